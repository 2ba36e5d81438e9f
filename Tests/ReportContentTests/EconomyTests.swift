import ProgrammeModel
import ReportContent
import Testing

/// Budget, forecast and deviation of a programme that can be worked out by hand.
@Suite struct EconomyTests {
  static let all = Subject(.programme, "")
  static let portfolio = Subject(.node, "PF1")

  static func money(_ million: Int64) -> Set<FigureValue> { [.money(SmallCity.million(million))] }

  /// The paragraph that begins the section on economy.
  static func sentence(_ report: Report) -> String {
    guard case .paragraph(let prose)? = report.section("ekonomi")?.blocks.first else { return "" }
    return prose.words
  }

  @Test func `a forecast of 12 against a budget of 10 is a deviation of -2, a deficit`() {
    let report = SmallCity.report(SmallCity.programme())
    #expect(report.values("economy.budget", Self.all) == Self.money(10))
    #expect(report.values("economy.forecast", Self.all) == Self.money(12))
    #expect(report.values("economy.deviation", Self.all) == Self.money(-2))
    #expect(report.values("economy.deviation", Self.portfolio) == Self.money(-2))
    #expect(
      Self.sentence(report)
        == "Prognosen för helåret är 12.0 mot en budget på 10.0. Det är en avvikelse på -2.0, alltså ett underskott.")
  }

  @Test func `the same in English is a deficit`() {
    let sentence = Self.sentence(SmallCity.report(SmallCity.programme(), .english))
    #expect(sentence.hasSuffix("That is a deviation of -2.0, a deficit."))
  }

  @Test func `a forecast of 7 is a surplus, one of 10 is neither`() {
    let surplus = SmallCity.programme { $0.forecasts = [SmallCity.forecast("P1", SmallCity.million(7))] }
    #expect(Self.sentence(SmallCity.report(surplus)).hasSuffix("en avvikelse på 3.0, alltså ett överskott."))
    let even = SmallCity.programme { $0.forecasts = [SmallCity.forecast("P1", SmallCity.million(10))] }
    #expect(Self.sentence(SmallCity.report(even)).hasSuffix("en avvikelse på 0.0."))
  }

  @Test func `a forecast that was not made is missing, not zero`() {
    let programme = SmallCity.programme { $0.forecasts = [] }
    let report = SmallCity.report(programme)
    let forecast = report.values("economy.forecast", Self.all)
    #expect(forecast == [.missing(MissingValue(.notReported))])
    #expect(report.values("economy.deviation", Self.all) == [.missing(MissingValue(.notReported))])
    #expect(report.values("economy.budget", Self.all) == Self.money(10))
    #expect(Self.sentence(report).contains("någon avvikelse kan inte beräknas"))
  }

  @Test func `a forecast of another occasion is not taken for this one`() {
    let earlier = ReportPeriod(year: 2014, occasion: .first)
    let programme = SmallCity.programme {
      $0.forecasts = [SmallCity.forecast("P1", SmallCity.million(11), at: earlier)]
    }
    #expect(SmallCity.report(programme).values("economy.forecast", Self.all) == [.missing(MissingValue(.notReported))])
    let both = SmallCity.programme { $0.forecasts.append(SmallCity.forecast("P1", SmallCity.million(11), at: earlier)) }
    let report = SmallCity.report(both)
    #expect(
      report.figures.filter { $0.id.name == "economy.deviation" && $0.id.period == "2014T1" }.map(\.value)
        == [.money(SmallCity.million(-1))])
    let words = report.section("ekonomi")?.blocks.map(\.words) ?? []
    #expect(words.contains("I förra rapporten var avvikelsen -1.0."), "\(words.prefix(3))")
  }

  @Test func `a later budget version replaces the earlier and is not added to it`() {
    let programme = SmallCity.programme {
      $0.budgets.append(SmallCity.budget("P1", SmallCity.million(15), version: "justerad 1"))
      $0.budgets.append(SmallCity.budget("P1", SmallCity.million(11), version: "justerad 10"))
      $0.budgets.append(SmallCity.budget("P1", SmallCity.million(13), version: "justerad 9"))
    }
    #expect(SmallCity.report(programme).values("economy.budget", Self.all) == Self.money(11))
  }

  @Test func `a project and the project it is part of are counted once each`() {
    let programme = SmallCity.programme {
      // P2 hangs on its parent alone, P3 names the node itself as well.
      $0.projects.append(SmallCity.project("P2", "Delprojekt", node: nil, partOf: "P1"))
      $0.projects.append(SmallCity.project("P3", "Delprojekt med nod", node: "PF1", partOf: "P1"))
      $0.budgets += [SmallCity.budget("P2", SmallCity.million(4)), SmallCity.budget("P3", SmallCity.million(1))]
      $0.forecasts += [SmallCity.forecast("P2", SmallCity.million(4)), SmallCity.forecast("P3", SmallCity.million(1))]
    }
    let report = SmallCity.report(programme)
    for subject in [Self.all, Self.portfolio] {
      #expect(report.values("economy.budget", subject) == Self.money(15))
      #expect(report.values("economy.forecast", subject) == Self.money(17))
    }
    let rows = report.table("tabell-projekt-pf1")?.rows.count
    #expect(rows == 3)
  }

  @Test func `outcome counts to the cut-off, each month once, internal invoices not at all`() throws {
    let months = try [1, 8, 9].map { (try #require(Period.month($0, of: 2014)), SmallCity.million(2)) }
    let programme = SmallCity.programme {
      $0.outcomes = [
        SmallCity.outcome("P1", months), SmallCity.outcome("P1", Array(months.prefix(1)), counterparty: "SLK"),
      ]
    }
    #expect(SmallCity.report(programme).values("economy.outcome", Self.all) == Self.money(4))
    let annual = SmallCity.report(programme, at: ReportPeriod(year: 2014, occasion: .annual))
    #expect(annual.values("economy.outcome", Self.all) == Self.money(6))
    #expect(annual.values("economy.forecast", Self.all) == Self.money(6), "the outcome where the year is closed")
    let deviations = annual.figures.filter {
      $0.id.name == "economy.deviation" && $0.id.subject == Self.all && $0.id.period == "2014VB"
    }
    #expect(Set(deviations.map(\.value)) == Self.money(4))
  }
}
