import Intake
import ProgrammeModel
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
    #expect(result.records.rows.map(\.key.text) == ["P1", "P2"])
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
}
