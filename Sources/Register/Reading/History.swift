internal import GRDB
public import ProgrammeModel

/// One statement about a column of a record, or about the record itself.
public struct CellVersion: Hashable, Sendable {
  /// The column; `nil` for the statement that the record exists, or exists no longer.
  public let field: FieldName?
  /// The canonical text, or the reason why there is none; `nil` for a withdrawal.
  public let value: Reported<String>?
  /// What kind of change it was.
  public let change: Change
  /// The registration that stated it.
  public let registration: RegistrationNumber
  /// Where it was read; source 0 for what has no source.
  public let place: SourcePlace
}

/// One statement of a series' value for a period.
public struct ObservationVersion: Hashable, Sendable {
  /// The period.
  public let period: Period
  /// The value, or the reason why there is none; `nil` for a withdrawal.
  public let value: Reported<FixedDecimal>?
  /// The sender's remark; empty if none.
  public let note: String
  /// What kind of change it was.
  public let change: Change
  /// The registration that stated it.
  public let registration: RegistrationNumber
  /// Where it was read; source 0 for what has no source.
  public let place: SourcePlace
}

extension Register {
  /// All that was ever stated about a record, in order of registration and then of column name; empty if it was never
  /// known.
  public func history(of table: TableName, _ key: Key) throws(RegisterError) -> [CellVersion] {
    try reading { try Self.versions($0, of: table, key, field: nil) }
  }

  /// All that was ever stated of a series, in order of period and registration; empty if it was never known.
  public func history(of series: SeriesKey) throws(RegisterError) -> [ObservationVersion] {
    try reading { try Self.versions($0, of: series, period: nil) }
  }

  static func versions(
    _ database: Database, of table: TableName, _ key: Key, field: FieldName?
  ) throws -> [CellVersion] {
    let cells = try Statement(
      database,
      """
      SELECT f.name, c.registration, c.change, c.value, c.missing, c.private_text, p.content, c.note, c.source, c.row,
        (SELECT x.registration FROM erasure x WHERE x.private_text = c.private_text)
      FROM entity e JOIN cell c ON c.entity = e.entity JOIN field f ON f.field = c.field
        LEFT JOIN private_text p ON p.private_text = c.private_text
      WHERE e.table_name = ?1 AND e.key = ?2 AND (?3 IS NULL OR f.name = ?3) ORDER BY c.registration, f.name
      """)
    cells.start(.text(table.rawValue), .text(key.text), .optional(field?.rawValue))
    var versions: [CellVersion] = []
    while try cells.step() {
      let name = cells.text(0)
      versions.append(
        CellVersion(
          field: name.isEmpty ? nil : FieldName(name),
          value: cells.reportedText(value: 3, missing: 4, privateText: 5, note: 7, erasedBy: 10),
          change: Change(registerCode: cells.integer(2)) ?? .newInformation,
          registration: RegistrationNumber(rawValue: cells.integer(1)),
          place: SourcePlace(source: cells.integer(8), row: Int32(truncatingIfNeeded: cells.integer(9)))))
    }
    return versions
  }

  static func versions(_ database: Database, of key: SeriesKey, period: Period?) throws -> [ObservationVersion] {
    guard let series = try SeriesNumbers.number(of: key, SeriesNumbers.lookup(database)) else { return [] }
    let rows = try Statement(
      database,
      """
      SELECT series, period, registration, value, scale, missing, note, change, source, row FROM observation
      WHERE series = ?1 AND (?2 IS NULL OR period = ?2) ORDER BY period, registration
      """)
    rows.start(.integer(series), .optional(period.map { Int64($0.code) }))
    var versions: [ObservationVersion] = []
    while try rows.step() {
      guard let period = Period(code: Int32(truncatingIfNeeded: rows.integer(1))) else { continue }
      versions.append(
        ObservationVersion(
          period: period, value: rows.reportedNumber(), note: rows.text(6),
          change: Change(registerCode: rows.integer(7)) ?? .newInformation,
          registration: RegistrationNumber(rawValue: rows.integer(2)),
          place: SourcePlace(source: rows.integer(8), row: Int32(truncatingIfNeeded: rows.integer(9)))))
    }
    return versions
  }
}

extension Statement {
  /// What the current row states as a text, with the private text's content in the column after its number; `nil` if it
  /// is a withdrawal.
  fileprivate func reportedText(
    value: Int32, missing: Int32, privateText: Int32, note: Int32, erasedBy: Int32
  ) -> Reported<String>? {
    if let text = optionalText(value) ?? optionalText(privateText + 1) { return .value(text) }
    if let reason = optionalInteger(missing) {
      return .missing(
        MissingValue(MissingValue.Reason(registerCode: reason) ?? .unstated, note: text(note)))
    }
    return isNull(privateText) ? nil : PrivateTexts.erased(by: integer(erasedBy))
  }
}
