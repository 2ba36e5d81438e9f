import Appraisal
import ProgrammeModel

/// What a figure of a round is worked out from; the solver runs only where the figure needs the best set.
struct PrioritisationBasis {
  let book: Book
  let period: ReportPeriod
  let round: ApplicationRound
  /// What within the round the figure is about.
  let within: [String]

  /// The round that a subject names; `nil` where there is no such portfolio.
  init?(_ subject: Subject, _ period: ReportPeriod, _ book: Book) {
    let parts = subject.id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let node = parts.first, book.nodes[Identifier(node)] != nil else { return nil }
    let choices = parts.dropFirst().filter { $0.contains("=") }
    self.book = book
    self.period = period
    within = parts.dropFirst().filter { !$0.contains("=") }
    round = ApplicationRound(
      book, node: Identifier(node), on: book.programme.statedAt.swedishDay,
      sum: choices.lazy.compactMap(ApplicationRound.sum(chosenBy:)).first,
      years: choices.lazy.compactMap(ApplicationRound.years(chosenBy:)).first ?? [])
  }

  var best: CandidateSet? { round.problem.flatMap { try? SetSolver.best($0) } }
  var next: CandidateSet? {
    guard let problem = round.problem, let best else { return nil }
    return (try? Outlook(problem, best: best))?.next?.set
  }
  var listed: CandidateSet? { round.problem.flatMap { QuotientSelection.set($0, order: round.byQuotient) } }
  var ranking: WeightedRanking { WeightedRanking(round, in: book) }

  /// The application that the figure is about.
  var index: Int? { within.first.flatMap { id in round.applications.firstIndex { $0.application.id.rawValue == id } } }
  var place: WeightedRanking.Place? { index.flatMap { index in ranking.places.first { $0.application == index } } }
  /// The limit that the figure is about.
  var limitIndex: Int? { within.last.flatMap { name in round.limits.firstIndex { $0.name == name } } }
  var limit: ApplicationRound.Limit? { limitIndex.map { round.limits[$0] } }
  var used: Money? { limitIndex.flatMap { limit in best.map { $0.used[limit] } } }
  var askedAmount: Money? {
    guard let index else { return nil }
    guard within.count > 1 else { return round.applications[index].amount }
    return limitIndex.flatMap { round.problem?.candidates[index].costs[$0] }
  }

  /// Other figures of the same round and the same part of it.
  func figures(_ figures: [PrioritisationFigure]) -> [Term] { figures.map { $0.term(in: self) } }

  /// The same round, about something else.
  private func about(_ within: [String]) -> PrioritisationBasis { PrioritisationBasis(self, within) }

  private init(_ other: PrioritisationBasis, _ within: [String]) {
    book = other.book
    period = other.period
    round = other.round
    self.within = within
  }

  private func name(_ index: Int) -> Phrase {
    let name = "\(round.applications[index].application.id) \(round.applications[index].project.name)"
    return Phrase(sv: name, en: name)
  }

  /// The net present value of each application of a set.
  func values(_ set: CandidateSet?) -> [Term] {
    (set?.chosen ?? []).map { index in
      let one = round.applications[index]
      guard let benefitCase = one.benefitCase, let value = one.netPresentValue else {
        return Term(
          name(index), .money(.zero), .constant(Phrase(sv: "Obligatorisk utan kalkyl", en: "Mandatory without a case")))
      }
      return Term(
        name(index), .money(value),
        .figure(CaseNetPresentValue<InternalBenefit>.id(Subject(.benefitCase, benefitCase.id.rawValue), period)))
    }
  }

  /// What each application of a set asks for, in all or of a limit.
  func asked(_ set: CandidateSet?, _ limit: [String]) -> [Term] {
    (set?.chosen ?? []).map { index in
      let term = PrioritisationFigure.asked.term(
        in: about([round.applications[index].application.id.rawValue] + limit))
      return Term(name(index), term.value, term.origin)
    }
  }

  /// The rows that say what an application asks for.
  var askedRows: [Term] {
    guard let index else { return [] }
    let application = round.applications[index].application
    let field = FieldName("belopp")
    let rows = book.programme.applicationYears.filter { $0.application == application.id }.sorted { $0.year < $1.year }
    guard rows.isEmpty else {
      return rows.filter { row in within.count < 2 || limit?.year.map { $0 == row.year } ?? true }.map { row in
        Term(
          Phrase(sv: String(row.year), en: String(row.year)), row.amount.figureValue,
          .facts(.records([row.origin], field: field)))
      }
    }
    return [
      Term(
        Phrase(sv: "Sökt belopp", en: "Amount applied for"), application.amount.figureValue,
        .facts(.records([application.origin], field: field)))
    ]
  }
}
