import Intake
import ProgrammeModel
import TestSupport
import Testing

/// Cells of a workbook that look like something else than they hold.
@Suite struct WorkbookCellTests {
  private static func text(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }

  private static func row(_ cells: String...) -> String { "<row>" + cells.joined() + "</row>" }

  private static func takenIn(_ rows: String, _ table: String = "utfall", formats: [String] = []) -> IntakeResult {
    var maker = WorkbookMaker(table, rows: rows)
    maker.formats = formats
    return takeIn(
      Delivery(files: [DeliveredFile(name: "leverans.xlsx", bytes: maker.bytes)]), known: known(["projekt": ["P1"]]))
  }

  private static func outcome(period: String, amount: String = "<c><v>1</v></c>") -> String {
    row(text("projekt"), text("period"), text("slag"), text("finansiär"), text("belopp (kr)"))
      + row(text("P1"), period, text("driftkostnad"), text("portfölj"), amount)
  }

  @Test func `a formula without a result is refused, and not told as worked out`() {
    let result = Self.takenIn(Self.outcome(period: Self.text("2019-04"), amount: "<c><f>1+2</f><v/></c>"))
    #expect(result.codes.contains("formula-not-calculated"), "\(result.places)")
    #expect(result.receipts.first?.assumptions.contains { $0.swedish.contains("formler") } == false)
  }

  @Test func `a day shown as year and month is that month, and the receipt says so`() {
    let result = Self.takenIn(Self.outcome(period: "<c s=\"1\"><v>43556</v></c>"), formats: ["mmm/yy"])
    #expect(result.places == [])
    #expect(result.values == ["belopp P1|||driftkostnad||portfölj|per_period| 2019-04 = 1.00"])
    let told = result.receipts.first?.interpretations.map { "\($0.column): \($0.written) > \($0.read)" }
    #expect(told == ["period: 2019-04-01 > 2019-04"])
  }

  @Test func `a day shown as a day is no period, and told to be a date of the spreadsheet`() {
    let result = Self.takenIn(Self.outcome(period: "<c s=\"1\"><v>43556</v></c>"), formats: ["yyyy-mm-dd"])
    #expect(result.codes.contains("period-not-a-period"))
    #expect(result.diagnostics.first?.message.swedish.contains("datum i kalkylbladet") == true)
  }

  @Test func `a day shown as year and month is a day where a day is asked for`() throws {
    let result = Self.takenIn(
      Self.row(Self.text("projekt_id"), Self.text("namn"), Self.text("start"))
        + Self.row(Self.text("P2"), Self.text("Två"), "<c s=\"1\"><v>43556</v></c>"), "projekt", formats: ["mmm/yy"])
    #expect(result.places == [])
    let day = CalendarDay(year: 2019, month: 4, day: 1).map { FieldValue.day($0) }
    #expect(try result.records.rows.first?.fields[FieldName("start")] == day)
  }

  @Test func `what is wrong in a row above the head is told, once`() throws {
    let result = Self.takenIn(
      "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>" + Self.row(Self.text("projekt_id"), Self.text("namn"))
        + Self.row(Self.text("P2"), Self.text("Två")), "projekt")
    #expect(result.places == ["leverans.xlsx: projekt!A1 workbook-damaged"])
    #expect(result.diagnostics.first?.message.swedish.contains("text som inte finns i filen") == true)
    #expect(try result.records.rows.map(\.key.text) == ["P2"])
  }

  @Test func `a truth value in an amount that is added is told as it shows`() {
    let mapping = """
      mappning: 1
      tabeller:
        - tabell: utfall
          kolumner:
            projekt: P
            period: {värde: "2013"}
            slag: {värde: driftkostnad}
            finansiär: {värde: portfölj}
            belopp: {från: B, enhet: kr}
          lika rader: summera

      """
    let rows = Self.row(Self.text("P"), Self.text("B")) + Self.row(Self.text("P1"), "<c t=\"b\"><v>1</v></c>")
    let result = takeIn(
      Delivery(files: [
        DeliveredFile(name: "lista.xlsx", bytes: WorkbookMaker("Blad1", rows: rows).bytes),
        DeliveredFile(name: "lista.mappning.yaml", bytes: Array(mapping.utf8)),
      ]), known: known(["projekt": ["P1"]]))
    #expect(
      result.diagnostics.contains { $0.code == "amount-not-a-number" && $0.message.swedish.contains("SANT (TRUE)") },
      "\(result.lines(.english))")
  }
}
