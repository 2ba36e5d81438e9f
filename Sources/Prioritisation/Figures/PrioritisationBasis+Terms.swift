import Appraisal
import ProgrammeModel

extension PrioritisationBasis {
  /// The rows of the frame of a year, or that the sum was chosen for the round.
  var frameRows: [Term] {
    guard let limit else { return [] }
    guard let year = limit.year else {
      let chosen = Phrase(sv: "Vald för omgången", en: "Chosen for the round")
      return [Term(chosen, .money(limit.frame), .constant(chosen))]
    }
    return book.yearFrameRows(of: round.node, year: year, on: round.day).map { row in
      Term(
        Phrase(sv: row.id.rawValue, en: row.id.rawValue), row.amount.figureValue,
        .facts(.records([row.origin], field: FieldName("belopp"))))
    }
  }

  /// What each of the portfolio's other projects is expected to take.
  var commitments: [Term] {
    guard let year = limit?.year else { return [] }
    return round.others.compactMap { project in
      guard let expected = book.expectationOfFrame(project.id, year: year), let amount = expected.value.amount else {
        return nil
      }
      return Term(Phrase(sv: project.name, en: project.name), .money(amount), expected.origin)
    }
  }

  /// The weights of the prioritised goals, and the goals that the application's project contributes to.
  var goalTerms: [Term] {
    guard let index else { return [] }
    let project = round.applications[index].project.id
    let weights = ranking.goals.map { goal, weight in
      Term(
        Phrase(sv: "Vikt för målet \(goal)", en: "Weight of the goal \(goal)"), .number(weight),
        weightRows { $0.criterion == .goal && $0.goal == goal })
    }
    let wanted = Set(ranking.goals.map(\.goal))
    let reached = book.programme.projectGoals.filter { $0.project == project && wanted.contains($0.goal) }
    return weights
      + reached.sorted { $0.goal < $1.goal }.map { link in
        Term(
          Phrase(sv: "Bidrar till målet \(link.goal)", en: "Contributes to the goal \(link.goal)"), .count(1),
          .facts(.records([link.origin], field: FieldName("motiv"))))
      }
  }

  /// The application's own value and the highest of the round, each a figure of its case.
  func shareTerms<Definition: FigureDefinition>(
    of definition: Definition.Type, _ number: (PendingApplication) -> Double?
  ) -> [Term] {
    func term(_ words: Phrase, _ one: PendingApplication?) -> [Term] {
      guard let benefitCase = one?.benefitCase else { return [] }
      let subject = Subject(.benefitCase, benefitCase.id.rawValue)
      return [Term(words, definition.value(subject, period, book), .figure(definition.id(subject, period)))]
    }
    let highest = round.applications.filter { number($0) != nil }.max { number($0) ?? 0 < number($1) ?? 0 }
    return term(Phrase(sv: "Ansökan", en: "The application"), index.map { round.applications[$0] })
      + term(Phrase(sv: "Högst i omgången", en: "The highest of the round"), highest)
  }

  /// The points of each criterion with its weight.
  var scoreTerms: [Term] {
    ranking.criteria.flatMap { criterion -> [Term] in
      guard let points = PrioritisationFigure(pointsFor: criterion.criterion) else { return [] }
      let term = points.term(in: self)
      let word = Phrase(sv: "Vikt: \(term.name.swedish)", en: "Weight: \(term.name.english)")
      return [
        Term(word, .number(criterion.weight), weightRows { $0.criterion == criterion.criterion }), term,
      ]
    }
  }

  private func weightRows(_ isWanted: (PriorityWeight) -> Bool) -> Origin {
    .facts(
      .records(
        book.programme.priorityWeights.filter { isWanted($0) && $0.isValid(on: round.day) }.map(\.origin),
        field: FieldName("vikt")))
  }
}
