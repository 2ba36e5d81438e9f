import Intake
import ProgrammeModel
import TestSupport
import Testing

/// What a mapping can say, one thing at a time.
@Suite struct MappingTests {
  private static func takenIn(
    _ mapping: String, _ file: String, named name: String = "lista.csv", known: KnownFacts = KnownFacts()
  ) -> IntakeResult {
    takeIn(
      Delivery(files: [
        DeliveredFile(name: name, bytes: Array(file.utf8)),
        DeliveredFile(name: "lista.mappning.yaml", bytes: Array(mapping.utf8)),
      ]), known: known)
  }

  private static func project(_ columns: String, form: String = "", more: String = "") -> String {
    "mappning: 1\n\(form)tabeller:\n  - tabell: projekt\n\(more)    kolumner:\n      projekt_id: Nr\n\(columns)"
  }

  private static func names(_ result: IntakeResult) throws -> [FieldValue?] {
    try result.records.rows.map { $0.fields[FieldName("namn")] }
  }

  @Test func `two columns with one head are told apart by number`() throws {
    let mapping = Self.project("      namn: Text#2\n")
    #expect(try Self.names(Self.takenIn(mapping, "Nr;Text;Text\n1;a;b\n")) == [.text("b")])
  }

  @Test func `a head that is there twice is not chosen between`() {
    let result = Self.takenIn(Self.project("      namn: Text\n"), "Nr;Text;Text\n1;a;b\n")
    #expect(result.places == ["lista.mappning.yaml:6:13 mapping-column-missing"])
    #expect(result.records.isEmpty)
  }

  @Test func `two header rows name a column together, or the lower one alone`() throws {
    let form = "läsning: {rubrikrad: [1, 2]}\n"
    let file = "Projekt;;Plan;\nNr;Namn;Start;Namn\nP1;Ett;2013-01-01;x\n"
    let mapping = Self.project("      namn: Projekt / Namn\n      start: Start\n", form: form)
    let result = Self.takenIn(mapping, file)
    #expect(result.places == [])
    #expect(try Self.names(result) == [.text("Ett")])
  }

  @Test func `heads are joined, and a constant stands in every row`() throws {
    let result = Self.takenIn(
      Self.project("      namn: {från: [Nr, Text], mellan: \" – \"}\n      process: {värde: Skola}\n"),
      "Nr;Text\nP1;Ett\nP2;\n")
    #expect(try Self.names(result) == [.text("P1 – Ett"), .text("P2")])
    #expect(try result.records.rows.map { $0.fields[FieldName("process")] } == [.text("Skola"), .text("Skola")])
  }

  @Test(arguments: [
    ("är: [A*, C]", ["1", "3"]), ("inte: a", ["2", "3", "4"]), ("tom: ja", ["4"]), ("tom: nej", ["1", "2", "3"]),
  ])
  func `a selection keeps rows by their cells`(condition: String, kept: [String]) throws {
    let mapping = Self.project(
      "      namn: {värde: x}\n", more: "    urval: [{kolumn: Slag, \(condition)}]\n")
    let result = Self.takenIn(mapping, "Nr;Slag\n1;a\n2;b\n3;c\n4;\n")
    #expect(try result.records.rows.map(\.key.text) == kept)
    #expect(result.receipts.map(\.rowsLeftOut) == [4 - kept.count])
  }

  @Test func `what a mapping made of a file that is given up is told like that of any other`() throws {
    let mapping = Self.project(
      "      namn: {värde: x}\n      tillstånd: Fas\n", more: "    urval: [{kolumn: Slag, är: a}]\n")
    let rows = (1...100_001).map { "\($0);a;Sen\n" }.joined()
    let receipt = try #require(Self.takenIn(mapping, "Nr;Slag;Fas\n0;b;Sen\n" + rows).receipts.first)
    #expect(receipt.isCutShort && receipt.rowsRead == 100_000 && receipt.rowsLeftOut == 1)
  }

  @Test func `the table ends where the mapping says, and footnotes before that are left out`() throws {
    let mapping = Self.project(
      "      namn: Namn\n", form: "läsning: {hoppa över: [Summa], slut vid: [\"Not*\"]}\n")
    let result = Self.takenIn(mapping, "Nr;Namn\n1;a\nSumma;\n2;b\nNot 1;x\n3;c\n")
    #expect(try result.records.rows.map(\.key.text) == ["1", "2"])
  }

