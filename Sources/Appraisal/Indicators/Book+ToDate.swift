public import ProgrammeModel

extension Book {
  /// Whether an indicator is computed four months at a time and grows with the year, so that its yearly target is for all
  /// of the year's reports together.
  public func accumulates(_ indicator: Identifier<Indicator>) -> Bool {
    let traits = indicatorIndex[indicator]
    return !traits.isYearly && traits.calculation?.accumulates ?? false
  }

  /// What raw rows say of an indicator that grows with the year, from 1 January to the cut-off; `nil` where it does not grow
  /// or has no value in the report's four months.
  ///
  /// Without a value where an earlier report of the year has none: months that nobody has told of are no zero, and what is
  /// not shown of one report could be had from the sum and the others. A service that was not in operation yet lacks nothing.
  public func readingToDate(of point: MeasurementBook.Point, at period: ReportPeriod) -> IndicatorReading? {
    guard accumulates(point.indicator), let calculation = calculation(of: point.indicator) else { return nil }
    let months = reading(of: point, at: period)
    guard months.value.number != nil else { return nil }
    var earlier = period.previous
    while earlier.year == period.year {
      let before = reading(of: point, at: earlier)
      if before.value.number == nil, before.value != .undefined(UndefinedReason.notInOperation.phrase) { return before }
      earlier = earlier.previous
    }
    func make() -> IndicatorReading {
      let request = IndicatorRequest(
        kind: point.kind, object: point.object, first: period.first, last: period.cutOff, book: self)
      return calculation.read(request) ?? months
    }
    return isTracing
      ? make() : memory.reading(ReadingKey(point: point, sex: .all, period: period, isToDate: true), make)
  }

  /// What a point is judged by: its value against the yearly target, or of what grows with the year what has come since
  /// 1 January against the months' part of the target; `nil` without value or target.
  ///
  /// - Parameter now: the point's value in the report's four months.
  func level(
    of known: KnownPoint, worth now: @autoclosure () -> FigureValue, in period: ReportPeriod
  ) -> (value: Double, target: Double)? {
    guard let target = known.target(year: period.year)?.value.value?.double else { return nil }
    if known.traits.calculation != nil, let toDate = readingToDate(of: known.point, at: period) {
      return toDate.value.number.map { ($0, IndicatorTargetToDate.share(of: target, at: period)) }
    }
    return now().number.map { ($0, target) }
  }

  /// Whether a point's value reaches its target, whatever its trend; `nil` where it has not both, or no direction.
  public func reachesTarget(_ point: MeasurementBook.Point, in period: ReportPeriod) -> Bool? {
    let known = known(point)
    guard let direction = known.traits.direction,
      let level = level(of: known, worth: value(of: known, at: period), in: period)
    else { return nil }
    return direction == .rising ? level.value >= level.target : level.value <= level.target
  }
}
