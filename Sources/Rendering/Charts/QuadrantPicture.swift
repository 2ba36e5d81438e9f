import ProgrammeModel
import ReportContent

extension Picture {
  /// A point for each label, by a value across and a value up, with the two limits dashed and labels where they fit.
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
    var lines: [(left: Double, right: Double, top: Double, bottom: Double)] = []
    for (mark, isAcross) in zip(limits, [true, false]) {
      guard let value = mark.figure.plotted else { continue }
      let words = mark.label + " " + PrintedFigure(mark.figure, language, withUnit: true).text
      if isAcross {
        let x = horizontal.place(value)
        path([(x, top - 10), (x, bottom)], class: "r-target", dash: "4 3")
        lines.append((x - 1, x + 1, top, bottom))
        note(words, x, top - 16)
      } else {
        let y = vertical.place(value)
        path([(gutter, y), (width - 24, y)], class: "r-target", dash: "4 3")
        lines.append((gutter, width - 24, y - 1, y + 1))
        text(words, width - 24, y - 5, .end, class: "t strong halo")
      }
    }
    named(
      points.map { ($0.label, horizontal.place($0.x), vertical.place($0.y)) }, around: lines,
      within: (gutter, top, bottom))
    return bottom + 42
  }

  /// What an axis shows, with the unit of its figures.
  private static func axisTitle(_ series: Chart.Series) -> String {
    let unit = series.figures.first { !$0.unit.isEmpty }?.unit ?? ""
    return unit.isEmpty ? series.name : "\(series.name), \(unit)"
  }

  /// Points with their names, each at the first side where it covers no other and no limit; one that fits nowhere
  /// near stands apart with a line to its point.
  private mutating func named(
    _ points: [(label: String, x: Double, y: Double)],
    around lines: [(left: Double, right: Double, top: Double, bottom: Double)],
    within area: (left: Double, top: Double, bottom: Double)
  ) {
    var taken = points.map { (left: $0.x - 5, right: $0.x + 5, top: $0.y - 5, bottom: $0.y + 5) } + lines
    for point in points { marker(.disc, point.x, point.y, class: "r-outcome") }
    for (index, point) in points.enumerated() {
      let name = TextMeasure.fitted(point.label, size: 12, limit: 170)
      let wide = TextMeasure.width(name, size: 12)
      let places = [
        (point.x + 8, point.y + 4), (point.x - 8 - wide, point.y + 4), (point.x - wide / 2, point.y - 9),
        (point.x - wide / 2, point.y + 18), (point.x + 6, point.y - 7), (point.x + 6, point.y + 15),
      ]
      let lefts: [Double] = [point.x - wide / 2, point.x + 8, point.x - 8 - wide]
      let steps: [Double] = [-24, 32, -40, 48, -56, 64, -72, 80]
      let apart: [(Double, Double)] = steps.flatMap { step in lefts.map { ($0, point.y + step) } }
      let free = (places + apart).firstIndex { left, base in
        left >= area.left && left + wide <= width && base - 10 >= area.top && base <= area.bottom
          && !taken.enumerated().contains { other, box in
            other != index && left < box.right && left + wide > box.left && base - 10 < box.bottom
              && base + 3 > box.top
          }
      }
      guard let free else { continue }
      let (left, base) = (places + apart)[free]
      if free >= places.count {
        line(
          point.x, point.y, min(max(point.x, left), left + wide), base < point.y ? base + 3 : base - 10, class: "grid")
      }
      text(name, left, base, class: "t halo")
      taken.append((left, left + wide, base - 10, base + 3))
    }
  }
}
