internal import GRDB
public import ProgrammeModel

/// A source file as the register holds it.
public struct StoredSource: Hashable, Sendable {
  /// Its number: what a ``SourcePlace`` names.
  public let number: Int64
  /// The registration that read it.
  public let registration: RegistrationNumber
  /// Name, hash, table, encoding, rows and columns.
  public let file: SourceFile

  /// The heads of the columns that were taken for a field, as written in the file.
  public func headers(of field: FieldName) -> [String] { file.columns.filter { $0.field == field }.map(\.header) }
}

extension Register {
  /// The source files of a registration, in order of number.
  public func sources(of registration: RegistrationNumber) throws(RegisterError) -> [StoredSource] {
    try reading { try Self.sources($0, where: "registration = ?", .integer(registration.rawValue)) }
  }

  /// Every source file that was read by a time, in order of number.
  ///
  /// - Throws: `unknownRegistration` or `nothingRegistered`.
  public func sources(asOf: AsOf) throws(RegisterError) -> [StoredSource] {
    try reading { database in
      let known = try RegistrationSet(database, asOf)
      return try Self.sources(database, where: "registration <= ?", .integer(known.last.rawValue))
        .filter { known.contains($0.registration.rawValue) }
    }
  }

  /// A source file by the number that places hold; `nil` if there is none.
  public func source(_ number: Int64) throws(RegisterError) -> StoredSource? {
    try reading { try Self.sources($0, where: "source = ?", .integer(number)).first }
  }

  static func sources(_ database: Database, where condition: String, _ value: Bound) throws -> [StoredSource] {
    let sources = try Statement(
      database,
      """
      SELECT source, registration, name, sha256, table_name, encoding, rows FROM source WHERE \(condition)
      ORDER BY source
      """)
    let columns = try Statement(
      database, "SELECT header, field, unit FROM source_column WHERE source = ? ORDER BY position")
    sources.start(value)
    var found: [StoredSource] = []
    while try sources.step() {
      var read: [SourceColumn] = []
      columns.start(.integer(sources.integer(0)))
      while try columns.step() {
        read.append(
          SourceColumn(
            header: columns.text(0), field: columns.optionalText(1).map { FieldName($0) }, unit: columns.text(2)))
      }
      found.append(
        StoredSource(
          number: sources.integer(0), registration: RegistrationNumber(rawValue: sources.integer(1)),
          file: SourceFile(
            name: sources.text(2), sha256: sources.text(3), table: TableName(sources.text(4)),
            encoding: sources.text(5), rows: Int(sources.integer(6)), columns: read)))
    }
    return found
  }
}
