public import ProgrammeModel

/// An indicator of an object with what a book has of it, found once: a city's report asks each dozens of times.
public final class KnownPoint: Sendable {
  /// The indicator and the object.
  public let point: MeasurementBook.Point
  /// The target values, year by year; `nil` where nobody has set any.
  public let targets: TargetValue?
  /// What is asked of the indicator.
  let traits: IndicatorTraits
  /// The values for everybody.
  public let values: Measurement?
  /// The values by sex.
  public let split: [SexBreakdown: Measurement]
  /// Numerators and denominators reported instead of values.
  public let parts: [Measurement]
  /// How many persons values are about.
  let persons: [Measurement]
  /// From when to when the service is in operation; `nil` for what is no service.
  let operation: (from: CalendarDay, to: CalendarDay)?
  // Last, where they take no room of their own.

  /// Whether anything was reported for everybody, be it a cell without a value.
  private let isReported: Bool
  /// Whether the indicator's values are about persons.
  let isPersonal: Bool
  /// Whether anything was reported of a service for a time in which it was not in operation.
  package let reachesOutsideOperation: Bool

  init(
    _ draft: consuming PointDraft, _ traits: IndicatorTraits, isPersonal: Bool,
    _ operation: (from: CalendarDay, to: CalendarDay)?
  ) {
    isReported = draft.values != nil || !draft.parts.isEmpty
    reachesOutsideOperation = operation.map(draft.reaches(outside:)) ?? false
    draft.tellForms()
    point = draft.point
    values = draft.values
    split = draft.split
    parts = draft.parts
    persons = draft.persons
    targets = draft.targets
    self.traits = traits
    self.isPersonal = isPersonal
    self.operation = operation
  }

  /// Whether it was ever to be measured for everybody, or given a target.
  var isMeasured: Bool { isReported || targets != nil }

  /// Whether there is anything to show of it.
  var isShown: Bool { values != nil || !parts.isEmpty || targets != nil }

  /// Whether any value for everybody was reported.
  public var hasValues: Bool { values != nil }

  /// How often it is to be measured; `nil` where the city does not say.
  public var frequency: Frequency? { traits.frequency }

  /// Whether it is worked out from raw rows.
  public var isComputed: Bool { traits.calculation != nil }

  /// All that was reported: values for everybody and by sex, numerators, denominators and numbers of persons.
  public var series: [Measurement] { (values.map { [$0] } ?? []) + split.values + parts + persons }

  /// The unit, as it is registered or as the catalogue has it; empty where neither says.
  public var unit: Phrase { traits.unit }

  /// The decimals that values are told with.
  public var decimals: Int { traits.calculation?.decimals ?? 1 }

  /// The target for a year.
  public func target(year: Int) -> StoredObservation? { targets?.observations.last { $0.period.year == year } }
}

extension Book {
  /// What the book has of a point; also of one that was never measured.
  public func known(_ point: MeasurementBook.Point) -> KnownPoint {
    measurements[point]
      ?? KnownPoint(
        PointDraft(point), indicatorIndex[point.indicator], isPersonal: measurements.personal.contains(point.indicator),
        point.kind == .service ? operation[point.object] : nil)
  }
}
