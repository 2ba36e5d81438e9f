import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

/// Bookings of several ledgers beside each other and beside an extract: each holds what is its own.
@Suite struct LedgersOfSeveralTests {
  private func booking(_ ledger: String, _ code: String, _ values: [StoredObservation]) -> Booking {
    var booking = Booking(
      ledger: ledger, administration: "", code: code, account: "7410", basis: "",
      key: SeriesKey(
        table: TableName("bokföring"), measure: FieldName("belopp"),
        dimensions: Key([ledger, "", code, "7410", ""])))
    booking.observations = values
    return booking
  }

  private func extract(_ code: String, _ values: [StoredObservation]) -> LedgerEntry {
    var entry = LedgerEntry(
      code: code, kind: .operatingCost,
      key: SeriesKey(
        table: TableName("huvudbok"), measure: FieldName("belopp"), dimensions: Key([code, "driftkostnad", ""])))
    entry.observations = values
    return entry
  }

  /// What is found with a ledger of each of two organisations; P1 reports 2 mnkr for T1 and 3 for T2 at the board SOC.
  private func found(_ rule: RuleID, _ change: (inout Programme) -> Void) throws -> [Finding] {
    let rule = try #require(Scrutiny.rule(rule))
    let programme = HealthyCity.programme { city in
      city.outcomes[0].organisation = "SOC"
      city.outcomes[1].observations = []
      for (place, code) in ["4711", "4712"].enumerated() { city.projects[place].ledgerCode = code }
      city.ledgers = [("STAD", "SOC"), ("BOLAG", "ALD")].map { (id: String, organisation: String) in
        var ledger = Ledger(id: Identifier(id))
        ledger.organisation = Identifier(organisation)
        return ledger
      }
      var range = AccountRange(ledger: nil, first: "7")
      range.kind = .operatingCost
      city.accountRanges = [range]
      change(&city)
    }
    let context = ScrutinyContext(of: programme, period: HealthyCity.period, asOf: HealthyCity.period.cutOff)
    return rule.findings(in: Book(programme), at: context)
  }

  @Test func `a company's ledger says nothing of what a board reports`() throws {
    let company = booking("BOLAG", "9", [kronor("2014-03", 100)])
    #expect(try found("R19") { $0.bookings = [company] }.map(\.subject) == [Subject(.other, "9")])
    #expect(try found("R09") { $0.bookings = [company] }.isEmpty)
    let own = try found("R19") { $0.bookings = [booking("STAD", "9999", [kronor("2014-08", 1)])] }
    #expect(own.map(\.subject).contains(Subject(.project, "P1")))
  }

  @Test func `a project is compared as far as its own ledger goes`() throws {
    // The board's ledger goes to April, the company's to August: 2 mnkr is all that ought to be in it.
    let april = booking("STAD", "4711", [kronor("2014-02", 1_500_000), kronor("2014-04", 500_000)])
    let august = booking("BOLAG", "4712", [kronor("2014-08", 7)])
    #expect(try found("R09") { $0.bookings = [april, august] }.isEmpty)
    let short = booking("STAD", "4711", [kronor("2014-04", 1_900_000)])
    expectOne(
      try found("R09") { $0.bookings = [short, august] }, .warning, Subject(.project, "P1"), naming: "2,0 mnkr",
      "1,9 mnkr")
  }

  @Test func `a value for a longer time than the ledger covers is not compared`() throws {
    let june = booking("STAD", "4711", [kronor("2014-06", 1)])
    #expect(try found("R09") { $0.bookings = [june] }.isEmpty, "the second tertial ends in August")
  }

  @Test func `an unknown code in both extract and bookings counts once, year by year`() throws {
    let both = try found("R19") {
      $0.bookings = [booking("BOLAG", "9", [kronor("2014-03", 400_000)])]
      $0.ledgerEntries = [extract("9", [kronor("2013", 300_000), kronor("2014T1", 400_000)])]
      $0.outcomes[0].observations = []
    }
    expectOne(both, .error, Subject(.other, "9"), naming: "0,7 mnkr")
  }

  @Test func `what the table says of a code holds for an extract too`() throws {
    var outside = ProjectCode(ledger: nil, administration: nil, code: "8*")
    outside.isOutside = true
    var mapped = ProjectCode(ledger: nil, administration: nil, code: "5005")
    mapped.project = "P1"
    let entries = [
      extract("8001", [kronor("2014T1", 900_000)]),
      extract("5005", [kronor("2014T1", 2_000_000), kronor("2014T2", 1)]),
    ]
    func change(_ city: inout Programme) {
      city.projectCodes = [outside, mapped]
      city.ledgerEntries = entries
    }
    #expect(try found("R19") { change(&$0) }.isEmpty)
    // 5 mnkr reported, 2 mnkr and a krona booked on the mapped code.
    expectOne(try found("R09") { change(&$0) }, .warning, Subject(.project, "P1"), naming: "5,0 mnkr", "2,0 mnkr")
  }
}
