import Foundation
import Intake
import ProgrammeModel
import TestSupport
import Testing
import Workbooks

/// Workbooks taken in: sheets named after tables, typed cells, places as a spreadsheet names them.
@Suite struct WorkbookIntakeTests {
  private static func workbook(_ sheets: [WorkSheet], name: String = "leverans.xlsx") throws -> DeliveredFile {
    let folder = try TemporaryFolder()
    try Workbook(title: "t", created: Instant(secondsSinceEpoch: 0), sheets: sheets).write(to: folder.path("t.xlsx"))
    return DeliveredFile(name: name, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: folder.path("t.xlsx")))))
  }

  private static func takenIn(_ sheets: [WorkSheet], name: String = "leverans.xlsx") throws -> IntakeResult {
    takeIn(Delivery(files: [try workbook(sheets, name: name)]), known: known(["projekt": ["P1"]]))
  }

  private static func table(_ name: String, _ heads: [(String, TypedColumn.Kind)], _ rows: [[CellContent]]) -> WorkSheet
  {
    TypedTable(name: name, columns: heads.map { TypedColumn($0.0, $0.1) }, rows: rows).sheet
  }

  @Test func `a workbook says the same as text files with the same tables`() throws {
    let day = try #require(CalendarDay(year: 2013, month: 4, day: 19))
    let result = try Self.takenIn([
      Self.table(
        "Projekt", [("projekt_id", .text), ("namn", .text), ("start", .day)],
        [[.text("007"), .text("=1+1"), .day(day)]]),
      Self.table(
        "utfall",
        [
          ("projekt", .text), ("period", .text), ("slag", .text), ("finansiär", .text),
          ("belopp (tkr)", .amount(decimals: 3)),
        ],
        [[.text("007"), .text("2013-05"), .text("driftkostnad"), .text("portfölj"), .number(1.234)]]),
      Self.table("leverans", [("lämnad_av", .text)], [[.text("Anna")]]),
    ])
    let same = takeIn([
      ("projekt.csv", "projekt_id;namn;start\n007;=1+1;2013-04-19\n"),
      ("utfall.csv", "projekt;period;slag;finansiär;belopp (kr)\n007;2013-05;driftkostnad;portfölj;1234\n"),
      ("leverans.csv", "lämnad_av\nAnna\n"),
    ])
    #expect(result.places == [])
    #expect(result.slip?.actor == "Anna")
    #expect(try result.records.rows.map(\.fields) == same.records.rows.map(\.fields))
    #expect(try result.records.rows.map(\.key) == same.records.rows.map(\.key))
    #expect(result.values == same.values)
    #expect(result.sources.map(\.name) == ["leverans.xlsx: Projekt", "leverans.xlsx: utfall"])
    #expect(Set(result.sources.map(\.sha256)).count == 1)
  }

  @Test func `what is wrong is told by sheet and cell`() throws {
    let result = try Self.takenIn([
      Self.table("projekt", [("projekt_id", .text), ("namn", .text)], [[.text("P2"), .text("Tidbok")]]),
      Self.table(
        "utfall",
        [("projekt", .text), ("period", .text), ("slag", .text), ("finansiär", .text), ("belopp (kr)", .text)],
        [[.text("P2"), .text("2013-05"), .text("driftkostnad"), .text("portfölj"), .text("tolv")]]),
    ])
    #expect(
      result.places == [
        "leverans.xlsx: utfall!E2 amount-not-a-number", "leverans.xlsx: utfall everything-refused",
      ])
  }

  @Test func `a percentage is read as per cent`() throws {
    let result = try Self.takenIn([
      Self.table(
        "nyttokalkyler",
        [
          ("kalkyl_id", .text), ("projekt", .text), ("version", .whole), ("skede", .text), ("startår", .whole),
          ("horisont", .whole), ("kalkylränta", .percent),
        ],
        [[.text("K1"), .text("P1"), .number(1), .text("före"), .number(2013), .number(5), .number(0.035)]])
    ])
    #expect(
      try result.records.rows.first?.fields[FieldName("kalkylränta")] == .decimal(FixedDecimal(digits: 35, scale: 1)))
    #expect(result.receipts.first?.assumptions.isEmpty == true)
  }

  @Test func `an id that a spreadsheet made a day of is questioned`() throws {
    let day = try #require(CalendarDay(year: 2013, month: 1, day: 12))
    let result = try Self.takenIn([
      Self.table("projekt", [("projekt_id", .day), ("namn", .text)], [[.day(day), .text("E-arkiv")]])
    ])
    #expect(result.places == ["leverans.xlsx: projekt!A2 id-looks-destroyed"])
  }

  @Test func `a workbook named after a table needs no sheet of that name`() throws {
    let result = try Self.takenIn(
      [Self.table("Blad1", [("projekt_id", .text), ("namn", .text)], [[.text("P2"), .text("Tidbok")]])],
      name: "projekt.xlsx")
    #expect(result.places == [])
    #expect(try result.records.rows.map(\.key.text) == ["P2"])
  }

  @Test func `a workbook without any table is an error that names what was looked for`() throws {
    let result = try Self.takenIn([Self.table("Projekten", [("projekt_id", .text)], [[.text("P2")]])])
    #expect(result.codes == ["table-not-known"])
    #expect(result.diagnostics.first?.message.swedish.contains("”projekt”") == true)
  }

  @Test func `titles above the head are passed by, and said`() throws {
    var sheet = WorkSheet("projekt")
    sheet.put("Projekt våren 2013", across: 0...1, at: 0, CellLook(.title))
    for (column, name) in ["projekt_id", "namn"].enumerated() { sheet.put(name, at: 2, column) }
    for (column, name) in ["P2", "Tidbok"].enumerated() { sheet.put(name, at: 3, column) }
    let result = try Self.takenIn([sheet])
    #expect(try result.records.rows.map(\.key.text) == ["P2"])
    #expect(result.receipts.first?.assumptions.first?.swedish.contains("rad 3") == true)
  }
}
