import ProgrammeModel
import ReportContent

extension Picture {
  private static let swingHeight = 15.0
  private var swingStep: Double { isShared ? 34 : 40 }

  /// For each label a bar from the worse to the better value, around an upright line where nothing has changed.
  ///
  /// Returns the height.
  mutating func tornado(
    _ labels: [String], _ worse: Chart.Series, _ better: Chart.Series, _ base: Chart.Mark, _ unit: String,
    _ id: String, _ language: Language
  ) -> Double {
    let ends = [worse, better].flatMap { $0.figures.prefix(labels.count).compactMap(\.plotted) }
    // Zero is where the answer turns; it is left out only where nothing comes near it.
    let centre = base.figure.plotted ?? 0
    let reach = ends.map { ($0 - centre).magnitude }.max() ?? 0
    let axis = Axis(spanning: ends + [centre], withZero: centre.magnitude <= 3 * reach)
    let printed = [worse, better].map { $0.figures.map { PrintedFigure($0, language, withUnit: false).text } }
    let room = (printed.joined().map { TextMeasure.width($0, size: 12) }.max() ?? 0) + 10
    let scale = Scale(
      low: axis.low, high: axis.high, start: room, end: width - max(room, Self.unitRoom(axis, unit, language)))

    let top = 26.0
    let bottom = top + Double(labels.count) * swingStep + 4
    gridLabels(axis, scale, bottom: bottom, unit, language)
    let middle = scale.place(centre)
    path([(middle, top - 8), (middle, top - 1)], class: "r-target", dash: "4 3")
    for (row, label) in labels.enumerated() {
      let y = top + Double(row) * swingStep
      // The lines stand behind the bars alone, so that none runs through a name.
      gridLines(axis, scale, top: y + 16, bottom: y + 36)
      text(TextMeasure.fitted(label, size: 12, limit: width - 4), 0, y + 12, class: "t halo", of: label)
      for (side, one) in [worse, better].enumerated() where row < one.figures.count {
        guard let value = one.figures[row].plotted else { continue }
        let (from, to) = (scale.place(min(value, centre)), scale.place(max(value, centre)))
        bar(from, y + 17, max(to - from, 0.5), Self.swingHeight, RoleLook(one.role), chart: id)
        // A bar that does not move from the base needs no number of its own.
        guard value != centre else { continue }
        side == 0
          ? text(printed[side][row], from - 5, y + 29, .end, class: "t n halo")
          : text(printed[side][row], to + 5, y + 29, class: "t n halo")
      }
      path([(middle, y + 15), (middle, y + 36)], class: "r-target", dash: "4 3")
    }
    let words = base.label + " " + PrintedFigure(base.figure, language, withUnit: true).text
    note(TextMeasure.fitted(words, size: 13.5, limit: width - 8, bold: true), middle, 12)
    return bottom + 24
  }

  /// A text centred over a place, moved so that it stays within the picture.
  mutating func note(_ words: String, _ x: Double, _ y: Double) {
    let half = TextMeasure.width(words, size: 13.5, bold: true) / 2
    text(words, min(max(x, half), width - half), y, .middle, class: "t strong halo")
  }

  /// Upright grid lines.
  mutating func gridLines(_ axis: Axis, _ scale: Scale, top: Double, bottom: Double) {
    for tick in axis.ticks {
      let x = scale.place(tick)
      line(x, top, x, bottom, class: tick == 0 ? "zero" : "grid")
    }
  }

  /// The values under grid lines, and the unit after the last.
  mutating func gridLabels(_ axis: Axis, _ scale: Scale, bottom: Double, _ unit: String, _ language: Language) {
    for tick in axis.ticks {
      text(Self.tickText(tick, axis, language), scale.place(tick), bottom + 16, .middle, class: "t n quiet")
    }
    text(unit, scale.place(axis.high) + Self.half(axis.high, axis, language) + 5, bottom + 16, class: "t quiet")
  }

  /// The room that the unit takes to the right of the last grid line.
  static func unitRoom(_ axis: Axis, _ unit: String, _ language: Language) -> Double {
    half(axis.high, axis, language) + 5 + TextMeasure.width(unit, size: 12)
  }

  private static func half(_ tick: Double, _ axis: Axis, _ language: Language) -> Double {
    TextMeasure.width(tickText(tick, axis, language), size: 12) / 2
  }
}
