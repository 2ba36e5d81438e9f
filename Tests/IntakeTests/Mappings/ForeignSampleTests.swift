import Foundation
import Intake
import ProgrammeModel
import TestSupport
import Testing

/// The samples of tables in other people's form, read by the mappings beside them.
@Suite struct ForeignSampleTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("SampleData/foreign").path

  private static func takenIn(_ name: String, known: KnownFacts = KnownFacts()) -> IntakeResult {
    takeIn(Delivery(paths: [folder + "/" + name]), known: known)
  }

  /// By hand from the file: version 11-14 counts for 2011 alone, 12-15 for 2012 and 2013; the pair for 100196 cancels.
  @Test func `an investment budget of two versions comes out with its own sums`() throws {
    let result = Self.takenIn("investeringsbudget.csv")
    #expect(result.places == [])
    let sums = result.controlSums.map { "\($0.part) \($0.year) \($0.amount.ore) \($0.count)" }
    #expect(
      sums == [
        "investeringsutgift, justerad 1 2012 239000000 2", "investeringsutgift, justerad 1 2013 1204000000 2",
        "investeringsutgift, ursprunglig 2011 196000050 3",
      ])
    #expect(
      result.values.sorted() == [
        "belopp 100196|||investeringsutgift||portfölj|ursprunglig 2011 = 0.00",
        "belopp 100353|||investeringsutgift||portfölj|justerad 1 2012 = 1890000.00",
        "belopp 100353|||investeringsutgift||portfölj|justerad 1 2013 = 11690000.00",
        "belopp 100353|||investeringsutgift||portfölj|ursprunglig 2011 = 1150000.50",
        "belopp BUD343|||investeringsutgift||portfölj|justerad 1 2012 = 500000.00",
        "belopp BUD343|||investeringsutgift||portfölj|justerad 1 2013 = 350000.00",
        "belopp BUD343|||investeringsutgift||portfölj|ursprunglig 2011 = 810000.00",
      ])
    let projects = try result.records.rows.filter { $0.table == TableName("projekt") }
    #expect(projects.map(\.key.text) == ["BUD343", "100196", "100353"])
    #expect(projects.last?.fields[FieldName("namn")] == .text("Nytt \"arkiv\" och ärendesystem"))
    // A sum stands at its first row: the file has three lines before its first record.
    #expect(projects.map(\.place.row) == [4, 5, 7])
    #expect(result.receipts.map(\.rowsRefused) == [0, 0, 0])
    #expect(result.receipts.map(\.rowsJoined) == [5, 4, 2])
    #expect(result.receipts.map(\.rowsLeftOut) == [4, 4, 4])
  }

  @Test func `a board's list in Windows-1252 is read as the mapping settles it, and every settled cell is told`() throws
  {
    let result = Self.takenIn("namndens-lista.txt")
    #expect(result.places == [])
    let rows = try result.records.rows.map(\.fields)
    let day = { (year: Int, month: Int, day: Int) in
      CalendarDay(year: year, month: month, day: day).map { FieldValue.day($0) }
    }
    #expect(rows.map { $0[FieldName("start")] } == [day(2013, 4, 3), day(2013, 5, 17), day(2014, 2, 1)])
    #expect(
      rows.map { $0[FieldName("driftstart")] }
        == [day(2013, 11, 1), day(2013, 12, 1), .missing(MissingValue(.notYetDue))])
    #expect(
      rows.map { $0[FieldName("kostnadstak")] } == [
        .money(Money(ore: 123_400_000)), .missing(MissingValue(.notReported, note: "ej redovisat")),
        .missing(MissingValue(.secret, note: "Undantag enligt 12 §")),
      ])
    let receipt = try #require(result.receipts.first)
    #expect(receipt.encoding == "Windows-1252")
    #expect(receipt.delimiter == "tab")
    #expect(receipt.mapping == "namndens-lista.mappning.yaml")
    let told = receipt.interpretations.map { "\($0.column): \($0.written) = \($0.read) i \($0.rowText)" }
    for line in [
      "start: 03/04/2013 = 2013-04-03 i 2", "driftstart: 1 dec 2013 = 2013-12-01 i 3",
      "kostnadstak: 1.234 = 1234 i 2", "kostnadstak: ej redovisat = uppgift saknas: ej redovisat i 3",
      "tillstånd: Pågår = pågående i 2, 4",
    ] {
      #expect(told.contains(line), "\(told)")
    }
  }

  @Test func `a table with a column for each record is turned`() throws {
    let result = Self.takenIn(
      "vand-tabell.csv", known: known(["mätetal": ["NKI", "SVAR"], "tjänster": ["ETJ1"]]))
    #expect(result.places == [])
    #expect(
      result.values == [
        "värde NKI|tjänst|ETJ1|totalt 2013T1 = 61.5",
        "värde NKI|tjänst|ETJ1|totalt 2013T2 = ej tillämpligt # n/a",
        "värde SVAR|tjänst|ETJ1|totalt 2013T1 = 34",
      ])
  }

  @Test func `the mapping is a source of the registration, so that another mapping is another delivery`() {
    let sources = Self.takenIn("namndens-lista.txt").sources
    #expect(sources.map(\.name) == ["namndens-lista.txt", "namndens-lista.mappning.yaml"])
    #expect(sources.map(\.table) == [TableName("projekt"), TableName("projekt")])
    #expect(Set(sources.map(\.sha256)).count == 2)
  }
}
