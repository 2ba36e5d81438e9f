import Testing

@testable import SheetReaders

@Suite struct SIEVoucherTests {
  @Test func `transactions with a project are summed by account and month`() throws {
    let ledger = try SIEFile.read(SIEFile.ledger)
    #expect(ledger.shown == ["P1 7410 201402 150050", "P1 7410 201403 20000", "P2 7410 201403 30000"])
    #expect(ledger.problems == [])
    #expect((ledger.vouchers, ledger.records) == (2, 5))
    #expect(ledger.projectNames == ["P1": "Bygglov på nätet"])
    #expect(ledger.accountNames["7410"] == "Konsulter")
    #expect(ledger.head.year == SIEYear(first: 20_140_101, last: 20_141_231))
    #expect(ledger.lastMonth == 201_408)
    #expect(!ledger.isForImport)
  }

  @Test func `a voucher that does not balance is left out by name`() throws {
    var lines = SIEFile.ledger
    lines[lines.count - 3] = "#TRANS 7410 {6 \"P2\"} 301"
    let ledger = try SIEFile.read(lines)
    #expect(ledger.problems.map(\.kind) == [.unbalanced(voucher: "A 2", ore: 100)])
    #expect(ledger.problems.first?.line == 21)
    #expect(ledger.shown == ["P1 7410 201402 150050"])
  }

  @Test func `a voucher with a flaw is left out, and no lack of vouchers is told of beside it`() throws {
    var lines = SIEFile.ledger
    lines[lines.count - 3] = "#TRANS 7410 {6 \"P2\"} 3oo"
    let ledger = try SIEFile.read(lines)
    #expect(ledger.problems.map(\.kind) == [.fieldWrong("belopp", found: "3oo")])
    #expect(ledger.shown == ["P1 7410 201402 150050"])
  }

  @Test func `added and removed transactions count once, as they stand`() throws {
    let ledger = try SIEFile.read(
      SIEFile.head + [
        "#VER A 1 20140214", "{", "#BTRANS 7410 {6 P9} 1000", "#RTRANS 7410 {6 P1} 1000", "#TRANS 7410 {6 P1} 1000",
        "#TRANS 2440 {} -1000", "}",
      ])
    #expect(ledger.shown == ["P1 7410 201402 100000"])
    #expect(ledger.problems == [])
  }

  @Test func `what stands on a day outside the year is told and counts on its day`() throws {
    let ledger = try SIEFile.read(
      SIEFile.head + ["#VER A 1 20130214", "{", "#TRANS 7410 {6 P1} 10", "#TRANS 2440 {} -10", "}"])
    #expect(ledger.shown == ["P1 7410 201302 1000"])
    #expect(ledger.problems.map(\.kind) == [.outsideYear(count: 1)])
  }

  @Test func `the dimension of projects and of administrations is the ledger's`() throws {
    let lines =
      SIEFile.head + [
        "#VER A 1 20140214", "{", "#TRANS 7410 {8 \"P 1\" 20 110 6 X} 10", "#TRANS 7410 {8 \"P 1\" 20 120} 5",
        "#TRANS 2440 {} -15", "}",
      ]
    let ledger = try SIEFile.read(lines, SIEDimensions(project: 8, administration: 20))
    #expect(ledger.sums.map { "\($0.administration) \($0.project) \($0.ore)" } == ["110 P 1 1000", "120 P 1 500"])
    let other = try SIEFile.read(lines, SIEDimensions(project: 9))
    #expect(other.sums == [])
    #expect(other.problems.map(\.kind) == [.noProjectDimension(dimension: 9, found: "6 , 8 , 20 ")])
  }

  @Test func `vouchers for import cover no year`() throws {
    let ledger = try SIEFile.read([
      "#SIETYP 4", "#RAR 0", "#VER \"\" \"\" 20140930", "{", "#TRANS 5010 {6 P1} 10", "#TRANS 2990 {} -10", "}",
    ])
    #expect(ledger.isForImport)
    #expect(ledger.shown == ["P1 5010 201409 1000"])
  }

  @Test func `a file that lacks vouchers is found by what it states of its accounts`() throws {
    let whole = SIEFile.ledger
    let ledger = try SIEFile.read(Array(whole.dropLast(6)))
    #expect(
      ledger.problems.map(\.kind) == [
        .sumDiffers(account: "7410", booked: 150_050, stated: 200_050)
      ])
  }

  @Test func `amounts in another currency are refused`() throws {
    let ledger = try SIEFile.read(SIEFile.head + ["#VALUTA EUR"])
    #expect(ledger.problems.contains { $0.kind == .currency("EUR") })
  }

  @Test(arguments: [
    ("0", 0), ("-0.00", 0), ("1", 100), ("12.5", 1250), ("-12.50", -1250), ("12,34", 1234), ("+7", 700),
    ("12.3400", 1234), ("92233720368547758.07", Int64.max),
  ])
  func `an amount is digits with a point`(_ text: String, _ ore: Int64) {
    var text = text
    #expect(text.withUTF8 { SIEValues.ore($0) } == ore)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1 000", "1.234", "1e3", "12.3.4", "92233720368547758.08", "kr 5", "--1"])
  func `anything else is no amount`(_ text: String) {
    var text = text
    #expect(text.withUTF8 { SIEValues.ore($0) } == nil)
  }
}
