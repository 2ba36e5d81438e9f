import ProgrammeModel
import Register
import TestSupport
import Testing

private let incidents = TableName("incidenter")

/// Parts of a register: the same values as in the whole, and no others.
@Suite struct ExtentTests {
  private let bench: Bench

  /// Two years of months of a series with a gap, a zero and a withdrawal, and incidents before, over and after a day.
  init() throws {
    var filled = try Bench()
    var batch = ObservationBatch()
    for (index, month) in (0..<24).enumerated() where index != 10 {
      let period = try required(Period.month(month % 12 + 1, of: 2013 + month / 12))
      let value: Reported<FixedDecimal> =
        index == 11 ? .missing(MissingValue(.notReported)) : .value(FixedDecimal(digits: index == 9 ? 0 : 7, scale: 0))
      batch.append(
        Observation(period: period, value: value, place: SourcePlace(source: 0, row: Int32(index + 2))),
        to: measurement("M1"), source: 0)
    }
    func incident(_ id: String, _ start: String, _ end: String?) -> Record {
      var fields: [FieldName: FieldValue] = [FieldName("start"): .text(start)]
      fields[FieldName("slut")] = end.map { .text($0) } ?? .missing(MissingValue(.unstated))
      return Record(
        table: incidents, key: Key([id]), fields: fields, place: SourcePlace(source: 0, row: 2))
    }
    let records = [
      incident("I0", "2013-01-31T10:00:00Z", "2013-01-31T12:00:00Z"),
      incident("I1", "2013-02-01T10:00:00Z", "2013-02-01T12:00:00Z"),
      incident("I2", "2013-12-31T22:00:00Z", "2014-01-01T02:00:00Z"),
      incident("I3", "2013-03-01T10:00:00Z", nil),
      incident("I4", "2014-05-01T10:00:00Z", "2014-05-02T10:00:00Z"),
    ]
    try filled.register(Delivery(records: records, observations: batch), at: moment(2, 1))
    bench = filled
  }

  private func periods(_ snapshot: Snapshot) -> [String] {
    snapshot.series[measurements]?.first?.observations.map(\.period.description) ?? []
  }

  @Test func `a window holds the periods from its month on and back to the last value other than zero`() throws {
    let since = try required(CalendarDay("2014-01-01"))
    let part = try bench.register.snapshot(of: Extent(windows: [measurements: .series(since: since)]))
    // November is not there, December is missing, October is zero: September is the last value.
    #expect(periods(part).prefix(4) == ["2013-09", "2013-10", "2013-12", "2014-01"])
    #expect(periods(part).count == 3 + 12)
    let whole = try bench.register.snapshot()
    let all = whole.series[measurements]?.first?.observations ?? []
    #expect(part.series[measurements]?.first?.observations.map(\.value) == all.suffix(15).map(\.value))
    #expect(part.records[incidents]?.count == 5)
  }

  @Test func `a window that does not ask for what stood last has it of a series without later values`() throws {
    func window(_ day: String) throws -> Extent {
      let since = try required(CalendarDay(day))
      return Extent(windows: [measurements: .series(since: since, isLastWanted: false)])
    }
    #expect(try periods(bench.register.snapshot(of: window("2014-01-01"))).count == 12)
    #expect(try periods(bench.register.snapshot(of: window("2016-01-01"))) == ["2014-12"])
  }

  @Test func `records that were over before a day are left out, but for the first of all`() throws {
    let since = try required(CalendarDay("2014-01-01"))
    let window = Extent.Window.records(since: since, begin: FieldName("start"), end: FieldName("slut"))
    let part = try bench.register.snapshot(of: Extent(windows: [incidents: window]))
    #expect(part.records[incidents]?.map(\.key.text) == ["I0", "I2", "I3", "I4"])
    let then = try bench.register.snapshot(asOf: .registration(number(1)), of: Extent(windows: [incidents: window]))
    #expect(then.records[incidents]?.map(\.key.text) == ["I0", "I2", "I3", "I4"])
  }

  @Test func `of keys only it is known which records stand`() throws {
    var extent = Extent(tables: [incidents])
    extent.keysOnly = [incidents]
    let part = try bench.register.snapshot(of: extent)
    #expect(part.records[incidents]?.map(\.key.text) == ["I0", "I1", "I2", "I3", "I4"])
    #expect(part.records[incidents]?.allSatisfy { $0.fields.isEmpty } == true)
    #expect(part.series.isEmpty)
  }

  @Test func `the keys that stand are given in order, and those of ended records are not`() throws {
    var bench = try Bench()
    let records = ["P3", "P1", "P2"].map { project($0, ["namn": .text($0)]) }
    try bench.register(Delivery(records: records), at: moment(2, 1))
    let ending = Withdrawal.record(table: projects, key: Key(["P2"]))
    try bench.register(Delivery(withdrawals: [ending]), at: moment(2, 2))
    var keys: [String] = []
    try bench.register.keys(of: projects) { keys.append($0) }
    #expect(keys == ["P1", "P3"])
    try bench.register(Delivery(records: [project("P2", [:])]), at: moment(2, 3))
    keys = []
    try bench.register.keys(of: projects) { keys.append($0) }
    #expect(keys == ["P1", "P2", "P3"])
  }

  @Test func `dimensions choose the series that begin with them, and none that only look alike`() throws {
    var bench = try Bench()
    var batch = ObservationBatch()
    for (index, name) in ["M1", "M10", "M1|x", "M2"].enumerated() {
      let observation = Observation(
        period: .year(2014), value: .value(FixedDecimal(digits: 1, scale: 0)),
        place: SourcePlace(source: 0, row: Int32(index + 2)))
      let key = SeriesKey(table: measurements, measure: FieldName("värde"), dimensions: Key([name, "projekt", "P1"]))
      batch.append(observation, to: key, source: 0)
    }
    try bench.register(Delivery(observations: batch), at: moment(2, 1))
    func found(_ dimensions: [String]) throws -> [String] {
      let part = try bench.register.snapshot(of: Extent(dimensions: [measurements: dimensions]))
      return part.series[measurements]?.compactMap(\.key.dimensions.parts.first) ?? []
    }
    #expect(try found(["M1"]) == ["M1"])
    #expect(try found(["M1", "projekt", "P1"]) == ["M1"])
    #expect(try found(["M1|x"]) == ["M1|x"])
    #expect(try found(["M3"]) == [])
  }
}
