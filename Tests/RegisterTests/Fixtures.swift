import GRDB
import ProgrammeModel
import Register
import TestSupport

let projects = TableName("projekt")
let measurements = TableName("mätvärden")

/// A moment on a day of 2014, so many seconds after ten in the morning by UTC.
func moment(_ month: Int, _ day: Int, seconds: Int64 = 0) -> Instant {
  let days = CalendarDay(year: 2014, month: month, day: day)?.daysSinceEpoch ?? 0
  return Instant(secondsSinceEpoch: Int64(days) * 86_400 + 36_000 + seconds)
}

func day(_ month: Int, _ day: Int) throws -> CalendarDay {
  try required(CalendarDay(year: 2014, month: month, day: day))
}

func number(_ number: Int64) -> RegistrationNumber { RegistrationNumber(rawValue: number) }

struct Absent: Error {}

func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Absent() }
  return value
}

func measurement(_ indicator: String, _ organisation: String = "N01") -> SeriesKey {
  SeriesKey(table: measurements, measure: FieldName("värde"), dimensions: Key([indicator, organisation]))
}

func project(_ id: String, _ fields: [String: FieldValue], row: Int32 = 2, source: Int64 = 0) -> ProgrammeModel.Record {
  Record(
    table: projects, key: Key([id]),
    fields: Dictionary(uniqueKeysWithValues: fields.map { (FieldName($0.key), $0.value) }),
    place: SourcePlace(source: source, row: row))
}

func file(_ name: String, _ table: TableName, _ columns: [(String, String?)], rows: Int = 2) -> SourceFile {
  SourceFile(
    name: name, sha256: String(repeating: "ab", count: 32), table: table, encoding: "UTF-8", rows: rows,
    columns: columns.map { SourceColumn(header: $0.0, field: $0.1.map { FieldName($0) }) })
}

/// A register in a folder of its own, with a clock and entropy that always say the same.
struct Bench {
  let folder: TemporaryFolder
  let path: String
  let register: Register
  var entropy = SeededGenerator(seed: 2014)

  init(_ name: String = "programme.tertial") throws {
    folder = try TemporaryFolder()
    path = folder.path(name)
    register = try Register.create(at: path, authority: "Staden", created: moment(1, 1))
  }

  static let clock = ClockReading(.given, now: moment(12, 31))

  static func header(_ at: Instant, actor: String = "Anna Ek", organisation: String = "N01") -> RegistrationHeader {
    RegistrationHeader(
      statedAt: at, received: at.swedishDay, actor: actor, role: "handläggare", organisation: organisation,
      reasonCode: "leverans", reason: "T1 från Anna Ek", decision: "dnr 001-12/2014")
  }

  @discardableResult
  mutating func register(_ delivery: Delivery, at: Instant, organisation: String = "N01") throws -> RegistrationReceipt
  {
    try register.register(
      delivery, under: Self.header(at, organisation: organisation), clock: Self.clock, entropy: &entropy)
  }

  /// SQL run by someone who first takes away the triggers, on a connection of their own.
  func tamper(_ sql: String...) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
      for statement in sql { try database.execute(sql: statement) }
    }
    try queue.close()
  }

  /// What verify finds beside the triggers that the tampering took away.
  func problems(_ register: Register? = nil) throws -> [VerificationProblem] {
    try (register ?? Register(opening: path)).verify().problems.filter { problem in
      if case .schema(let object) = problem { return !object.hasPrefix("trigger ") }
      return true
    }
  }
}

/// The deliveries of a small board: enough to have rows in every table.
enum Deliveries {
  static var first: Delivery {
    get throws {
      var batch = ObservationBatch()
      for (month, digits) in [(1, Int64(50)), (2, 125), (3, -7)] {
        batch.append(
          Observation(
            period: try required(.month(month, of: 2014)), value: .value(FixedDecimal(digits: digits, scale: 2)),
            place: SourcePlace(source: 1, row: Int32(month + 1))), to: measurement("M1"), source: 1)
      }
      batch.append(
        Observation(
          period: .year(2014), value: .missing(MissingValue(.secret, note: "OSL 19:1, beslut av KS")),
          place: SourcePlace(source: 1, row: 5)), to: measurement("M2"), source: 1)
      batch.append(
        Observation(
          period: .year(2013), value: .value(FixedDecimal(digits: 3)), note: "mätt av 'SCB'",
          place: SourcePlace(source: 1, row: 6)), to: measurement("M2"), source: 1)
      return Delivery(
        sources: [
          file("projekt.csv", projects, [("Projekt-ID", "projekt_id"), ("Namn", "namn"), ("Färg", nil)]),
          file("matvarden.csv", measurements, [("Mätetal", "mätetal"), ("Värde (st)", "värde")], rows: 5),
        ],
        records: [
          project(
            "P1", ["namn": .text("E-tjänst för bygglov\nrad två"), "ansvarig": .personal("Bo Ö'Hara")], row: 2),
          project("P2", ["namn": .text("Mina sidor"), "start": .missing(MissingValue(.notInSource))], row: 3),
        ], observations: batch)
    }
  }

  static var second: Delivery {
    get throws {
      var batch = ObservationBatch()
      batch.append(
        Observation(
          period: try required(.month(2, of: 2014)), value: .value(FixedDecimal(digits: 130, scale: 2)),
          place: SourcePlace(source: 0, row: 2)), to: measurement("M1"), source: 0)
      batch.append(
        Observation(
          period: .year(2014), value: .value(FixedDecimal(digits: 9)), place: SourcePlace(source: 0, row: 3)),
        to: measurement("M0"), source: 0)
      return Delivery(
        sources: [file("rättelse.csv", measurements, [("värde", "värde")])],
        records: [project("P1", ["namn": .text("E-tjänst för bygglov 2")])], observations: batch,
        withdrawals: [
          .record(table: projects, key: Key(["P2"])),
          .observation(series: measurement("M1"), period: try required(.month(3, of: 2014))),
        ], changeKinds: [measurements: .correction])
    }
  }
}

extension Bench {
  /// A register with five registrations that together have rows in every table.
  static func filled() throws -> Bench {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    try bench.register(Deliveries.second, at: moment(3, 1))
    try bench.register(
      Delivery(records: [project("P3", ["namn": .text("Fel"), "ansvarig": .personal("Cilla By")])]), at: moment(4, 1))
    let undo = RegistrationHeader(kind: "undo", statedAt: moment(5, 1), actor: "Anna Ek", reason: "fel fil")
    _ = try bench.register.undo(number(3), under: undo, clock: clock, entropy: &bench.entropy)
    let texts = try bench.register.privateTexts(saying: "Bo Ö'Hara").map(\.number)
    let erase = RegistrationHeader(kind: "gallring", statedAt: moment(6, 1), actor: "Arkivet", decision: "dnr 7")
    _ = try bench.register.erase(Set(texts), under: erase, clock: clock, entropy: &bench.entropy)
    return bench
  }
}
