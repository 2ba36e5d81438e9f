public import ProgrammeModel

/// Which registered facts lie under marks of secrecy, so that it can be said of what rests on them.
public struct SecretFacts: Sendable {
  /// What one mark reaches.
  private struct Reach: Sendable {
    let mark: SecrecyMark
    let table: TableDefinition
    /// The records that it covers, where it names a column of them.
    let keys: Set<Key>
    /// What it leaves out, where it hides whole rows.
    let gone: Gone
  }

  private let reaches: [Reach]

  /// The facts under marks.
  ///
  /// - Parameter snapshot: at least the tables that ``tables(for:)`` gives.
  public init(_ marks: [SecrecyMark], in snapshot: Snapshot) {
    let part = PartialSnapshot(snapshot)
    reaches = marks.compactMap { mark in
      guard let table = DataPackage.table(TableName(mark.table)) else { return nil }
      guard !mark.hidesRows else {
        var left = part
        return Reach(mark: mark, table: table, keys: [], gone: left.leaveOut([mark]))
      }
      let covered = (part.records[table.name] ?? []).filter(part.covered(by: mark, in: table)).map(\.key)
      return Reach(mark: mark, table: table, keys: Set(covered), gone: Gone())
    }
  }

  /// Every table from which it follows what goes with a row that is left out: all records, and the series that say
  /// whether an indicator is anybody else's too.
  public static let tablesOfRows = Set(
    DataPackage.tables.filter { !$0.isSeries }.map(\.name) + [MeasurementTable.table.name, TargetValueTable.table.name])

  /// The tables that tell what marks reach: those records that they name, and all of ``tablesOfRows`` where others may
  /// refer to a row that is left out.
  public static func tables(for marks: [SecrecyMark]) -> Set<TableName> {
    let rows = Set(marks.filter(\.hidesRows).map { ColumnKind.reference(TableName($0.table)) })
    let isReferred = DataPackage.tables.contains { $0.columns.contains { rows.contains($0.kind) } }
    return isReferred
      ? tablesOfRows
      : Set(marks.map { TableName($0.table) }.filter { DataPackage.table($0).map { !$0.isSeries } ?? false })
  }

  /// The marks over a column of a record.
  public func marks(over table: TableName, _ key: Key, _ field: FieldName) -> [SecrecyMark] {
    reaches.filter { reach in
      if reach.gone.ids[table]?.contains(key.text) ?? false { return true }
      return reach.table.name == table && reach.mark.column == field.rawValue && reach.keys.contains(key)
    }.map(\.mark)
  }

  /// The marks over a series' value for a period.
  public func marks(over series: SeriesKey, _ period: Period) -> [SecrecyMark] {
    reaches.filter { reach in
      if reach.gone.size > 0, let table = DataPackage.table(series.table) {
        return reach.gone.isNamed(by: StoredSeries(key: series, observations: []), in: table)
      }
      return reach.table.isSeries && (reach.mark.column.isEmpty || reach.mark.column == series.measure.rawValue)
        && reach.mark.isAbout(reach.table, naming: { series.dimensions.parts.contains($0) })
        && reach.table.name == series.table && reach.mark.covers(series.months(of: period, in: reach.table))
    }.map(\.mark)
  }
}
