/// A rectangle in a picture.
struct Box: Sendable {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  /// Whether two rectangles share any ground.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether it lies wholly within another.
  func lies(in other: Box) -> Bool {
    left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom
  }
}

/// Where the names of points are written, so that no name covers another name or a point.
///
/// Points are taken from the top downwards. Each gets its whole name beside it if there is room, or else a shorter one, such as its id, near
/// or at the end of a thin line; a point that finds no place has no name in the picture, and is in the table like all.
struct MapLabels {
  /// A name in its place.
  struct Placed {
    /// Which point it names.
    let index: Int
    let text: String
    let box: Box
    /// The end of the box that the text hangs on: the one nearest to the point.
    let anchor: Picture.Anchor
    /// Whether it is so far away that a line must lead to it.
    let isAway: Bool
  }

  static let size = 12.0
  private static let lineHeight = 14.0
  private static let markRadius = 6.0
  private static let widths = [420.0, 300.0, 190.0]
  /// With more points than this the widest names are not tried: they would take the room of others.
  private static let fewPoints = 12

  /// Places the names.
  ///
  /// - Parameters:
  ///   - points: the places of the points.
  ///   - names: for each point what can be written, the longest first.
  ///   - frame: where names may stand.
  ///   - obstacles: what no name may cover, such as lines and their words.
  static func placed(
    _ points: [(x: Double, y: Double)], names: [[String]], in frame: Box, around obstacles: [Box] = []
  ) -> [Placed] {
    let marks = points.map { point in
      Box(
        left: point.x - markRadius, top: point.y - markRadius, right: point.x + markRadius,
        bottom: point.y + markRadius)
    }
    let order = points.indices.sorted { (points[$0].y, points[$0].x, $0) < (points[$1].y, points[$1].x, $1) }
    var placed: [Placed] = []
    for index in order {
      let widths = points.count > fewPoints ? Self.widths.dropFirst() : Self.widths[...]
      let found = candidates(index, points[index], names[index], widths).first { candidate in
        candidate.box.lies(in: frame) && !obstacles.contains { $0.overlaps(candidate.box) }
          && !placed.contains { $0.box.overlaps(candidate.box) }
          && !marks.enumerated().contains { $0.offset != index && $0.element.overlaps(candidate.box) }
      }
      guard let found else { continue }
      placed.append(found)
    }
    return placed
  }

  /// Every place where a point's names may stand, the best first.
  private static func candidates(
    _ index: Int, _ point: (x: Double, y: Double), _ names: [String], _ widths: ArraySlice<Double>
  ) -> [Placed] {
    var texts: [String] = []
    for text in names.flatMap({ name in widths.map { TextMeasure.fitted(name, size: size, limit: $0) } })
    where texts.last != text { texts.append(text) }
    var candidates: [Placed] = []
    for (distance, isAway) in [(9.0, false), (24.0, true), (40.0, true)] {
      for text in texts {
        let width = TextMeasure.width(text, size: size)
        let (right, left, middle) = (point.x + distance, point.x - distance - width, point.x - width / 2)
        let half = lineHeight / 2
        let places: [(left: Double, middle: Double, anchor: Picture.Anchor)] = [
          (right, point.y, .start), (left, point.y, .end), (middle, point.y - distance - half + 1, .middle),
          (middle, point.y + distance + half - 1, .middle), (right, point.y - distance, .start),
          (right, point.y + distance, .start), (left, point.y - distance, .end), (left, point.y + distance, .end),
        ]
        for place in places {
          let box = Box(
            left: place.left, top: place.middle - half, right: place.left + width, bottom: place.middle + half)
          candidates.append(Placed(index: index, text: text, box: box, anchor: place.anchor, isAway: isAway))
        }
      }
    }
    return candidates
  }
}
