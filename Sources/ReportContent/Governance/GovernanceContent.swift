import Appraisal
import Governance
import ProgrammeModel

/// What every page about the steering is made from.
struct GovernanceContent {
  let governance: GovernanceContext
  let report: ReportContext

  init(_ governance: GovernanceContext, _ language: Language) {
    self.governance = governance
    report = ReportContext(book: governance.book, period: governance.period, language: language, statuses: [:])
  }

  var book: Book { governance.book }
  var millions: String { self("mnkr", "SEK m") }
  var absent: String { self("uppgift saknas", "missing") }

  func callAsFunction(_ swedish: String, _ english: String) -> String { report(swedish, english) }
  func callAsFunction(_ phrase: Phrase) -> String { report(phrase) }

  /// A page of sections.
  func page(_ kind: Report.Kind, _ title: String, _ subtitle: String = "", _ sections: [Section?]) -> Report {
    var page = Report(
      kind: kind, language: report.language, title: title, subtitle: subtitle, period: governance.period,
      of: book.programme)
    page.sections = sections.compactMap(\.self)
    return page
  }

  /// The project's id and name.
  func title(_ project: Project) -> String {
    [project.id.rawValue, project.name].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A paragraph of plain text.
  func said(_ swedish: String, _ english: String) -> Block { .paragraph(.plain(self(swedish, english))) }

  /// A day as figures, or that it is missing.
  func day(_ day: CalendarDay?) -> String { day?.description ?? "" }
}
