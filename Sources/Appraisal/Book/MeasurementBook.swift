public import ProgrammeModel

/// Targets and measurements, by indicator and object.
public struct MeasurementBook: Sendable {
  /// An indicator measured on an object.
  public struct Point: Hashable, Sendable, Comparable {
    /// The indicator.
    public let indicator: Identifier<Indicator>
    /// What kind of object.
    public let kind: ObjectKind
    /// The object's id; `staden` for the city.
    public let object: String

    /// An indicator measured on an object.
    public init(indicator: Identifier<Indicator>, kind: ObjectKind, object: String) {
      self.indicator = indicator
      self.kind = kind
      self.object = object
    }

    /// Ordered by indicator, kind and object.
    public static func < (left: Point, right: Point) -> Bool {
      (left.indicator, left.kind.rawValue, left.object) < (right.indicator, right.kind.rawValue, right.object)
    }

    /// The subject a figure about this point has.
    public var subject: Subject { Subject(.indicator, "\(indicator)/\(kind.rawValue)/\(object)") }
  }

  /// The values for everybody, by point.
  public let values: [Point: Measurement]
  /// The values split by sex, by point.
  public let split: [Point: [SexBreakdown: Measurement]]
  /// Numerators and denominators reported instead of values, by point.
  public let parts: [Point: [Measurement]]
  /// The points with values, parts or targets as they come, nearly in order; a point may come more than once.
  let inOrder: [Point]
  /// The targets, by point.
  public let targets: [Point: TargetValue]

  init(_ programme: Programme) {
    var values: [Point: Measurement] = [:]
    var split: [Point: [SexBreakdown: Measurement]] = [:]
    var parts: [Point: [Measurement]] = [:]
    var inOrder: [Point] = []
    inOrder.reserveCapacity(programme.measurements.count)
    for series in programme.measurements {
      let point = Point(indicator: series.indicator, kind: series.objectKind, object: series.object)
      // A value by sex alone is no point of its own.
      if series.measure != .value || (series.sex ?? .all) == .all { inOrder.append(point) }
      if series.measure != .value {
        parts[point, default: []].append(series)
        continue
      }
      switch series.sex ?? .all {
      case .all: values[point] = series
      case let sex: split[point, default: [:]][sex] = series
      }
    }
    self.values = values
    self.split = split
    self.parts = parts
    targets = Dictionary(
      programme.targetValues.map { (Point(indicator: $0.indicator, kind: $0.objectKind, object: $0.object), $0) },
      uniquingKeysWith: { $1 })
    self.inOrder = inOrder + targets.keys
  }

  /// The latest value of a point within a report period: the last whose period ends in the report's four months.
  public func value(of point: Point, in period: ReportPeriod) -> StoredObservation? {
    values[point]?.observations.last {
      $0.period.last <= period.cutOff && $0.period.last >= period.tertial.first
    }
  }

  /// The numerator and denominator of a point within a report period, of the same latest period; `nil` without both.
  func parts(of point: Point, _ sex: SexBreakdown, in period: ReportPeriod) -> (
    numerator: StoredObservation, denominator: StoredObservation, keys: [SeriesKey]
  )? {
    let series = (parts[point] ?? []).filter { ($0.sex ?? .all) == sex }
    guard let above = series.first(where: { $0.measure == .numerator }),
      let below = series.first(where: { $0.measure == .denominator }),
      let under = below.observations.last(where: {
        $0.period.last <= period.cutOff && $0.period.last >= period.tertial.first
      }), let over = above.observations.first(where: { $0.period == under.period })
    else { return nil }
    return (over, under, [above.key, below.key])
  }

  /// The target of a point for a year.
  public func target(of point: Point, year: Int) -> StoredObservation? {
    targets[point]?.observations.last { $0.period.year == year }
  }
}
