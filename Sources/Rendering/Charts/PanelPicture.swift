import ProgrammeModel
import ReportContent

extension Picture {
  private static let panelHeight = 46.0

  /// A row for each indicator: name, sparkline in its own scale with the target dashed, latest value and target.
  ///
  /// Returns the height.
  mutating func panels(_ panels: [Chart.Panel], _ language: Language) -> Double {
    let heads = [(ScreenText.indicator, 0.0), (ScreenText.development, 270), (ScreenText.latest, 470)]
    for (head, x) in heads { text(head(language), x, 14, class: "t quiet") }
    text(ScreenText.target(language), 600, 14, class: "t quiet")
    for (row, panel) in panels.enumerated() {
      let top = 24 + Double(row) * Self.panelHeight
      line(0, top, width, top, class: "grid")
      for (index, part) in TextMeasure.wrapped(panel.label, size: 13.5, limit: 250, bold: true).enumerated() {
        text(part, 0, top + 19 + Double(index) * 16, class: "t strong")
      }
      sparkline(panel, top: top + 9, bottom: top + Self.panelHeight - 11)
      values(panel, top, language)
    }
    return 24 + Double(panels.count) * Self.panelHeight + 4
  }

  private mutating func sparkline(_ panel: Chart.Panel, top: Double, bottom: Double) {
    let values = panel.figures.map(\.plotted)
    let target = panel.target?.plotted
    let known = values.compactMap { $0 } + (target.map { [$0] } ?? [])
    guard let low = known.min(), let high = known.max() else { return }
    let margin = high > low ? 0 : max(high.magnitude, 1) / 2
    let vertical = Scale(low: low - margin, high: high + margin, start: bottom, end: top)
    let horizontal = Scale(low: 0, high: Double(max(values.count - 1, 1)), start: 274, end: 440)
    if let target {
      let y = vertical.place(target)
      path([(270, y), (448, y)], class: "r-target", dash: "4 3")
    }
    if let place = panel.breakIndex, values.indices.contains(place) {
      let x = (horizontal.place(Double(place - 1)) + horizontal.place(Double(place))) / 2
      line(x, top - 4, x, bottom + 4, class: "zero")
    }
    for run in Self.runs(values).flatMap({ Self.split($0, at: panel.breakIndex) }) {
      let points = run.map { (x: horizontal.place(Double($0.index)), y: vertical.place($0.value)) }
      path(points, class: "r-outcome")
      if points.count == 1 { marker(.ring, points[0].x, points[0].y, class: "r-outcome") }
    }
    if let last = values.lastIndex(where: { $0 != nil }), let value = values[last] {
      marker(.disc, horizontal.place(Double(last)), vertical.place(value), class: "r-outcome")
    }
  }

  /// A run of values parted at a break, so that no line crosses it.
  private static func split(
    _ run: [(index: Int, value: Double)], at place: Int?
  ) -> [[(index: Int, value: Double)]] {
    guard let place else { return [run] }
    return [run.filter { $0.index < place }, run.filter { $0.index >= place }].filter { !$0.isEmpty }
  }

  private mutating func values(_ panel: Chart.Panel, _ top: Double, _ language: Language) {
    if let latest = panel.figures.last {
      let printed = PrintedFigure(latest, language, withUnit: true)
      text(
        TextMeasure.fitted(printed.text, size: 13.5, limit: 122, bold: true), 470, top + 19,
        class: printed.isValue ? "t n strong" : "t quiet")
      if let label = panel.labels.last { text(label, 470, top + 35, class: "t quiet") }
    }
    guard let target = panel.target else {
      text(ScreenText.noTarget(language), 600, top + 19, class: "t quiet")
      return
    }
    let printed = PrintedFigure(target, language, withUnit: true)
    text(TextMeasure.fitted(printed.text, size: 13.5, limit: 118), 600, top + 19, class: "t n")
    if let direction = panel.direction { text(direction.explanation(language), 600, top + 35, class: "t quiet") }
  }
}
