import Intake
import ProgrammeModel
import TestSupport
import Testing

/// What was once read without a word: truth values as kronor, flawed rows of turned tables, rarely written periods.
@Suite struct ToldDamageTests {
  private static func sheet(_ name: String, _ rows: [String]) -> DeliveredFile {
    let xml = rows.enumerated().map { "<row r=\"\($0 + 1)\">\($1)</row>" }.joined()
    return DeliveredFile(name: "leverans.xlsx", bytes: WorkbookMaker(name, rows: xml).bytes)
  }

  private static func text(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }

  private static let head = ["projekt", "slag", "finansiär", "period", "belopp"].map { text($0) }.joined()

  @Test func `TRUE in a column of amounts is no krona`() {
    func row(_ amount: String) -> String {
      ["P1", "driftkostnad", "portfölj", "2014"].map { Self.text($0) }.joined() + amount
    }
    let result = takeIn(
      Delivery(files: [Self.sheet("utfall", [Self.head, row("<c t=\"b\"><v>1</v></c>")])]),
      known: known(["projekt": ["P1"]]))
    #expect(result.places.first == "leverans.xlsx: utfall!E2 amount-not-a-number")
    #expect(result.diagnostics.first?.message(.swedish).contains("SANT") == true)
    #expect(result.values == [])
  }

  @Test func `FALSE in a column of numbers of a record is refused, and in one of yes and no it is no`() throws {
    let result = takeIn(
      Delivery(files: [
        Self.sheet(
          "tjänster",
          [
            ["tjänst_id", "namn", "får_inte_dubbleras"].map { Self.text($0) }.joined(),
            Self.text("T1") + Self.text("E-arkiv") + "<c t=\"b\"><v>0</v></c>",
          ])
      ]))
    #expect(result.errorCount == 0, "\(result.places)")
    #expect(try result.records.rows.first?.fields[FieldName("får_inte_dubbleras")] == .flag(false))
    let percent = takeIn(
      Delivery(files: [
        Self.sheet(
          "ramar",
          [
            ["ram_id", "portfölj", "år", "slag", "belopp"].map { Self.text($0) }.joined(),
            Self.text("R1") + Self.text("PF1") + "<c t=\"b\"><v>1</v></c>" + Self.text("ursprunglig")
              + "<c><v>5</v></c>",
          ])
      ]), known: known(["struktur": ["PF1"]]))
    #expect(percent.places.contains("leverans.xlsx: ramar!C2 number-not-a-number"), "\(percent.places)")
  }

  @Test func `periods written otherwise than the register does are listed in the receipt`() {
    let result = takeIn(
      [
        (
          "utfall.csv",
          "projekt;slag;finansiär;period;belopp\nP1;driftkostnad;portfölj;T2 2014;5\n"
            + "P1;driftkostnad;portfölj;augusti 2013;6\nP1;driftkostnad;portfölj;2013-09;7\n"
        )
      ], known: known(["projekt": ["P1"]]))
    #expect(result.errorCount == 0, "\(result.places)")
    let periods = result.receipts.first?.interpretations.filter { $0.column == "period" } ?? []
    #expect(periods.map { "\($0.written) → \($0.read)" } == ["T2 2014 → 2014T2", "augusti 2013 → 2013-08"])
    #expect(
      result.values.map { $0.split(separator: " ").dropFirst(2).first ?? "" } == ["2014T2", "2013-08", "2013-09"])
  }

  @Test func `a turned table with a broken row tells of it`() {
    let mapping = """
      mappning: 1
      läsning: {transponerad: ja}
      tabeller:
        - tabell: mål
          kolumner: {mål_id: Nr, namn: Namn}
      """
    let result = takeIn([
      ("lista.csv", "Nr;M1;M2\nNamn;Ett;\"Två\u{0};\nNivå;a;b\n"), ("lista.mappning.yaml", mapping),
    ])
    #expect(result.errorCount > 0, "\(result.places)")
    #expect(result.places.contains { $0.hasPrefix("lista.csv:2") }, "\(result.places)")
  }

  @Test func `a blank cell beside a value states nothing, and alone that the value is missing`() {
    let result = takeIn(
      [
        (
          "mätvärden.csv",
          "mätetal;objektslag;objekt;period;täljare;nämnare;värde\nM1;staden;staden;2014T1;;4;75\n"
            + "M1;staden;staden;2014T2;;;\n"
        )
      ], known: known(["mätetal": ["M1"]]))
    #expect(result.errorCount == 0, "\(result.places)")
    let values = result.values.map { $0.split(separator: " ").filter { !$0.contains("|") }.joined(separator: " ") }
    #expect(
      values.sorted() == [
        "nämnare 2014T1 = 4", "nämnare 2014T2 = ej angivet", "täljare 2014T2 = ej angivet",
        "värde 2014T1 = 75", "värde 2014T2 = ej angivet",
      ], "\(values)")
    #expect(result.receipts.first?.assumptions.contains { $0(.swedish).contains("täljare: 1 tomma") } == true)
  }
}
