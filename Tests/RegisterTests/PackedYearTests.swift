import GRDB
import ProgrammeModel
import Register
import TestSupport
import Testing

/// What is packed for speed says what the rows say, or is not read.
@Suite struct PackedYearTests {
  /// Drops what is packed, so that rows are read.
  private func rowsOnly(_ bench: Bench) throws -> Bench {
    try sql(bench, "DROP TABLE IF EXISTS packed_year")
    return bench
  }

  private func sql(_ bench: Bench, _ statements: String...) throws {
    let queue = try DatabaseQueue(path: bench.path)
    try queue.write { database in for statement in statements { try database.execute(sql: statement) } }
    try queue.close()
  }

  private func count(_ bench: Bench, _ condition: String = "true") throws -> Int {
    let queue = try DatabaseQueue(path: bench.path)
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM packed_year WHERE \(condition)") } ?? 0
  }

  private func windows() throws -> [Extent] {
    try ["2011-01-01", "2013-01-01", "2013-05-01", "2014-09-01", "2016-01-01"].flatMap { text in
      let day = try required(CalendarDay(text))
      return [true, false].map { Extent(windows: [measurements: .series(since: day, isLastWanted: $0)]) }
    }
  }

  private func read(_ bench: Bench) throws -> [[String]] {
    let register = try Register(opening: bench.path)
    return try windows().map { window in
      try register.snapshot(of: window).series[measurements, default: []].map { series in
        "\(series.key.dimensions.text): "
          + series.observations.map { "\($0.period) \($0.value) \($0.note)" }.joined(separator: ", ")
      }
    }
  }

