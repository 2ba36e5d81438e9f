import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct AsOfTests {
  private func digits(_ snapshot: Snapshot, _ key: SeriesKey) -> [Int64?] {
    let series = snapshot.series[measurements]?.first { $0.key == key }
    return series?.observations.map { $0.value.value?.digits } ?? []
  }

  @Test func `each registration gives what was known then`() throws {
    let bench = try Bench.filled()
    let first = try bench.register.snapshot(asOf: .registration(number(1)))
    #expect(first.registration == number(1))
    #expect(first.statedAt == moment(2, 1))
    #expect(first.records[projects]?.map(\.key.text) == ["P1", "P2"])
    #expect(digits(first, measurement("M1")) == [50, 125, -7])
    #expect(digits(first, measurement("M2")) == [3, nil])
    let secret = MissingValue(.secret, note: "OSL 19:1, beslut av KS")
    #expect(first.series[measurements]?.last?.observations.last?.value == .missing(secret))
    let second = try bench.register.snapshot(asOf: .registration(number(2)))
    #expect(second.records[projects]?.map(\.key.text) == ["P1"])
    #expect(second.series[measurements]?.map(\.key) == [measurement("M0"), measurement("M1"), measurement("M2")])
    #expect(digits(second, measurement("M1")) == [50, 130])
    #expect(try bench.register.snapshot(asOf: .registration(number(3))).records[projects]?.count == 2)
    let latest = try bench.register.snapshot()
    #expect(latest.registration == number(5))
    #expect(latest.records[projects]?.map(\.key.text) == ["P1"])
  }

  @Test func `a day counts to its end in Swedish time`() throws {
    var bench = try Bench()
    // 21:59:59Z is 23:59:59 in Swedish summer time, and the next second is the next day.
    let delivery = (try Deliveries.first, try Deliveries.second)
    try bench.register(delivery.0, at: try required(Instant("2014-06-30T21:59:59Z")))
    try bench.register(delivery.1, at: try required(Instant("2014-06-30T22:00:00Z")))
    #expect(try bench.register.snapshot(asOf: .endOf(day(6, 30))).registration == number(1))
    #expect(try bench.register.snapshot(asOf: .endOf(day(7, 1))).registration == number(2))
    #expect(throws: RegisterError.nothingRegistered(by: try day(6, 29))) {
      try bench.register.snapshot(asOf: .endOf(day(6, 29)))
    }
    #expect(throws: RegisterError.unknownRegistration(number(3), last: number(2))) {
      try bench.register.snapshot(asOf: .registration(number(3)))
    }
  }

  @Test func `by day of arrival, what came in earlier counts though it was registered later`() throws {
    var bench = try Bench()
    func header(_ at: Instant, received: CalendarDay) -> RegistrationHeader {
      RegistrationHeader(statedAt: at, received: received, actor: "A")
    }
    func register(_ name: String, _ at: Instant, received: CalendarDay) throws {
      _ = try bench.register.register(
        Delivery(records: [project("P1", ["namn": .text(name)])]), under: header(at, received: received),
        clock: Bench.clock, entropy: &bench.entropy)
    }
    try register("sen", moment(9, 20), received: day(9, 18))
    try register("tidig", moment(9, 21), received: day(9, 10))
    let written = bench.register
    func name(_ asOf: AsOf) throws -> Reported<String>? {
      let snapshot = try written.snapshot(asOf: asOf)
      return snapshot.records[projects]?.first?.fields[FieldName("namn")]
    }
    #expect(try name(.receivedBy(day(9, 15))) == .value("tidig"))
    #expect(try name(.receivedBy(day(9, 18))) == .value("tidig"))
    #expect(try name(.endOf(day(9, 20))) == .value("sen"))
    #expect(throws: RegisterError.nothingRegistered(by: try day(9, 9))) { try name(.receivedBy(day(9, 9))) }
  }

  @Test func `a snapshot of some tables and periods has those alone`() throws {
    let bench = try Bench.filled()
    let records = try bench.register.snapshot(tables: [projects])
    #expect(records.series.isEmpty)
    #expect(records.records.keys.sorted() == [projects])
    let periods = try required(.month(2, of: 2014))...Period.year(2014)
    let values = try bench.register.snapshot(
      asOf: .registration(number(1)), tables: [measurements], periods: periods)
    #expect(values.records.isEmpty)
    #expect(digits(values, measurement("M1")) == [125, -7])
    #expect(digits(values, measurement("M2")) == [nil])
  }

  @Test func `an empty register is known to be empty`() throws {
    let bench = try Bench()
    let snapshot = try bench.register.snapshot()
    #expect(snapshot.registration == number(0))
    #expect(snapshot.statedAt == moment(1, 1))
    #expect(snapshot.records.isEmpty && snapshot.series.isEmpty)
    #expect(try bench.register.authority() == "Staden")
  }

  /// Against a plain model: every registration remembered as a dictionary of what stood after it.
  @Test(arguments: seeds(6)) func `random deliveries, withdrawals and undos read back as a plain model has them`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var bench = try Bench()
    var states: [[String: Int64]] = [[:]]
    for step in 1...25 {
      var (state, batch, withdrawals) = (states[states.count - 1], ObservationBatch(), [Withdrawal]())
      for indicator in 0..<4 {
        for year in 2010..<2014 {
          let key = "M\(indicator) \(year)"
          let (series, period) = (measurement("M\(indicator)"), Period.year(year))
          switch Int.random(in: 0..<6, using: &generator) {
          case 0:
            withdrawals.append(.observation(series: series, period: period))
            state[key] = nil
          case 1, 2:
            let digits = Int64.random(in: 0..<3, using: &generator)
            state[key] = digits
            batch.append(
              Observation(
                period: period, value: .value(FixedDecimal(digits: digits)), place: SourcePlace(source: 0, row: 1)),
              to: series, source: 0)
          default: break
          }
        }
      }
      let receipt = try bench.register(
        Delivery(observations: batch, withdrawals: withdrawals), at: moment(1, 2, seconds: Int64(step)))
      #expect((receipt.registration == nil) == (state == states[states.count - 1]), "seed \(seed) step \(step)")
      if receipt.registration != nil { states.append(state) }
      if step % 5 == 0, states.count > 2 {
        let header = RegistrationHeader(kind: "undo", statedAt: moment(1, 2, seconds: Int64(step)), actor: "A")
        let head = try bench.register.head().registration
        let undo = try bench.register.undo(head, under: header, clock: Bench.clock, entropy: &bench.entropy)
        #expect(undo.registration != nil, "seed \(seed) step \(step)")
        states.append(states[states.count - 2])
      }
    }
    for (registration, state) in states.enumerated().dropFirst() {
      let snapshot = try bench.register.snapshot(asOf: .registration(number(Int64(registration))))
      var read: [String: Int64] = [:]
      for series in snapshot.series[measurements] ?? [] {
        for observation in series.observations {
          read["\(series.key.dimensions.parts[0]) \(observation.period)"] = observation.value.value?.digits
        }
      }
      #expect(read == state, "seed \(seed) registration \(registration)")
    }
    #expect(try bench.register.verify().holds, "seed \(seed)")
  }
}
