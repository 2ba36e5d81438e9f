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
    in measurements: MeasurementBook, of indicators: [Identifier<Indicator>: Indicator], _ index: IndicatorIndex
  ) -> [Perspective: PerspectivePoints] {
    let found = Concurrently.map(Perspective.allCases) { perspective in
      let measured = measurements.points.filter { $0.traits.perspective == perspective && $0.isMeasured }
      let computed = indicators.values.compactMap { indicator -> KnownPoint? in
        guard indicator.perspective == perspective, !indicator.calculation.isEmpty else { return nil }
        let point = MeasurementBook.Point(indicator: indicator.id, kind: .city, object: "staden")
        guard let known = measurements[point] else {
          return KnownPoint(
            PointDraft(point), index[indicator.id], isPersonal: measurements.personal.contains(indicator.id), nil)
        }
        return known.isMeasured ? nil : known
      }
      return PerspectivePoints(measured + computed)
    }
    return Dictionary(uniqueKeysWithValues: zip(Perspective.allCases, found))
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
