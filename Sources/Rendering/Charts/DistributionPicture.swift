import ProgrammeModel
import ReportContent

extension Picture {
  /// Upright bars for how often a value falls in each interval, below and above zero told apart, with marked values.
  ///
  /// Returns the height.
  mutating func distribution(
    _ lower: Chart.Series, _ upper: Chart.Series, _ share: Chart.Series, _ marks: [Chart.Mark], _ unit: String,
    _ id: String, _ language: Language
  ) -> Double {
    let intervals = zip(zip(lower.figures, upper.figures), share.figures).compactMap { ends, share in
      ends.0.plotted.flatMap { low in
        ends.1.plotted.flatMap { high in share.plotted.map { (low: low, high: high, share: $0) } }
      }
    }
    let least = intervals.map(\.low).min() ?? 0
    let most = intervals.map(\.high).max() ?? 0
    let near = min(least.magnitude, most.magnitude) <= most - least
    let across = Axis(spanning: [least, most], withZero: near)
    let upwards = Axis(spanning: intervals.map(\.share))
    let gutter =
      (upwards.ticks.map { TextMeasure.width(Self.tickText($0, upwards, language), size: 12) }.max() ?? 0) + 8
    let top = 26 + Double(marks.count) * 16
    let bottom = top + (isShared ? 120 : 210)
    let horizontal = Scale(low: across.low, high: across.high, start: gutter + 12, end: width - 40)
    let vertical = Scale(low: upwards.low, high: upwards.high, start: bottom, end: top)

    text("\(share.name), %", 0, top - 10, class: "t quiet")
    for tick in upwards.ticks {
      let y = vertical.place(tick)
      line(gutter, y, width - 40, y, class: "grid")
      text(Self.tickText(tick, upwards, language), gutter - 6, y + 4, .end, class: "t n quiet")
    }
    for interval in intervals where interval.share > 0 {
      let (from, to) = (horizontal.place(interval.low), horizontal.place(interval.high))
      let y = vertical.place(interval.share)
      bar(
        from + 0.5, y, max(to - from - 1, 0.5), bottom - y, RoleLook(interval.high <= 0 ? .worse : .better),
        chart: id)
    }
    line(gutter, bottom, width - 40, bottom, class: "zero")
    for tick in across.ticks {
      let x = horizontal.place(tick)
      line(x, bottom, x, bottom + 4, class: "zero")
      text(Self.tickText(tick, across, language), x, bottom + 18, .middle, class: "t n quiet")
    }
    text(unit, width - 34, bottom + 4, class: "t quiet")
    if across.low < 0, across.high > 0 { line(horizontal.place(0), top, horizontal.place(0), bottom, class: "zero") }
    for (row, mark) in marks.enumerated() {
      guard let value = mark.figure.plotted, value >= across.low, value <= across.high else { continue }
      let x = horizontal.place(value)
      let y = 12 + Double(row) * 16
      path([(x, y + 6), (x, bottom)], class: "r-target", dash: "4 3")
      note(mark.label + " " + PrintedFigure(mark.figure, language, withUnit: true).text, x, y)
    }
    return bottom + 28
  }
}
