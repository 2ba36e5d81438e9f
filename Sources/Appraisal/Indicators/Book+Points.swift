public import ProgrammeModel

extension Book {
  /// The points of a perspective for one object: registered indicators with a value or a target for it in the period,
  /// and for anything but the city ready indicators that are not registered but that raw rows give a value, or a reason why
  /// there is none that somebody should see.
  public func points(
    of perspective: Perspective, for kind: ObjectKind, _ object: String, at period: ReportPeriod
  ) -> [MeasurementBook.Point] {
    func point(_ indicator: Identifier<Indicator>) -> MeasurementBook.Point {
      MeasurementBook.Point(indicator: indicator, kind: kind, object: object)
    }
    let registered = programme.indicators.filter { $0.perspective == perspective }
    let shown = registered.map { point($0.id) }.filter { point in
      measurements.values[point] != nil || measurements.parts[point] != nil || measurements.targets[point] != nil
        || calculation(of: point.indicator) != nil && reading(of: point, at: period).value.tells
    }
    guard kind != .city else { return shown.sorted() }
    let used = Set(registered.map(\.calculation))
    let ready = IndicatorCatalogue.all.filter { $0.perspective == perspective && !used.contains($0.key) }
      .map { point(Identifier($0.key)) }.filter { reading(of: $0, at: period).value.tells }
    return shown.sorted() + ready
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
      .denominatorIsZero,
    ].map(\.phrase))
}
