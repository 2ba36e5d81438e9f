import Foundation
import GRDB
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct TamperingTests {
  @Test func `a register that nobody has touched holds, and says which times and salts were given`() throws {
    let bench = try Bench.filled()
    let verification = try bench.register.verify()
    #expect(verification.problems == [])
    #expect(verification.holds)
    #expect(verification.firstBroken == nil)
    #expect(verification.givenTimes == 5)
    #expect(verification.givenSalts == 5)
    #expect(verification.head == (try bench.register.head()))
    #expect(verification.rows > 60)
  }

  @Test func `triggers refuse to change and remove rows of every table`() throws {
    let bench = try Bench.filled()
    let queue = try DatabaseQueue(path: bench.path)
    // What is packed is no fact and is packed anew.
    for table in try tables(queue) where table != "packed_year" {
      #expect(throws: DatabaseError.self, "\(table)") {
        try queue.write { try $0.execute(sql: "DELETE FROM \(table)") }
      }
      let column = try queue.read { try $0.columns(in: table)[0].name }
      #expect(throws: DatabaseError.self, "\(table)") {
        try queue.write { try $0.execute(sql: "UPDATE \(table) SET \(column) = \(column)") }
      }
    }
    #expect(try bench.register.verify().holds)
  }

  @Test(arguments: seeds(4)) func `a bit changed in any cell of any table is found`(seed: UInt64) throws {
    let bench = try Bench.filled()
    try bench.tamper()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON")
    }
    let queue = try DatabaseQueue(path: bench.path, configuration: configuration)
    let cells = try cells(queue)
    var generator = SeededGenerator(seed: seed)
    let register = try Register(opening: bench.path)
    var (flipped, seen) = (0, Set<String>())
    let goal = try tables(queue)
    while flipped < 520 {
      // Tables by turns, so that the large ones do not take all.
      let table = goal[flipped % goal.count]
      let cell = try required(cells[table]?.randomElement(using: &generator))
      guard let change = cell.flipped(using: &generator), try cell.write(change, to: queue) else { continue }
      let problems = try bench.problems(register)
      #expect(!problems.isEmpty, "seed \(seed): \(cell) -> \(change) was not seen")
      if let registration = cell.registration, table != "packed_year" {
        #expect(
          problems.contains { $0.registration == RegistrationNumber(rawValue: registration) },
          "seed \(seed): \(cell) -> \(change) was seen elsewhere: \(problems)")
      }
      try cell.restore(after: change, in: queue)
      flipped += 1
      seen.insert("\(table).\(cell.column)")
    }
    #expect(try bench.problems() == [], "seed \(seed): restored")
    #expect(Set(seen.map { $0.prefix { $0 != "." } }).count == goal.count)
  }

  @Test(arguments: [
    ["DELETE FROM observation WHERE registration = 1 AND period = 2014012"],
    [
      "INSERT INTO observation SELECT series, 2012120, registration, 1, 0, NULL, NULL, 1, source, row FROM observation LIMIT 1"
    ],
    [
      "INSERT INTO cell SELECT entity, field, 9, value, missing, private_text, note, change, source, row FROM cell LIMIT 1"
    ],
    [
      "UPDATE observation SET period = 1 WHERE period = 2014012",
      "UPDATE observation SET period = 2014012 WHERE period = 2014022 AND registration = 1",
      "UPDATE observation SET period = 2014022 WHERE period = 1",
    ],
    ["UPDATE registration SET stated_at = '2014-01-31T10:00:00Z' WHERE registration = 1"],
    ["UPDATE registration SET received = NULL WHERE registration = 1"],
    ["DELETE FROM leaf WHERE registration = 1 AND table_name = 'cell'", "DELETE FROM cell WHERE registration = 1"],
    ["DELETE FROM source_column", "DELETE FROM leaf WHERE table_name = 'source_column'"],
    ["INSERT INTO leaf VALUES (2, 'zzz', 1, 'ab')"],
    ["INSERT INTO erasure VALUES (4, 1)"],
    ["INSERT INTO missing_reason VALUES (7, 'vet ej', 1)"],
    ["UPDATE register_info SET content = 'Landet' WHERE name = 'authority'"],
  ]) func `rows removed, added, moved or redated are found`(statements: [String]) throws {
    let bench = try Bench.filled()
    try bench.tamper()
    let queue = try DatabaseQueue(path: bench.path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      for statement in statements { try database.execute(sql: statement) }
    }
    #expect(try !bench.problems().isEmpty)
  }

  @Test func `a chain made anew from a changed row on is found only by a head kept elsewhere`() throws {
    var bench = try Bench.filled()
    let kept = try bench.register.head()
    try bench.tamper(
      "DELETE FROM registration WHERE registration > 3", "DELETE FROM leaf WHERE registration > 3",
      "DELETE FROM cell WHERE registration > 3", "DELETE FROM tally WHERE registration > 3",
      "DELETE FROM private_text WHERE registration > 3", "DELETE FROM erasure",
      "DELETE FROM private_text WHERE content IS NULL")
    // The name that was erased is gone; apart from it, the cut-off register holds.
    #expect(try bench.problems().allSatisfy { $0.registration == number(1) || $0.registration == nil })
    #expect(try bench.register.verify(against: [kept]).problems.contains(.head(expected: kept)))
    bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let early = try bench.register.head()
    try bench.register(Deliveries.second, at: moment(3, 1))
    #expect(try bench.register.verify(against: [early, bench.register.head()]).holds)
  }

  @Test func `a table, a trigger or a view that was altered is found`() throws {
    let bench = try Bench.filled()
    let queue = try DatabaseQueue(path: bench.path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "DROP TRIGGER cell_refuses_update; CREATE TABLE extra(a); DROP VIEW readable_cell")
    }
    #expect(
      try bench.register.verify().problems == [
        .schema(object: "table extra"), .schema(object: "trigger cell_refuses_update"),
        .schema(object: "view readable_cell"),
      ])
  }

  @Test func `the first registration that does not hold is named with what it covers`() throws {
    let bench = try Bench.filled()
    try bench.tamper("UPDATE cell SET row = row + 1 WHERE registration IN (2, 3)")
    let verification = try bench.register.verify()
    #expect(verification.firstBrokenNumber == number(2))
    #expect(verification.firstBroken?.tallies.map(\.table) == [measurements, projects])
    #expect(verification.problems.contains(.leaf(number(2), table: "cell", expectedRows: 4, foundRows: 4)))
  }
}

