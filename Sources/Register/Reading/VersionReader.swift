internal import GRDB
internal import ProgrammeModel

/// Reads all that was ever stated of a fact, with statements that are prepared once for many facts.
struct VersionReader {
  private let cells: Statement
  private let rows: Statement
  private let series: Statement

  init(_ database: Database) throws {
    cells = try Statement(
      database,
      """
      SELECT f.name, c.registration, c.change, c.value, c.missing, c.private_text, p.content, c.note, c.source, c.row,
        (SELECT x.registration FROM erasure x WHERE x.private_text = c.private_text)
      FROM entity e JOIN cell c ON c.entity = e.entity JOIN field f ON f.field = c.field
        LEFT JOIN private_text p ON p.private_text = c.private_text
      WHERE e.table_name = ?1 AND e.key = ?2 AND (?3 IS NULL OR f.name = ?3) ORDER BY c.registration, f.name
      """)
    rows = try Statement(
      database,
      """
      SELECT \(ObservationColumn.all) FROM observation
      WHERE series = ?1 AND period BETWEEN ?2 AND ?3 ORDER BY period, registration
      """)
    series = try SeriesNumbers.lookup(database)
  }

  /// All that was stated about a record, or one column of it, in order of registration and of column name.
  func versions(of table: TableName, _ key: Key, field: FieldName?) throws -> [CellVersion] {
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

  /// All that was stated of a series, or of its values for some periods, in order of period and registration.
  func versions(of key: SeriesKey, periods: ClosedRange<Period>?) throws -> [ObservationVersion] {
    guard let number = try SeriesNumbers.number(of: key, series) else { return [] }
    let (first, last) = (periods.map { Int64($0.lowerBound.code) }, periods.map { Int64($0.upperBound.code) })
    rows.start(.integer(number), .integer(first ?? 0), .integer(last ?? .max))
    var versions: [ObservationVersion] = []
    while try rows.step() {
      let code = rows.integer(ObservationColumn.period)
      guard let period = Period(code: Int32(truncatingIfNeeded: code)) else { continue }
      versions.append(
        ObservationVersion(
          period: period, value: rows.reportedNumber(), note: rows.text(ObservationColumn.note),
          change: Change(registerCode: rows.integer(ObservationColumn.change)) ?? .newInformation,
          registration: RegistrationNumber(rawValue: rows.integer(ObservationColumn.registration)),
          place: rows.observationPlace))
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
