import Intake
import ProgrammeModel
import SheetReaders
import TestSupport
import Testing

/// What an ODS may make of little, and what it says beside its cells.
@Suite struct ODSBoundsTests {
  private static func workbook(_ tables: String, styles: String = "") -> [UInt8] {
    var zip = ZIPMaker()
    zip.store("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.store(
      "content.xml",
      "<office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" xmlns:text=\"urn:x\" xmlns:style=\"urn:s\">"
        + "<office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:spreadsheet>\(tables)"
        + "</office:spreadsheet></office:body></office:document-content>")
    return zip.bytes
  }

  private static func table(_ rows: String, _ attributes: String = "") -> String {
    "<table:table table:name=\"Projekt\" \(attributes)>\(rows)</table:table>"
  }

  private static func cell(_ text: String, _ times: Int = 1) -> String {
    "<table:table-cell table:number-columns-repeated=\"\(times)\"><text:p>\(text)</text:p></table:table-cell>"
  }

  private static func row(_ cells: String, _ times: Int = 1) -> String {
    "<table:table-row table:number-rows-repeated=\"\(times)\">\(cells)</table:table-row>"
  }

  private static let head = row(cell("projekt_id") + cell("namn"))

  private static func takenIn(_ bytes: [UInt8]) -> IntakeResult {
    takeIn(Delivery(files: [DeliveredFile(name: "leverans.ods", bytes: bytes)]))
  }

  @Test func `a long cell repeated over a whole row is refused before it fills the memory`() throws {
    // 130 kB, or 120 kB of it in an attribute, times 16 384 columns is 2 GB.
    let text = String(repeating: "x", count: 120_000)
    let typed =
      "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"date\" office:date-value=\"\(text)\"/>"
    for cells in [Self.cell(text, 16_384), typed] {
      let result = Self.takenIn(Self.workbook(Self.table(Self.row(cells) + Self.head + Self.row(Self.cell("P1", 2)))))
      #expect(try result.records.rows.map(\.key.text) == ["P1"], "\(result.places)")
    }
  }

  @Test func `where no row could be read the rows are told, not that the file is empty`() {
    let text = String(repeating: "x", count: 120_000)
    let result = Self.takenIn(Self.workbook(Self.table(Self.row(Self.cell(text, 16_384)))))
    #expect(result.places == ["leverans.ods: Projekt!A1 too-large"])
  }

  @Test func `a value in an attribute longer than a cell loses its row`() throws {
    let text = String(repeating: "1", count: 140_000)
    let long = "<table:table-cell office:value-type=\"date\" office:date-value=\"\(text)\"/>"
    let result = Self.takenIn(
      Self.workbook(Self.table(Self.head + Self.row(Self.cell("P1") + long) + Self.row(Self.cell("P2", 2)))))
    #expect(result.places == ["leverans.ods: Projekt!B2 too-large"])
    #expect(try result.records.rows.map(\.key.text) == ["P2"])
  }

  @Test func `a row repeated beyond reason is not given at all, and counted as often as it claims`() throws {
    let result = Self.takenIn(
      Self.workbook(Self.table(Self.head + Self.row(Self.cell("P1", 2), 5000) + Self.row(Self.cell("P2", 2)))))
    #expect(result.places == ["leverans.ods: Projekt!2 too-large"])
    #expect(result.diagnostics.first?.message(.swedish).contains("5000 gånger") == true)
    #expect(try result.records.rows.map(\.key.text) == ["P2"])
    #expect(result.receipts.map(\.rowsRead) == [5001])
    #expect(result.receipts.map(\.rowsRefused) == [5000])
  }

  @Test func `many rows that stand once and count a thousand times are bounded together`() {
    let long = String(repeating: "x", count: 8000)
    let rows = (0..<30).map { Self.row(Self.cell("P\($0)") + Self.cell(long), 1000) }.joined()
    let result = Self.takenIn(Self.workbook(Self.table(Self.head + rows)))
    // 64 MiB of repeated rows of a good eight thousand bytes each, a thousand times: some eight of them.
    #expect((7...9).contains(result.records.count), "\(result.records.count)")
    #expect(result.codes.contains("too-large"))
  }

