import DataPackage
import ProgrammeModel
import SheetReaders

/// Reads the XML document of a register's facts, row by row.
///
/// A row states the columns that it has, so that a column which was never stated stays so. What the schema demands is
/// checked here, in the words of the data package.
struct FactRows {
  private let file: DeliveredFile
  private let known: KnownFacts
  private let firstSource: Int

  /// A table of the document: what was read of it.
  struct TableRows {
    let table: TableDefinition
    let readers: [FieldName: CellReader]
    var rows = 0
    var columns: Set<FieldName> = []
  }

  private(set) var tables: [TableRows] = []
  private(set) var records: RecordBatch
  private(set) var refusedKeys: [(TableName, Key)] = []
  private(set) var batch: ObservationBatch
  private(set) var log: ProblemLog
  private(set) var sha256 = ""
  /// Whether that is the hash of the whole document, also where not all of it could be understood.
  private(set) var isHashWhole = true
  /// Something concerns the whole document.
  private(set) var isRefused = false
  /// Whether so many rows had errors, and none before them was good, that the rest was not read.
  private(set) var isCutShort = false

  private var numbers: [Int: Int] = [:]
  private var notKnown: Set<Int> = []
  private var notes = ReadingNotes()
  private var lastRow = 0
  private var run = FaultyRun()

  /// Ends the reading of a document in which nothing is right.
  private struct GivenUp: Error {}

  init(
    _ file: DeliveredFile, known: KnownFacts, firstSource: Int, batch: ObservationBatch, records: RecordBatch,
    log: ProblemLog
  ) {
    self.file = file
    self.known = known
    self.firstSource = firstSource
    self.batch = batch
    self.records = records
    self.log = log
  }

  /// Reads the whole document.
  mutating func read(digest: any FileDigest) {
    var digest = digest
    var rows = self
    do {
      let reader = XMLRecordReader(try file.open())
      try reader.read(
        digest: { digest.update($0) }, enter: { rows.enter($0, reader) },
        { record in
          guard !rows.isRefused else { return }
          rows.take(record, reader.names)
          if rows.run.isExhausted { throw GivenUp() }
        })
      if let flaw = reader.flaw {
        rows.isRefused = true
        rows.log.note(
          .xmlNotReadable, at: Place(file: file.name, row: flaw.line, column: flaw.column > 0 ? flaw.column : nil),
          ProblemDetails(expected: flaw.phrase))
      }
    } catch is GivenUp {
      rows.giveUp()
    } catch {
      (rows.isRefused, rows.isHashWhole) = (true, false)
      OpenedTable.note(error, Place(file: file.name), &rows.log)
    }
    rows.sha256 = digest.finish()
    self = rows
  }

  private mutating func giveUp() {
    (isRefused, isCutShort) = (true, true)
    log.note(
      .everythingRefused, at: Place(file: file.name),
      ProblemDetails(expected: FaultyRun.phrase, count: tables.reduce(0) { $0 + $1.rows }))
  }

  /// Takes note of the root and of the tables; what the schema does not let them have is told.
  private mutating func enter(_ holder: XMLHolder, _ reader: XMLRecordReader) {
    if holder.isRoot { checkRoot(reader) }
    guard !isRefused else { return }
    let known = holder.isRoot ? [FactFormat.registration, FactFormat.statedAt] : []
    for name in holder.attributes where !known.contains(name) {
      log.note(
        .xmlBesideSchema, at: Place(file: file.name, row: holder.line, column: holder.column),
        ProblemDetails(expected: DocumentWords.attribute(name)))
    }
  }

  private mutating func checkRoot(_ reader: XMLRecordReader) {
    let place = Place(file: file.name, row: 1)
    let isOurs = reader.rootNamespace.isEmpty || reader.rootNamespace == FactFormat.namespace
    if reader.root == FactFormat.root, isOurs {
      if reader.rootNamespace.isEmpty {
        log.note(.xmlBesideSchema, at: place, ProblemDetails(expected: DocumentWords.namespaceMissing))
      }
      return
    }
    isRefused = true
    log.note(
      reader.root == FactFormat.historyRoot && isOurs ? .xmlIsHistory : .xmlNotFacts, at: place,
      ProblemDetails(
        found: reader.root, expected: isOurs ? nil : DocumentWords.namespaceOther(reader.rootNamespace)))
  }

