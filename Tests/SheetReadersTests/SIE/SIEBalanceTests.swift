import Testing

@testable import SheetReaders

/// Balances by period are written in two ways; the real files behind these are those of two accounting programs.
@Suite struct SIEBalanceTests {
  private let head = SIEFile.head.map { $0 == "#SIETYP 4" ? "#SIETYP 3" : $0 }

  @Test func `an account's whole beside its parts is not counted twice`() throws {
    let ledger = try SIEFile.read(
      head + [
        "#RES 0 7410 1000", "#PSALDO 0 201401 7410 {} 1000", "#PSALDO 0 201401 7410 {6 P1} 700",
        "#PSALDO 0 201401 7410 {1 A 6 P1} 400", "#PSALDO 0 201401 7410 {1 B 6 P1} 300",
        "#PSALDO 0 201401 7410 {1 A} 400", "#PSALDO -1 201301 7410 {6 P1} 9999",
      ])
    #expect(ledger.balancesArePartition == false)
    #expect(ledger.shown == ["P1 7410 201401 70000"])
    #expect(ledger.problems == [])
  }

  @Test func `parts that add up to the account are added up for the project`() throws {
    let ledger = try SIEFile.read(
      head + [
        "#RES 0 7410 1000", "#PSALDO 0 201401 7410 {} 100", "#PSALDO 0 201401 7410 {6 P1} 200",
        "#PSALDO 0 201401 7410 {1 A 6 P1} 400", "#PSALDO 0 201401 7410 {1 B 6 P1} 300",
      ])
    #expect(ledger.balancesArePartition == true)
    #expect(ledger.shown == ["P1 7410 201401 90000"])
  }

  @Test func `where nothing tells which it is, the file is refused rather than counted twice`() throws {
    let ledger = try SIEFile.read(
      head + ["#PSALDO 0 201401 7410 {6 P1} 200", "#PSALDO 0 201401 7410 {1 A 6 P1} 400"])
    #expect(ledger.problems.map(\.kind) == [.balancesAmbiguous(account: "7410")])
    let plain = try SIEFile.read(head + ["#PSALDO 0 201401 7410 {6 P1} 200", "#PSALDO 0 201402 7410 {6 P1} 50"])
    #expect(plain.problems == [])
    #expect(plain.shown == ["P1 7410 201401 20000", "P1 7410 201402 5000"])
  }

  @Test func `types 1 and 2 say nothing of projects`() throws {
    let lines = SIEFile.head.map { $0 == "#SIETYP 4" ? "#SIETYP 2" : $0 }
    let ledger = try SIEFile.read(lines + ["#RES 0 7410 5", "#PSALDO 0 201401 7410 {} 5"])
    #expect(ledger.problems.map(\.kind) == [.nothingByProject(type: "2")])
  }
}
