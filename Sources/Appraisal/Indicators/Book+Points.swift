public import ProgrammeModel

extension Book {
  /// The points of a perspective for one object: registered indicators with a value or a target for it in the period,
  /// and for anything but the city ready indicators that are not registered but that raw rows give a value, or a reason why
  /// there is none that somebody should see.
  public func points(
    of perspective: Perspective, for kind: ObjectKind, _ object: String, at period: ReportPeriod
  ) -> [MeasurementBook.Point] { knownPoints(of: perspective, for: kind, object, at: period).map(\.point) }

  /// The same points, each with what the book has of it.
  public func knownPoints(
    of perspective: Perspective, for kind: ObjectKind, _ object: String, at period: ReportPeriod
  ) -> [KnownPoint] {
    func telling(_ indicators: [Identifier<Indicator>]) -> [KnownPoint] {
      indicators.map { known(MeasurementBook.Point(indicator: $0, kind: kind, object: object)) }
        .filter { value(of: $0, at: period).tells }
    }
    // The city's computed ones are among its points whether or not raw rows tell anything of them.
    var shown = (pointsOfPerspective[perspective]?.points(of: kind, object) ?? []).filter(\.isShown)
    let mayTell = indicatorIndex.computed(perspective)
    if !mayTell.isEmpty {
      let met = Set(shown.map(\.point.indicator))
      let computed = telling(mayTell.filter { !met.contains($0) })
      if !computed.isEmpty { shown = (shown + computed).sorted { $0.point.indicator < $1.point.indicator } }
    }
    guard kind != .city else { return shown }
    return shown + telling(indicatorIndex.ready(perspective))
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
