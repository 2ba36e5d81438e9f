import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Who pays and who benefits year by year, green and yellow apart; figures small enough to be added by hand.
@Suite struct PayerYearTests {
  private static let city = [
    "organisationer.csv": "organisation_id;namn;slag\nA;Nämnd A;facknämnd\nB;Nämnd B;facknämnd\n",
    "projekt.csv": "projekt_id;namn;tillstånd;beställare\nP1;Mina sidor;pågående;A\n",
    "utfall.csv": "projekt;organisation;slag;finansiär;period;belopp (mnkr)\n"
      + "P1;A;driftkostnad;nämnd;2012;3\nP1;A;driftkostnad;nämnd;2013;5\nP1;A;driftkostnad;nämnd;2014T1;1\n"
      + "P1;A;driftkostnad;nämnd;2014T2;2\nP1;A;driftkostnad;nämnd;2014T3;9\nP1;B;driftkostnad;portfölj;2013;40\n"
      + "P1;B;driftkostnad;portfölj;2014T1;1\n",
    "nyttor.csv": "nytta_id;projekt;namn;klass;perspektiv;tillfaller\n"
      + "N1;P1;Mindre papper;grön;intern_nytta;B\nN2;P1;Kortare tid;gul;intern_nytta;B\nN3;P1;Medborgares tid;gul;extern_nytta;B\n",
    "nyttoutfall.csv": "nytta;period;belopp (mnkr)\nN1;2013T3;1\nN1;2014T1;2\nN2;2014T2;4\nN3;2014T2;70\n",
  ]

  @Test func `what is planned at a board and not reported is missing, also before its project is live`() throws {
    let bench = try Bench()
    var files = Self.city
    files["nyttoutfall.csv"] = nil
    files["projekt.csv"] = "projekt_id;namn;tillstånd;beställare;driftstart\nP1;Mina sidor;pågående;A;2015-09-14\n"
    files["nyttokalkyler.csv"] =
      "kalkyl_id;projekt;version;skede;datum;kalkylränta;startår;horisont;prisbas;prisår;status\n"
      + "K1;P1;1;före;2012-01-01;4;2012;5;löpande;2012;fastställd\n"
    files["nyttoplan.csv"] = "kalkyl;nytta;period;trolig (mnkr)\nK1;N1;2014;3\n"
    #expect(try bench.takeIn("stad", files).verdict.isSuccess)
    func gain(_ name: String, _ period: String) throws -> Double? {
      try ExplainFigure(bench.workspace()).explain("\(name):organisation:B:\(period)", asOf: .latest).value.number
    }
    #expect(try gain("board.gains-year.green", "2014T2") == nil)
    // Nothing is planned the year before, and no yellow benefit at all: those are zero and not unknown.
    #expect(try gain("board.gains-year.green", "2013VB") == 0)
    #expect(try gain("board.gains-year.yellow", "2014T2") == 0)
  }

  private func rows() throws -> [(head: String, cells: [Double?])] {
    let bench = try Bench()
    #expect(try bench.takeIn("stad", Self.city).verdict.isSuccess)
    let report = try MakeReport(bench.workspace()).content(
      ReportPeriod(year: 2014, occasion: .second), asOf: .latest, language: .swedish)
    func tables(_ section: Section) -> [Table] {
      section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        + section.subsections.flatMap(tables)
    }
    let table = try #require(report.sections.flatMap(tables).first { $0.id == "tabell-betalar-per-ar" })
    return table.rows.map { row in
      guard case .text(let head)? = row.cells.first else { return ("", []) }
      return (
        head,
        row.cells.dropFirst().map { cell in
          guard case .figure(let figure) = cell else { return nil }
          return figure.value.number.map { $0 / 1_000_000 }
        }
      )
    }
  }

  @Test func `each board has its years, what it pays and gains in them and in all`() throws {
    let rows = try rows()
    #expect(rows.map(\.head) == ["Nämnd A", "2012", "2013", "2014", "Nämnd B", "2012", "2013", "2014"])
    // Pays, green, yellow in the year; the same to the end of it. The third tertial of 2014 lies after the cut-off.
    #expect(rows[1].cells == [3, 0, 0, 3, 0, 0])
    #expect(rows[2].cells == [5, 0, 0, 8, 0, 0])
    #expect(rows[3].cells == [3, 0, 0, 11, 0, 0])
    // B pays nothing out of its own budget; benefit for citizens never counts as the board's.
    // In 2012 B reported nothing, so that nobody knows what it paid; its benefits had not come yet.
    #expect(rows[5].cells == [nil, 0, 0, nil, 0, 0])
    #expect(rows[6].cells == [0, 1, 0, 0, 1, 0])
    #expect(rows[7].cells == [0, 2, 4, 0, 3, 4])
  }
}