  /// The table with that number of its name; `nil` for one that is not known, which is told once.
  private mutating func table(_ record: XMLRecord, _ names: [String]) -> Int? {
    if let known = numbers[record.table] { return known }
    if notKnown.contains(record.table) { return nil }
    let name = names[record.table]
    guard let table = DeliveryPlan.table(named: name), table.name.rawValue == name else {
      notKnown.insert(record.table)
      isRefused = true
      log.note(
        .xmlTableNotKnown, at: Place(file: file.name, row: record.line),
        ProblemDetails(found: name, suggestion: DeliveryPlan.nearestTable(to: name) ?? ""))
      return nil
    }
    let readers = table.columns.map { ($0.name, CellReader($0)) }
    tables.append(TableRows(table: table, readers: Dictionary(readers) { first, _ in first }))
    numbers[record.table] = tables.count - 1
    return tables.count - 1
  }

  /// Takes a row in.
  private mutating func take(_ record: XMLRecord, _ names: [String]) {
    guard let index = table(record, names) else { return }
    let table = tables[index].table
    tables[index].rows += 1
    let before = log.errorCount
    defer { run.note(row: lastRow, isFaulty: log.errorCount > before) }
    var row = FactRow()
    for (position, field) in record.fields.enumerated() {
      switch field.kind {
      case .element: read(record, position, names, index, &row)
      case .attribute: noteAttribute(field, names)
      case .elementAttribute: continue
      }
    }
    // A row is its line where each has its own, and in a document on one line its number: no two rows may be one.
    lastRow = max(record.line, lastRow + 1)
    let place = SourcePlace(source: Int64(firstSource + index), row: Int32(clamping: lastRow))
    for key in table.keys where row.values[key.name] == nil {
      if !table.isSeries || key.isRequired {
        log.note(
          .keyBlank, at: Place(file: file.name, row: record.line), ProblemDetails(column: key.name.rawValue))
      }
    }
    guard table.isSeries else { return takeRecord(row, table, record, place, hasError: log.errorCount > before) }
    takeValues(row, table, record, place, hasError: log.errorCount > before)
  }

  private mutating func takeRecord(
    _ row: FactRow, _ table: TableDefinition, _ record: XMLRecord, _ place: SourcePlace, hasError: Bool
  ) {
    let parts = table.keys.compactMap { row.values[$0.name]?.canonicalText }
    guard parts.count == table.keys.count else { return }
    let key = Key(parts)
    var hasError = hasError
    if !known.has(key, in: table.name) {
      for column in table.columns where column.isRequired && !column.isKey && row.values[column.name] == nil {
        hasError = true
        log.note(
          .requiredBlank, at: Place(file: file.name, row: record.line), ProblemDetails(column: column.name.rawValue))
      }
    }
    if hasError {
      if ReferenceCheck.targets.contains(table.name) { refusedKeys.append((table.name, key)) }
      return
    }
    let keys = Set(table.keys.map(\.name))
    records.append(
      Record(table: table.name, key: key, fields: row.values.filter { !keys.contains($0.key) }, place: place))
  }

  private mutating func takeValues(
    _ row: FactRow, _ table: TableDefinition, _ record: XMLRecord, _ place: SourcePlace, hasError: Bool
  ) {
    guard case .series(let periodName, let measures, _) = table.shape else { return }
    guard case .period(let period) = row.values[periodName] else {
      return log.note(
        .keyBlank, at: Place(file: file.name, row: record.line), ProblemDetails(column: periodName.rawValue))
    }
    let stated = measures.filter { row.values[$0] != nil }
    if stated.isEmpty {
      return log.note(
        .requiredBlank, at: Place(file: file.name, row: record.line),
        ProblemDetails(column: measures.map(\.rawValue).joined(separator: ", ")))
    }
    guard !hasError else { return }
    let dimensions = Key(table.keys.map { row.values[$0.name]?.canonicalText ?? "" })
    for measure in stated {
      guard let value = row.values[measure] else { continue }
      let packed = PackedValue(value)
      batch.append(
        ObservationBatch.Row(
          series: batch.number(of: SeriesKey(table: table.name, measure: measure, dimensions: dimensions)),
          period: period.code, digits: packed.digits, row: place.row,
          note: batch.number(ofNote: packed.note.isEmpty ? row.note : packed.note), source: UInt16(place.source),
          scale: packed.scale, missing: packed.missing))
    }
  }
}

/// What the elements of one row state.
struct FactRow {
  var values: [FieldName: FieldValue] = [:]
  var note = ""
  /// Whether there was a remark, be it empty.
  var hasNote = false
}

