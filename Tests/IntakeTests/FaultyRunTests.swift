import Intake
import ProgrammeModel
import TestSupport
import Testing

/// Files in which nothing is right are not read to their end.
@Suite struct FaultyRunTests {
  private static let head = "projekt_id;namn;start\n"

  @Test func `after a hundred thousand faulty rows with no good one before them the rest is not read, which is said`()
    throws
  {
    let text = Self.head + String(repeating: "a;b\n", count: 150_000) + "P2;Två;2013-01-01\n"
    let result = takeIn([("projekt.csv", text)])
    #expect(result.acceptedRows == 0)
    #expect(result.errorCount == 100_001)
    let receipt = try #require(result.receipts.first)
    #expect(receipt.isCutShort && receipt.rowsRead < 100_010 && receipt.rowsRefused == receipt.rowsRead)
    let last = try #require(result.diagnostics.last)
    #expect(last.code == "everything-refused")
    #expect(last.message.swedish.contains("De första 100000 raderna har alla fel; resten av filen lästes inte."))
  }

  @Test func `a file with a good row is read to its end, however many rows with errors come after it`() throws {
    let text = Self.head + "P1;Ett;2013-01-01\n" + String(repeating: "a;b\n", count: 100_001) + "P2;Två;2013-01-01\n"
    let result = takeIn([("projekt.csv", text)])
    #expect(try result.records.rows.map(\.key.text) == ["P1", "P2"])
    let receipt = try #require(result.receipts.first)
    #expect(!receipt.isCutShort && receipt.rowsRead == 100_003 && receipt.rowsRefused == 100_001)
  }

  @Test func `what refers to a row of a file that was given up is told that it was refused`() throws {
    let bad = "P1;Ett;i våras\n" + String(repeating: "a;b\n", count: 100_000)
    let result = takeIn([("projekt.csv", Self.head + bad), ("milstolpar.csv", "projekt;milstolpe\nP1;B2\n")])
    #expect(result.receipts.first?.isCutShort == true)
    #expect(result.places.contains("milstolpar.csv:2:1 reference-refused"), "\(result.places)")
  }

  @Test func `several errors of one row count as one row`() {
    let bad = Self.head + String(repeating: "P1;E\u{1}tt\n", count: 60_000)
    let result = takeIn([("projekt.csv", bad)])
    #expect(result.errorCount > 100_000)
    #expect(result.receipts.first?.isCutShort == false)
  }

  @Test func `a quote that is open to the end of a large file is answered within its first rows`() throws {
    let text = Self.head + "\"P1;Ett;2013-01-01\n" + String(repeating: "a\n", count: 1_000_000)
    let result = takeIn([("projekt.csv", text)])
    #expect(result.acceptedRows == 0)
    #expect(result.errorCount < 100_010)
    #expect(result.receipts.first?.isCutShort == true)
  }

  @Test func `series are given up likewise, and faulty rows between good ones are not counted together`() {
    let head = "projekt;slag;finansiär;period;belopp\n"
    let bad = "P1;driftkostnad;nämnd;2013;många\n"
    let result = takeIn([("utfall.csv", head + String(repeating: bad, count: 100_002))])
    #expect(result.receipts.first?.isCutShort == true)
    let pair = "P1;driftkostnad;nämnd;2013;1\n" + bad
    #expect(
      takeIn([("utfall.csv", head + String(repeating: pair, count: 60_000))]).receipts.first?.isCutShort == false)
  }

  /// Whether a delivery was given up with one diagnostic that says so.
  private static func isGivenUp(_ result: IntakeResult) -> Bool {
    let told = result.diagnostics.filter { $0.code == "everything-refused" }
    let sentence = "De första 100000 raderna har alla fel; resten av filen lästes inte."
    return result.acceptedRows == 0 && told.count == 1 && told[0].message.swedish.contains(sentence)
  }

  @Test func `a ledger's file is given up likewise, and one with a good voucher is read to its end`() {
    let head = "#SIETYP 4\n#FNAMN \"Staden\"\n#RAR 0 20140101 20141231\n"
    let bad = String(repeating: "#VER A 1 20140101\n{\n#TRANS 7410 {6 P1} x\n}\n", count: 100_001)
    let good = "#VER A 2 20140101\n{\n#TRANS 7410 {6 P1} 5\n#TRANS 2440 {} -5\n}\n"
    let result = takeIn([("bok.se", head + bad + good)])
    #expect(Self.isGivenUp(result), "\(result.places.suffix(3))")
    #expect(result.receipts.first?.isCutShort == true)
    #expect(result.codes == ["ledger-line-not-read", "everything-refused"])
    let whole = takeIn([("bok.se", head + good + bad)])
    #expect(whole.receipts.first?.isCutShort == false && whole.acceptedRows == 1)
  }

  @Test func `an XML document is given up likewise, whatever tables its rows are in`() {
    let bad = String(repeating: "<rad><namn>x</namn></rad>\n", count: 60_000)
    let good = "<prisindex><rad><index>KPI</index><period>2013</period><värde>314.06</värde></rad></prisindex>"
    func document(_ tables: String) -> String { "<uppgifter xmlns=\"urn:tertial:uppgifter:1\">\(tables)</uppgifter>" }
    let both = "<mål>\(bad)</mål><projekt>\(bad)</projekt>"
    let result = takeIn([("u.xml", document(both + good))])
    #expect(Self.isGivenUp(result), "\(result.places.suffix(3))")
    #expect(result.receipts.map(\.isCutShort) == [true, true])
    let whole = takeIn([("u.xml", document(good + both))])
    #expect(whole.receipts.allSatisfy { !$0.isCutShort } && whole.acceptedRows == 1)
  }

  @Test func `the sheet of a workbook is given up likewise`() {
    func row(_ one: String, _ two: String) -> String {
      "<row><c t=\"str\"><v>\(one)</v></c><c t=\"str\"><v>\(two)</v></c></row>"
    }
    let rows = row("projekt_id", "start") + String(repeating: row("P1", "i våras"), count: 100_001)
    let bytes = WorkbookMaker("projekt", rows: rows + row("P2", "2013-01-01")).bytes
    let result = takeIn(Delivery(files: [DeliveredFile(name: "leverans.xlsx", bytes: bytes)]))
    #expect(Self.isGivenUp(result), "\(result.places.suffix(3))")
    #expect(result.receipts.first?.isCutShort == true)
  }

  @Test func `a file that its mapping does not understand is given up likewise`() {
    let mapping = """
      mappning: 1
      tabeller:
        - tabell: projekt
          kolumner:
            projekt_id: Nr
            namn: Namn
            tillstånd: {från: Fas, översätt: {Klart: avslutad}}

      """
    let bad = String(repeating: "P1;Ett;Sen\n", count: 100_001)
    func takenIn(_ rows: String) -> IntakeResult {
      takeIn([("lista.csv", "Nr;Namn;Fas\n" + rows), ("lista.mappning.yaml", mapping)])
    }
    let result = takenIn(bad + "P2;Två;Klart\n")
    #expect(Self.isGivenUp(result), "\(result.places.suffix(3))")
    #expect(result.receipts.first?.isCutShort == true)
    #expect(takenIn("P2;Två;Klart\n" + bad).receipts.first?.isCutShort == false)
  }
}
