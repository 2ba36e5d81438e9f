import Intake
import ProgrammeModel
import TestSupport
import Testing

/// Workbooks in the open format, taken in like those of Excel.
@Suite struct ODSTests {
  private static let names =
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""

  private static func workbook(_ tables: String) -> [UInt8] {
    var zip = ZIPMaker()
    zip.store("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.store(
      "content.xml",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \(names)><office:body><office:spreadsheet>"
        + tables + "</office:spreadsheet></office:body></office:document-content>")
    return zip.bytes
  }

  private static func text(_ text: String, _ attributes: String = "") -> String {
    "<table:table-cell office:value-type=\"string\"\(attributes)><text:p>\(text)</text:p></table:table-cell>"
  }

  private static func row(_ cells: String, _ attributes: String = "") -> String {
    "<table:table-row\(attributes)>\(cells)</table:table-row>"
  }

  private static func takenIn(_ tables: String, _ name: String = "leverans.ods") -> IntakeResult {
    takeIn(
      Delivery(files: [DeliveredFile(name: name, bytes: workbook(tables))]), known: known(["projekt": ["P1", "P2"]]))
  }

  private static let head = row(text("projekt_id") + text("namn") + text("start"))

  @Test func `sheets, dates, spaces and notes are read, and places are told as a spreadsheet tells them`() throws {
    let date = "<table:table-cell office:value-type=\"date\" office:date-value=\"2013-04-19\"><text:p>19 apr</text:p>"
    let noted =
      "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>Ring Anna</text:p></office:annotation>"
      + "<text:p>E<text:s text:c=\"1\"/>arkiv</text:p></table:table-cell>"
    let result = Self.takenIn(
      "<table:table table:name=\"Projekt\">\(Self.head)\(Self.row(Self.text("P1") + noted + date + "</table:table-cell>"))"
        + Self.row("<table:table-cell table:number-columns-repeated=\"16384\"/>", " table:number-rows-repeated=\"3\"")
        + Self.row(Self.text("P2") + Self.text("Två") + Self.text("03/04/2013"))
        + Self.row("<table:table-cell/>", " table:number-rows-repeated=\"1048570\"")
        + "</table:table><table:table table:name=\"Blad2\"/>")
    #expect(result.places.contains("leverans.ods: Projekt!C6 day-ambiguous"), "\(result.places)")
    #expect(try result.records.rows.map { $0.fields[FieldName("namn")] } == [.text("E arkiv")])
    #expect(
      try result.records.rows.map { $0.fields[FieldName("start")] }
        == [CalendarDay(year: 2013, month: 4, day: 19).map { .day($0) }])
    #expect(result.notRead == ["leverans.ods: Blad2"])
  }

  @Test func `numbers keep their value, repeated cells and rows are read as many times as they stand`() throws {
    func number(_ value: String, _ type: String = "float") -> String {
      "<table:table-cell office:value-type=\"\(type)\" office:value=\"\(value)\"><text:p>visas</text:p></table:table-cell>"
    }
    let result = Self.takenIn(
      "<table:table table:name=\"utfall\">"
        + Self.row(["projekt", "period", "slag", "finansiär", "belopp (tkr)"].map { Self.text($0) }.joined())
        + Self.row(
          Self.text("P1") + number("2013") + Self.text("driftkostnad") + Self.text("portfölj") + number("1234.5"))
        + Self.row(
          Self.text("P2") + number("2013") + Self.text("driftkostnad") + Self.text("portfölj") + number("1.5E3"))
        + "</table:table>")
    #expect(result.places == [])
    #expect(
      result.values == [
        "belopp P1|||driftkostnad||portfölj|per_period| 2013 = 1234500.00",
        "belopp P2|||driftkostnad||portfölj|per_period| 2013 = 1500000.00",
      ])
    let doubled = Self.takenIn(
      "<table:table table:name=\"Projekt\">\(Self.head)"
        + Self.row(Self.text("P1", " table:number-columns-repeated=\"2\""), " table:number-rows-repeated=\"2\"")
        + "</table:table>")
    #expect(doubled.codes == [])
    #expect(doubled.receipts.map(\.rowsRepeated) == [1])
    #expect(try doubled.records.rows.map { $0.fields[FieldName("namn")] } == [.text("P1")])
  }

  @Test(arguments: [
    ("<table:table table:name=\"Projekt\">", "workbook-damaged"),
    ("", "workbook-damaged"),
    ("<!DOCTYPE x [<!ENTITY a \"b\">]>", "workbook-damaged"),
  ])
  func `a broken one is refused by name`(tables: String, code: String) {
    #expect(Self.takenIn(tables).codes.contains(code))
  }

  @Test func `a filled row repeated without end is told at its place, and memory stays small`() {
    let result = Self.takenIn(
      "<table:table table:name=\"Projekt\">\(Self.head)"
        + Self.row(Self.text("P1") + Self.text("a"), " table:number-rows-repeated=\"1000000000\"") + "</table:table>")
    #expect(result.codes.contains("too-large"))
    #expect(result.diagnostics.contains { $0.place.text.hasPrefix("leverans.ods: Projekt!") })
  }
}
