public import Appraisal
public import Prioritisation
public import ProgrammeModel

/// A round of prioritisation: the best set within the frames, what stands outside it and why, and the rankings.
public enum PrioritisationReport {
  /// What the solver and the rankings found.
  public struct Findings: Sendable {
    /// The best set; `nil` where the mandatory applications alone exceed the frames.
    public let best: CandidateSet?
    /// What would enter next; `nil` without a best set.
    public let outlook: Outlook?

    /// Findings of a round.
    public init(best: CandidateSet?, outlook: Outlook?) {
      self.best = best
      self.outlook = outlook
    }
  }

  /// The report on a round, a pure function of the programme, the round and what was found.
  public static func make(
    of book: Book, round: ApplicationRound, problem: SelectionProblem, findings: Findings, period: ReportPeriod,
    language: Language
  ) -> Report {
    let content = PrioritisationContent(
      report: ReportContext(book: book, period: period, language: language, statuses: [:]),
      round: round, problem: problem, findings: findings, ranking: WeightedRanking(round, in: book))
    let name = book.nodes[round.node]?.name ?? ""
    var report = Report(
      kind: .portfolio, language: language,
      title: content("Prioritering av ansökningar", "Prioritisation of applications"),
      subtitle: [round.node.rawValue, name].filter { !$0.isEmpty }.joined(separator: " "),
      period: content.report.period, head: content.head, of: book.programme)
    report.sections = [
      content.best(), content.frames(), content.outside(), content.quotients(), content.weighted(),
      content.incomplete(),
    ].compactMap(\.self)
    return report
  }
}

/// What every section of a prioritisation is made from.
struct PrioritisationContent {
  let report: ReportContext
  let round: ApplicationRound
  let problem: SelectionProblem
  let findings: PrioritisationReport.Findings
  let ranking: WeightedRanking

  var millions: String { self("mnkr", "SEK m") }

  func callAsFunction(_ swedish: String, _ english: String) -> String { report(swedish, english) }

  var head: [Report.HeadLine] {
    [
      Report.HeadLine(label: self("Dag", "Day"), value: report.day(round.day)),
      Report.HeadLine(
        label: self("Ansökningar", "Applications"),
        value: self(
          "\(round.applications.count) kan vägas, \(round.incomplete.count) saknar underlag",
          "\(round.applications.count) can be weighed, \(round.incomplete.count) lack something")),
      Report.HeadLine(
        label: self("Mål", "Aim"),
        value: self(
          "högsta sammanlagda nettonuvärde, grön och gul nytta för staden",
          "highest net present value in all, green and yellow benefit for the city")),
    ]
  }

  /// A figure of the round, in kronor.
  func money(_ figure: PrioritisationFigure, _ amount: Money?, _ within: String...) -> Figure {
    self.figure(figure, amount.map(FigureValue.money) ?? .missing(MissingValue(.notReported)), within)
  }

  /// A figure of the round.
  func figure(_ figure: PrioritisationFigure, _ value: FigureValue, _ within: [String]) -> Figure {
    figure.figure(value, within, of: round, at: report.period)
  }

  func cell(_ figure: PrioritisationFigure, _ amount: Money?, _ within: String...) -> Table.Cell {
    .figure(self.figure(figure, amount.map(FigureValue.money) ?? .missing(MissingValue(.notReported)), within))
  }

  /// The application's id and its project's name; a star for what is mandatory.
  func label(_ index: Int) -> String {
    let one = round.applications[index]
    return "\(one.application.id)\(one.application.isMandatory ? "*" : "") \(one.project.name)"
  }

  func name(_ limit: ApplicationRound.Limit) -> String {
    limit.year.map(String.init) ?? self("Summa", "Sum")
  }

  /// The net present value of an application, explained by the figure of its case.
  func presentValue(_ index: Int) -> Table.Cell {
    guard let benefitCase = round.applications[index].benefitCase else {
      return cell(.noValue, nil, round.applications[index].application.id.rawValue)
    }
    return .figure(
      report.figure(
        CaseNetPresentValue<InternalBenefit>.self, Subject(.benefitCase, benefitCase.id.rawValue), style: .millions))
  }

  /// The net present value per krona of an application.
  func quotient(_ index: Int) -> Table.Cell {
    guard let benefitCase = round.applications[index].benefitCase else { return .empty }
    return .figure(
      report.figure(CaseQuotient<InternalBenefit>.self, Subject(.benefitCase, benefitCase.id.rawValue)))
  }

  /// Amounts in words, each with the limit it concerns; those of zero left out.
  func words(_ amounts: [Money]) -> String {
    zip(round.limits, amounts).filter { $0.1 > .zero }.map { limit, amount in
      limit.year.map { "\(report.words(amount)) \($0)" }
        ?? self("\(report.words(amount)) i summa", "\(report.words(amount)) in all")
    }.joined(separator: ", ")
  }
}
