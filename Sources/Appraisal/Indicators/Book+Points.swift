public import ProgrammeModel

extension Book {
  /// The points of a perspective for one object: registered indicators with a value or a target for it in the period,
  /// and for anything but the city ready indicators that are not registered but that raw rows give a value, or a reason why
  /// there is none that somebody should see.
  public func points(
    of perspective: Perspective, for kind: ObjectKind, _ object: String, at period: ReportPeriod
  ) -> [MeasurementBook.Point] { told(of: perspective, for: kind, object, at: period).map(\.known.point) }

  /// The same points, each with what the book has of it, and where it stands.
  public func standings(
    of perspective: Perspective, for kind: ObjectKind, _ object: String, in period: ReportPeriod
  ) -> [(known: KnownPoint, standing: PointStanding)] {
    told(of: perspective, for: kind, object, at: period).map { known, worth in
      (known, standing(of: known, worth: worth ?? value(of: known, at: period), in: period))
    }
  }

  /// - Returns: the points, with the value of those that are told of because of it.
  private func told(
    of perspective: Perspective, for kind: ObjectKind, _ object: String, at period: ReportPeriod
  ) -> [(known: KnownPoint, worth: FigureValue?)] {
    func telling(_ indicators: [Identifier<Indicator>]) -> [(known: KnownPoint, worth: FigureValue?)] {
      indicators.compactMap { indicator in
        let known = known(MeasurementBook.Point(indicator: indicator, kind: kind, object: object))
        // Most have nothing to tell, and are not asked again: only what tells something is remembered.
        let reading = read(known, at: period)
        return reading.value.tells ? (known, remembered(reading, of: known, at: period).value) : nil
      }
    }
    // The city's computed ones are among its points whether or not raw rows tell anything of them.
    let points = (pointsOfPerspective[perspective]?.points(of: kind, object) ?? []).filter(\.isShown)
    var shown = points.map { (known: $0, worth: FigureValue?.none) }
    let mayTell = indicatorIndex.computed(perspective)
    if !mayTell.isEmpty {
      let met = Set(points.map(\.point.indicator))
      let computed = telling(mayTell.filter { !met.contains($0) })
      if !computed.isEmpty { shown = (shown + computed).sorted { $0.known.point.indicator < $1.known.point.indicator } }
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
