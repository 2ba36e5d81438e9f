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

/// Where a point stands in a report period.
public struct PointStanding: Sendable {
  /// The value in the report's four months.
  public let value: FigureValue
  /// How it has changed since the report before.
  public let sincePrevious: FigureValue
  /// How it has changed since the same report a year earlier.
  public let sinceLastYear: FigureValue
  /// The rating that the rule proposes.
  public let rating: Rating
}

extension Book {
  /// The trend of a point: a change counts only where both comparisons agree, so that seasons do not decide.
  public func trend(of point: MeasurementBook.Point, in period: ReportPeriod) -> Trend {
    let known = known(point)
    return trend(of: known, worth: value(of: known, at: period), in: period)
  }

  private func trend(of known: KnownPoint, worth now: FigureValue, in period: ReportPeriod) -> Trend {
    trend(
      of: known, change(of: known, worth: now, from: period.previous, to: period),
      change(of: known, worth: now, from: period.sameLastYear, to: period))
  }

  private func trend(of known: KnownPoint, _ sincePrevious: FigureValue, _ sinceLastYear: FigureValue) -> Trend {
    guard let direction = known.traits.direction, let short = sincePrevious.number, let long = sinceLastYear.number
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
    proposedRating(of: known(point), in: period)
  }

  /// The rating that the rule proposes for an indicator: from level against target, and trend.
  public func proposedRating(of known: KnownPoint, in period: ReportPeriod) -> Rating {
    guard known.traits.direction != nil, known.target(year: period.year)?.value.value != nil else {
      return .notAssessed
    }
    let now = value(of: known, at: period)
    return proposedRating(of: known, in: period, worth: now, trend: trend(of: known, worth: now, in: period))
  }

  private func proposedRating(
    of known: KnownPoint, in period: ReportPeriod, worth now: FigureValue, trend: @autoclosure () -> Trend
  ) -> Rating {
    guard let direction = known.traits.direction, let (value, target) = level(of: known, worth: now, in: period) else {
      return .notAssessed
    }
    let tolerance = known.traits.tolerance
    let level: Rating
    switch direction {
    case .rising:
      level = value >= target ? .met : value >= target * tolerance ? .partlyMet : .notMet
    case .falling:
      level = value <= target ? .met : tolerance > 0 && value <= target / tolerance ? .partlyMet : .notMet
    }
    guard level != .notMet, trend() == .worsening else { return level }
    return level == .met ? .partlyMet : .notMet
  }

  /// Where a point stands in a report period, each value worked out once.
  public func standing(of known: KnownPoint, in period: ReportPeriod) -> PointStanding {
    standing(of: known, worth: value(of: known, at: period), in: period)
  }

  /// Where a point stands in a report period.
  ///
  /// - Parameter now: its value there.
  func standing(of known: KnownPoint, worth now: FigureValue, in period: ReportPeriod) -> PointStanding {
    let sincePrevious = change(of: known, worth: now, from: period.previous, to: period)
    let sinceLastYear = change(of: known, worth: now, from: period.sameLastYear, to: period)
    return PointStanding(
      value: now, sincePrevious: sincePrevious, sinceLastYear: sinceLastYear,
      rating: proposedRating(
        of: known, in: period, worth: now, trend: trend(of: known, sincePrevious, sinceLastYear)))
  }

  /// The decided rating of a point in a report period.
  public func decidedRating(of point: MeasurementBook.Point, in period: ReportPeriod) -> Assessment? {
    programme.assessments.first {
      $0.indicator == point.indicator.rawValue && $0.objectKind == point.kind && $0.object == point.object
        && $0.period == period
    }
  }
}
