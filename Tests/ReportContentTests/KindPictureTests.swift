import ProgrammeModel
import ReportContent
import Testing

/// The pictures of the reports on one portfolio, one project and one board, worked out by hand.
@Suite struct KindPictureTests {
  private static let first = ReportPeriod(year: 2014, occasion: .first)

  private static func charts(_ report: Report) -> [String: Chart] {
    let charts = report.allBlocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    return Dictionary(charts.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  private static func portfolio(_ change: (inout Programme) -> Void = { _ in }) throws -> [String: Chart] {
    let programme = SmallCity.programme { programme in
      programme.projects.append(SmallCity.project("P2", "Skolval", node: "PF1"))
      programme.budgets.append(SmallCity.budget("P2", SmallCity.million(20)))
      programme.forecasts += [
        SmallCity.forecast("P1", SmallCity.million(10), at: first),
        SmallCity.forecast("P2", SmallCity.million(18), at: first), SmallCity.forecast("P2", SmallCity.million(17)),
      ]
      programme.frames = [SmallCity.frame("R1", SmallCity.million(25), .original)]
      change(&programme)
    }
    let basis = SmallCity.basis(programme)
    let node = try #require(basis.portfolios.first)
    return charts(PortfolioReport.make(node, from: basis))
  }

  private static func millions(_ figures: [Figure]) -> [Double?] {
    figures.map { $0.value.number.map { $0 / 1_000_000 } }
  }

  // P1: 10 - 10 = 0, then 10 - 12 = -2. P2: 20 - 18 = 2, then 20 - 17 = 3. Together 2 becomes 1.
  @Test func `a portfolio's deviation goes from the last report to this one by its projects`() throws {
    let chart = try #require(try Self.portfolio()["bild-avvikelse"])
    guard case .waterfall(let content) = chart.form else { throw WrongForm() }
    #expect(content.labels == ["P1 Mina sidor", "P2 Skolval"])
    #expect(Self.millions(content.changes.figures) == [-2, 1])
    #expect(content.start.map { Self.millions([$0.figure]) } == [2] && Self.millions([content.end.figure]) == [1])
    #expect(chart.title == "Avvikelsen har försämrats sedan förra rapporten, mest i P1 Mina sidor")
    #expect(chart.summary.contains("vad varje projekt har ändrat"))
  }

  @Test func `steps that nobody knows make no waterfall`() throws {
    let charts = try Self.portfolio { $0.forecasts.removeAll { $0.project == "P1" && $0.occasion == Self.first } }
    #expect(charts["bild-avvikelse"] == nil)
  }

  @Test func `a project whose change is unknown is no part of another's step`() {
    let programme = SmallCity.programme { programme in
      var node = StructureNode(id: "PF2")
      node.kind = "portfölj"
      programme.nodes.append(node)
      programme.portfolios.append(Portfolio(id: "PF2"))
      programme.projects.append(SmallCity.project("P2", "Skolval", node: "PF2"))
      programme.budgets.append(SmallCity.budget("P2", SmallCity.million(20)))
      programme.forecasts += [
        SmallCity.forecast("P1", SmallCity.million(10), at: Self.first),
        SmallCity.forecast("P2", SmallCity.million(17)),
      ]
    }
    #expect(Self.charts(SmallCity.report(programme))["bild-avvikelse"] == nil)
  }

  // The forecast is 12 + 17 = 29 against a frame of 25.
  @Test func `a portfolio's frame stands beside what is used of it`() throws {
    let chart = try #require(try Self.portfolio()["bild-ram"])
    guard case .bars(let labels, let series) = chart.form else { throw WrongForm() }
    #expect(labels == ["2014T2"])
    #expect(series.map(\.role) == [.frame, .granted, .outcome, .forecast])
    #expect(Self.millions([series[0].figures[0], series[3].figures[0]]) == [25, 29])
    #expect(chart.title == "Portföljen väntas överskrida sin ram")
  }

  @Test func `a portfolio without a frame has no picture of it`() throws {
    #expect(try Self.portfolio { $0.frames = [] }["bild-ram"] == nil)
  }

  @Test func `a board's picture begins with the first year that has anything`() throws {
    let programme = SmallCity.programme { programme in
      var board = Organisation(id: "SN")
      board.name = "Socialnämnden"
      board.kind = .specialistBoard
      programme.organisations = [board]
      var own = SmallCity.outcome("P1", [(.year(2013), SmallCity.million(3)), (.year(2012), SmallCity.million(0))])
      own.organisation = "SN"
      programme.outcomes = [own.paid(by: .board)]
    }
    let basis = SmallCity.basis(programme)
    let board = try #require(programme.organisations.first)
    let chart = try #require(Self.charts(BoardReport.make(board, from: basis))["bild-betalar-och-far-nytta"])
    guard case .bars(let labels, let series) = chart.form else { throw WrongForm() }
    #expect(labels == ["2013VB", "2014T2"])
    #expect(series.map(\.role) == [.paid, .realised, .yellow])
    #expect(Self.millions([series[0].figures[0]]) == [3])
  }

  @Test func `a project shows its own timetable`() throws {
    let programme = SmallCity.programme { programme in
      var milestone = Milestone(project: "P1", code: "driftstart")
      milestone.first = .value(SmallCity.day("2014-06-02"))
      milestone.forecast = SmallCity.day("2014-12-01")
      programme.milestones = [milestone]
    }
    let basis = SmallCity.basis(programme)
    let project = try #require(programme.projects.first)
    let chart = try #require(Self.charts(ProjectReport.make(project, from: basis))["bild-tid-p1"])
    guard case .timeline(let timeline) = chart.form else { throw WrongForm() }
    #expect(timeline.labels == ["P1 Mina sidor"])
    // 182 days are six months.
    #expect(timeline.slip.figures.map(\.value) == [.count(6)])
    #expect(timeline.slip.figures.first?.id.text == "project.slip:projekt:P1:2014T2")
  }

  @Test func `a stopped project goes live on no day and passes no point after its close`() throws {
    let programme = SmallCity.programme { programme in
      programme.projects[0].state = .value(.cancelled)
      programme.projects[0].goLive = .missing(MissingValue(.notApplicable))
      programme.projects[0].start = .value(SmallCity.day("2013-04-15"))
      programme.projects[0].closed = SmallCity.day("2014-06-23")
      var trial = Milestone(project: "P1", code: "driftstart")
      trial.first = .value(SmallCity.day("2014-03-31"))
      trial.actual = SmallCity.day("2014-03-31")
      var close = Milestone(project: "P1", code: "B4")
      close.decided = SmallCity.day("2014-12-15")
      programme.milestones = [trial, close]
    }
    let project = try #require(programme.projects.first)
    let report = ProjectReport.make(project, from: SmallCity.basis(programme))
    let chart = try #require(Self.charts(report)["bild-tid-p1"])
    guard case .timeline(let timeline) = chart.form else { throw WrongForm() }
    #expect(timeline.goLive.figures.map(\.value) == [.missing(MissingValue(.unstated))])
    #expect(timeline.slip.figures.map(\.value) == [.missing(MissingValue(.notApplicable))])
    #expect(timeline.points.last?.figures.map(\.value) == [.day(SmallCity.day("2014-06-23"))])
    let next = report.section("harnast")?.blocks.map(\.words).joined() ?? ""
    #expect(!next.contains("2014"), "\(next)")
  }

  private struct WrongForm: Error {}
}

extension Outcome {
  /// The same amounts, paid by another.
  fileprivate func paid(by financier: Financier) -> Outcome {
    var row = Outcome(kind: kind, financier: financier, key: key)
    row.project = project
    row.organisation = organisation
    row.observations = observations
    return row
  }
}
