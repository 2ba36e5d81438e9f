import ProgrammeModel
import ReportContent

extension Picture {
  private static let barHeight = 13.0
  private static let barStep = 17.0

  /// Groups of horizontal bars from a common zero, each with its name before it and its value after it.
  ///
  /// Returns the height.
  mutating func bars(
    _ labels: [String], _ series: [Chart.Series], _ unit: String, _ id: String, _ language: Language
  ) -> Double {
    let values = series.flatMap { $0.figures.prefix(labels.count).compactMap(\.plotted) }
    let axis = Axis(spanning: values)
    let names = series.map { TextMeasure.fitted($0.name, size: 12, limit: 150) }
    let gutter = (names.map { TextMeasure.width($0, size: 12) }.max() ?? 0) + 10
    let printed = series.map { $0.figures.map { PrintedFigure($0, language, withUnit: false).text } }
    let room = (printed.joined().map { TextMeasure.width($0, size: 12) }.max() ?? 0) + 10
    let left = gutter + (axis.low < 0 ? room : 0)
    let scale = Scale(
      low: axis.low, high: axis.high, start: left, end: width - max(room, Self.unitRoom(axis, unit, language)))

    let groupHeight = 22 + Double(series.count) * Self.barStep + 10
    let bottom = 6 + Double(labels.count) * groupHeight
    gridLabels(axis, scale, bottom: bottom, unit, language)
    for (index, label) in labels.enumerated() {
      let top = 6 + Double(index) * groupHeight
      // The lines begin below each heading, so that none runs through its letters.
      gridLines(axis, scale, top: top + 20, bottom: top + groupHeight - 6)
      text(
        TextMeasure.fitted(label, size: 13.5, limit: width - 8, bold: true), 0, top + 15, class: "t strong halo",
        of: label)
      for (row, one) in series.enumerated() where index < one.figures.count {
        let y = top + 22 + Double(row) * Self.barStep
        text(names[row], gutter - 8, y + 10.5, .end, class: "t halo")
        bar(one.figures[index], printed[row][index], y, scale, RoleLook(one.role), id)
      }
      line(scale.place(0), top + 20, scale.place(0), top + groupHeight - 6, class: "zero")
    }
    return bottom + 24
  }

  private mutating func bar(
    _ figure: Figure, _ printed: String, _ y: Double, _ scale: Scale, _ look: RoleLook, _ id: String
  ) {
    let zero = scale.place(0)
    guard let value = figure.plotted else {
      text(printed, zero + 6, y + 10.5, class: "t quiet halo")
      return
    }
    let end = scale.place(value)
    bar(min(zero, end), y, max((end - zero).magnitude, 0.5), Self.barHeight, look, chart: id)
    if value < 0 {
      text(printed, end - 5, y + 10.5, .end, class: "t n halo")
    } else {
      text(printed, end + 5, y + 10.5, class: "t n halo")
    }
  }

  /// A value on an axis.
  static func tickText(_ tick: Double, _ axis: Axis, _ language: Language) -> String {
    RoundedDecimal(tick, decimals: axis.decimals).map(NumberStyle(language).text) ?? ""
  }
}
