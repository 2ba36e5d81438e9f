import ProgrammeModel
import ReportContent

extension Picture {
  private static let panelHeight = 46.0
  private static let targets = 210.0
  private static let courses = 470.0

  /// A row for each indicator: its name over the latest value and the target, so that a narrow window shows all three,
  /// and a sparkline in its own scale with the target dashed.
  ///
  /// Returns the height.
  mutating func panels(_ panels: [Chart.Panel], _ language: Language) -> Double {
    text(ScreenText.latest(language), 0, 14, class: "t quiet")
    text(ScreenText.target(language), Self.targets, 14, class: "t quiet")
    text(ScreenText.development(language), Self.courses, 14, class: "t quiet")
    for (row, panel) in panels.enumerated() {
      let top = 24 + Double(row) * Self.panelHeight
      line(0, top, width, top, class: "grid")
      text(
        TextMeasure.fitted(panel.label, size: 13.5, limit: Self.courses - 16, bold: true), 0, top + 18,
        class: "t strong", of: panel.label)
      sparkline(panel, top: top + 9, bottom: top + Self.panelHeight - 11)
      values(panel, top + 37, language)
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
    let horizontal = Scale(low: 0, high: Double(max(values.count - 1, 1)), start: Self.courses + 4, end: width - 18)
    if let target {
      let y = vertical.place(target)
      path([(Self.courses, y), (width - 8, y)], class: "r-target", dash: "4 3")
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

  private mutating func values(_ panel: Chart.Panel, _ y: Double, _ language: Language) {
    if let latest = panel.figures.last {
      let printed = PrintedFigure(latest, language, withUnit: true)
      let value = TextMeasure.fitted(printed.text, size: 13.5, limit: 130, bold: true)
      text(value, 0, y, class: printed.isValue ? "t n strong" : "t quiet")
      beside(value, panel.labels.last ?? "", 0, y, limit: Self.targets)
    }
    guard let target = panel.target else {
      text(ScreenText.noTarget(language), Self.targets, y, class: "t quiet")
      return
    }
    let printed = PrintedFigure(target, language, withUnit: true)
    let value = TextMeasure.fitted(printed.text, size: 13.5, limit: 130)
    text(value, Self.targets, y, class: "t n")
    beside(value, panel.direction?.explanation(language) ?? "", Self.targets, y, limit: Self.courses)
  }

  /// A few quiet words after a value, as far as there is room.
  private mutating func beside(_ value: String, _ words: String, _ x: Double, _ y: Double, limit: Double) {
    guard !words.isEmpty else { return }
    let start = x + TextMeasure.width(value, size: 13.5, bold: true) + 7
    text(TextMeasure.fitted(words, size: 12, limit: limit - start - 10), start, y, class: "t quiet")
  }
}
