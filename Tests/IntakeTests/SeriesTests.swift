import Intake
import ProgrammeModel
import TestSupport
import Testing

/// Tables of values over time.
@Suite struct SeriesTests {
  private let ids = known(["mätetal": ["M1", "M2"], "projekt": ["P1"], "nyttokalkyler": ["K1"], "nyttor": ["N1"]])

  @Test func `every spelling of the dimensions gives the same series`() {
    let text = """
      mätetal;objektslag;objekt;kön;period;värde
      M1;staden;staden;;2014-01;1,0
      M1;Staden;staden;Totalt;2014-02;0,50
      M1; STADEN ; staden;totalt;T1 2014;2
      M1;staden;staden;kvinnor;2014-01;3

      """
    let result = takeIn([("matvarden.csv", text)], known: ids)
    #expect(
      result.values == [
        "värde M1|staden|staden|totalt 2014-01 = 1.0", "värde M1|staden|staden|totalt 2014-02 = 0.50",
        "värde M1|staden|staden|totalt 2014T1 = 2", "värde M1|staden|staden|kvinnor 2014-01 = 3",
      ])
    #expect(result.observations.series.count == 2)
    #expect(result.receipts.first?.assumptions.map { $0(.swedish) } == ["kön: tomt lästes som ”totalt”."])
    #expect(result.receipts.first?.decimalMark == ",")
  }

  @Test func `rows keep their line, file and note`() {
    let head = "projekt;slag;finansiär;period;belopp (tkr);anmärkning\n"
    let result = takeIn(
      [
        ("utfall.csv", head + "\nP1;driftkostnad;nämnd;2014-01;1,5;verifikation 17\n"),
        ("budget.csv", "projekt;slag;finansiär;version;period;belopp\nP1;driftkostnad;nämnd;ursprunglig;2014;100\n"),
      ], known: ids)
    #expect(
      result.values == [
        "belopp P1|||driftkostnad||nämnd|per_period| 2014-01 = 1500.00 # verifikation 17",
        "belopp P1|||driftkostnad||nämnd|ursprunglig 2014 = 100.00",
      ])
    #expect(result.delivered.map(\.row) == [3, 2])
    #expect(result.delivered.map(\.source) == [0, 1])
    #expect(result.sources.map(\.rows) == [1, 1])
    #expect(result.receipts.map(\.rowsBlank) == [1, 0])
  }

  @Test func `a word beside a value says why another is missing, a blank cell says nothing`() {
    let text = """
      kalkyl;nytta;period;lägst;trolig;högst;anmärkning
      K1;N1;2014;;10;uppgift saknas;bedömd av nämnden
      K1;N1;2015;sekretess: OSL 19:1, KS 2013/5;0;20;

      """
    let result = takeIn([("nyttoplan.csv", text)], known: ids)
    #expect(
      result.values == [
        "trolig K1|N1 2014 = 10.00 # bedömd av nämnden",
        "högst K1|N1 2014 = uppgift saknas # bedömd av nämnden",
        "lägst K1|N1 2015 = sekretess # OSL 19:1, KS 2013/5", "trolig K1|N1 2015 = 0.00", "högst K1|N1 2015 = 20.00",
      ])
    #expect(result.receipts.first?.rowsAccepted == 2)
  }

  @Test func `a wrong dimension is told for each row that has it`() {
    let text = """
      mätetal;objektslag;objekt;period;värde
      M1;staden;staden;2014-01;1
      M1;stadn;staden;2014-01;1
      M1;stadn;staden;2014-02;ett
      M3;staden;staden;2014-01;1
      M3;staden;staden;2014-02;1

      """
    let result = takeIn([("matvarden.csv", text)], known: ids)
    #expect(
      result.places == [
        "matvarden.csv:3:2 choice-not-known", "matvarden.csv:4:2 choice-not-known",
        "matvarden.csv:4:5 number-not-a-number", "matvarden.csv:5:1 reference-not-known",
        "matvarden.csv:6:1 reference-not-known",
      ])
    #expect(result.values == ["värde M1|staden|staden|totalt 2014-01 = 1"])
    #expect(result.observations.series.count == 1)
    #expect(result.receipts.first?.rowsRefused == 4)
  }

  @Test func `the same value twice counts once, and contradictions refuse both rows`() {
    let text = """
      mätetal;objektslag;objekt;period;värde
      M2;staden;staden;2014-01;0,5
      M1;staden;staden;2014-01;7
      M1;staden;staden;2014-02;7
      M2;staden;staden;2014-01;0,50
      M1;staden;staden;2014-01;8

      """
    let result = takeIn([("matvarden.csv", text)], known: ids)
    #expect(result.places == ["matvarden.csv:5 row-repeated", "matvarden.csv:6:5 rows-contradict"])
    #expect(result.diagnostics.last?.message(.swedish).contains("matvarden.csv:3") == true)
    #expect(
      result.values == ["värde M2|staden|staden|totalt 2014-01 = 0.5", "värde M1|staden|staden|totalt 2014-02 = 7"])
    let receipt = result.receipts.first
    #expect([receipt?.rowsAccepted, receipt?.rowsRepeated, receipt?.rowsRefused] == [2, 1, 2])
  }

  @Test func `many dimensions are told apart`() {
    var text = "mätetal;objektslag;objekt;period;värde\n"
    for number in 0..<5000 {
      text += "M1;organisation;O\(number % 2500);\(number < 2500 ? "2013" : "2014");\(number)\n"
    }
    let result = takeIn([("matvarden.csv", text)], known: ids)
    #expect(result.codes == [])
    #expect(result.observations.series.count == 2500)
    #expect(result.values.last == "värde M1|organisation|O2499|totalt 2014 = 4999")
    #expect(Set(result.values).count == 5000)
  }

  @Test(arguments: seeds(10))
  func `rows in any order, some of them twice, each count once`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var rows: [String] = []
    for object in 0..<40 {
      for year in 2000..<2020 { rows.append("M1;organisation;O\(object);\(year);\(object * year)") }
    }
    let repeated = rows.indices.filter { _ in Int.random(in: 0..<10, using: &generator) == 0 }
    let all = (rows + repeated.map { rows[$0] }).shuffled(using: &generator)
    let text = "mätetal;objektslag;objekt;period;värde\n" + all.joined(separator: "\n") + "\n"
    let result = takeIn([("matvarden.csv", text)], known: ids)
    #expect(result.errorCount == 0, "seed \(seed)")
    #expect(result.observations.rows.count == rows.count, "seed \(seed)")
    #expect(Set(result.values).count == rows.count, "seed \(seed)")
    #expect(result.receipts.first?.rowsRepeated == repeated.count, "seed \(seed)")
    #expect(result.tallies.map(\.count) == [repeated.count], "seed \(seed)")
  }
}
