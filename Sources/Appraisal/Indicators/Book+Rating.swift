public import ProgrammeModel

/// How an indicator has developed, by its own direction.
public enum Trend: String, Sendable, CaseIterable {
  /// Better than both the previous report and the same report last year.
  case improving
  /// Worse than both.
  case worsening
  /// Neither, or too few values.
  case mixed
}

extension Book {
  /// The trend of a point: a change counts only where both comparisons agree, so that seasons do not decide.
  public func trend(of point: MeasurementBook.Point, in period: ReportPeriod) -> Trend {
    guard let direction = direction(of: point.indicator),
      let short = change(of: point, from: period.previous, to: period).number,
      let long = change(of: point, from: period.sameLastYear, to: period).number
    else { return .mixed }
    let sign: Double = direction == .rising ? 1 : -1
    if short * sign > 0, long * sign > 0 { return .improving }
    return short * sign < 0 && long * sign < 0 ? .worsening : .mixed
  }

  /// The direction of an indicator: as registered, else the catalogue's.
  public func direction(of indicator: Identifier<Indicator>) -> Direction? {
    indicatorIndex[indicator].direction
  }

  /// The rating that the rule proposes for an indicator: from level against target, and trend.
  ///
  /// What grows with the year is judged by what has come since 1 January against the months' part of the yearly target. Met
  /// where the target is reached; partly met where the value is within the tolerance of the target (default 90 per
  /// cent of a rising target, or the target divided by 0.9 for a falling one); else not met. A value that is worse than
  /// both the previous report and the same report last year is rated one step lower; a good trend never lifts a level
  /// that was not reached. Not assessed without value, target or direction.
  public func proposedRating(of point: MeasurementBook.Point, in period: ReportPeriod) -> Rating {
    guard let direction = direction(of: point.indicator), let (value, target) = level(of: point, in: period) else {
      return .notAssessed
    }
    let tolerance = indicatorIndex[point.indicator].tolerance
    let level: Rating
    switch direction {
    case .rising:
      level = value >= target ? .met : value >= target * tolerance ? .partlyMet : .notMet
    case .falling:
      level = value <= target ? .met : tolerance > 0 && value <= target / tolerance ? .partlyMet : .notMet
    }
    guard level != .notMet, trend(of: point, in: period) == .worsening else { return level }
    return level == .met ? .partlyMet : .notMet
  }

  /// The decided rating of a point in a report period.
  public func decidedRating(of point: MeasurementBook.Point, in period: ReportPeriod) -> Assessment? {
    programme.assessments.first {
      $0.indicator == point.indicator.rawValue && $0.objectKind == point.kind && $0.object == point.object
        && $0.period == period
    }
  }

  /// The points of a perspective that have ever been measured, computed for the city, or given a target, in order.
  public func points(of perspective: Perspective) -> [MeasurementBook.Point] { pointsOfPerspective[perspective] ?? [] }

  /// The points of each perspective, in order; sorted once, from an order that is nearly theirs.
  static func points(
    _ measurements: MeasurementBook, of indicators: [Identifier<Indicator>: Indicator]
  ) -> [Perspective: [MeasurementBook.Point]] {
    let computed = indicators.values.filter { !$0.calculation.isEmpty }.map {
      MeasurementBook.Point(indicator: $0.id, kind: .city, object: "staden")
    }
    let perspectives = indicators.compactMapValues(\.perspective)
    var met = Set<MeasurementBook.Point>(minimumCapacity: measurements.inOrder.count)
    var found: [Perspective: [MeasurementBook.Point]] = [:]
    for point in measurements.inOrder + computed where met.insert(point).inserted {
      if let perspective = perspectives[point.indicator] { found[perspective, default: []].append(point) }
    }
    return found.mapValues { $0.sorted() }
  }
}
