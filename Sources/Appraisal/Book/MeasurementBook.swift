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
    // Hashed once: each point of a city is looked up dozens of times in a report.
    private let hash: Int

    /// An indicator measured on an object.
    public init(indicator: Identifier<Indicator>, kind: ObjectKind, object: String) {
      self.indicator = indicator
      self.kind = kind
      self.object = object
      var hasher = Hasher()
      hasher.combine(indicator)
      hasher.combine(object)
      hash = hasher.finalize()
    }

    /// Whether it is the same indicator of the same object.
    public static func == (left: Point, right: Point) -> Bool {
      left.hash == right.hash && left.kind == right.kind && left.object == right.object
        && left.indicator == right.indicator
    }

    /// Feeds the point's own hash.
    public func hash(into hasher: inout Hasher) { hasher.combine(hash) }

    /// Ordered by indicator, kind and object.
    public static func < (left: Point, right: Point) -> Bool {
      left.indicator != right.indicator
        ? left.indicator < right.indicator
        : left.kind != right.kind ? left.kind.rawValue < right.kind.rawValue : left.object < right.object
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
  /// How many persons values are about, by point.
  private let persons: [Point: [Measurement]]
  /// The indicators with values about persons: split by sex, or with a stated number of persons.
  let personal: Set<Identifier<Indicator>>
  private let ofPersonal: [Identifier<Indicator>: Set<Point>]
  /// The points with values, parts or targets as they come, nearly in order; a point may come more than once.
  let inOrder: [Point]
  /// The targets, by point.
  public let targets: [Point: TargetValue]

  init(_ programme: Programme) {
    var values: [Point: Measurement] = [:]
    var split: [Point: [SexBreakdown: Measurement]] = [:]
    var parts: [Point: [Measurement]] = [:]
    var persons: [Point: [Measurement]] = [:]
    var inOrder: [Point] = []
    inOrder.reserveCapacity(programme.measurements.count)
    values.reserveCapacity(programme.measurements.count)
    for series in programme.measurements {
      let point = Point(indicator: series.indicator, kind: series.objectKind, object: series.object)
      if series.measure == .persons {
        persons[point, default: []].append(series)
        continue
      }
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
    for (point, series) in parts {
      var kept: [Measurement] = []
      for (sex, ofSex) in Dictionary(grouping: series, by: { $0.sex ?? .all }) {
        let forms = MeasurementForms(values: sex == .all ? values[point] : split[point]?[sex], parts: ofSex)
        if sex == .all { values[point] = forms.values } else { split[point]?[sex] = forms.values }
        kept += forms.parts
      }
      parts[point] = kept.isEmpty ? nil : kept
    }
    self.persons = persons
    let personal = programme.indicatorsAboutPersons
    self.personal = personal
    var ofPersonal: [Identifier<Indicator>: Set<Point>] = [:]
    func note(_ point: Point) {
      if personal.contains(point.indicator) { ofPersonal[point.indicator, default: []].insert(point) }
    }
    if !personal.isEmpty {
      values.keys.forEach(note)
      split.keys.forEach(note)
      parts.keys.forEach(note)
    }
    self.ofPersonal = ofPersonal
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
    values[point].flatMap { period.latest(of: $0.observations) }
  }

  /// The numerator and denominator of a point within a report period, of the same latest period; `nil` without both.
  func parts(of point: Point, _ sex: SexBreakdown, in period: ReportPeriod) -> (
    numerator: StoredObservation, denominator: StoredObservation, keys: [SeriesKey]
  )? {
    parts[point].flatMap { Self.parts(in: $0, sex, in: period) }
  }

  /// The numerator and denominator among some series within a report period, of the same latest period; `nil` without both.
  static func parts(in series: [Measurement], _ sex: SexBreakdown, in period: ReportPeriod) -> (
    numerator: StoredObservation, denominator: StoredObservation, keys: [SeriesKey]
  )? {
    guard !series.isEmpty,
      let above = series.first(where: { $0.measure == .numerator && ($0.sex ?? .all) == sex }),
      let below = series.first(where: { $0.measure == .denominator && ($0.sex ?? .all) == sex }),
      let under = period.latest(of: below.observations),
      let over = above.observations.first(where: { $0.period == under.period })
    else { return nil }
    return (over, under, [above.key, below.key])
  }

  /// How many persons the latest value of a point within a report period is about; `nil` where nobody has stated it.
  func persons(of point: Point, _ sex: SexBreakdown, in period: ReportPeriod) -> Double? {
    guard let series = persons[point]?.first(where: { ($0.sex ?? .all) == sex }) else { return nil }
    return period.latest(of: series.observations)?.value.value?.double
  }

  /// The points of an indicator about persons, for one kind of object.
  func points(of indicator: Identifier<Indicator>, _ kind: ObjectKind) -> [Point] {
    (ofPersonal[indicator] ?? []).filter { $0.kind == kind }
  }

  /// The target of a point for a year.
  public func target(of point: Point, year: Int) -> StoredObservation? {
    targets[point]?.observations.last { $0.period.year == year }
  }
}