  private func value(using generator: inout SeededGenerator) -> Reported<FixedDecimal> {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: .missing(MissingValue(.notReported, note: "uteblev"))
    case 1, 2: .value(FixedDecimal(digits: 0, scale: UInt8.random(in: 0...3, using: &generator)))
    case 3: .value(FixedDecimal(digits: [Int64.min + 1, .max, -1].randomElement(using: &generator) ?? 0, scale: 18))
    default: .value(FixedDecimal(digits: Int64.random(in: -99_999...99_999, using: &generator), scale: 2))
    }
  }

  /// Some values of some of many series, of periods of every length, and now and then a withdrawal.
  private func delivery(
    _ standing: inout Set<SeriesPeriod>, using generator: inout SeededGenerator
  ) throws -> Delivery {
    var batch = ObservationBatch()
    var delivered: Set<SeriesPeriod> = []
    for row in 0..<Int.random(in: 100...400, using: &generator) {
      let year = Int.random(in: 2010...2016, using: &generator)
      let periods = [
        .year(year), Period.tertial(Int.random(in: 1...3, using: &generator), of: year),
        Period.month(Int.random(in: 1...12, using: &generator), of: year),
      ]
      let key = SeriesPeriod(
        series: Int.random(in: 0..<1200, using: &generator),
        period: try required(periods.randomElement(using: &generator) ?? nil))
      guard delivered.insert(key).inserted else { continue }
      batch.append(
        Observation(
          period: key.period, value: value(using: &generator),
          note: Int.random(in: 0..<20, using: &generator) == 0 ? "preliminärt" : "",
          place: SourcePlace(source: 0, row: Int32(row + 2))), to: key.key, source: 0)
    }
    let withdrawn = standing.subtracting(delivered).sorted { $0.sortKey < $1.sortKey }.prefix(
      Int.random(in: 0...30, using: &generator))
    standing.formUnion(delivered)
    standing.subtract(withdrawn)
    return Delivery(
      sources: [file("matvarden.csv", measurements, [("värde", "värde")], rows: 400)], observations: batch,
      withdrawals: withdrawn.map { .observation(series: $0.key, period: $0.period) })
  }

  @Test(arguments: seeds(6)) func `what is read packed is what is read of the rows`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var (bench, standing) = (try Bench(), Set<SeriesPeriod>())
    for round in 1...6 {
      try bench.register(delivery(&standing, using: &generator), at: moment(round, 1))
      if round == 4 {
        let header = RegistrationHeader(kind: "undo", statedAt: moment(round, 2), actor: "Anna Ek", reason: "fel fil")
        _ = try bench.register.undo(number(3), under: header, clock: Bench.clock, entropy: &bench.entropy)
      }
    }
    #expect(try bench.register.verify().problems == [], "seed \(seed)")
    #expect(try count(bench) >= 7, "seed \(seed): years")
    let packed = try read(bench)
    #expect(try read(rowsOnly(bench)) == packed, "seed \(seed)")
    // Everything is packed anew by the next registration, and says the same as when it was packed bit by bit.
    try bench.register(delivery(&standing, using: &generator), at: moment(9, 1))
    #expect(try count(bench) >= 7, "seed \(seed): packed anew")
    let anew = try read(bench)
    #expect(try bench.register.verify().problems == [], "seed \(seed)")
    #expect(try read(rowsOnly(bench)) == anew, "seed \(seed)")
  }

  /// Bytes made by hand as `Documentation/RegisterFormat.md` describes them: what a reading gives is what is packed.
  @Test func `what stands now is read packed`() throws {
    let bench = try Bench.filled()
    let queue = try DatabaseQueue(path: bench.path)
    let place = try required(
      try queue.read { try Int.fetchOne($0, sql: "SELECT series % 512 FROM series WHERE dimensions = 'M1|N01'") })
    try queue.close()
    // One value, of February (22), with one decimal, 7.5 negative: 75 is 149 as a negative one, which takes two bytes.
    let bytes: [Int] = [place, 1, 22, 1, 0x95, 0x01]
    let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    try sql(bench, "UPDATE packed_year SET content = X'\(text)' WHERE year = 2014")
    let since = try required(CalendarDay("2014-01-01"))
    let window = Extent(windows: [measurements: .series(since: since, isLastWanted: false)])
    let series = try bench.register.snapshot(of: window).series[measurements]?.first { $0.key == measurement("M1") }
    #expect(series?.observations.map(\.value) == [.value(FixedDecimal(digits: -75, scale: 1))])
    #expect(series?.observations.map(\.period) == [try required(.month(2, of: 2014))])
    #expect(try bench.problems() == [.packed(years: 1)])
  }

  @Test func `what stood once is read of the rows`() throws {
    let bench = try Bench.filled()
    let window = Extent(windows: [measurements: .series(since: try required(CalendarDay("2014-01-01")))])
    func february(_ asOf: AsOf) throws -> Reported<FixedDecimal>? {
      try bench.register.snapshot(asOf: asOf, of: window).series[measurements]?
        .first { $0.key == measurement("M1") }?.observations.first { $0.period == .month(2, of: 2014) }?.value
    }
    #expect(try february(.latest) == .value(FixedDecimal(digits: 130, scale: 2)))
    #expect(try february(.registration(number(1))) == .value(FixedDecimal(digits: 125, scale: 2)))
  }

  @Test func `what a program left behind that does not know of it is not read, and the next registration packs it`()
    throws
  {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let queue = try DatabaseQueue(path: bench.path)
    let old = try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM packed_year") }
    try bench.register(Deliveries.second, at: moment(3, 1))
    let current = try read(bench)
    try queue.write { database in
      try database.execute(sql: "DELETE FROM packed_year")
      for row in old {
        try database.execute(
          sql: "INSERT INTO packed_year VALUES (?, ?, ?, ?)", arguments: StatementArguments(row.databaseValues))
      }
    }
    try queue.close()
    #expect(try read(bench) == current)
    #expect(try bench.problems() == [.packed(years: 1)])
    var batch = ObservationBatch()
    batch.append(
      Observation(
        period: .year(2014), value: .value(FixedDecimal(digits: 10)), place: SourcePlace(source: 0, row: 3)),
      to: measurement("M0"), source: 0)
    try bench.register(
      Delivery(sources: [file("ny.csv", measurements, [("värde", "värde")])], observations: batch), at: moment(4, 1))
    #expect(try bench.problems() == [])
  }

  @Test func `a packed value that was changed is found, and so is a row too few or too many`() throws {
    for statement in [
      "UPDATE packed_year SET content = X'00' WHERE year = 2014", "DELETE FROM packed_year WHERE year = 2013",
      "INSERT INTO packed_year SELECT 9, year, registration, content FROM packed_year LIMIT 1",
      "UPDATE packed_year SET registration = 1",
    ] {
      let bench = try Bench.filled()
      try sql(bench, statement)
      let problems = try bench.problems()
      #expect(problems == [.packed(years: 1)], "\(statement)")
      #expect(problems.first?.phrase.swedish.contains("DROP TABLE packed_year") == true)
      try sql(bench, "DROP TABLE packed_year")
      #expect(try bench.problems() == [])
    }
  }

  @Test func `another table of that name is not touched, and verify says that it does not belong there`() throws {
    var bench = try Bench()
    try sql(bench, "DROP TABLE packed_year", "CREATE TABLE packed_year(anteckning TEXT)")
    try bench.register(Deliveries.first, at: moment(2, 1))
    #expect(try count(bench) == 0)
    #expect(try bench.problems() == [.schema(object: "table packed_year")])
    let found = try read(bench)
    try sql(bench, "DROP TABLE packed_year")
    #expect(try read(bench) == found)
  }

  @Test(arguments: seeds(40)) func `bytes that nobody packed stop no reading`(seed: UInt64) throws {
    let bench = try Bench.filled()
    var generator = SeededGenerator(seed: seed)
    let bytes: [UInt8] = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      [UInt8.random(in: 0...255, using: &generator), 0xFF, 0].randomElement(using: &generator) ?? 0
    }
    let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    try sql(
      bench, "UPDATE packed_year SET content = X'\(text)', year = year + \(seed % 2 == 0 ? 0 : 9_000_000_000_000_000)")
    #expect(try read(bench).count == 10, "seed \(seed)")
    #expect(try !bench.problems().isEmpty, "seed \(seed)")
  }

  @Test func `a register restored from its history is packed as the one it was written from`() throws {
    let bench = try Bench.filled()
    var rows: [HistoryRow] = []
    try bench.register.history { rows.append($0) }
    let path = bench.folder.path("restored.tertial")
    #expect(try Register.restore(to: path) { take in for row in rows { try take(row) } }.holds)
    func packed(_ path: String) throws -> [Row] {
      try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: "SELECT * FROM packed_year") }
    }
    #expect(try packed(path) == packed(bench.path))
    #expect(try packed(path).count == 2)
  }
}

/// A series of many and a period that it has a value for.
private struct SeriesPeriod: Hashable {
  let series: Int
  let period: Period

  var key: SeriesKey { measurement("M\(series)") }
  var sortKey: String { "\(series % 7) \(series) \(period)" }
}
