import DataPackage
import ProgrammeModel

/// Asks about indicators whose definition, parts or unit change without a new first period: values before and after would be
/// drawn and compared as one series.
struct SeriesBreakCheck {
  private let known: [Key: StoredRecord]
  private let files: DeliveredFiles

  init(_ known: KnownFacts, _ files: DeliveredFiles) {
    self.known = known.records[IndicatorTable.table.name] ?? [:]
    self.files = files
  }

  /// Notes the rows that change what an indicator measures and state no break.
  ///
  /// - Throws: what reading from scratch space throws.
  func check(_ records: RecordBatch, _ log: inout ProblemLog) throws {
    for record in try records.rows(of: IndicatorTable.table.name) {
      guard let before = known[record.key], !states(IndicatorTable.seriesFrom.name, record, before),
        let column = Self.meaning.first(where: { changes($0, record, before) })
      else { continue }
      log.note(
        .seriesBreakUnstated, at: files.place(RowMark(record.place), column),
        ProblemDetails(
          found: record.fields[column]?.canonicalText ?? "", column: column.rawValue,
          elsewhere: before.fields[column]?.value ?? ""))
    }
  }

  /// The columns that say what is measured.
  private static let meaning = [
    IndicatorTable.definition.name, IndicatorTable.numerator.name, IndicatorTable.denominator.name,
    IndicatorTable.unit.name,
  ]

  /// Whether a row states another text than is known; a first statement where there was none is no change.
  private func changes(_ column: FieldName, _ record: Record, _ before: StoredRecord) -> Bool {
    before.fields[column]?.value?.isEmpty == false && states(column, record, before)
  }

  /// Whether a row states a text that is not known.
  private func states(_ column: FieldName, _ record: Record, _ before: StoredRecord) -> Bool {
    guard let stated = record.fields[column]?.canonicalText, !stated.isEmpty else { return false }
    return stated != before.fields[column]?.value
  }
}
