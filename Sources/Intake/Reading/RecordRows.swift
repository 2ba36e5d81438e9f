import DataPackage
import ProgrammeModel
import SheetReaders

/// Reads the rows of a descriptive table straight into a batch.
struct RecordRows {
  private let opened: OpenedTable
  private let binding: HeadBinding
  private let source: Int
  private let known: KnownFacts

  private var finder = DecimalMarkFinder()
  private var toldMissing = false

  /// The keys of rows that are not taken in and that rows of other tables may refer to, where the key could be read.
  private(set) var refusedKeys: [Key] = []
  /// What was noted on the way.
  private(set) var notes = ReadingNotes()

  init(_ opened: OpenedTable, _ binding: HeadBinding, source: Int, known: KnownFacts) {
    self.opened = opened
    self.binding = binding
    self.source = source
    self.known = known
  }

  /// Reads every row; where an error concerns the whole file, the batch stays as it is.
  ///
  /// - Throws: ``SheetReadingError`` if the file cannot be read to its end.
  mutating func read(into batch: inout RecordBatch, _ log: inout ProblemLog) throws -> ReadRows {
    let opened = opened
    return try opened.forEachRow(&log) { row, log in read(row, into: &batch, &log) }
  }

  private mutating func read(_ row: SheetRow, into batch: inout RecordBatch, _ log: inout ProblemLog) {
    var parts: [String] = []
    var fields = [FieldName: FieldValue](minimumCapacity: binding.columns.count)
    var blank: [ColumnBinding] = []
    var keyIsWhole = true
    var hasError = false
    notes.row = row.number
    for column in binding.columns {
      let definition = column.definition
      switch reading(row[column.position], column) {
      case .value(let value):
        if definition.isKey { parts.append(value.canonicalText) } else { fields[definition.name] = value }
      case .questioned(let value, let code, let details):
        log.note(code, at: opened.place(row: row.number, position: column.position), details)
        if definition.isKey { parts.append(value.canonicalText) } else { fields[definition.name] = value }
      case .blank:
        if definition.isKey {
          let details = ProblemDetails(column: definition.name.rawValue)
          log.note(.keyBlank, at: opened.place(row: row.number, position: column.position), details)
          (keyIsWhole, hasError) = (false, true)
        } else {
          fields[definition.name] = .missing(MissingValue(.unstated))
          if definition.isRequired { blank.append(column) }
        }
      case .refused(let code, let details):
        log.note(code, at: opened.place(row: row.number, position: column.position), details)
        hasError = true
        if definition.isKey { keyIsWhole = false }
      }
    }
    guard keyIsWhole else { return }
    let key = Key(parts)
    if lacksRequired(key, row, blank, &log) || hasError || opened.isRefused {
      if ReferenceCheck.targets.contains(opened.table.name) { refusedKeys.append(key) }
    } else {
      let place = SourcePlace(source: Int64(source), row: Int32(clamping: row.number))
      batch.append(Record(table: opened.table.name, key: key, fields: fields, place: place))
    }
  }

  /// Reads a cell, and again once the file's decimal mark is known where the number is in doubt.
  private mutating func reading(_ cell: SheetCell, _ column: ColumnBinding) -> CellReading {
    let first = column.reader.read(cell, mark: finder.mark, notes: &notes)
    guard case .refused(.numberAmbiguous, _) = first,
      let mark = finder.search(opened.sheet, binding.columns)
    else { return first }
    return column.reader.read(cell, mark: mark, notes: &notes)
  }

  /// Whether a new row leaves something out that it must state; notes what.
  private mutating func lacksRequired(
    _ key: Key, _ row: SheetRow, _ blank: [ColumnBinding], _ log: inout ProblemLog
  ) -> Bool {
    guard !blank.isEmpty || !binding.missingRequired.isEmpty, !known.has(key, in: opened.table.name) else {
      return false
    }
    for column in blank {
      log.note(
        .requiredBlank, at: opened.place(row: row.number, position: column.position),
        ProblemDetails(column: column.definition.name.rawValue))
    }
    if !toldMissing {
      toldMissing = true
      for column in binding.missingRequired {
        log.note(
          .requiredColumnMissing, at: opened.place(row: binding.row, position: nil),
          ProblemDetails(column: column.name.rawValue))
      }
    }
    return true
  }
}
