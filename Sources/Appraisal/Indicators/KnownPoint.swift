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
  let values: Measurement?
  /// Numerators and denominators reported instead of values.
  let parts: [Measurement]
  /// Whether the indicator's values are about persons.
  let isPersonal: Bool
  /// From when to when the service is in operation; `nil` for what is no service.
  let operation: (from: CalendarDay, to: CalendarDay)?

  init(
    _ point: MeasurementBook.Point, _ traits: IndicatorTraits, _ measurements: MeasurementBook,
    _ operation: (from: CalendarDay, to: CalendarDay)?
  ) {
    self.point = point
    self.traits = traits
    self.operation = operation
    targets = measurements.targets[point]
    values = measurements.values[point]
    parts = measurements.parts[point] ?? []
    isPersonal = measurements.personal.contains(point.indicator)
  }

  /// The unit, as it is registered or as the catalogue has it; empty where neither says.
  public var unit: Phrase { traits.unit }

  /// The decimals that values are told with.
  public var decimals: Int { traits.calculation?.decimals ?? 1 }

  /// The target for a year.
  public func target(year: Int) -> StoredObservation? { targets?.observations.last { $0.period.year == year } }
}

extension Book {
  /// What the book has of a point.
  public func known(_ point: MeasurementBook.Point) -> KnownPoint {
    KnownPoint(
      point, indicatorIndex[point.indicator], measurements, point.kind == .service ? operation[point.object] : nil)
  }
}
