import Intake
import ProgrammeModel
import Testing

/// How heads and file names are matched.
@Suite struct HeadTests {
  @Test(arguments: ["matvarden.csv", "Mätvärden.CSV", "mätvärden.csv", "MATVARDEN.Csv", "mat-varden.csv"])
  func `a file is known by its name in any spelling`(_ name: String) {
    let text = "mätetal;objektslag;objekt;period;värde\nM1;Staden;staden;2014-01;7,5\n"
    let result = takeIn([(name, text)], known: known(["mätetal": ["M1"]]))
    #expect(result.sources.map(\.table.rawValue) == ["mätvärden"])
    #expect(result.values == ["värde M1|staden|staden|totalt 2014-01 = 7.5"])
    #expect(result.codes == [])
  }

  @Test func `an unknown file gets a suggestion`() {
    let result = takeIn([("projeckt.csv", "projekt_id;namn\n")])
    #expect(result.diagnostics.first?.message(.english).contains("“projekt.csv”") == true)
  }

  @Test func `heads match without regard to case, spaces, strokes and dots`() {
    let result = takeIn([
      ("projekt.csv", "PROJEKT-ID;Namn ;Stod for utanforstaende;Kostnadstak (tkr)\nP1;E-arkiv;Telefon;5\n")
    ])
    #expect(result.codes == [])
    #expect(
      result.sources.first?.columns == [
        SourceColumn(header: "PROJEKT-ID", field: FieldName("projekt_id")),
        SourceColumn(header: "Namn ", field: FieldName("namn")),
        SourceColumn(header: "Stod for utanforstaende", field: FieldName("stöd_för_utanförstående")),
        SourceColumn(header: "Kostnadstak (tkr)", field: FieldName("kostnadstak"), unit: "tkr"),
      ])
  }

  @Test func `a remark in parentheses is read away and said`() {
    let head = "kalkyl_id;projekt;version;skede;startår;horisont (år)"
    let result = takeIn(
      [("nyttokalkyler.csv", head + "\nK1;P1;1;före;2014;5\n")], known: known(["projekt": ["P1"]]))
    #expect(result.codes == [])
    #expect(
      result.receipts.first?.assumptions.map { $0(.swedish) } == ["Rubriken ”horisont (år)” lästes som horisont."])
  }

  @Test func `an unknown column is named with its place and not read`() throws {
    let result = takeIn([("projekt.csv", "projekt_id;namn;satrt;färg\nP1;E-arkiv;2014-01-01;blå\n")])
    #expect(result.places == ["projekt.csv:1:3 column-not-known", "projekt.csv:1:4 column-not-known"])
    #expect(result.diagnostics.first?.message(.swedish).contains("”start”") == true)
    #expect(result.receipts.first?.unknownColumns == ["satrt", "färg"])
    #expect(try result.records.rows.first?.fields.count == 1)
  }

  @Test func `required columns are needed for new rows only`() throws {
    let text = "projekt_id;start\nP1;2014-01-01\nP2;2014-02-01\n"
    let result = takeIn([("projekt.csv", text)], known: known(["projekt": ["P1"]]))
    #expect(try result.records.rows.map(\.key.text) == ["P1"])
    #expect(result.places == ["projekt.csv:1 required-column-missing"])
    #expect(result.receipts.first?.rowsRefused == 1)
  }

  @Test func `a wrong head refuses every row and counts them`() {
    let result = takeIn([("projekt.csv", "projekt_id;namn;namn\nP1;a;b\nP2;a;b\n")])
    #expect(result.places == ["projekt.csv:1:3 column-twice", "projekt.csv everything-refused"])
    #expect(result.receipts.first?.rowsRefused == 2)
  }
}
