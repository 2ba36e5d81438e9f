import Intake
import ProgrammeModel
import Testing

@Suite struct LedgerDeliveryTests {
  private static let voucher = """
    #VER A 1 20140214 "Faktura"
    {
    #TRANS 7410 {6 "61001" 20 "110"} 1500.50
    #TRANS 2440 {} -1500.50
    }

    """
  private static let head = """
    #FLAGGA 0
    #SIETYP 4
    #FNAMN "Staden"
    #ORGNR 212000-0142
    #RAR 0 20140101 20141231
    #OMFATTN 20140430

    """
  private static let tables = [
    ("huvudbocker.csv", "huvudbok_id;namn;organisationsnummer;förvaltningsdimension\nSTAD;Staden;212000-0142;20\n"),
    ("konton.csv", "huvudbok;konto_från;slag;kostnadsslag\n*;74;driftkostnad;konsulter\n*;2;;\n"),
    ("projektkoder.csv", "huvudbok;förvaltning;projektkod;utanför\n*;*;61001;ja\n"),
  ]

  @Test func `a ledger's file becomes bookings by ledger, administration, code and account`() {
    let result = takeIn(Self.tables + [("bok.se", Self.head + Self.voucher)])
    #expect(result.codes == [], "\(result.lines(.english))")
    #expect(result.values == ["belopp STAD|110|61001|7410| 2014-02 = 1500.50"])
    let receipt = result.receipts.last
    #expect(receipt?.encoding == "CP437" && receipt?.rowsRead == 1 && receipt?.rowsAccepted == 1)
    #expect(result.ledgers.first?.months == Period("2014-01").flatMap { first in Period("2014-04").map { first...$0 } })
    #expect(result.ledgers.first?.administrations == ["110"])
    #expect(result.ledgers.map(\.isWhole) == [true])
  }

  @Test func `a ledger that no table knows is called by its number, and what is not mapped is asked about once`() {
    let result = takeIn([("bok.se", Self.head + Self.voucher + Self.voucher)])
    #expect(result.values == ["belopp 212000-0142||61001|7410| 2014-02 = 3001.00"])
    #expect(result.codes == ["account-not-mapped", "project-code-unknown"])
    #expect(result.tallies.filter { $0.code == .accountNotMapped }.map(\.count) == [1])
    #expect(result.diagnostics.contains { $0.code == "ledger-not-known" })
    #expect(
      !result.diagnostics.contains { $0.message.swedish.contains("tabellen") || $0.message.swedish.hasSuffix(" ") })
  }

  @Test func `what is wrong with a whole ledger is told of no line, with the names that the file has`() {
    let head = Self.head + "#DIM 1 \"Kostnadsenhet\"\n#KONTO 7410 \"Konsulter\"\n#OBJEKT 6 \"61001\" \"Bygglov\"\n"
    let wrong = takeIn([("bok.se", head + Self.voucher.replacingOne("{6 \"61001\" 20 \"110\"}", "{1 \"45\"}"))])
    #expect(wrong.places == ["bok.se ledger-without-projects"])
    #expect(
      wrong.diagnostics.first?.message.swedish.hasSuffix(
        "Projekten väntas i dimension 6; filens objekt är i dimension 1 Kostnadsenhet.") == true)
    let result = takeIn([("bok.se", head + Self.voucher)])
    #expect(result.diagnostics.contains { $0.message.swedish.hasPrefix("”7410 Konsulter”: ") })
    #expect(result.diagnostics.contains { $0.message.swedish.hasPrefix("”61001 Bygglov”: ") })
  }

  @Test func `vouchers for import stand under the name of their file and cover nothing`() {
    let head = "#SIETYP 4\n#FNAMN \"Staden\"\n#ORGNR 212000-0142\n"
    let result = takeIn(Self.tables + [("tid.si", head + Self.voucher)])
    #expect(result.values == ["belopp STAD|110|61001|7410|tid.si 2014-02 = 1500.50"])
    #expect(result.ledgers.map(\.months) == [nil])
  }

  @Test func `a file that is empty, or is no SIE, is told for what it is`() {
    #expect(takeIn([("bok.se", "")]).codes == ["file-empty"])
    #expect(takeIn([("bok.se", "Konto;Belopp\n7410;100\n")]).codes == ["ledger-not-sie"])
    #expect(takeIn([("bok.se", "Hej \"du")]).codes == ["ledger-not-sie"])
    let document = takeIn([("bok.se", "%PDF-1.4\n%å\n1 0 obj\n")])
    #expect(document.codes == ["ledger-not-sie"])
    #expect(document.diagnostics.first?.message.swedish.contains("PDF") == true)
    #expect(takeIn([("bok.se", "#SIETYP 1\n#FNAMN \"Staden\"\n")]).codes == ["ledger-without-projects"])
  }

  @Test func `a file with something wrong in it gives nothing, a voucher that does not balance leaves the rest`() {
    let unbalanced = Self.voucher.replacingOne("-1500.50", "-1500.49").replacingOne("A 1", "B 7")
    let part = takeIn(Self.tables + [("bok.se", Self.head + unbalanced + Self.voucher)])
    #expect(part.codes == ["voucher-unbalanced"])
    #expect(part.diagnostics.contains { $0.message.swedish.contains("B 7") && $0.message.swedish.contains("0,01") })
    #expect(part.values.count == 1)
    #expect(part.ledgers.map(\.isWhole) == [false], "what could not be read is not told as gone")
    let cut = takeIn(Self.tables + [("bok.se", Self.head + Self.voucher + "#VER A 2 20140301\n{\n#TRANS 7410 {6 \"61")])
    #expect(cut.codes.subtracting(["everything-refused"]) == ["ledger-cut-off"])
    #expect(cut.values == [] && cut.errorCount > 0)
  }
}

extension String {
  fileprivate func replacingOne(_ text: String, _ other: String) -> String {
    split(separator: text, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: other)
  }
}
