import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// How the values of indicators are printed: counts and larger amounts whole, and no unit that the name says already.
@Suite struct IndicatorUnitTests {
  private static let files = [
    "matetal.csv":
      "mätetal_id;namn;perspektiv;enhet;riktning;frekvens\nM1;Störningar;it_kvalitet;antal;minskande;tertial\n"
      + "M2;Kostnad per arbetsplats;it_kvalitet;kr;minskande;tertial\n"
      + "M3;Samtal per ärende;it_kvalitet;antal;minskande;tertial\nM4;Kostnad per samtal;it_kvalitet;kr;minskande;tertial\n",
    "matvarden.csv":
      "mätetal;objektslag;objekt;period;värde\nM1;staden;staden;2014T2;6\nM2;staden;staden;2014T2;14582\n"
      + "M3;staden;staden;2014T2;1,7\nM4;staden;staden;2014T2;45,5\n",
  ]

  @Test func `whole counts and thousands of kronor have no decimal, and a count no unit after it`() throws {
    let bench = try Bench()
    #expect(try bench.takeIn("stad", Self.files).verdict.isSuccess)
    let report = try ShowPerspectives(bench.workspace()).perspectives(
      nil, of: nil, period: ReportPeriod(year: 2014, occasion: .second), asOf: .latest, language: .swedish)
    var shown: [String: Set<FigureStyle>] = [:]
    var units: [String: Set<String>] = [:]
    for figure in report.figures where figure.id.name == "indicator.value" && figure.value.number != nil {
      let indicator = String(figure.id.subject.id.prefix(2))
      shown[indicator, default: []].insert(figure.style)
      units[indicator, default: []].insert(figure.unit)
    }
    #expect(
      shown == [
        "M1": [.number(decimals: 0)], "M2": [.number(decimals: 0)], "M3": [.number(decimals: 1)],
        "M4": [.number(decimals: 1)],
      ])
    #expect(units["M1"] == [""] && units["M2"]?.contains("kr") == true)
  }
}
