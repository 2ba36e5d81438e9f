import ProgrammeModel
import ReportContent
import Testing

/// What reports say of the reports before them, where there are such and where there are none.
@Suite struct EarlierReportTests {
  private static let first = ReportPeriod(year: 2014, occasion: .first)

  /// The comparison in a portfolio's report, of a programme that began on a day.
  private func comparison(since day: String?, at period: ReportPeriod) throws -> Table {
    let programme = SmallCity.programme { programme in
      var plan = ProgrammePlan(id: "IT")
      plan.from = day.map(SmallCity.day)
      programme.plans = [plan]
    }
    let basis = SmallCity.basis(programme, at: period)
    let node = try #require(basis.portfolios.first)
    return try #require(PortfolioReport.make(node, from: basis).table("tabell-jamforelse"))
  }

  @Test(arguments: [nil, "2013-08-01"])
  func `figures stand beside the previous report and the same one the year before`(day: String?) throws {
    let table = try comparison(since: day, at: SmallCity.period)
    #expect(table.columns.dropFirst().map(\.head) == ["2014T2", "2014T1", "2013T2"])
    #expect(table.rows.allSatisfy { $0.cells.count == 4 })
    #expect(table.caption.hasPrefix("Jämförelse med förra rapporten och samma rapport året före, "))
  }

  @Test func `a report from before the programme is neither shown nor spoken of`() throws {
    let second = try comparison(since: "2014-01-01", at: SmallCity.period)
    #expect(second.columns.dropFirst().map(\.head) == ["2014T2", "2014T1"])
    #expect(second.rows.allSatisfy { $0.cells.count == 3 })
    #expect(second.caption.hasPrefix("Jämförelse med förra rapporten, "))
    let first = try comparison(since: "2014-01-01", at: Self.first)
    #expect(first.columns.dropFirst().map(\.head) == ["2014T1"])
    #expect(first.caption.hasPrefix("Läget nu, mnkr; det finns ingen tidigare rapport att jämföra med."))
  }

  @Test func `the deviation then is told where it is known`() {
    // Then 10 − 7 = 3; of 2013 there is nothing.
    let programme = SmallCity.programme {
      $0.forecasts.append(SmallCity.forecast("P1", SmallCity.million(7), at: Self.first))
    }
    #expect(SmallCity.report(programme).words.contains("I förra rapporten var avvikelsen 3.0.\n"))
    #expect(SmallCity.report(programme, .english).words.contains("In the previous report, the deviation was 3.0.\n"))
    let alone = SmallCity.report(SmallCity.programme()).words
    #expect(alone.contains("Ingen tidigare rapport har en avvikelse att jämföra med."))
  }

  @Test func `a project that deviates says on which side of its budget it lies`() {
    #expect(SmallCity.report(SmallCity.programme()).words.contains("-2.0, ett underskott. "))
    let below = SmallCity.programme { $0.forecasts = [SmallCity.forecast("P1", SmallCity.million(7))] }
    #expect(SmallCity.report(below).words.contains("3.0, ett överskott. "))
  }

  @Test func `the picture of benefit begins with the programme`() {
    func labels(since day: String?) -> [String] {
      let programme = SmallCity.programme { programme in
        var plan = ProgrammePlan(id: "IT")
        plan.from = day.map(SmallCity.day)
        programme.plans = [plan]
        var benefit = Benefit(id: "N1")
        benefit.project = "P1"
        programme.benefits = [benefit]
      }
      let charts = SmallCity.report(programme).allBlocks.compactMap { block -> Chart? in
        if case .chart(let chart) = block, chart.id == "bild-nytta" { chart } else { nil }
      }
      return charts.first?.form.labels ?? []
    }
    let all = ["2012T2", "2012VB", "2013T1", "2013T2", "2013VB", "2014T1", "2014T2"]
    #expect(labels(since: nil) == all)
    #expect(labels(since: "2013-07-01") == Array(all.dropFirst(3)))
    #expect(labels(since: "2015-01-01") == all, "a programme that has not begun hides nothing")
  }
}
