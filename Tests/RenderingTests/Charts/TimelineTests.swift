import ProgrammeModel
import Rendering
import ReportContent
import TestSupport
import Testing

/// The timeline of a portfolio, read back from the page.
@Suite struct TimelineTests {
  private struct Course {
    var start = "2014-01-01"
    var end = "2016-01-01"
    var first = ""
    var now = ""
    var slip: Int?
    var points: [String] = []
  }

  private func page(_ courses: [Course], labels: [String] = ["P1 Ett projekt"]) throws -> String {
    func series(_ name: String, _ role: Chart.Series.Role, _ days: [String]) -> Chart.Series {
      Chart.Series(
        name: name, role: role,
        figures: days.map { day in
          Figure(
            unidentified: CalendarDay(day).map(FigureValue.day) ?? .missing(MissingValue(.unstated)), .day)
        })
    }
    let timeline = Timeline(
      labels: courses.indices.map { $0 < labels.count ? labels[$0] : "P\($0)" },
      start: series("Start", .start, courses.map(\.start)), end: series("Slut", .end, courses.map(\.end)),
      goLiveFirst: series("Först", .plannedFirst, courses.map(\.first)),
      goLive: series("Driftstart", .plannedNow, courses.map(\.now)),
      slip: Chart.Series(
        name: "Förskjutning", role: .slip,
        figures: courses.map { course in
          Figure(
            unidentified: course.slip.map { .count($0) } ?? .missing(MissingValue(.notApplicable)), .count, unit: "mån")
        }),
      points: (0..<5).map { point in
        series("B\(point)", .decisionPoint, courses.map { point < $0.points.count ? $0.points[point] : "" })
      },
      cutOff: Chart.Mark(
        label: "Rapporten avser läget",
        figure: Figure(unidentified: CalendarDay("2015-01-01").map(FigureValue.day) ?? .count(0), .day)))
    return try Pages.html(of: Chart(id: "c", title: "T", summary: "D", unit: "", form: .timeline(timeline)))
  }

  // 2014-01-01 to 2016-01-01 is 730 days, of which 365 have gone on 2015-01-01.
  @Test func `the bar is filled as far as time has gone`() throws {
    let bars = Pages.bars(try page([Course()]))
    #expect(bars.map(\.role) == ["r-frame", "r-forecast"])
    #expect(abs(bars[1].width / bars[0].width - 0.5) < 0.005)
    #expect(bars[0].x == bars[1].x)
  }

  @Test func `a project that has not begun is hollow, one that is over is full`() throws {
    let bars = Pages.bars(
      try page([Course(start: "2015-06-01"), Course(start: "2013-01-01", end: "2014-06-01")], labels: ["A", "B"]))
    #expect(bars.map(\.role) == ["r-frame", "r-frame", "r-forecast"])
    #expect(bars[1].width == bars[2].width)
  }

  @Test func `a slip is drawn from the day first planned and said in months`() throws {
    let page = try page([Course(first: "2014-06-02", now: "2015-09-14", slip: 15)])
    #expect(page.contains(">+15\u{A0}mån</text>"))
    #expect(page.contains("class=\"line r-target\" stroke-dasharray=\"2 2\""))
    #expect(page.contains("<circle class=\"ring r-target\""))
  }

  @Test func `without a slip there is one sign and no words`() throws {
    let page = try page([Course(first: "2014-06-02", now: "2014-06-02", slip: 0)])
    #expect(!page.contains("mån</text>") && !page.contains("<circle class=\"ring r-target\""))
    #expect(page.contains("<circle class=\"mark r-target\""))
  }

  @Test func `decision points apart are named one by one, close ones together`() throws {
    let apart = try page([Course(points: ["2014-01-01", "2014-06-01", "2015-01-01", "2015-06-01", "2016-01-01"])])
    for name in ["B0", "B1", "B2", "B3", "B4"] { #expect(apart.contains(">\(name)</text>"), "\(name)") }
    let close = try page([
      Course(start: "2008-01-01", end: "2020-01-01", points: ["2008-01-01", "2008-01-20", "2008-02-10"])
    ])
    #expect(close.contains(">B0–B2</text>"))
  }

  @Test func `many years are named as far as there is room`() throws {
    let page = try page([Course(start: "1980-01-01", end: "2020-01-01")])
    let years = Pages.words(page).filter { $0.text.count == 4 && Int($0.text) != nil }
    #expect(years.first?.text == "1980" && years.count < 20)
    for (one, other) in zip(years, years.dropFirst()) { #expect(one.x + 26 < other.x) }
  }

  @Test(arguments: seeds(25))
  func `everything stays within the frame`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func day() -> String {
      CalendarDay(daysSinceEpoch: Int.random(in: 14_000...18_500, using: &generator)).description
    }
    let courses = (0..<30).map { _ in
      Course(start: day(), end: day(), first: day(), now: day(), slip: 3, points: (0..<5).map { _ in day() }.sorted())
    }
    let page = try page(courses, labels: courses.map { _ in String(Specimen.longName) })
    #expect(Pages.outside(page) == nil, "seed \(seed)")
  }
}
