import Appraisal
import Intake
public import ProgrammeModel
public import Register
import Rendering
public import ReportContent

/// Works out the benefit case of a project, from a register or from files that nobody has registered.
public struct AppraiseCase: Sendable {
  private let settings: CaseSettings

  /// An appraisal under chosen conventions.
  public init(_ settings: CaseSettings) { self.settings = settings }

  /// The appraisal of a project's case in force, or its latest draft where none is adopted.
  ///
  /// - Throws: ``OperationError`` where the project or its case does not exist.
  public func content(
    of project: String, in workspace: Workspace, asOf: AsOf, language: Language
  ) throws(OperationError) -> Report {
    let programme = try workspace.programme(asOf: asOf)
    let day = programme.statedAt.swedishDay
    let shown = try workspace.shownPeriod(nil, asOf: asOf, on: day)
    return try worked(project, in: programme, on: day, at: shown.period, language).content
  }

  /// The appraisal of a case in a delivery, and what is wrong with the delivery.
  ///
  /// - Parameters:
  ///   - path: a folder of CSV files, or one file.
  ///   - project: the project; `nil` where the delivery has one case only.
  ///   - now: the machine's clock.
  /// - Returns: No content where nothing could be read because of errors.
  /// - Throws: ``OperationError`` where there is no case, or several and none was chosen.
  public func content(
    ofFile path: String, project: String?, now: Instant, language: Language
  ) throws(OperationError) -> UnregisteredAppraisal {
    let files = try UnregisteredCase(path, priceIndexes: settings.priceIndexes, now: now)
    let projects = Set(files.programme.benefitCases.map(\.project)).sorted()
    if projects.isEmpty, files.read.errorCount > 0 { return UnregisteredAppraisal(files, nil, []) }
    guard let chosen = project ?? (projects.count == 1 ? projects.first?.rawValue : nil) else {
      let names = projects.map(\.rawValue).joined(separator: ", ")
      throw OperationError(
        projects.isEmpty
          ? Phrase(
            sv: "\(path) har ingen nyttokalkyl. Lägg kalkylens huvud i nyttokalkyler.csv, eller hela kalkylen i en fil "
              + "med kolumnerna slag, post, år och trolig.",
            en: "\(path) has no benefit case. Put the head of the case in nyttokalkyler.csv, or the whole case in one "
              + "file with the columns slag, post, år and trolig.")
          : Phrase(
            sv: "\(path) har flera kalkyler. Skriv vilket projekt det gäller: \(names).",
            en: "\(path) has several cases. Write which project is meant: \(names)."), isUsage: true)
    }
    let found = try worked(
      chosen, in: files.programme, on: now.swedishDay, at: ReportPeriod(endedBy: now.swedishDay), language,
      unread: files.read.refusedRows,
      isRegistered: false)
    return UnregisteredAppraisal(files, found.content, found.problems)
  }

  private func worked(
    _ project: String, in programme: Programme, on day: CalendarDay, at period: ReportPeriod, _ language: Language,
    unread: Int = 0, isRegistered: Bool = true
  ) throws(OperationError) -> (content: Report, problems: [CaseProblem]) {
    let id = Identifier<Project>(project)
    let conventions = try settings.conventions()
    let registered = Book(programme)
    let latest = registered.casesOfProject[id]?.last { $0.date.value.map { $0 <= day } ?? true }
    guard let benefitCase = registered.caseInForce(of: id, on: day) ?? latest else {
      throw OperationError(missing(project, in: registered, on: day))
    }
    var changed = programme
    // Every version of the case, so that they are compared under the same conventions.
    for index in changed.benefitCases.indices where changed.benefitCases[index].project == id {
      changed.benefitCases[index] = conventions.applied(to: changed.benefitCases[index])
    }
    let chosen = Book(changed)
    let book = chosen.atOnePriceLevel(as: conventions.applied(to: benefitCase))
    let appraisal = CaseAppraisal(benefitCase, in: book, conventions)
    let content = AppraisalReport.make(
      of: book, appraisal: appraisal, period: period, on: day, language: language,
      unread: unread, isRegistered: isRegistered && conventions == CaseConventions())
    return (content, appraisal.problems(in: book))
  }

  private func missing(_ project: String, in book: Book, on day: CalendarDay) -> Phrase {
    guard book.projects[Identifier(project)] != nil else {
      let known = KnownNames.phrase(book.casesOfProject.keys.map(\.rawValue), like: project)
      return Phrase(
        sv: "Det finns inget projekt \(project) med nyttokalkyl.\(known.swedish)",
        en: "There is no project \(project) with a benefit case.\(known.english)")
    }
    return Phrase(
      sv: "\(project) har ingen nyttokalkyl den \(day). Ta in en med tertial import, eller räkna på filer med --file.",
      en: "\(project) has no benefit case on \(day). Take one in with tertial import, or work on files with --file.")
  }
}
