internal import GRDB
internal import GRDBSQLite

/// Writes observations many to a statement, which takes half the time of one to a statement, and hashes them on the
/// second core.
struct ObservationWriter {
  private static let together = 64
  private static let columns = FactTable.observation.columns

  private let database: Database
  private let registration: Int64
  private let many: Statement
  private var waiting: Int32 = 0
  private var pending: [ObservationRow] = []
  private let line: LeafLine<ObservationRow>
  private var packed: PackedYearWriter

  init(_ database: Database, registration: Int64) throws {
    self.database = database
    self.registration = registration
    packed = try PackedYearWriter(database, registration: registration)
    line = LeafLine { hasher, row in row.add(to: &hasher, registration: registration) }
    many = try Statement(database, Self.sql(rows: Self.together))
    sqlite3_bind_int64(many.handle, 1, registration)
    pending.reserveCapacity(Self.together)
  }

  /// An INSERT of so many rows; parameter 1 is the registration, and each row has nine more.
  private static func sql(rows: Int) -> String {
    let tuples = (0..<rows).map { row in
      let first = 2 + row * 9
      let rest = (first + 2..<first + 9).map { "?\($0)" }.joined(separator: ",")
      return "(?\(first),?\(first + 1),?1,\(rest))"
    }
    // A failing row ends the whole registration: SQLite need not be able to take back the statement alone, for which it
    // would copy every page before it is changed.
    return "INSERT OR FAIL INTO observation(\(columns.joined(separator: ","))) VALUES " + tuples.joined(separator: ",")
  }

  /// Writes the observations of a delivery, which come after all before them in key order.
  ///
  /// The next lot is made and hashed on the second core while one is being written.
  mutating func insert(_ observations: DeliveredObservations) throws {
    let delivered = DeliveredRows(observations)
    var next = line.append { try delivered.next(LeafLine<ObservationRow>.lot) }
    while true {
      let rows = try next.rows()
      if rows.isEmpty { return }
      next = line.append { try delivered.next(LeafLine<ObservationRow>.lot) }
      for row in rows { try write(row) }
    }
  }

  /// Writes one observation, which comes after all before it in key order.
  mutating func insert(_ row: ObservationRow) throws {
    line.append(row)
    try write(row)
  }

  private mutating func write(_ row: ObservationRow) throws {
    try packed.add(row)
    Self.bind(row, at: waiting, in: many)
    pending.append(row)
    waiting += 1
    guard waiting == Self.together else { return }
    while try many.step() {}
    sqlite3_reset(many.handle)
    waiting = 0
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes what is waiting and gives the leaf; `nil` for nothing.
  mutating func leaf() throws -> Leaf? {
    if !pending.isEmpty {
      let rest = try Statement(database, Self.sql(rows: pending.count))
      sqlite3_bind_int64(rest.handle, 1, registration)
      for (index, row) in pending.enumerated() { Self.bind(row, at: Int32(index), in: rest) }
      while try rest.step() {}
      pending = []
    }
    try packed.finish()
    return line.finish().map { Leaf(table: .observation, rows: $0.rows, sha256: $0.sha256) }
  }

  private static func bind(_ row: ObservationRow, at index: Int32, in statement: Statement) {
    let (handle, first) = (statement.handle, 2 + index * 9)
    sqlite3_bind_int64(handle, first, row.series)
    sqlite3_bind_int64(handle, first + 1, row.period)
    if row.hasValue {
      sqlite3_bind_int64(handle, first + 2, row.value)
      sqlite3_bind_int64(handle, first + 3, row.scale)
    } else {
      sqlite3_bind_null(handle, first + 2)
      sqlite3_bind_null(handle, first + 3)
    }
    if row.missing == 0 {
      sqlite3_bind_null(handle, first + 4)
    } else {
      sqlite3_bind_int64(handle, first + 4, row.missing)
    }
    if row.note.isEmpty { sqlite3_bind_null(handle, first + 5) } else { statement.bind(row.note, at: first + 5) }
    sqlite3_bind_int64(handle, first + 6, row.change)
    if row.source == 0 {
      sqlite3_bind_null(handle, first + 7)
      sqlite3_bind_null(handle, first + 8)
    } else {
      sqlite3_bind_int64(handle, first + 7, row.source)
      sqlite3_bind_int64(handle, first + 8, row.row)
    }
  }
}

extension ObservationRow {
  /// Adds the columns of the row to a hash.
  func add(to hasher: inout LeafHasher, registration: Int64) {
    hasher.add(series)
    hasher.add(period)
    hasher.add(registration)
    if hasValue {
      hasher.add(value)
      hasher.add(scale)
    } else {
      hasher.addNull()
      hasher.addNull()
    }
    if missing == 0 { hasher.addNull() } else { hasher.add(missing) }
    if note.isEmpty { hasher.addNull() } else { hasher.add(note) }
    hasher.add(change)
    if source == 0 {
      hasher.addNull()
      hasher.addNull()
    } else {
      hasher.add(source)
      hasher.add(row)
    }
  }
}
