import ProgrammeModel
import ReportContent
import Testing

/// What the pictures of a tertial report say, worked out by hand on two portfolios.
@Suite struct PictureTests {
  private static let first = ReportPeriod(year: 2014, occasion: .first)

  /// Budget 10, 20 and 5; forecast in tertial 1: 10, 18 and 5, in tertial 2: 12, 17 and as told. P3 is in no portfolio.
  ///
  /// The deviations are 0, 2 and 0 in tertial 1, and -2, 3 and 5 less the forecast in tertial 2.
  private static func programme(
    third: Int64 = 5, _ change: (inout Programme) -> Void = { _ in }
  ) -> Programme {
    SmallCity.programme { programme in
      var node = StructureNode(id: "PF2")
      node.name = "Skola"
      programme.nodes.append(node)
      programme.portfolios.append(Portfolio(id: "PF2"))
      programme.projects += [
        SmallCity.project("P2", "Skolval", node: "PF2"), SmallCity.project("P3", "Eget", node: nil),
      ]
      let budgets: [(Identifier<Project>, Int64)] = [("P1", 10), ("P2", 20), ("P3", 5)]
      programme.budgets = budgets.map { SmallCity.budget($0.0, SmallCity.million($0.1)) }
      let forecasts: [(Identifier<Project>, Int64, Int64)] = [("P1", 10, 12), ("P2", 18, 17), ("P3", 5, third)]
      programme.forecasts = forecasts.flatMap { project, one, two in
        [
          SmallCity.forecast(project, SmallCity.million(one), at: first),
          SmallCity.forecast(project, SmallCity.million(two)),
        ]
      }
      change(&programme)
    }
  }

  private static func chart(_ id: String, _ report: Report) -> Chart? {
    report.allBlocks.lazy.compactMap { if case .chart(let chart) = $0, chart.id == id { chart } else { nil } }.first
  }

  private static func waterfall(_ report: Report) throws -> (title: String, content: Waterfall) {
    let chart = try #require(Self.chart("bild-avvikelse", report))
    guard case .waterfall(let content) = chart.form else { throw WrongForm() }
    return (chart.title, content)
  }

  private struct WrongForm: Error {}

  private static func millions(_ figures: [Figure]) -> [Double?] {
    figures.map { $0.value.number.map { $0 / 1_000_000 } }
  }

  @Test func `a deviation of 2 becomes 1, by -2 and +1`() throws {
    let (title, content) = try Self.waterfall(SmallCity.report(Self.programme()))
    #expect(title == "Avvikelsen har försämrats sedan förra rapporten, mest i Service")
    #expect(content.labels == ["Service", "Skola"])
    #expect(Self.millions(content.changes.figures) == [-2, 1])
    #expect(content.start.map { Self.millions([$0.figure]) } == [2] && Self.millions([content.end.figure]) == [1])
    #expect(content.changes.figures.map(\.id.text).first == "economy.deviation-change:nod:PF1:2014T2")
  }

  @Test func `what lies outside the portfolios is the rest, so that the steps add up`() throws {
    let (title, content) = try Self.waterfall(SmallCity.report(Self.programme(third: 1)))
    #expect(title == "Avvikelsen har förbättrats sedan förra rapporten, mest i Övriga projekt")
    #expect(content.labels == ["Service", "Skola", "Övriga projekt"])
    #expect(Self.millions(content.changes.figures) == [-2, 1, 4])
    #expect(Self.millions([content.end.figure]) == [5])
  }

  @Test func `steps that cancel out leave the deviation unchanged`() throws {
    let (title, _) = try Self.waterfall(SmallCity.report(Self.programme(third: 4)))
    #expect(title == "Avvikelsen är oförändrad sedan förra rapporten")
  }

  @Test func `in tertial 1 the steps begin at zero`() throws {
    let (title, content) = try Self.waterfall(SmallCity.report(Self.programme(), at: Self.first))
    #expect(title == "Avvikelsen har förbättrats sedan årets början, mest i Skola")
    #expect(content.start == nil)
    #expect(Self.millions(content.changes.figures) == [0, 2] && Self.millions([content.end.figure]) == [2])
  }

  @Test func `without an earlier forecast there is no such picture`() {
    let programme = Self.programme { $0.forecasts.removeAll { $0.occasion == Self.first } }
    #expect(Self.chart("bild-avvikelse", SmallCity.report(programme)) == nil)
  }

  // 2014-06-02 to 2015-09-14 is 469 days, 15.4 months; to 2014-05-17 it is 16 days back, half a month.
  @Test(arguments: [("2015-09-14", 15), ("2014-06-02", 0), ("2014-05-17", -1), ("2014-06-16", 0), ("2014-06-18", 1)])
  func `a slip is counted in whole months`(now: String, months: Int) throws {
    let programme = Self.programme { programme in
      var milestone = Milestone(project: "P1", code: "driftstart")
      milestone.first = .value(SmallCity.day("2014-06-02"))
      milestone.forecast = SmallCity.day(now)
      programme.milestones = [milestone]
    }
    let chart = try #require(Self.chart("bild-tid-pf1", SmallCity.report(programme)))
    guard case .timeline(let timeline) = chart.form else { throw WrongForm() }
    #expect(timeline.slip.figures.map(\.value) == [.count(months)])
    #expect(timeline.goLive.figures.map(\.value) == [.day(SmallCity.day(now))])
    // The report shows 31 August 2014.
    let goes = now > "2014-08-31" ? "går" : "gick"
    #expect(chart.title == "Projektet \(goes)\(months > 0 ? "" : " inte") i drift senare än först planerat")
  }

  @Test func `a picture of many projects shows the thirty that cost most, and says so`() throws {
    let programme = Self.programme { programme in
      for number in 10..<50 {
        let id = Identifier<Project>("P\(number)")
        var project = SmallCity.project(id, "Projekt \(number)", node: "PF2")
        project.start = .value(SmallCity.day("2014-01-01"))
        project.end = .value(SmallCity.day("2014-12-31"))
        programme.projects.append(project)
        programme.forecasts.append(SmallCity.forecast(id, SmallCity.million(Int64(number))))
      }
    }
    let chart = try #require(Self.chart("bild-tid-pf2", SmallCity.report(programme)))
    #expect(chart.title.hasSuffix(" (de 30 dyraste av 41 projekt)"))
    // P20 to P49 cost most; P2 costs 17 and P19 costs 19.
    #expect(chart.form.labels.first == "P20 Projekt 20" && chart.form.labels.count == 30)
  }
}
