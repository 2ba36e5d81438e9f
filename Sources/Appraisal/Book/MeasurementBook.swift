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
    let hash: Int

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

  /// The points with what is known of each, as they come, nearly in order.
  public let points: [KnownPoint]
  private let outlines: [PointOutline]
  private let places: PointTable
  /// The indicators with values about persons: split by sex, or with a stated number of persons.
  let personal: Set<Identifier<Indicator>>
  private let ofPersonal: [Identifier<Indicator>: Set<Point>]

  init(
    _ programme: Programme, _ indicators: IndicatorIndex,
    _ operation: [String: (from: CalendarDay, to: CalendarDay)]
  ) {
    let (measurements, targets) = (programme.measurements, programme.targetValues)
    let size = 2_000
    // Naming and hashing the points is most of it, and is shared.
    let named = Concurrently.each(measurements.count, inLotsOf: size) { index in
      let series = measurements[index]
      return Point(indicator: series.indicator, kind: series.objectKind, object: series.object)
    }
    let (grouping, personal) = Concurrently.both(
      {
        var grouping = PointGrouping(capacity: named.count)
        for point in named { grouping.addSeries(of: point) }
        for target in targets {
          grouping.addTarget(
            of: Point(indicator: target.indicator, kind: target.objectKind, object: target.object))
        }
        return grouping
      }, { programme.indicatorsAboutPersons })
    let points = Concurrently.each(grouping.table.points.count, inLotsOf: size) { place in
      var draft = PointDraft(grouping.table.points[place])
      grouping.forEachSeries(of: place) { draft.note(measurements[$0]) }
      draft.targets = grouping.target(of: place).map { targets[$0] }
      let point = draft.point
      return KnownPoint(
        draft, indicators[point.indicator], isPersonal: personal.contains(point.indicator),
        point.kind == .service ? operation[point.object] : nil)
    }
    outlines = Concurrently.each(points.count, inLotsOf: size) { PointOutline(points[$0]) }
    var ofPersonal: [Identifier<Indicator>: Set<Point>] = [:]
    if !personal.isEmpty {
      for known in points
      where known.isPersonal && (known.values != nil || !known.split.isEmpty || !known.parts.isEmpty) {
        ofPersonal[known.point.indicator, default: []].insert(known.point)
      }
    }
    self.points = points
    places = grouping.table
    self.personal = personal
    self.ofPersonal = ofPersonal
  }

  /// What is known of a point; `nil` where it was never measured nor given a target.
  public subscript(point: Point) -> KnownPoint? { places[point].map { points[$0] } }

  /// The points that look from afar as if something may be asked about them.
  public func points(where mayBeAsked: (PointOutline) -> Bool) -> [KnownPoint] {
    outlines.indices.filter { mayBeAsked(outlines[$0]) }.map { points[$0] }
  }

  /// The numerator and denominator of a point within a report period, of the same latest period; `nil` without both.
  func parts(of point: Point, _ sex: SexBreakdown, in period: ReportPeriod) -> (
    numerator: StoredObservation, denominator: StoredObservation, keys: [SeriesKey]
  )? {
    self[point].flatMap { Self.parts(in: $0.parts, sex, in: period) }
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
    guard let series = self[point]?.persons.first(where: { ($0.sex ?? .all) == sex }) else { return nil }
    return period.latest(of: series.observations)?.value.value?.double
  }

  /// The points of an indicator about persons, for one kind of object.
  func points(of indicator: Identifier<Indicator>, _ kind: ObjectKind) -> [Point] {
    (ofPersonal[indicator] ?? []).filter { $0.kind == kind }
  }

  /// The target of a point for a year.
  public func target(of point: Point, year: Int) -> StoredObservation? {
    self[point]?.target(year: year)
  }
}
