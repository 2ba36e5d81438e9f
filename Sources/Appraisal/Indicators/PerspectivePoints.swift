public import ProgrammeModel

/// The points of a perspective that have ever been measured, computed for the city, or given a target, in order.
struct PerspectivePoints: Sendable {
  /// All of them.
  let all: [KnownPoint]
  private let ofObject: [Object: [KnownPoint]]

  private struct Object: Hashable {
    let kind: ObjectKind
    let id: String
  }

  private init(_ points: [KnownPoint]) {
    all = points.sorted { $0.point < $1.point }
    ofObject = Dictionary(grouping: all) { Object(kind: $0.point.kind, id: $0.point.object) }
  }

  /// Those of one object.
  func points(of kind: ObjectKind, _ id: String) -> [KnownPoint] { ofObject[Object(kind: kind, id: id)] ?? [] }

  /// The points of each perspective; sorted once, from an order that is nearly theirs.
  static func all(
    in measurements: MeasurementBook, of indicators: [Identifier<Indicator>: Indicator], _ index: IndicatorIndex,
    _ operation: [String: (from: CalendarDay, to: CalendarDay)]
  ) -> [Perspective: PerspectivePoints] {
    let computed = indicators.values.filter { !$0.calculation.isEmpty }.map {
      MeasurementBook.Point(indicator: $0.id, kind: .city, object: "staden")
    }
    let perspectives = indicators.compactMapValues(\.perspective)
    var met = Set<MeasurementBook.Point>(minimumCapacity: measurements.inOrder.count)
    var found: [Perspective: [MeasurementBook.Point]] = [:]
    for point in measurements.inOrder + computed where met.insert(point).inserted {
      if let perspective = perspectives[point.indicator] { found[perspective, default: []].append(point) }
    }
    let parts = Concurrently.map(Array(found)) { perspective, points in
      let known = points.map { point in
        KnownPoint(
          point, index[point.indicator], measurements, point.kind == .service ? operation[point.object] : nil)
      }
      return (perspective, PerspectivePoints(known))
    }
    return Dictionary(uniqueKeysWithValues: parts)
  }
}

extension Book {
  /// The points of a perspective that have ever been measured, computed for the city, or given a target, in order.
  public func points(of perspective: Perspective) -> [MeasurementBook.Point] {
    knownPoints(of: perspective).map(\.point)
  }

  /// The same points, each with what the book has of it.
  func knownPoints(of perspective: Perspective) -> [KnownPoint] { pointsOfPerspective[perspective]?.all ?? [] }
}
