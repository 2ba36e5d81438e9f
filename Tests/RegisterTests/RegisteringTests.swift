import Foundation
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct RegisteringTests {
  @Test func `a first delivery is new, and the same again registers nothing`() throws {
    var bench = try Bench()
    let receipt = try bench.register(Deliveries.first, at: moment(2, 1))
    #expect(receipt.registration == number(1))
    #expect(receipt.tallies.map(\.table) == [measurements, projects])
    #expect(receipt.tallies.map(\.new) == [5, 2])
    let before = try Data(contentsOf: URL(fileURLWithPath: bench.path))
    let again = try bench.register(Deliveries.first, at: moment(2, 2))
    #expect(again.registration == nil)
    #expect(!again.isAnythingNew)
    #expect(again.head == receipt.head)
    #expect(again.tallies.map(\.unchanged) == [5, 2])
    #expect(try Data(contentsOf: URL(fileURLWithPath: bench.path)) == before)
    #expect(try bench.register.log().count == 1)
  }

  @Test func `a later delivery writes only what differs`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let receipt = try bench.register(Deliveries.second, at: moment(3, 1))
    var values = TableTally(table: measurements)
    (values.new, values.changed, values.withdrawn) = (1, 1, 1)
    var records = TableTally(table: projects)
    (records.changed, records.withdrawn) = (1, 1)
    #expect(receipt.tallies == [values, records])
    #expect(try bench.register.verify().problems == [])
    let history = try bench.register.history(of: projects, Key(["P1"]))
    #expect(history.map(\.registration.rawValue) == [1, 1, 1, 2])
    #expect(history.last?.field == FieldName("namn"))
    #expect(history.last?.change == .newInformation)
    let series = try bench.register.history(of: measurement("M1")).filter { $0.period == .month(2, of: 2014) }
    #expect(series.map(\.change) == [.first, .correction])
    #expect(series.map { $0.value?.value?.digits } == [125, 130])
  }

  @Test func `a preview says what would be registered and writes nothing`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let before = try Data(contentsOf: URL(fileURLWithPath: bench.path))
    let preview = try bench.register.preview(
      Deliveries.second, under: Bench.header(moment(3, 1)), clock: Bench.clock)
    #expect(preview.registration == nil)
    #expect(preview.isAnythingNew)
    #expect(try Data(contentsOf: URL(fileURLWithPath: bench.path)) == before)
    #expect(try bench.register(Deliveries.second, at: moment(3, 1)).tallies == preview.tallies)
  }

  @Test func `a number with more decimals, but the same, is unchanged`() throws {
    var bench = try Bench()
    func delivery(_ number: FixedDecimal) -> Delivery {
      var batch = ObservationBatch()
      batch.append(
        Observation(period: .year(2014), value: .value(number), place: SourcePlace(source: 0, row: 1)),
        to: measurement("M1"), source: 0)
      return Delivery(records: [project("P1", ["andel": .decimal(number)])], observations: batch)
    }
    try bench.register(delivery(FixedDecimal(digits: 5, scale: 1)), at: moment(2, 1))
    #expect(try bench.register(delivery(FixedDecimal(digits: 50, scale: 2)), at: moment(2, 1)).registration == nil)
    #expect(try bench.register(delivery(FixedDecimal(digits: 51, scale: 2)), at: moment(2, 1)).registration != nil)
  }

  @Test func `a column that the file did not have carries over, and one stated as missing does not`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let missing = MissingValue(.notReported, note: "saknas hos nämnden")
    try bench.register(Delivery(records: [project("P1", ["mål": .missing(missing)])]), at: moment(2, 2))
    let record = try required(try bench.register.snapshot().records[projects]?.first)
    #expect(record.fields[FieldName("namn")] == .value("E-tjänst för bygglov\nrad två"))
    #expect(record.fields[FieldName("ansvarig")] == .value("Bo Ö'Hara"))
    #expect(record.fields[FieldName("mål")] == .missing(missing))
    #expect(record.registration == number(2))
  }

  @Test func `a withdrawn record that is delivered again starts afresh`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    try bench.register(Delivery(withdrawals: [.record(table: projects, key: Key(["P1"]))]), at: moment(2, 2))
    #expect(try bench.register.snapshot().records[projects]?.map(\.key) == [Key(["P2"])])
    let receipt = try bench.register(Delivery(records: [project("P1", ["kod": .integer(7)])]), at: moment(2, 3))
    #expect(receipt.tallies.map(\.new) == [1])
    let record = try required(try bench.register.snapshot().records[projects]?.first)
    #expect(record.fields == [FieldName("kod"): .value("7")])
  }

  @Test func `withdrawing what does not stand registers nothing`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let receipt = try bench.register(
      Delivery(withdrawals: [
        .record(table: TableName("beslut"), key: Key(["B1"])), .record(table: projects, key: Key(["P9"])),
        .observation(series: measurement("M9"), period: .year(2014)),
        .observation(series: measurement("M1"), period: .year(1999)),
      ]), at: moment(2, 2))
    #expect(receipt.registration == nil)
    #expect(receipt.tallies.map(\.unchanged) == [1, 2, 1])
  }

  @Test func `time neither goes back nor runs ahead`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    #expect(
      throws: RegisterError.clockGoesBack(
        stated: moment(1, 31), last: moment(2, 1), registration: number(1))
    ) { try bench.register(Deliveries.second, at: moment(1, 31)) }
    let late = moment(12, 31, seconds: 1)
    #expect(throws: RegisterError.clockAhead(stated: late, now: moment(12, 31))) {
      try bench.register(Deliveries.second, at: late)
    }
    #expect(try bench.register.head().registration == number(1))
  }

  @Test func `what a delivery says twice is refused whole`() throws {
    var bench = try Bench()
    #expect(
      throws: RegisterError.duplicateRecord(
        table: projects, key: Key(["P1"]),
        rows: [SourcePlace(source: 0, row: 2), SourcePlace(source: 0, row: 9)])
    ) {
      try bench.register(
        Delivery(records: [project("P1", [:], row: 9), project("P0", [:]), project("P1", [:])]), at: moment(2, 1))
    }
    var batch = ObservationBatch()
    for row: Int32 in [4, 8] {
      batch.append(
        Observation(
          period: .year(2014), value: .value(FixedDecimal(digits: 1)), place: SourcePlace(source: 0, row: row)),
        to: measurement("M1"), source: 0)
    }
    #expect(
      throws: RegisterError.duplicateObservation(
        series: measurement("M1"), period: .year(2014),
        rows: [SourcePlace(source: 0, row: 4), SourcePlace(source: 0, row: 8)])
    ) { try bench.register(Delivery(observations: batch), at: moment(2, 1)) }
    #expect(try bench.register.head().registration == number(0))
  }

  @Test func `a text that cannot be printed and a source that is not there are refused`() throws {
    var bench = try Bench()
    #expect(throws: RegisterError.unprintableText(table: projects)) {
      try bench.register(Delivery(records: [project("P1", ["namn": .text("a\0b")])]), at: moment(2, 1))
    }
    #expect(throws: RegisterError.unknownSource(number: 1, sources: 1)) {
      try bench.register(
        Delivery(
          sources: [file("a.csv", projects, [])], records: [project("P1", ["namn": .text("a")], source: 1)]),
        at: moment(2, 1))
    }
    #expect(try bench.register.head().registration == number(0))
  }

  @Test func `two registers made of the same with the same clock and entropy are the same to the byte`() throws {
    let (one, other) = (try Bench.filled(), try Bench.filled())
    let bytes = try Data(contentsOf: URL(fileURLWithPath: one.path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: other.path)) == bytes)
    #expect(bytes.count > 100_000)
  }

  @Test func `a full delivery shows what its sender left out, and nothing of others`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    try bench.register(
      Delivery(records: [project("P7", ["namn": .text("Annan nämnds")]), project("P2", ["namn": .text("Ändrad")])]),
      at: moment(2, 2), organisation: "N02")
    var batch = ObservationBatch()
    batch.append(
      Observation(
        period: try required(.month(1, of: 2014)), value: .value(FixedDecimal(digits: 1)),
        place: SourcePlace(source: 0, row: 1)), to: measurement("M1"), source: 0)
    let delivery = Delivery(records: [project("P1", [:])], observations: batch)
    let absent = try bench.register.absent(from: delivery, organisation: "N01", tables: [projects, measurements])
    #expect(
      absent == [
        .observation(series: measurement("M1"), period: try required(.month(2, of: 2014))),
        .observation(series: measurement("M1"), period: try required(.month(3, of: 2014))),
        .observation(series: measurement("M2"), period: .year(2013)),
        .observation(series: measurement("M2"), period: .year(2014)),
        .record(table: projects, key: Key(["P2"])),
      ])
    #expect(try bench.register.absent(from: delivery, organisation: "N01", tables: [projects]).count == 1)
  }
}
