import ProgrammeModel
import ReportContent

extension Picture {
  private static let stepHeight = 40.0

  /// A row for each part of a change: its bar hangs where the one before it ended, between the values before and after.
  ///
  /// Returns the height.
  mutating func waterfall(_ waterfall: Waterfall, _ unit: String, _ id: String, _ language: Language) -> Double {
    let spans = Self.spans(of: waterfall)
    let axis = Axis(spanning: spans.flatMap { [$0.from, $0.to] })
    let printed = spans.map { span in
      let text = PrintedFigure(span.figure, language, withUnit: false).text
      return span.isChange && span.to > span.from ? "+" + text : text
    }
    let room = (printed.map { TextMeasure.width($0, size: 12) }.max() ?? 0) + 10
    // Names stand over the bars, so that a narrow window shows bars as well.
    let left = axis.low < 0 ? room : 2
    let scale = Scale(
      low: axis.low, high: axis.high, start: left, end: width - max(room, Self.unitRoom(axis, unit, language)))
    let bottom = 4 + Double(spans.count) * Self.stepHeight
    gridLabels(axis, scale, bottom: bottom, unit, language)
    for (row, span) in spans.enumerated() {
      let y = 4 + Double(row) * Self.stepHeight
      // The lines stand behind the bars alone, so that none runs through a name.
      gridLines(axis, scale, top: y + 17, bottom: y + 36)
      name(span.label, y, isStrong: !span.isChange)
      let (from, to) = (scale.place(span.from), scale.place(span.to))
      guard span.figure.plotted != nil else {
        text(printed[row], from + 6, y + 30, class: "t quiet halo")
        continue
      }
      let look = RoleLook(span.isChange ? (span.to < span.from ? .worse : .better) : .deviation)
      bar(min(from, to), y + 18, max((to - from).magnitude, 0.5), 16, look, chart: id)
      if row + 1 < spans.count { line(to, y + 34, to, y + Self.stepHeight + 2, class: "lead") }
      // The number stands where the bar ends, on the side it grows to.
      span.to < span.from
        ? text(printed[row], to - 5, y + 30, .end, class: "t n halo")
        : text(printed[row], to + 5, y + 30, class: "t n halo")
    }
    return bottom + 24
  }

  /// A bar of a waterfall from one value to another.
  struct Span {
    let label: String
    let figure: Figure
    let from: Double
    let to: Double
    /// Whether it is a change, and not the value before or after.
    let isChange: Bool
  }

  /// Where each bar begins and ends, in the unit it is printed in; a missing change moves nothing.
  static func spans(of waterfall: Waterfall) -> [Span] {
    var spans: [Span] = []
    var level = 0.0
    if let start = waterfall.start {
      level = start.figure.plotted ?? 0
      spans.append(Span(label: start.label, figure: start.figure, from: 0, to: level, isChange: false))
    }
    for (label, figure) in zip(waterfall.labels, waterfall.changes.figures) {
      let end = level + (figure.plotted ?? 0)
      spans.append(Span(label: label, figure: figure, from: level, to: end, isChange: true))
      level = end
    }
    let end = waterfall.end
    spans.append(Span(label: end.label, figure: end.figure, from: 0, to: end.figure.plotted ?? 0, isChange: false))
    return spans
  }

  private mutating func name(_ label: String, _ y: Double, isStrong: Bool) {
    let size = isStrong ? 13.5 : 12
    let words = TextMeasure.fitted(label, size: size, limit: width - 4)
    text(words, 0, y + 13, class: isStrong ? "t strong halo" : "t halo", of: label)
  }
}
