import ProgrammeModel
import Testing

@Suite struct LedgerMappingTests {
  private func range(_ first: String, to last: String = "", _ kind: AmountKind?, in ledger: Identifier<Ledger>? = nil)
    -> AccountRange
  {
    var range = AccountRange(ledger: ledger, first: first)
    range.last = last
    range.kind = kind
    return range
  }

  @Test func `a range holds the accounts that begin so`() {
    let one = range("74", .operatingCost)
    #expect(one.holds("74") && one.holds("7410") && one.holds("74105") && !one.holds("7") && !one.holds("7510"))
    let several = range("7410", to: "7419", .operatingCost)
    #expect(several.holds("7410") && several.holds("74195") && !several.holds("7420") && !several.holds("741"))
  }

  @Test func `the range that says most goes first`() {
    let mapping = LedgerMapping(ranges: [
      range("7", .operatingCost), range("741", .investment), range("74", .capitalCost, in: "B"),
    ])
    #expect(mapping.meaning(ofAccount: "7410", in: "A")?.kind == .investment)
    #expect(mapping.meaning(ofAccount: "7500", in: "A")?.kind == .operatingCost)
    #expect(mapping.meaning(ofAccount: "7410", in: "B")?.kind == .capitalCost)
    #expect(mapping.meaning(ofAccount: "5010", in: "A") == nil)
  }

  @Test func `a code is a project by ledger and administration, else by the project's own code`() {
    var first = Project(id: "P1")
    first.ledgerCode = "61001"
    var shared = Project(id: "P2")
    shared.ledgerCode = "61002"
    var other = Project(id: "P3")
    other.ledgerCode = "61002"
    var moved = ProjectCode(ledger: "A", administration: "110", code: "61001")
    moved.project = "P9"
    var outside = ProjectCode(ledger: nil, administration: nil, code: "7*")
    outside.isOutside = true
    let mapping = LedgerMapping(codes: [outside, moved], projects: [first, shared, other])
    #expect(mapping.meaning(ofCode: "61001", administration: "110", in: "A") == .project("P9"))
    #expect(mapping.meaning(ofCode: "61001", administration: "120", in: "A") == .project("P1"))
    #expect(mapping.meaning(ofCode: "70001", administration: "", in: "B") == .outside)
    // Two projects have the code: nobody can say which it is.
    #expect(mapping.meaning(ofCode: "61002", administration: "", in: "A") == .unknown)
  }

  @Test func `a ledger is known by its numbers, however they are written`() {
    var city = Ledger(id: "STAD")
    city.registrationNumber = "212000-0142"
    var company = Ledger(id: "BOLAG")
    company.registrationNumber = "212000-0142"
    company.companyNumber = "0007"
    let mapping = LedgerMapping(ledgers: [city, company, Ledger(id: "UTAN")])
    #expect(mapping.ledger(registrationNumber: "2120000142", companyNumber: "")?.id == "STAD")
    #expect(mapping.ledger(registrationNumber: "212000-0142", companyNumber: "0007")?.id == "BOLAG")
    #expect(mapping.ledger(registrationNumber: "556036-0793", companyNumber: "0007") == nil)
  }
}
