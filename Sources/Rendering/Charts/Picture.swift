import ProgrammeModel
import ReportContent

/// An SVG picture being drawn: shapes with classes from the style sheet, coordinates with at most one decimal.
struct Picture {
  /// Where a text hangs on its place.
  enum Anchor: Sendable {
    case start, middle, end
  }

  /// The width of a picture that has the page to itself, in its own units.
  static let whole = 720.0
  /// The width of one that shares the width of the page with another; its letters are then larger beside it.
  static let shared = 480.0

  /// The width of this picture, in its own units.
  let width: Double
  /// What people have registered in another language, which the picture's words are marked with.
  let registered: RegisterWords?
  var svg = ByteBuffer(.html, capacity: 1 << 12)

  init(width: Double = Picture.whole, registered: RegisterWords? = nil) {
    self.width = width
    self.registered = registered
  }

  /// Whether it shares the width of the page.
  var isShared: Bool { width < Self.whole }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class name: StaticString) {
    svg.raw("<line class=\"")
    svg.raw(name)
    svg.raw("\"")
    coordinate(" x1", x1)
    coordinate(" y1", y1)
    coordinate(" x2", x2)
    coordinate(" y2", y2)
    svg.raw("/>")
  }

  /// A text with its foot at a place.
  ///
  /// - Parameter whole: what the text was cut out of, where it was.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, class name: StaticString = "t",
    of whole: String? = nil
  ) {
    svg.raw("<text class=\"")
    svg.raw(name)
    switch anchor {
    case .start: svg.raw("\"")
    case .middle: svg.raw("\" text-anchor=\"middle\"")
    case .end: svg.raw("\" text-anchor=\"end\"")
    }
    coordinate(" x", x)
    coordinate(" y", y)
    svg.raw(">")
    svg.words(text, cutFrom: whole ?? text, marking: registered)
    svg.raw("</text>")
  }

  /// A bar in the look of a role; its pattern, if it has one, lies in the same picture.
  mutating func bar(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ look: RoleLook, chart: String) {
    for layer in look.pattern == .none ? [false] : [false, true] {
      svg.raw("<rect class=\"")
      if layer {
        svg.raw("over\" fill=\"url(#")
        svg.text(look.patternID(chart: chart))
        svg.raw(")\"")
      } else {
        svg.raw("bar ")
        svg.trusted(look.className)
        svg.raw("\"")
      }
      coordinate(" x", x)
      coordinate(" y", y)
      coordinate(" width", width)
      coordinate(" height", height)
      svg.raw("/>")
    }
  }

  /// A line through points in the look of a role.
  mutating func path(_ points: [(x: Double, y: Double)], class name: String, dash: StaticString = "") {
    guard points.count > 1 else { return }
    svg.raw("<path class=\"line ")
    svg.trusted(name)
    svg.raw("\"")
    if dash.utf8CodeUnitCount > 0 {
      svg.raw(" stroke-dasharray=\"")
      svg.raw(dash)
      svg.raw("\"")
    }
    svg.raw(" d=\"")
    for (index, point) in points.enumerated() {
      svg.raw(index == 0 ? "M" : "L")
      svg.trusted(Self.decimal(point.x))
      svg.raw(" ")
      svg.trusted(Self.decimal(point.y))
    }
    svg.raw("\"/>")
  }

  mutating func coordinate(_ name: StaticString, _ value: Double) {
    svg.raw(name)
    svg.raw("=\"")
    svg.trusted(Self.decimal(value))
    svg.raw("\"")
  }

  /// A coordinate rounded to tenths, without needless zeros.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "0" }
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    let sign = tenths < 0 ? "-" : ""
    let whole = tenths.magnitude / 10
    let rest = tenths.magnitude % 10
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
