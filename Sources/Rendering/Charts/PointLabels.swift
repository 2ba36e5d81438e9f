/// The names of decision points on one line of time, joined where they would cover each other.
struct PointLabels {
  /// A name over one point, or over several that lie close.
  struct Label {
    let text: String
    /// The middle of the text.
    let x: Double
  }

  static let size = 11.0

  /// The labels of points in the order of their places: `B0`, or `B0–B2` where there is no room between.
  static func placed(_ points: [(name: String, x: Double)], within width: Double) -> [Label] {
    var groups = points.sorted { ($0.x, $0.name) < ($1.x, $1.name) }.map { [$0] }
    var place = 1
    while place < groups.count {
      let (left, right) = (label(groups[place - 1], within: width), label(groups[place], within: width))
      if left.x + half(left) + 3 > right.x - half(right) {
        groups[place - 1] += groups.remove(at: place)
        place = max(place - 1, 1)
      } else {
        place += 1
      }
    }
    return groups.map { label($0, within: width) }
  }

  private static func half(_ label: Label) -> Double { TextMeasure.width(label.text, size: size) / 2 }

  private static func label(_ group: [(name: String, x: Double)], within width: Double) -> Label {
    let names = group.map(\.name).sorted()
    let (first, last) = (names.first ?? "", names.last ?? "")
    let text = first == last ? first : "\(first)–\(last)"
    let middle = ((group.first?.x ?? 0) + (group.last?.x ?? 0)) / 2
    let half = TextMeasure.width(text, size: size) / 2
    return Label(text: text, x: min(max(middle, half), width - half))
  }
}
