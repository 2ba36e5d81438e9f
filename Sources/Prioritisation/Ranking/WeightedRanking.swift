public import Appraisal
public import ProgrammeModel

/// A ranking of applications by goal fit and benefit, with the published weights.
public struct WeightedRanking: Sendable {
  /// A weight of the ranking.
  public struct Criterion: Hashable, Sendable {
    /// What is weighed.
    public let criterion: PriorityCriterion
    /// Its weight.
    public let weight: Double
  }

  /// The place of one application.
  public struct Place: Hashable, Sendable {
    /// Its index in the round.
    public let application: Int
    /// Goal fit: the weights of the prioritised goals it contributes to, of all such weights, 0...1.
    public let goalFit: Double?
    /// Points for each criterion, 0...1, in the order of ``WeightedRanking/criteria``; `nil` where undefined.
    public let points: [Double?]
    /// The points weighted together, 0...100; `nil` where one that counts is undefined.
    public let score: Double?
  }

  /// The weights in force on the day of the round, in a fixed order; empty where none is registered.
  public let criteria: [Criterion]
  /// The prioritised goals with their weights, by id.
  public let goals: [(goal: Identifier<Goal>, weight: Double)]
  /// The applications, the highest score first; those without a score last, by id.
  public let places: [Place]

  /// The ranking of a round.
  ///
  /// Points for net present value and for net present value per krona are the application's share of the highest in the
  /// round, and 0 where it is negative. Points for goal fit are as in ``Place/goalFit``.
  public init(_ round: ApplicationRound, in book: Book) {
    let weights = book.programme.priorityWeights.filter { $0.isValid(on: round.day) }
    func total(_ criterion: PriorityCriterion) -> Double {
      weights.filter { $0.criterion == criterion }.reduce(0) { $0 + max(0, $1.weight?.double ?? 0) }
    }
    let criteria = [PriorityCriterion.goalFit, .netPresentValue, .quotient].map {
      Criterion(criterion: $0, weight: total($0))
    }.filter { $0.weight > 0 }
    let ofGoals = weights.filter { $0.criterion == .goal && $0.goal != nil && ($0.weight?.double ?? 0) > 0 }
    let goals = Dictionary(grouping: ofGoals) { $0.goal ?? "" }.mapValues { rows in
      rows.reduce(0) { $0 + ($1.weight?.double ?? 0) }
    }.filter { book.goals[$0.key]?.isValid(on: round.day) ?? false }.sorted { $0.key < $1.key }
    self.criteria = criteria
    self.goals = goals.map { ($0.key, $0.value) }

    let allGoals = goals.reduce(0) { $0 + $1.value }
    let served = Dictionary(grouping: book.programme.projectGoals, by: \.project).mapValues { Set($0.map(\.goal)) }
    let values = round.applications.map { $0.netPresentValue?.kronor }
    let quotients = round.applications.map(\.quotient)
    func share(_ value: Double?, _ all: [Double?]) -> Double? {
      guard let value else { return nil }
      let highest = all.compactMap(\.self).max() ?? 0
      return value <= 0 || highest <= 0 ? 0 : value / highest
    }
    places = round.applications.enumerated().map { index, one in
      let reached = served[one.project.id] ?? []
      let fit =
        allGoals > 0
        ? goals.filter { reached.contains($0.key) }.reduce(0) { $0 + $1.value } / allGoals : nil
      let points = criteria.map { criterion -> Double? in
        switch criterion.criterion {
        case .goalFit: fit
        case .netPresentValue: share(values[index], values)
        case .quotient: share(quotients[index], quotients)
        case .goal: nil
        }
      }
      let whole = criteria.reduce(0) { $0 + $1.weight }
      let known = zip(criteria, points).map { pair in pair.1.map { $0 * pair.0.weight } }
      let score =
        whole > 0 && known.allSatisfy { $0 != nil }
        ? known.compactMap(\.self).reduce(0, +) / whole * 100 : nil
      return Place(application: index, goalFit: fit, points: points, score: score)
    }.sorted { ($1.score ?? -1, $0.application) < ($0.score ?? -1, $1.application) }
  }
}

extension PriorityWeight {
  /// Whether it counts on a day; a first or last day that is not stated does not limit it.
  func isValid(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

extension Goal {
  fileprivate func isValid(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}
