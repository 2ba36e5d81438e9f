import Appraisal
import Governance
public import ProgrammeModel
import Scrutiny

/// A board's own part: its projects, benefit to take home, costs and services, what it owes, to paste into its own report.
public enum BoardReport {
  /// The part of a board or company; offices under it count as it. A pure function of the basis.
  public static func make(_ board: Organisation, from basis: ReportBasis) -> Report {
    let content = BoardContent(board: board, report: basis.context)
    let findings = basis.findings.filter { finding in
      !finding.isAccepted && finding.severity > .notice
        && finding.organisations.contains(where: content.family.contains)
    }
    var report = basis.report(
      .board, about: board.id.rawValue, content.title,
      content(
        "Del av it-programmets uppföljning, \(content.report.months)",
        "Part of the follow-up of the IT programme, \(content.report.months)"), head: content.head)
    report.findings = content.report.marks(findings)
    let isFull = basis.detail == .full
    let sections: [Section?] = [
      content.summary(), content.economy(), content.benefits(), content.report.affecting(board.id),
      isFull ? content.services() : nil, content.owed(),
      content.report.unknown(projects: content.sponsored.filter(\.isUnderWay), boards: content.family),
      content.findings(findings),
    ]
    report.sections = sections.compactMap(\.self)
    return report
  }

  /// The boards and companies that a programme concerns in a period, in order of id: those that sponsor, receive, pay,
  /// benefit, own a service or owe a report, themselves or through an office.
  public static func boards(in basis: ReportBasis) -> [Organisation] {
    let programme = basis.book.programme
    let period = basis.period
    var concerned: Set<Identifier<Organisation>> = []
    for project in programme.projects {
      concerned.formUnion([project.sponsor.value, project.receiver.value].compactMap(\.self))
    }
    for benefit in programme.benefits {
      concerned.formUnion([benefit.payer, benefit.beneficiary.value].compactMap(\.self))
    }
    concerned.formUnion(programme.services.compactMap(\.owner.value))
    concerned.formUnion(programme.reportingDuties.map(\.organisation))
    let kinds: Set<OrganisationKind> = [.executiveBoard, .specialistBoard, .districtBoard, .companyBoard]
    return programme.organisations.filter { organisation in
      organisation.kind.map(kinds.contains) ?? false
        && (organisation.from.map { $0 <= period.cutOff } ?? true)
        && (organisation.to.map { $0 >= period.first } ?? true)
        && !basis.context.family(of: organisation.id).isDisjoint(with: concerned)
    }.sorted { $0.id < $1.id }
  }
}

/// What every section of a board's part is made from.
struct BoardContent {
  let board: Organisation
  let report: ReportContext
  let family: Set<Identifier<Organisation>>

  init(board: Organisation, report: ReportContext) {
    self.board = board
    self.report = report
    family = report.family(of: board.id)
  }

  var book: Book { report.book }
  var subject: Subject { Subject(.organisation, board.id.rawValue) }
  var millions: String { self("mnkr", "SEK m") }
  /// What the organisation is called in a sentence.
  var who: String { board.kind == .companyBoard ? "bolaget" : "nämnden" }
  var whoEnglish: String { board.kind == .companyBoard ? "company" : "board" }
  var title: String { board.name.isEmpty ? board.id.rawValue : board.name }

  func callAsFunction(_ swedish: String, _ english: String) -> String { report(swedish, english) }

  /// A section's own text for this board, such as `nämnd/SN/bakgrund`.
  func written(_ section: String) -> WrittenText? { report.text("nämnd/\(board.id)/\(section)") }

  /// The benefits that fall to the board, in order of id.
  var benefitsOfBoard: [Benefit] {
    book.programme.benefits.filter { $0.beneficiary.value.map(family.contains) ?? false }.sorted { $0.id < $1.id }
  }

  /// The projects that the board orders or receives, in order of id.
  var sponsored: [Project] {
    book.programme.projects.filter {
      $0.sponsor.value.map(family.contains) ?? false || $0.receiver.value.map(family.contains) ?? false
    }.sorted { $0.id < $1.id }
  }

  var head: [Report.HeadLine] {
    [
      Report.HeadLine(
        label: self("Organisation", "Organisation"),
        value: [board.id.rawValue, board.kind.map { report($0.phrase) } ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", ")),
      Report.HeadLine(
        label: self("Avser", "Covers"),
        value: "\(report.day(report.period.first)) – \(report.day(report.period.cutOff))"),
    ]
  }

  func findings(_ findings: [Finding]) -> Section {
    var section = report.ownFindings(
      findings,
      none: self(
        "Kontrollen har inga fel eller varningar som \(who) ska svara på.",
        "The check has no errors or warnings for the \(whoEnglish) to answer."))
    section.heading = self("Att svara på", "To answer")
    return section
  }
}
