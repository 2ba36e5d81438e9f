public import ProgrammeModel

extension Book {
  /// The points of a perspective for one object: registered indicators with a value or a target for it in the period,
  /// and for anything but the city ready indicators that are not registered but that raw rows give a value, or a reason why
  /// there is none that somebody should see.
  public func points(
    of perspective: Perspective, for kind: ObjectKind, _ object: String, at period: ReportPeriod
  ) -> [MeasurementBook.Point] {
    func points(_ indicators: [Identifier<Indicator>]) -> [MeasurementBook.Point] {
      indicators.map { MeasurementBook.Point(indicator: $0, kind: kind, object: object) }
    }
    let shown = points(indicatorIndex.registered(perspective)).filter { point in
      measurements.values[point] != nil || measurements.parts[point] != nil || measurements.targets[point] != nil
        || indicatorIndex[point.indicator].calculation != nil && value(of: point, at: period).tells
    }
    guard kind != .city else { return shown }
    return shown + points(indicatorIndex.ready(perspective)).filter { value(of: $0, at: period).tells }
  }
}

extension FigureValue {
  /// Whether there is a value, or rows that should have given one: wrong, or about too few persons.
  fileprivate var tells: Bool {
    if number != nil { return true }
    guard case .undefined(let why) = self else { return false }
    return Self.faults.contains(why)
  }

  private static let faults = Set(
    [
      UndefinedReason.overlappingPeriods, .incidentTimesUnknown, .partAboveWhole, .tooFewAnswers, .groupSizeUnknown,
      .denominatorIsZero, .noServiceTime,
    ].map(\.phrase))
}
