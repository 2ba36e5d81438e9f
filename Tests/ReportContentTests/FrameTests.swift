import ProgrammeModel
import ReportContent
import Testing

/// A portfolio's frame and what is left of it.
@Suite struct FrameTests {
  static let portfolio = Subject(.node, "PF1")

  static func programme(_ frames: [Frame]) -> Programme { SmallCity.programme { $0.frames = frames } }

  static let decided = [
    SmallCity.frame("R1", SmallCity.million(20), .original),
    SmallCity.frame("R2", SmallCity.million(-3), .adjustment, on: "2014-04-14"),
    SmallCity.frame("R3", SmallCity.million(2), .carriedOver, on: "2014-02-10"),
    SmallCity.frame("R4", SmallCity.million(-1), .moved, on: "2014-06-02"),
  ]

  @Test func `the frame in force is what has been decided, kind by kind`() {
    let report = SmallCity.report(Self.programme(Self.decided))
    #expect(report.values("frame.original", Self.portfolio) == EconomyTests.money(20))
    #expect(report.values("frame.in-force", Self.portfolio) == EconomyTests.money(18))
    #expect(report.values("frame.left", Self.portfolio) == EconomyTests.money(6), "18 in force - 12 forecast")
  }

  @Test(arguments: [
    SmallCity.frame("R9", SmallCity.million(50), .original, status: .planned),
    SmallCity.frame("R9", SmallCity.million(50), .grossing),
    SmallCity.frame("R9", SmallCity.million(50), .adjustment, on: "2014-09-01"),
  ])
  func `plans, grossing and later decisions are not in force`(_ frame: Frame) {
    let report = SmallCity.report(Self.programme(Self.decided + [frame]))
    #expect(report.values("frame.in-force", Self.portfolio) == EconomyTests.money(18))
    #expect(report.values("frame.original", Self.portfolio) == EconomyTests.money(20))
  }

  @Test func `a frame that the forecast exceeds is named in the summary`() {
    let report = SmallCity.report(Self.programme([SmallCity.frame("R1", SmallCity.million(9), .original)]))
    #expect(report.values("frame.left", Self.portfolio) == EconomyTests.money(-3))
    let summary = report.section("sammanfattning")?.blocks.map(\.words).joined(separator: "\n") ?? ""
    #expect(summary.contains("Portföljen Service väntas överskrida sin ram med 3.0."))
    #expect(report.values("frame.overrun", Self.portfolio) == EconomyTests.money(3))
    let within = SmallCity.report(Self.programme(Self.decided)).section("sammanfattning")
    #expect(within?.blocks.map(\.words).joined().contains("överskrida") == false)
  }

  @Test func `only what the portfolio pays burdens its frame`() {
    let programme = SmallCity.programme { programme in
      programme.frames = Self.decided
      var own = Forecast(
        kind: .operatingCost, financier: .board, occasion: SmallCity.period,
        key: SeriesKey(table: TableName("prognos"), measure: FieldName("belopp"), dimensions: Key(["P1", "nämnd"])))
      own.project = "P1"
      own.observations = SmallCity.forecast("P1", SmallCity.million(5)).observations
      programme.forecasts.append(own)
    }
    let report = SmallCity.report(programme)
    #expect(report.values("frame.forecast", Self.portfolio) == EconomyTests.money(12))
    #expect(report.values("economy.forecast", Self.portfolio) == EconomyTests.money(17))
  }
}
