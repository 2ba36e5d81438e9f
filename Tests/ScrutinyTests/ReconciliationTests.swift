import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

/// Reported outcome against bookings, with figures that can be added up by hand.
@Suite struct ReconciliationTests {
  private static let origin = SourcePlace(source: 0, row: 1)

  private func value(_ period: String, _ kronor: Int64) throws -> StoredObservation {
    StoredObservation(
      period: try #require(Period(period)), value: .value(FixedDecimal(digits: kronor * 100, scale: 2)),
      registration: RegistrationNumber(rawValue: 1), place: Self.origin)
  }

  private func outcome(
    _ project: Identifier<Project>, _ type: CostType?, counting: Counting? = nil, _ values: [(String, Int64)]
  ) throws -> Outcome {
    var outcome = Outcome(
      kind: .operatingCost, financier: .portfolio,
      key: SeriesKey(table: TableName("utfall"), measure: FieldName("belopp"), dimensions: Key([project.rawValue])))
    outcome.project = project
    outcome.costType = type
    outcome.counting = counting
    outcome.observations = try values.map(value)
    return outcome
  }

  private func booking(_ code: String, _ account: String, _ values: [(String, Int64)]) throws -> Booking {
    var booking = Booking(
      ledger: "STAD", administration: "", code: code, account: account, basis: "",
      key: SeriesKey(
        table: TableName("bokföring"), measure: FieldName("belopp"), dimensions: Key(["STAD", "", code, account, ""])))
    booking.observations = try values.map(value)
    return booking
  }

  private var mapping: LedgerMapping {
    var consultants = AccountRange(ledger: nil, first: "74")
    (consultants.kind, consultants.costType) = (.operatingCost, .consultants)
    var time = AccountRange(ledger: nil, first: "50")
    (time.kind, time.costType) = (.operatingCost, .ownTime)
    var inside = AccountRange(ledger: nil, first: "79")
    (inside.kind, inside.isInternal) = (.operatingCost, true)
    let neither = AccountRange(ledger: nil, first: "2")
    let projects = ["P1", "P2", "P3"].map { id in
      var project = Project(id: Identifier(id))
      project.ledgerCode = "6" + id
      return project
    }
    var outside = ProjectCode(ledger: nil, administration: nil, code: "7*")
    outside.isOutside = true
    return LedgerMapping(ranges: [consultants, time, inside, neither], codes: [outside], projects: projects)
  }

  private func reconcile(
    _ outcomes: [Outcome], _ bookings: [Booking], by length: Period.Length = .tertial, through last: String = "2014-08"
  ) throws -> Reconciliation {
    var programme = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    programme.outcomes = outcomes
    let months = try #require(Period("2014-01"))...(try #require(Period(last)))
    return Reconciliation(
      of: mapping.postings(bookings), against: programme, months: months, by: length, thresholds: .published)
  }

  @Test func `what agrees month by month agrees by tertial and says so`() throws {
    let found = try reconcile(
      [try outcome("P1", .consultants, [("2014-01", 100), ("2014-05", 50)])],
      [try booking("6P1", "7410", [("2014-01", 60), ("2014-05", 50)]), try booking("6P1", "7420", [("2014-01", 40)])])
    #expect(found.agrees)
    #expect(found.lines.map(\.period.description) == ["2014T1", "2014T2"])
    #expect((found.reported, found.booked) == (Money(kronor: 150), Money(kronor: 150)))
  }

  @Test func `a difference stands at its project, period and cost type, and beyond R09's limits is marked`() throws {
    let found = try reconcile(
      [try outcome("P1", .consultants, [("2014-02", 900_000)]), try outcome("P1", .ownTime, [("2014-02", 100_000)])],
      [
        try booking("6P1", "7410", [("2014-02", 820_000)]), try booking("6P1", "5010", [("2014-02", 110_000)]),
        try booking("6P1", "7990", [("2014-02", 5_000_000)]), try booking("6P1", "2510", [("2014-02", 77)]),
      ], by: .month)
    #expect(
      found.differing.map { "\($0.period) \($0.costType?.rawValue ?? "") \($0.difference.kronor)" }
        == ["2014-02 egen_tid -10000.0", "2014-02 konsulter 80000.0"])
    // 1 000 000 − 930 000 = 70 000 > 50 000
    #expect(found.totals.map(\.difference) == [Money(kronor: 70_000)])
    #expect(found.totals.map(\.isBeyondLimits) == [true])
  }

  @Test func `projects on one side only, codes and accounts that nobody knows, and codes outside are told apart`()
    throws
  {
    let found = try reconcile(
      [try outcome("P1", .consultants, [("2014-01", 10)])],
      [
        try booking("6P2", "7410", [("2014-01", 20)]), try booking("69999", "7410", [("2014-01", 30)]),
        try booking("70001", "7410", [("2014-01", 40)]), try booking("6P2", "7690", [("2014-03", 7)]),
        try booking("6P2", "7410", [("2014-09", 1_000)]),
      ])
    #expect(found.onlyReported.map(\.project) == ["P1"])
    #expect(found.onlyBooked.map(\.project) == ["P2"])
    #expect(found.unknownCodes.map { "\($0.code) \($0.booked.kronor)" } == ["69999 30.0"])
    #expect(found.unmapped.map { "\($0.account) \($0.booked.kronor)" } == ["7690 7.0"])
    #expect(found.outside == Money(kronor: 40))
    #expect(found.booked == Money(kronor: 20), "September is outside the months compared")
    #expect(!found.agrees)
  }

  @Test func `a project that reports for longer periods or without cost types is compared so`() throws {
    let found = try reconcile(
      [try outcome("P1", nil, [("2014T1", 300)]), try outcome("P2", .consultants, [("2014T1", 9)])],
      [
        try booking("6P1", "7410", [("2014-01", 100), ("2014-04", 150)]), try booking("6P1", "5010", [("2014-02", 50)]),
        try booking("6P1", "7410", [("2014-05", 33)]), try booking("6P2", "7410", [("2014-03", 9)]),
      ], by: .month, through: "2014-06")
    #expect(
      found.lines.map { "\($0.project) \($0.period) \($0.costType?.rawValue ?? "alla")" } == [
        "P1 2014T1 alla", "P2 2014T1 konsulter",
      ])
    #expect(found.differing == [])
    #expect(found.notCompared == Money(kronor: 33), "May alone cannot be held against a tertial")
  }

  @Test func `accumulated outcome counts with what came since the value before`() throws {
    let found = try reconcile(
      [
        try outcome("P1", .consultants, counting: .accumulated, [("2014-01", 100), ("2014-02", 250), ("2014-05", 400)])
      ],
      [try booking("6P1", "7410", [("2014-01", 100), ("2014-02", 150), ("2014-05", 150)])], by: .month)
    #expect(found.agrees)
    #expect(found.reported == Money(kronor: 400))
  }
}
