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
    try reading { try VersionReader($0).versions(of: table, key, field: nil) }
  }

  /// All that was ever stated of a series, in order of period and registration; empty if it was never known.
  public func history(of series: SeriesKey) throws(RegisterError) -> [ObservationVersion] {
    try reading { try VersionReader($0).versions(of: series, periods: nil) }
  }
}
