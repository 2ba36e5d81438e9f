import ProgrammeModel
import ReportContent

extension Picture {
  private static let projectHeight = 40.0
  private var projectNames: Double { isShared ? 120 : 232 }

  /// A row for each project: a bar from start to end, filled as far as time has gone, its decision points above it, and
  /// below it going live as first planned and as now, with the slip in words.
  ///
  /// Returns the height.
  mutating func timeline(_ timeline: Timeline, _ id: String, _ language: Language) -> Double {
    guard let years = timeline.years else { return 0 }
    let left = projectNames + 14
    let scale = Scale(
      low: Double(Self.newYear(years.lowerBound)), high: Double(Self.newYear(years.upperBound + 1)), start: left,
      end: width - 58)
    let top = 24.0
    let bottom = top + Double(timeline.labels.count) * Self.projectHeight
    yearGrid(years, scale, top, bottom)
    let now = timeline.cutOff.figure.day.map { (day: $0, x: scale.place(Double($0.daysSinceEpoch))) }
    // The line of the day stands behind all words.
    if let now { path([(now.x, top - 4), (now.x, bottom)], class: "r-target", dash: "4 3") }
    for row in timeline.labels.indices {
      let y = top + Double(row) * Self.projectHeight
      line(0, y, width, y, class: "grid")
      for (index, words) in TextMeasure.wrapped(timeline.labels[row], size: 12, limit: projectNames).enumerated() {
        text(words, 0, y + 15 + Double(index) * 14, of: timeline.labels[row])
      }
      if !timeline.hasDays(row) { text(ScreenText.noDays(language), left + 6, y + 24, class: "t quiet halo") }
      course(timeline, row, y, scale, id)
      goingLive(timeline, row, y, scale, language)
    }
    if let now { note("\(timeline.cutOff.label) \(now.day)", now.x, bottom + 16) }
    return bottom + 24
  }

  /// Years along the top, as many named as there is room for.
  private mutating func yearGrid(_ years: ClosedRange<Int>, _ scale: Scale, _ top: Double, _ bottom: Double) {
    let wide = (scale.end - scale.start) / Double(years.count)
    let step = max(Int((34 / wide).rounded(.up)), 1)
    for year in years.lowerBound...(years.upperBound + 1) {
      let x = scale.place(Double(Self.newYear(year)))
      line(x, top - 6, x, bottom, class: "grid")
      if year <= years.upperBound, (year - years.lowerBound) % step == 0 {
        text(String(year), x + 3, top - 8, class: "t n quiet")
      }
    }
  }

  private mutating func course(_ timeline: Timeline, _ row: Int, _ y: Double, _ scale: Scale, _ id: String) {
    func place(_ series: Chart.Series) -> Double? { timeline.day(series, row).map { scale.place(Double($0)) } }
    if let start = place(timeline.start), let end = place(timeline.end), end >= start {
      bar(start, y + 17, max(end - start, 1), 8, RoleLook(.frame), chart: id)
      let now = timeline.cutOff.figure.day.map { scale.place(Double($0.daysSinceEpoch)) } ?? end
      if min(now, end) > start { bar(start, y + 17, min(now, end) - start, 8, RoleLook(.start), chart: id) }
    }
    let points = timeline.points.compactMap { point in place(point).map { (name: point.name, x: $0) } }
    for point in points { line(point.x, y + 14, point.x, y + 25, class: "zero") }
    for label in PointLabels.placed(points, within: width) {
      text(label.text, label.x, y + 11, .middle, class: "t small halo")
    }
  }

  private mutating func goingLive(
    _ timeline: Timeline, _ row: Int, _ y: Double, _ scale: Scale, _ language: Language
  ) {
    guard let now = timeline.day(timeline.goLive, row).map({ scale.place(Double($0)) }) else { return }
    if let first = timeline.day(timeline.goLiveFirst, row).map({ scale.place(Double($0)) }), first != now {
      path([(first, y + 33), (now, y + 33)], class: "r-target", dash: "2 2")
      marker(.ring, first, y + 33, class: "r-target")
      let slip = PrintedFigure(timeline.slip.figures[row], language, withUnit: true)
      if slip.isValue {
        let words = now > first ? "+\(slip.text)" : slip.text
        text(words, max(now, first) + 7, y + 36.5, class: "t n small halo")
      }
    }
    marker(.disc, now, y + 33, class: "r-target")
  }

  /// New Year's Day as a number of days.
  private static func newYear(_ year: Int) -> Int { CalendarDay(year: year, month: 1, day: 1)?.daysSinceEpoch ?? 0 }
}

extension Figure {
  /// The day it states; `nil` if it states none.
  var day: CalendarDay? { if case .day(let day) = value { day } else { nil } }
}

extension Timeline {
  /// A day of a project in days since 1970; `nil` where there is none.
  func day(_ series: Chart.Series, _ row: Int) -> Int? {
    row < series.figures.count ? series.figures[row].day?.daysSinceEpoch : nil
  }

  /// Whether a project has any day.
  func hasDays(_ row: Int) -> Bool { series.contains { day($0, row) != nil } }

  /// Whether any project has a day.
  var hasDays: Bool { years != nil }

  /// The years that hold every day of the projects; `nil` where there is none.
  var years: ClosedRange<Int>? {
    let days = series.flatMap { $0.figures.compactMap(\.day) }
    guard let first = days.min(), let last = days.max() else { return nil }
    let now = cutOff.figure.day ?? last
    return min(first, now).year...max(last, now).year
  }
}