  @Test func `a number that loses decimals is told, and the format is named`() {
    let number =
      "<table:table-cell office:value-type=\"float\" office:value=\"0.12345678912345\"><text:p>0,12</text:p></table:table-cell>"
    let result = takeIn(
      Delivery(files: [
        DeliveredFile(
          name: "ansökningar.ods",
          bytes: Self.workbook(
            "<table:table table:name=\"mätetal\">"
              + Self.row(
                ["mätetal_id", "namn", "perspektiv", "enhet", "riktning", "frekvens", "vikt"].map { Self.cell($0) }
                  .joined())
              + "</table:table><table:table table:name=\"mätvärden\">"
              + Self.row(["mätetal", "objektslag", "objekt", "period", "värde"].map { Self.cell($0) }.joined())
              + Self.row(
                ["M1", "staden", "staden", "2014T2"].map { Self.cell($0) }.joined() + number)
              + "</table:table>"))
      ]), known: known(["mätetal": ["M1"]]))
    let receipt = result.receipts.first { $0.table == TableName("mätvärden") }
    #expect(receipt?.encoding == "ODS")
    #expect(result.values.first?.hasSuffix("= 0.123456789") == true, "\(result.values) \(result.places)")
    #expect(
      result.diagnostics.contains { $0.message(.swedish).contains("decimaler") }
        || receipt?.assumptions.contains { $0(.swedish).contains("decimaler") } == true)
  }

  @Test func `a sheet that its style hides is told as hidden`() {
    let style =
      "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    let table = Self.table(Self.head + Self.row(Self.cell("P1", 2)), "table:style-name=\"ta1\"")
    #expect(Self.takenIn(Self.workbook(table, styles: style)).codes == ["sheet-hidden"])
    #expect(Self.takenIn(Self.workbook(table)).codes == [])
  }

  @Test func `a zero that shows nothing is told, as many times as it stands`() {
    func workbook(_ shown: String) -> [UInt8] {
      let zero = "<table:table-cell office:value-type=\"float\" office:value=\"0\">\(shown)</table:table-cell>"
      let head = Self.row(["index", "period", "värde"].map { Self.cell($0) }.joined())
      let row = Self.row(Self.cell("KPI") + Self.cell("2013") + zero, 2)
      return Self.workbook("<table:table table:name=\"prisindex\">\(head)\(row)</table:table>")
    }
    let hidden = Self.takenIn(workbook("<text:p/>"))
    let told = hidden.diagnostics.first { $0.code == "zeros-look-blank" }
    #expect(told?.message(.swedish).contains("2 ställen") == true, "\(hidden.places)")
    for shown in ["<text:p>0</text:p>", ""] {
      #expect(!Self.takenIn(workbook(shown)).codes.contains("zeros-look-blank"))
    }
  }

  @Test func `a row that cannot be read counts as often as it stands, and the limit that it met is told`() {
    let long = Self.cell(String(repeating: "x", count: 140_000))
    let lost = Self.takenIn(
      Self.workbook(Self.table(Self.head + Self.row(Self.cell("P1") + long, 7) + Self.row(Self.cell("P2", 2)))))
    #expect(lost.receipts.map(\.rowsRead) == [8])
    let text = String(repeating: "x", count: 8000)
    let rows = (0..<30).map { Self.row(Self.cell("P\($0)") + Self.cell(text), 1000) }.joined()
    let bounded = Self.takenIn(Self.workbook(Self.table(Self.head + rows)))
    #expect(bounded.receipts.map(\.rowsRead) == [30_000])
    let told = bounded.diagnostics.first { $0.code == "too-large" }
    #expect(told?.message(.swedish).contains("ska upprepas") == true, "\(bounded.lines(.swedish).prefix(4))")
  }

  @Test(arguments: [("apr-19", true), ("2019-04", true), ("april 2019", true), ("2019-04-01", false), ("1 apr", false)])
  func `a day shown as year and month is that month`(shown: String, isMonth: Bool) {
    let day =
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2019-04-01\"><text:p>\(shown)</text:p>"
      + "</table:table-cell>"
    let head = Self.row(["index", "period", "värde"].map { Self.cell($0) }.joined())
    let row = Self.row(Self.cell("KPI") + day + Self.cell("314,06"))
    let result = Self.takenIn(Self.workbook("<table:table table:name=\"prisindex\">\(head)\(row)</table:table>"))
    #expect(result.values == (isMonth ? ["värde KPI 2019-04 = 314.06"] : []), "\(result.places)")
  }
}
