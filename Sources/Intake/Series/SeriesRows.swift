import DataPackage
import ProgrammeModel
import SheetReaders

/// Reads the rows of a table of values over time straight into a batch.
///
/// The common row costs no allocation: its dimensions are recognised by their bytes, period and numbers are read from
/// bytes, and 32 bytes are appended for each value.
struct SeriesRows {
  private let opened: OpenedTable
  private let source: UInt16
  private let columns: [ColumnBinding]
  private let dimensions: SeriesDimensions
  private let period: ColumnBinding
  private let measures: [ColumnBinding]
  private let note: ColumnBinding?

  private var cache = DimensionCache()
  /// For each entry of the cache the series of each measure; -1 where a dimension is wrong.
  private var series: [Int32] = []
  /// What is wrong or questioned in the dimensions of an entry.
  private var problems: [Int: [SeriesDimensions.Problem]] = [:]
  /// What the dimensions of an entry were read as, told again for each row that has them.
  private var interpreted: [Int: [Interpretation]] = [:]
  private var finder = DecimalMarkFinder()
  private var values: [PackedValue] = []

  /// What was noted on the way.
  private(set) var notes = ReadingNotes()
  /// Empty dimensions that a default was written for.
  private(set) var defaulted: Set<FieldName> = []
  /// How many cells of each column are blank beside a value, and so state nothing.
  private(set) var besideValues: [FieldName: Int] = [:]

  /// `nil` if the head lacks the period, which no head that was matched does.
  init?(_ opened: OpenedTable, _ binding: HeadBinding, source: UInt16) {
    guard case .series(let periodName, let measureNames, let noteName) = opened.table.shape,
      let period = binding.binding(of: periodName)
    else { return nil }
    self.opened = opened
    self.source = source
    self.period = period
    columns = binding.columns
    measures = measureNames.compactMap(binding.binding)
    note = binding.binding(of: noteName)
    dimensions = SeriesDimensions(opened.table, binding)
  }

  /// Reads every row into the batch.
  ///
  /// - Throws: ``SheetReadingError`` if the file cannot be read to its end.
  mutating func read(into batch: inout ObservationBatch, _ log: inout ProblemLog) throws -> ReadRows {
    let opened = opened
    return try opened.forEachRow(&log) { row, log in read(row, into: &batch, &log) }
  }

  private mutating func read(_ row: SheetRow, into batch: inout ObservationBatch, _ log: inout ProblemLog) {
    let (entry, isNew) = cache.number(of: row, at: dimensions.positions)
    if isNew { enter(row, entry, &batch) }
    notes.row = row.number
    if !interpreted.isEmpty {
      for cells in interpreted[entry] ?? [] {
        notes.interpretations.note(cells.column, cells.written, as: cells.read, row: row.number)
      }
    }
    let before = log.errorCount
    if !problems.isEmpty {
      for problem in problems[entry] ?? [] {
        log.note(problem.code, at: opened.place(row: row.number, position: problem.position), problem.details)
      }
    }
    let period = readPeriod(row, &log)
    values.removeAll(keepingCapacity: true)
    for measure in measures { values.append(readValue(row, measure, &log)) }
    let remark = readNote(row, &log)
    guard log.errorCount == before, let period else { return }
    let noteNumber = remark.isEmpty ? 0 : batch.number(ofNote: remark)
    let first = entry * measures.count
    // Beside a value a blank cell says nothing; alone it says that the value is missing.
    let isStated = measures.count > 1 && values.contains { !$0.isBlank }
    for index in values.indices {
      let value = values[index]
      if isStated, value.isBlank {
        besideValues[measures[index].definition.name, default: 0] += 1
        continue
      }
      let note = value.note.isEmpty ? noteNumber : batch.number(ofNote: value.note)
      batch.append(
        ObservationBatch.Row(
          series: series[first + index], period: period.code, digits: value.digits, row: Int32(clamping: row.number),
          note: note, source: source, scale: value.scale, missing: value.missing))
    }
  }

  /// Works out what dimensions mean that were not seen before.
  private mutating func enter(_ row: SheetRow, _ entry: Int, _ batch: inout ObservationBatch) {
    var noted = ReadingNotes()
    let meaning = dimensions.meaning(of: row, measures.map(\.definition.name), &batch, &noted)
    if !noted.interpretations.all.isEmpty { interpreted[entry] = noted.interpretations.all }
    series += meaning.series.isEmpty ? measures.map { _ in -1 } : meaning.series
    if !meaning.problems.isEmpty { problems[entry] = meaning.problems }
    defaulted.formUnion(meaning.defaulted)
  }

  private mutating func readPeriod(_ row: SheetRow, _ log: inout ProblemLog) -> Period? {
    let cell = row[period.position]
    if cell.kind != .boolean, let written = PeriodText.plain(cell.bytes), let found = Period(written) { return found }
    let place = opened.place(row: row.number, position: period.position)
    switch period.reader.read(cell, mark: nil, notes: &notes) {
    case .value(.period(let found)): return found
    case .blank, .value, .questioned:
      log.note(.keyBlank, at: place, ProblemDetails(column: period.definition.name.rawValue))
    case .refused(let code, let details): log.note(code, at: place, details)
    }
    return nil
  }

  private mutating func readValue(_ row: SheetRow, _ measure: ColumnBinding, _ log: inout ProblemLog) -> PackedValue {
    let cell = row[measure.position]
    let isTyped = cell.kind == .number
    if cell.kind != .boolean,
      case .number(let number) = NumberText.read(cell.bytes, decimalMark: isTyped ? .point : finder.mark),
      number.unit == nil, !number.isPercent, let value = PackedValue(number, measure.reader)
    {
      if !isTyped { notes.decimals.note(number.proves) }
      return value
    }
    let place = opened.place(row: row.number, position: measure.position)
    var reading = measure.reader.read(cell, mark: finder.mark, notes: &notes)
    if case .refused(.numberAmbiguous, _) = reading, let mark = finder.search(opened.sheet, columns) {
      reading = measure.reader.read(cell, mark: mark, notes: &notes)
    }
    switch reading {
    case .blank: return .blank
    case .value(let value): return PackedValue(value)
    case .questioned(let value, let code, let details):
      log.note(code, at: place, details)
      return PackedValue(value)
    case .refused(let code, let details):
      log.note(code, at: place, details)
      return PackedValue(MissingValue(.unstated))
    }
  }

  private mutating func readNote(_ row: SheetRow, _ log: inout ProblemLog) -> String {
    guard let note else { return "" }
    let bytes = row[note.position].bytes
    if bytes.isEmpty { return "" }
    switch note.reader.read(bytes, mark: nil, notes: &notes) {
    case .value(.text(let text)), .questioned(.text(let text), _, _): return text
    // A remark that begins with a word for missing is still a remark.
    case .value, .questioned:
      if case .text(let text) = FieldText.read(bytes) { return text }
      return ""
    case .blank: return ""
    case .refused(let code, let details):
      log.note(code, at: opened.place(row: row.number, position: note.position), details)
      return ""
    }
  }
}
