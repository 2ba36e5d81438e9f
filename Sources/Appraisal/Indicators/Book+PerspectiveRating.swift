public import ProgrammeModel

extension Book {
  /// The points by which a perspective of an object is judged.
  ///
  /// Only registered indicators judge: a ready one that nobody has registered has no target. A programme that measures only
  /// services or projects has no point of the city: then all points are the city's.
  func points(judging scope: PerspectiveScope, at period: ReportPeriod) -> [MeasurementBook.Point] {
    let own = points(of: scope.perspective, for: scope.kind, scope.object, at: period).filter {
      indicators[$0.indicator] != nil
    }
    return own.isEmpty && scope.kind == .city ? points(of: scope.perspective) : own
  }

  /// How many points of a perspective are rated in each way by the rule.
  func ratings(of scope: PerspectiveScope, at period: ReportPeriod) -> [Rating: Int] {
    points(judging: scope, at: period).reduce(into: [:]) { $0[proposedRating(of: $1, in: period), default: 0] += 1 }
  }

  /// The rating that the rule proposes for a perspective as a whole, from the ratings of its indicators.
  ///
  /// Not assessed where fewer of the indicators are rated than the limit `perspektiv_bedömda` says; met where every rated
  /// one is met; not met where the share not met reaches the limit `perspektiv_uppfylls_inte`; else partly met.
  public func proposedRating(of scope: PerspectiveScope, in period: ReportPeriod) -> Rating {
    let ratings = ratings(of: scope, at: period)
    let all = Double(ratings.values.reduce(0, +))
    let rated = all - Double(ratings[.notAssessed] ?? 0)
    let (enough, bad) = (
      programme.limit(.perspectiveAssessed, on: period.cutOff).double / 100,
      programme.limit(.perspectiveNotMet, on: period.cutOff).double / 100
    )
    guard rated > 0, rated >= all * enough else { return .notAssessed }
    if Double(ratings[.met] ?? 0) == rated { return .met }
    let notMet = Double(ratings[.notMet] ?? 0)
    return notMet > 0 && notMet >= rated * bad ? .notMet : .partlyMet
  }

  /// The decided rating of a perspective as a whole, with its motive: a row of `bedömningar` that names the perspective.
  public func decidedRating(of scope: PerspectiveScope, in period: ReportPeriod) -> Assessment? {
    programme.assessments.first {
      $0.indicator == scope.perspective.rawValue && $0.objectKind == scope.kind && $0.object == scope.object
        && $0.period == period
    }
  }
}
