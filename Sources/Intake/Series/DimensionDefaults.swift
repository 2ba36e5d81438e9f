import DataPackage
import ProgrammeModel

/// What an empty dimension stands for, where the data package says so; every other empty dimension is empty text.
///
/// The default is written into the key, so that a file that leaves the column out and one that spells the word out give
/// the same series.
enum DimensionDefaults {
  private static let words: [TableName: [FieldName: String]] = [
    MeasurementTable.table.name: [MeasurementTable.sex.name: SexBreakdown.all.rawValue],
    OutcomeTable.table.name: [OutcomeTable.counting.name: Counting.perPeriod.rawValue],
  ]

  /// The text of an empty dimension.
  static func text(_ column: FieldName, in table: TableName) -> String { words[table]?[column] ?? "" }
}
