import ProgrammeModel
import ReportContent

extension Picture {
  /// A point for each label, by a value across and a value up, with the two limits dashed; a point without room for
  /// its name is named below.
  ///
  /// Returns the height.
  mutating func quadrant(
    _ labels: [String], _ across: Chart.Series, _ up: Chart.Series, _ limits: [Chart.Mark], _ language: Language
  ) -> Double {
    let limit = (across: limits.first?.figure.plotted, up: limits.last?.figure.plotted)
    let points = labels.indices.compactMap { index -> (label: String, x: Double, y: Double)? in
      guard index < across.figures.count, index < up.figures.count, let x = across.figures[index].plotted,
        let y = up.figures[index].plotted
      else { return nil }
      return (labels[index], x, y)
    }
    let wide = Axis(spanning: points.map(\.x) + [limit.across].compactMap(\.self))
    let tall = Axis(spanning: points.map(\.y) + [limit.up].compactMap(\.self))
    let gutter = (tall.ticks.map { TextMeasure.width(Self.tickText($0, tall, language), size: 12) }.max() ?? 0) + 10
    let (top, bottom) = (44.0, 360.0)
    let horizontal = Scale(low: wide.low, high: wide.high, start: gutter, end: width - 24)
    let vertical = Scale(low: tall.low, high: tall.high, start: bottom, end: top)

    text(Self.axisTitle(up), 0, 12, class: "t quiet")
    for tick in tall.ticks {
      let y = vertical.place(tick)
      line(gutter, y, width - 24, y, class: tick == 0 ? "zero" : "grid")
      text(Self.tickText(tick, tall, language), gutter - 6, y + 4, .end, class: "t n quiet")
    }
    for tick in wide.ticks {
      text(Self.tickText(tick, wide, language), horizontal.place(tick), bottom + 17, .middle, class: "t n quiet")
    }
    text(Self.axisTitle(across), width - 24, bottom + 36, .end, class: "t quiet")
    let places = points.map { (x: horizontal.place($0.x), y: vertical.place($0.y)) }
    let frame = Box(left: gutter, top: top - 10, right: width, bottom: bottom)
    var taken: [Box] = []
    if let mark = limits.first, let value = mark.figure.plotted {
      let x = horizontal.place(value)
      path([(x, top - 10), (x, bottom)], class: "r-target", dash: "4 3")
      taken.append(Box(left: x - 1, top: top - 10, right: x + 1, bottom: bottom))
      note(Self.words(mark, language), x, top - 16)
    }
    if limits.count > 1, let mark = limits.last, let value = mark.figure.plotted {
      let y = vertical.place(value)
      path([(gutter, y), (width - 24, y)], class: "r-target", dash: "4 3")
      let words = Self.words(mark, language)
      let box = Self.place(of: words, at: y, from: gutter + 4, to: width - 24, clearOf: taken, places)
      text(words, box.left, box.bottom - 4, class: "t strong halo")
      taken += [Box(left: gutter, top: y - 1, right: width - 24, bottom: y + 1), box]
    }
    let names = points.map { [$0.label] }
    let placed = MapLabels.placed(places, names: names, in: frame, around: taken)
    leads(placed, places)
    for place in places { marker(.disc, place.x, place.y, class: "r-outcome") }
    write(placed, names)
    let unnamed = unplaced(points.map(\.label), placed)
    guard !unnamed.isEmpty else { return bottom + 42 }
    return said([(ScreenText.unnamed, unnamed)], from: bottom + 58, language)
  }

  /// A limit in words, with its value.
  private static func words(_ mark: Chart.Mark, _ language: Language) -> String {
    mark.label + " " + PrintedFigure(mark.figure, language, withUnit: true).text
  }

  /// Where the words of a level line stand: over or under it, at its end or its beginning, the first place where they
  /// cover neither the other line nor a point.
  private static func place(
    of words: String, at y: Double, from left: Double, to right: Double, clearOf lines: [Box],
    _ points: [(x: Double, y: Double)]
  ) -> Box {
    let wide = TextMeasure.width(words, size: 13.5, bold: true)
    let marks = points.map { Box(left: $0.x - 6, top: $0.y - 6, right: $0.x + 6, bottom: $0.y + 6) }
    let boxes = [y - 17, y + 2].flatMap { top in
      [right - wide, left].map { Box(left: $0, top: top, right: $0 + wide, bottom: top + 16) }
    }
    return boxes.first { box in !(lines + marks).contains { $0.overlaps(box) } } ?? boxes[0]
  }

  /// What an axis shows, with the unit of its figures.
  private static func axisTitle(_ series: Chart.Series) -> String {
    let unit = series.figures.first { !$0.unit.isEmpty }?.unit ?? ""
    return unit.isEmpty ? series.name : "\(series.name), \(unit)"
  }
}
