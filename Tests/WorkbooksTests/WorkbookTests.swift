import Foundation
import ProgrammeModel
import Testing
import Workbooks

@Suite struct WorkbookTests {
  private static let created = Instant(secondsSinceEpoch: 1_395_000_000)

  private static func written(_ workbook: Workbook) throws -> (bytes: Data, parts: ZIPParts) {
    let path = NSTemporaryDirectory() + "workbook-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try workbook.write(to: path)
    return (try Data(contentsOf: URL(fileURLWithPath: path)), try ZIPParts(path: path))
  }

  private static func table() throws -> TypedTable {
    let day = try #require(CalendarDay(year: 2013, month: 4, day: 19))
    return TypedTable(
      name: "svar",
      columns: [
        TypedColumn("id", .text, isRequired: true), TypedColumn("belopp", unit: "tkr", .amount(decimals: 1)),
        TypedColumn("andel", .percent), TypedColumn("dag", .day),
        TypedColumn("svar", width: 30, .choice(["ja", "nej"]), isInput: true, help: "Välj."),
      ],
      rows: [[.text("007"), .number(1250.5), .number(0.035), .day(day), .blank], [.text("=1+1")]], blankRows: 2,
      isProtected: true)
  }

  @Test func `the same workbook is the same bytes, whatever the clock says`() throws {
    let workbook = Workbook(title: "Frågor", created: Self.created, sheets: [try Self.table().sheet])
    let first = try Self.written(workbook).bytes
    var later = workbook
    later.created = Instant(secondsSinceEpoch: 1_395_000_001)
    #expect(try Self.written(workbook).bytes == first)
    #expect(try Self.written(later).bytes != first)
  }

  @Test func `numbers and days are numbers, ids and formulas as text are text`() throws {
    let parts = try Self.written(Workbook(title: "t", created: Self.created, sheets: [try Self.table().sheet])).parts
    let sheet = parts["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("<v>1250.5</v>"))
    #expect(sheet.contains("<v>0.035</v>"))
    // 2013-04-19 is day 41383 of a spreadsheet: 1900-01-01 is 1, and 1900 counts as a leap year.
    #expect(sheet.contains("<v>41383</v>"))
    #expect(!sheet.contains("<f>"))
    #expect(parts["xl/sharedStrings.xml"].contains("<t>=1+1</t>"))
    #expect(parts["xl/sharedStrings.xml"].contains("<t>007</t>"))
    #expect(parts["xl/sharedStrings.xml"].contains("<t>belopp (tkr)</t>"))
    #expect(parts["xl/styles.xml"].contains("#,##0.0"))
    #expect(parts["docProps/core.xml"].contains("2014-03-16T20:00:00Z"))
  }

  @Test func `a table for filling in has locks, lists, frozen head and filter`() throws {
    let parts = try Self.written(Workbook(title: "t", created: Self.created, sheets: [try Self.table().sheet])).parts
    let sheet = parts["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("<sheetProtection sheet=\"1\""))
    #expect(sheet.contains("<formula1>\"ja,nej\"</formula1>"))
    #expect(sheet.contains("sqref=\"E2:E5\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:E5\"/>"))
    #expect(sheet.contains("state=\"frozen\""))
    #expect(parts["xl/styles.xml"].contains("<protection locked=\"0\"/>"))
    #expect(parts["xl/comments1.xml"].contains("Välj."))
  }

  @Test func `a list too long for a rule goes to a hidden sheet`() throws {
    let words = (1...60).map { "projekt nummer \($0)" }
    var sheet = WorkSheet("val")
    sheet.allow(InputRule(.words(words)), in: CellRange(column: 0, rows: 1...9))
    sheet.allow(InputRule(.words(words)), in: CellRange(column: 1, rows: 1...9))
    sheet.allow(InputRule(.words(["med, komma", "utan"])), in: CellRange(column: 2, rows: 1...9))
    let parts = try Self.written(Workbook(title: "t", created: Self.created, sheets: [sheet])).parts
    #expect(parts["xl/worksheets/sheet1.xml"].contains("<formula1>Listor!$A$1:$A$60</formula1>"))
    #expect(parts["xl/worksheets/sheet1.xml"].contains("<formula1>Listor!$B$1:$B$2</formula1>"))
    #expect(parts["xl/workbook.xml"].contains("<sheet name=\"Listor\" sheetId=\"2\" state=\"hidden\""))
  }

  @Test func `a formula carries its result`() throws {
    var sheet = WorkSheet("räkna")
    sheet.put(.formula("SUM(A1:A2)", .number(3)), at: 2, 0, CellLook(.computed, .decimal(0)))
    sheet.put(.formula("IF(A3>2,\"ja\",\"nej\")", .text("ja")), at: 3, 0)
    let part = try Self.written(Workbook(title: "t", created: Self.created, sheets: [sheet]))
      .parts["xl/worksheets/sheet1.xml"]
    #expect(part.contains("<f>SUM(A1:A2)</f><v>3</v>"))
    #expect(part.contains("<v>ja</v>"))
  }

  @Test(arguments: ["", "a/b", "32-teckens-namn-som-är-för-långt-", "'x", "Listor"])
  func `a name that cannot be on a tab stops the writing`(name: String) {
    #expect(throws: WorkbookError.sheetName(name)) {
      try Workbook(title: "t", created: Self.created, sheets: [WorkSheet(name)]).write(to: "/nonexistent/x.xlsx")
    }
  }

  @Test func `what a cell has no room for stops the writing`() {
    var sheet = WorkSheet("s")
    sheet.put(.number(.nan), at: 0, 0)
    let workbook = Workbook(title: "t", created: Self.created, sheets: [sheet])
    #expect(throws: WorkbookError.notFinite(sheet: "s", CellPlace(0, 0))) { try workbook.write(to: "/tmp") }
    sheet = WorkSheet("s")
    sheet.put(String(repeating: "x", count: 32_768), at: 3, 1)
    #expect(throws: WorkbookError.textTooLong(sheet: "s", CellPlace(3, 1))) {
      try Workbook(title: "t", created: Self.created, sheets: [sheet]).write(to: "/tmp")
    }
  }

  @Test func `a place that cannot be written to is said`() {
    let workbook = Workbook(title: "t", created: Self.created, sheets: [WorkSheet("s")])
    let path = "/nonexistent/folder/x.xlsx"
    #expect(throws: WorkbookError.notWritten(path: path, "No such file or directory")) { try workbook.write(to: path) }
  }

  @Test func `places have the names that a spreadsheet gives them`() {
    #expect(CellPlace(13, 3).name == "D14")
    #expect(CellPlace.letters(25) == "Z")
    #expect(CellPlace.letters(26) == "AA")
    #expect(CellPlace.letters(16_383) == "XFD")
    #expect(CellRange(column: 1, rows: 1...4).fixedName == "$B$2:$B$5")
  }
}
