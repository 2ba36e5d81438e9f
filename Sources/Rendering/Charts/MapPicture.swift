import ProgrammeModel
import ReportContent

extension Picture {
  /// Points by two amounts, each with its name and the sign of its risk; what lacks an amount is named below.
  ///
  /// Returns the height.
  mutating func map(_ map: PortfolioMap, _ unit: String, _ language: Language) -> Double {
    let places = map.places
    let across = Axis(spanning: places.map(\.across))
    let upwards = Axis(spanning: places.map(\.upwards))
    let gutter =
      (upwards.ticks.map { TextMeasure.width(Self.tickText($0, upwards, language), size: 12) }.max() ?? 0) + 10
    let (top, bottom) = (46.0, 430.0)
    let horizontal = Scale(low: across.low, high: across.high, start: gutter + 4, end: width - 30)
    let vertical = Scale(low: upwards.low, high: upwards.high, start: bottom, end: top)

    text("↑ \(map.upwards.name), \(unit)", 0, 14, class: "t quiet")
    key(map.risk.name, language)
    for tick in upwards.ticks {
      let y = vertical.place(tick)
      line(gutter, y, width - 30, y, class: tick == 0 ? "zero" : "grid")
      text(Self.tickText(tick, upwards, language), gutter - 6, y + 4, .end, class: "t n quiet")
    }
    for tick in across.ticks {
      let x = horizontal.place(tick)
      line(x, top, x, bottom, class: tick == 0 ? "zero" : "grid")
      text(Self.tickText(tick, across, language), x, bottom + 17, .middle, class: "t n quiet")
    }
    text("\(map.across.name), \(unit) →", width, bottom + 36, .end, class: "t quiet")

    let points = places.map { (x: horizontal.place($0.across), y: vertical.place($0.upwards)) }
    let names = places.map { [$0.thing.label, $0.thing.id] }
    let frame = Box(left: gutter + 2, top: top - 12, right: width, bottom: bottom + 4)
    let labels = MapLabels.placed(points, names: names, in: frame)
    leads(labels, points)
    for (place, point) in zip(places, points) { sign(place.thing.light, point.x, point.y) }
    write(labels, names)
    let drawn = Set(places.map(\.thing.id))
    return said(
      [
        (ScreenText.notDrawn, map.things.map(\.id).filter { !drawn.contains($0) }),
        (ScreenText.unnamed, unplaced(places.map(\.thing.id), labels)),
      ], from: bottom + 58, language)
  }

  /// Lines from points to the names that stand away from them.
  mutating func leads(_ labels: [MapLabels.Placed], _ points: [(x: Double, y: Double)]) {
    for label in labels where label.isAway {
      let point = points[label.index]
      let x = min(max(point.x, label.box.left), label.box.right)
      line(point.x, point.y, x, min(max(point.y, label.box.top), label.box.bottom), class: "lead")
    }
  }

  /// The names of points in their places.
  mutating func write(_ labels: [MapLabels.Placed], _ names: [[String]]) {
    for label in labels {
      let box = label.box
      under(box)
      let x = label.anchor == .start ? box.left : label.anchor == .end ? box.right : (box.left + box.right) / 2
      text(label.text, x, box.bottom - 3.5, label.anchor, class: "t halo", of: names[label.index].first)
    }
  }

  /// Paper under a name, so that no line of the axes runs through it.
  private mutating func under(_ box: Box) {
    svg.raw("<rect class=\"under\"")
    coordinate(" x", box.left)
    coordinate(" y", box.top)
    coordinate(" width", box.right - box.left)
    coordinate(" height", box.bottom - box.top)
    svg.raw("/>")
  }

  /// Those of some points that stand in the picture without a name.
  func unplaced(_ names: [String], _ labels: [MapLabels.Placed]) -> [String] {
    let named = Set(labels.map(\.index))
    return names.indices.filter { !named.contains($0) }.map { names[$0] }
  }

  /// What each sign means, in the upper right corner.
  private mutating func key(_ name: String, _ language: Language) {
    var x = width
    for light in [TrafficLight.notAssessed, .red, .yellow, .green] {
      let words = ScreenText.risk(light)(language)
      x -= TextMeasure.width(words, size: 12)
      text(words, x, 14, class: "t")
      x -= 10
      sign(light, x, 10)
      x -= 16
    }
    text("\(name):", x + 6, 14, .end, class: "t quiet")
  }

  /// The sign of a risk: the shape tells it without colour, as the signs of statuses do.
  mutating func sign(_ light: TrafficLight, _ x: Double, _ y: Double) {
    switch light {
    case .green: marker(.disc, x, y, class: "c-good")
    case .yellow: marker(.triangle, x, y, class: "c-caution")
    case .red: marker(.diamond, x, y, class: "c-bad")
    case .notAssessed: marker(.ring, x, y, class: "c-quiet")
    }
  }

  /// What is not drawn, or drawn without name, in words under the picture; returns the height.
  mutating func said(_ lists: [(words: Phrase, names: [String])], from start: Double, _ language: Language) -> Double {
    var y = start
    for list in lists where !list.names.isEmpty {
      let sentence = "\(list.words(language)) \(list.names.joined(separator: ", "))"
      for part in TextMeasure.wrapped(sentence, size: 12, limit: width) {
        text(part, 0, y, class: "t quiet", of: sentence)
        y += 16
      }
    }
    return y - 8
  }
}

extension PortfolioMap {
  /// A thing with its amounts in the unit they are printed in.
  struct Place {
    let thing: Thing
    let across: Double
    let upwards: Double
  }

  /// The things that have both amounts.
  var places: [Place] {
    zip(things, zip(across.figures, upwards.figures)).compactMap { thing, amounts in
      guard let across = amounts.0.plotted, let upwards = amounts.1.plotted else { return nil }
      return Place(thing: thing, across: across, upwards: upwards)
    }
  }
}