extension FactRows {
  /// Reads one element of a row into it.
  private mutating func read(
    _ record: XMLRecord, _ position: Int, _ names: [String], _ index: Int, _ row: inout FactRow
  ) {
    let field = record.fields[position]
    let table = tables[index].table
    let isMissing = names[field.name] == FactFormat.missing
    let attributes = attributes(of: record, after: position, names)
    let name = FieldName(isMissing ? attributes[FactFormat.missingColumn] ?? "" : names[field.name])
    let place = place(field)
    if !attributes.isEmpty { noteAttributes(of: record, after: position, names, isMissing: isMissing) }
    guard let reader = tables[index].readers[name] else {
      let known = table.columns.map(\.name.rawValue)
      log.note(
        .xmlColumnNotKnown, at: place,
        ProblemDetails(
          found: name.rawValue, table: table.name.rawValue,
          suggestion: Suggestion.nearest(to: name.rawValue, among: known) ?? ""))
      return
    }
    tables[index].columns.insert(name)
    if row.values[name] != nil {
      return log.note(.xmlColumnTwice, at: place, ProblemDetails(found: name.rawValue))
    }
    let bytes = record.text(field)
    if isMissing {
      guard let reason = attributes[FactFormat.missingReason].flatMap(MissingValue.Reason.init(rawValue:)) else {
        let words = MissingValue.Reason.allCases.map(\.rawValue).joined(separator: ", ")
        return log.note(
          .choiceNotKnown, at: place,
          ProblemDetails(
            found: attributes[FactFormat.missingReason] ?? "", column: FactFormat.missingReason,
            expected: Phrase(sv: "Möjliga: \(words).", en: "Possible: \(words).")))
      }
      row.values[name] = .missing(MissingValue(reason, note: remark(bytes, name, place)))
      return
    }
    if case .series(_, _, name) = table.shape {
      if row.hasNote { return log.note(.xmlColumnTwice, at: place, ProblemDetails(found: name.rawValue)) }
      (row.note, row.hasNote) = (remark(bytes, name, place), true)
      return
    }
    switch value(bytes, reader) {
    case .value(let value):
      row.values[name] = value
      if !SchemaForm.has(bytes, of: reader.definition.kind, read: value) {
        log.note(.xmlBesideSchema, at: place, ProblemDetails(expected: DocumentWords.form(bytes, of: name, value)))
      }
    case .questioned(let value, let code, let details):
      log.note(code, at: place, details)
      row.values[name] = value
    case .blank: log.note(.requiredBlank, at: place, ProblemDetails(column: name.rawValue))
    case .refused(let code, let details): log.note(code, at: place, details)
    }
  }

  private mutating func value(_ bytes: FieldBytes, _ reader: CellReader) -> CellReading {
    // A percentage below 0,2 is asked about in a spreadsheet, where it may be a share; here the schema says what it is.
    if reader.definition.kind == .percent { return reader.readDecimal(bytes, .point, &notes) }
    return reader.read(bytes, mark: .point, notes: &notes)
  }

  /// A remark, or the words beside a reason for a missing value; what cannot be kept is refused.
  private mutating func remark(_ bytes: FieldBytes, _ column: FieldName, _ place: Place) -> String {
    switch FieldText.read(bytes) {
    case .text(let text): return text
    case .empty: return ""
    case .failure(let failure):
      let (code, number) = CellReader.code(failure)
      log.note(
        code, at: place,
        ProblemDetails(
          found: String(decoding: bytes.prefix(400), as: UTF8.self), column: column.rawValue, count: number))
      return ""
    }
  }

  private func place(_ field: XMLRecord.Field) -> Place {
    Place(file: file.name, row: field.line, column: field.column > 0 ? field.column : nil)
  }

  /// Notes the attributes of an element that the schema does not have there.
  private mutating func noteAttributes(of record: XMLRecord, after position: Int, _ names: [String], isMissing: Bool) {
    for field in record.fields[(position + 1)...] {
      guard field.kind == .elementAttribute else { return }
      if isMissing, [FactFormat.missingColumn, FactFormat.missingReason].contains(names[field.name]) { continue }
      noteAttribute(field, names)
    }
  }

  private mutating func noteAttribute(_ field: XMLRecord.Field, _ names: [String]) {
    log.note(
      .xmlBesideSchema, at: place(field), ProblemDetails(expected: DocumentWords.attribute(names[field.name])))
  }

  private func attributes(of record: XMLRecord, after position: Int, _ names: [String]) -> [String: String] {
    var found: [String: String] = [:]
    var next = position + 1
    while next < record.fields.count, record.fields[next].kind == .elementAttribute {
      let field = record.fields[next]
      found[names[field.name]] = String(decoding: record.text(field), as: UTF8.self)
      next += 1
    }
    return found
  }
}
