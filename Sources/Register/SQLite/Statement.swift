internal import GRDB
internal import GRDBSQLite

/// A value on its way into a statement.
enum Bound: Equatable, Sendable {
  case null
  case integer(Int64)
  case text(String)

  /// The text, or null for none.
  static func optional(_ text: String?) -> Bound { text.map(Bound.text) ?? .null }

  /// The number, or null for none.
  static func optional(_ number: Int64?) -> Bound { number.map(Bound.integer) ?? .null }
}

/// A prepared statement of SQLite's C interface: what GRDB's own statements do, without a cost per row that is felt at a
/// million rows.
final class Statement {
  let handle: OpaquePointer
  private let connection: OpaquePointer

  /// Prepares SQL on the connection of a database that GRDB has opened; it must not outlive the access.
  init(_ database: Database, _ sql: String) throws {
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "no connection")
    }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw Self.error(connection, code) }
    handle = prepared
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Gives the parameters their values, from the first.
  func bind(_ values: [Bound]) { _ = bind(values, from: 1) }

  /// Gives the parameters from a position on their values, and the position after the last.
  func bind(_ values: [Bound], from first: Int32) -> Int32 {
    var position = first
    for value in values {
      switch value {
      case .null: sqlite3_bind_null(handle, position)
      case .integer(let number): sqlite3_bind_int64(handle, position, number)
      case .text(let text): bind(text, at: position)
      }
      position += 1
    }
    return position
  }

  /// Gives a parameter a text, which SQLite copies.
  func bind(_ text: String, at position: Int32) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text(
          handle, position, characters.baseAddress ?? Self.empty, Int32(characters.count), transient)
      }
    }
  }

  /// Gives a parameter a blob, which SQLite copies.
  func bind(_ bytes: [UInt8], at position: Int32) {
    if bytes.isEmpty {
      sqlite3_bind_zeroblob(handle, position, 0)
    } else {
      sqlite3_bind_blob(handle, position, bytes, Int32(bytes.count), transient)
    }
  }

  /// Takes back every value that parameters were given.
  func clear() { sqlite3_clear_bindings(handle) }

  /// Starts over with new values.
  func start(_ values: Bound...) { start(values) }

  func start(_ values: [Bound]) {
    sqlite3_reset(handle)
    bind(values)
  }

  /// Starts over with a number alone, at no cost for what is asked a hundred thousand times.
  func start(_ number: Int64) {
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, number)
  }

  /// Goes to the next row; false when there is none.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw Self.error(connection, code)
    }
  }

  /// Runs to the end and is ready for the next values.
  func run(_ values: [Bound]) throws {
    bind(values)
    try runBound()
  }

  /// Runs to the end with the values that were bound, and is ready for the next.
  func runBound() throws {
    defer { sqlite3_reset(handle) }
    while try step() {}
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  func optionalText(_ column: Int32) -> String? {
    let bytes = bytes(column)
    return bytes.baseAddress == nil ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a text, valid until the next step.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(handle, column)
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }

  /// The bytes of a blob.
  func blob(_ column: Int32) -> [UInt8] {
    let start = sqlite3_column_blob(handle, column)
    let count = start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The storage class of a column's value.
  func type(_ column: Int32) -> Int32 { sqlite3_column_type(handle, column) }

  private static func error(_ connection: OpaquePointer, _ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }

  // An empty text must not be bound as a null pointer, which SQLite takes for NULL.
  nonisolated(unsafe) private static let empty: UnsafePointer<CChar> = {
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    pointer.initialize(to: 0)
    return UnsafePointer(pointer)
  }()
}

/// Tells SQLite to copy what it is given.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Database {
  /// The first column of the first row as a number; `nil` if there is no row or it is null.
  func number(_ sql: String, _ values: Bound...) throws -> Int64? {
    let statement = try Statement(self, sql)
    statement.bind(values)
    return try statement.step() ? statement.optionalInteger(0) : nil
  }

  /// Whether this connection can write to the file.
  var isReadOnlyFile: Bool { sqlite3_db_readonly(sqliteConnection, "main") == 1 }
}
