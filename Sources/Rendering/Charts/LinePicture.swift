import ProgrammeModel
import ReportContent

extension Picture {
  /// A line for each series over the labels, each with its name at its end; a missing value is a gap.
  ///
  /// Returns the height.
  mutating func lines(
    _ labels: [String], _ series: [Chart.Series], _ unit: String, _ language: Language
  ) -> Double {
    let values = series.flatMap { $0.figures.prefix(labels.count).compactMap(\.plotted) }
    let axis = Axis(spanning: values)
    let names = series.map { TextMeasure.fitted($0.name, size: 12.5, limit: 170, bold: true) }
    let room = (names.map { TextMeasure.width($0, size: 12.5, bold: true) }.max() ?? 0) + 16
    let gutter = (axis.ticks.map { TextMeasure.width(Self.tickText($0, axis, language), size: 12) }.max() ?? 0) + 8
    let (top, bottom) = (26.0, max(isShared ? 200 : 290, 26 + Double(series.count) * 17))
    let vertical = Scale(low: axis.low, high: axis.high, start: bottom, end: top)
    let horizontal = Scale(
      low: 0, high: Double(max(labels.count - 1, 1)), start: gutter + 10, end: width - room)

    text(unit, 0, 12, class: "t quiet")
    for tick in axis.ticks {
      let y = vertical.place(tick)
      line(gutter, y, width - room, y, class: tick == 0 ? "zero" : "grid")
      text(Self.tickText(tick, axis, language), gutter - 6, y + 4, .end, class: "t n quiet")
    }
    periodLabels(labels, horizontal, bottom)
    for one in series {
      let look = RoleLook(one.role)
      for run in Self.runs(one.figures.prefix(labels.count).map(\.plotted)) {
        let points = run.map { (x: horizontal.place(Double($0.index)), y: vertical.place($0.value)) }
        path(points, class: look.className, dash: look.dash)
        let mark: RoleLook.Marker = look.marker == .none && points.count == 1 ? .disc : look.marker
        for point in points { marker(mark, point.x, point.y, class: look.className) }
      }
    }
    endLabels(names, series, labels.count, horizontal, vertical)
    return bottom + 28
  }

  /// The stretches of values without a gap.
  static func runs(_ values: [Double?]) -> [[(index: Int, value: Double)]] {
    var runs: [[(index: Int, value: Double)]] = []
    var isOpen = false
    for (index, value) in values.enumerated() {
      guard let value else {
        isOpen = false
        continue
      }
      if !isOpen { runs.append([]) }
      runs[runs.count - 1].append((index, value))
      isOpen = true
    }
    return runs
  }

  /// The labels under the lines, as many as there is room for; the last always stands.
  private mutating func periodLabels(_ labels: [String], _ scale: Scale, _ bottom: Double) {
    let widest = labels.map { TextMeasure.width($0, size: 12) }.max() ?? 0
    let limit = min(widest, 90)
    let slots = max(Int((scale.end - scale.start + limit) / (limit + 12)), 1)
    let step = max((labels.count + slots - 1) / slots, 1)
    for (index, label) in labels.enumerated() where (labels.count - 1 - index) % step == 0 {
      text(
        TextMeasure.fitted(label, size: 12, limit: 90), scale.place(Double(index)), bottom + 18, .middle, class: "t")
    }
  }

  /// The names at the ends of their lines, moved apart where they would cover each other.
  private mutating func endLabels(
    _ names: [String], _ series: [Chart.Series], _ count: Int, _ horizontal: Scale, _ vertical: Scale
  ) {
    var places: [(row: Int, x: Double, end: Double, y: Double)] = []
    for (row, one) in series.enumerated() {
      guard let last = one.figures.prefix(count).lastIndex(where: { $0.plotted != nil }),
        let value = one.figures[last].plotted
      else { continue }
      let y = vertical.place(value)
      places.append((row, horizontal.place(Double(last)), y, y))
    }
    places.sort { ($0.y, $0.row) < ($1.y, $1.row) }
    for index in places.indices.dropFirst() where places[index].y < places[index - 1].y + 16 {
      places[index].y = places[index - 1].y + 16
    }
    let overflow = (places.last?.y ?? 0) - vertical.start + 2
    if overflow > 0 {
      var limit = vertical.start - 2
      for index in places.indices.reversed() {
        places[index].y = min(places[index].y, limit)
        limit = places[index].y - 16
      }
    }
    for place in places {
      let x = horizontal.end + 12
      let look = RoleLook(series[place.row].role)
      if place.x + 6 < x - 4, (place.y - place.end).magnitude > 6 || place.x < horizontal.end - 1 {
        line(place.x + 5, place.end, x - 3, place.y, class: "lead")
      }
      svg.raw("<g class=\"name ")
      svg.trusted(look.className)
      svg.raw("\">")
      text(names[place.row], x, place.y + 4, class: "t strong")
      svg.raw("</g>")
    }
  }
}