/// One stored value.
private struct Cell: CustomStringConvertible {
  let table: String
  let column: String
  let keys: [(name: String, value: DatabaseValue)]
  let value: DatabaseValue
  let registration: Int64?

  var description: String { "\(table).\(column) where \(keys) was \(value)" }

  /// The value with one bit changed; a value that was not there gets one bit.
  func flipped(using generator: inout SeededGenerator) -> DatabaseValue? {
    switch value.storage {
    case .int64(let number): return (number ^ (1 << Int64.random(in: 0..<63, using: &generator))).databaseValue
    case .string(let text):
      var bytes = Array(text.utf8)
      if bytes.isEmpty { return "a".databaseValue }
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      return Data(bytes).databaseValue
    case .null:
      return [Int64(1) << Int64.random(in: 0..<8, using: &generator)].randomElement(using: &generator)?.databaseValue
    default: return nil
    }
  }

  /// Writes a value in place of the cell's; false if an index or the table's type refuses it.
  func write(_ new: DatabaseValue, to queue: DatabaseQueue) throws -> Bool {
    do {
      try execute(new, keys: keys, queue)
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return false
    }
  }

  func restore(after new: DatabaseValue, in queue: DatabaseQueue) throws {
    try execute(value, keys: keys.map { $0.name == column ? ($0.name, new) : $0 }, queue)
  }

  private func execute(_ new: DatabaseValue, keys: [(name: String, value: DatabaseValue)], _ queue: DatabaseQueue)
    throws
  {
    func place(_ value: DatabaseValue) -> String { value.storage.isData ? "CAST(? AS TEXT)" : "?" }
    let condition = keys.map { "\($0.name) IS \(place($0.value))" }.joined(separator: " AND ")
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: "UPDATE \(table) SET \(column) = \(place(new)) WHERE \(condition)",
        arguments: StatementArguments([new] + keys.map(\.value)))
      guard database.changesCount == 1 else { throw Absent() }
    }
  }
}

extension DatabaseValue.Storage {
  fileprivate var isData: Bool { if case .blob = self { true } else { false } }
}

private func tables(_ queue: DatabaseQueue) throws -> [String] {
  try queue.read {
    try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  }
}

/// Every stored value of every table; a table without rows is not found.
private func cells(_ queue: DatabaseQueue) throws -> [String: [Cell]] {
  var cells: [String: [Cell]] = [:]
  for table in try tables(queue) {
    try queue.read { database in
      let columns = try database.columns(in: table).map(\.name)
      let keys = try database.primaryKey(table).columns
      for row in try Row.fetchAll(database, sql: "SELECT * FROM \(table)") {
        for column in columns {
          cells[table, default: []].append(
            Cell(
              table: table, column: column, keys: keys.map { ($0, row[$0]) }, value: row[column],
              registration: columns.contains("registration") ? row["registration"] : nil))
        }
      }
    }
  }
  return cells
}