  @Test func `a value that the translation does not name is an error at its place`() throws {
    let mapping = Self.project("      namn: Namn\n      tillstånd: {från: Fas, översätt: {Nu: pågående}}\n")
    let result = Self.takenIn(mapping, "Nr;Namn;Fas\n1;a;Nu\n2;b;Sen\n")
    #expect(result.places == ["lista.csv:3:3 mapping-value-not-known"])
    #expect(try result.records.rows.map(\.key.text) == ["1"])
    let kept = Self.takenIn(
      Self.project("      namn: Namn\n      tillstånd: {från: Fas, översätt: {Nu: pågående}, annars: tomt}\n"),
      "Nr;Namn;Fas\n1;a;Nu\n2;b;Sen\n")
    #expect(try kept.records.rows.map(\.key.text) == ["1", "2"])
  }

  private static let sums = """
    mappning: 1
    ord: {"ej klart": uppgift saknas}
    tabeller:
      - tabell: utfall
        kolumner:
          projekt: P
          slag: {värde: driftkostnad}
          finansiär: {värde: nämnd}
        kolumner till rader:
          rubriken blir: period
          cellen blir: belopp
          enhet: tkr
          kolumner: ["2012", "2013"]
        lika rader: summera
    """

  @Test func `amounts of rows that are alike are added exactly`() {
    let result = Self.takenIn(
      Self.sums, "P;2012;2013\nA;0,1;1 000,5\nA;0,2;\nB;-3;4\n", known: known(["projekt": ["A", "B"]]))
    #expect(result.places == [])
    #expect(
      result.values.sorted()
        == [
          "belopp A|||driftkostnad||nämnd|per_period| 2012 = 300.00",
          "belopp A|||driftkostnad||nämnd|per_period| 2013 = 1000500.00",
          "belopp B|||driftkostnad||nämnd|per_period| 2012 = -3000.00",
          "belopp B|||driftkostnad||nämnd|per_period| 2013 = 4000.00",
        ].map { $0 })
  }

  @Test func `a sum that lacks a part is missing, never smaller`() {
    let result = Self.takenIn(
      Self.sums, "P;2012;2013\nA;1,5;1\nA;ej klart;2\n", known: known(["projekt": ["A"]]))
    #expect(
      result.values.sorted() == [
        "belopp A|||driftkostnad||nämnd|per_period| 2012 = uppgift saknas # ej klart",
        "belopp A|||driftkostnad||nämnd|per_period| 2013 = 3000.00",
      ])
  }

  @Test func `a cell that cannot be read keeps every sum of the table out`() {
    let result = Self.takenIn(
      Self.sums, "P;2012;2013\nA;1,5;1\nB;tolv;2\n", known: known(["projekt": ["A", "B"]]))
    #expect(result.values == [])
    #expect(result.places.first == "lista.csv:3:2 amount-not-a-number")
  }

  @Test func `a workbook is read by the same mapping, with places as it names them`() throws {
    let rows =
      "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>Nr</t></is></c><c r=\"C2\" t=\"inlineStr\"><is><t>Start</t></is>"
      + "</c><c r=\"D2\" t=\"inlineStr\"><is><t>Namn</t></is></c></row><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is>"
      + "<t>P1</t></is></c><c r=\"C3\" s=\"1\"><v>41365</v></c><c r=\"D3\" t=\"inlineStr\"><is><t>Ett</t></is></c>"
      + "</row><row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>P2</t></is></c><c r=\"C4\" t=\"inlineStr\"><is>"
      + "<t>03/04/2013</t></is></c><c r=\"D4\" t=\"inlineStr\"><is><t>Två</t></is></c></row>"
    var workbook = WorkbookMaker("Blad1", rows: rows)
    workbook.formats = ["yyyy-mm-dd"]
    let mapping = Self.project("      namn: Namn\n      start: Start\n", form: "läsning: {blad: blad1}\n")
    let result = takeIn(
      Delivery(files: [
        DeliveredFile(name: "lista.xlsx", bytes: workbook.bytes),
        DeliveredFile(name: "lista.mappning.yaml", bytes: Array(mapping.utf8)),
      ]))
    #expect(result.places == ["lista.xlsx: Blad1!C4 day-ambiguous"])
    #expect(
      try result.records.rows.map { $0.fields[FieldName("start")] }
        == [CalendarDay(year: 2013, month: 4, day: 1).map { .day($0) }])
  }

  @Test func `a workbook of several sheets must say which one`() {
    var workbook = WorkbookMaker("Ett", rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    workbook.sheets.append(("Två", "<sheetData/>"))
    let result = takeIn(
      Delivery(files: [
        DeliveredFile(name: "lista.xlsx", bytes: workbook.bytes),
        DeliveredFile(name: "lista.mappning.yaml", bytes: Array(Self.project("      namn: Namn\n").utf8)),
      ]))
    #expect(result.codes == ["mapping-sheet-missing"])
    #expect(result.diagnostics.first?.message.swedish.contains("Ett, Två") == true)
  }
}
