import ReportContent

/// What a series of a role looks like, in every picture: a colour class, and a pattern, dash and marker that tell it
/// from the others in black and white.
struct RoleLook: Sendable {
  /// What is laid over a bar.
  enum Pattern: String, Sendable, CaseIterable {
    case none, rising, falling, cross, dots
  }

  /// The sign on each point of a line.
  enum Marker: Sendable {
    case disc, ring, square, diamond, triangle, none
  }

  let className: String
  let pattern: Pattern
  let dash: StaticString
  let marker: Marker

  private init(_ className: String, _ pattern: Pattern, _ dash: StaticString, _ marker: Marker) {
    self.className = className
    self.pattern = pattern
    self.dash = dash
    self.marker = marker
  }

  /// The look of a role.
  init(_ role: Chart.Series.Role) {
    switch role {
    case .frame: self.init("r-frame", .none, "2 3", .none)
    case .budget: self.init("r-budget", .none, "7 3", .square)
    case .granted: self.init("r-granted", .rising, "10 3 2 3", .triangle)
    case .outcome: self.init("r-outcome", .none, "", .disc)
    case .forecast: self.init("r-forecast", .falling, "6 4", .ring)
    case .plannedFirst: self.init("r-planned-first", .none, "2 3", .none)
    case .plannedNow: self.init("r-planned-now", .rising, "8 4", .triangle)
    case .realised: self.init("r-realised", .none, "", .diamond)
    case .takenHome: self.init("r-taken-home", .cross, "", .square)
    case .target: self.init("r-target", .none, "4 3", .none)
    case .worse: self.init("r-worse", .falling, "6 4", .square)
    case .better: self.init("r-better", .none, "", .disc)
    case .paid, .cost: self.init("r-outcome", .none, "", .disc)
    case .yellow: self.init("r-realised", .rising, "8 4", .triangle)
    case .deviation: self.init("r-granted", .none, "", .square)
    case .netPresentValue: self.init("r-planned-now", .none, "", .disc)
    case .start, .end, .slip: self.init("r-forecast", .none, "", .none)
    case .decisionPoint, .risk: self.init("r-target", .none, "", .none)
    case .other: self.init("r-other", .dots, "1 2", .ring)
    }
  }

  /// The id of the pattern within the page.
  func patternID(chart: String) -> String { "\(PageIDs.withoutSpace(chart)):\(pattern.rawValue)" }
}

extension Picture {
  /// The patterns that some roles need, once for the picture.
  mutating func patterns(_ roles: [Chart.Series.Role], chart: String) {
    var written: Set<RoleLook.Pattern> = [.none]
    svg.raw("<defs>")
    for look in roles.map(RoleLook.init) where written.insert(look.pattern).inserted {
      svg.raw("<pattern")
      svg.attribute("id", look.patternID(chart: chart))
      svg.raw(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path class=\"over\" d=\"")
      switch look.pattern {
      case .none: break
      case .rising: svg.raw("M-1 1L1 -1M0 6L6 0M5 7L7 5")
      case .falling: svg.raw("M-1 5L1 7M0 0L6 6M5 -1L7 1")
      case .cross: svg.raw("M0 0L6 6M0 6L6 0")
      case .dots: svg.raw("M1.5 1.5h1v1h-1zM4.5 4.5h1v1h-1z")
      }
      svg.raw("\"/></pattern>")
    }
    svg.raw("</defs>")
  }

  /// The marker of a role at a point.
  mutating func marker(_ marker: RoleLook.Marker, _ x: Double, _ y: Double, class name: String) {
    func at(_ dx: Double, _ dy: Double) -> String { "\(Self.decimal(x + dx)) \(Self.decimal(y + dy))" }
    let shape: String
    switch marker {
    case .none: return
    case .disc, .ring:
      svg.raw(marker == .ring ? "<circle class=\"ring " : "<circle class=\"mark ")
      svg.trusted(name)
      svg.raw("\"")
      coordinate(" cx", x)
      coordinate(" cy", y)
      svg.raw(" r=\"3.5\"/>")
      return
    case .square: shape = "M\(at(-3, -3))L\(at(3, -3))L\(at(3, 3))L\(at(-3, 3))Z"
    case .diamond: shape = "M\(at(0, -4.5))L\(at(4.5, 0))L\(at(0, 4.5))L\(at(-4.5, 0))Z"
    case .triangle: shape = "M\(at(0, -4.2))L\(at(4, 3))L\(at(-4, 3))Z"
    }
    svg.raw("<path class=\"mark ")
    svg.trusted(name)
    svg.raw("\" d=\"")
    svg.trusted(shape)
    svg.raw("\"/>")
  }
}
