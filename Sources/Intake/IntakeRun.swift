import DataPackage
import ProgrammeModel
import SheetReaders

/// One reading of a delivery, file by file, then row against row.
struct IntakeRun {
  var log = ProblemLog()

  private let intake: Intake
  private var files = DeliveredFiles()
  private var sources: [SourceFile] = []
  private var receipts: [FileReceipt] = []
  /// The receipt of each source.
  private var receiptOfSource: [Int] = []
  private var records: [Record] = []
  private var refusedKeys: [TableName: Set<Key>] = [:]
  private var batch = ObservationBatch()
  private var slip: SlipDraft?
  private var slipRows = 0

  init(_ intake: Intake) { self.intake = intake }

  /// Reads one file.
  mutating func read(_ file: DeliveredFile, as table: TableDefinition) {
    var receipt = FileReceipt(name: file.name)
    defer { receipts.append(receipt) }
    guard
      let opened = OpenedTable(
        file, as: table, limits: intake.limits, digest: intake.makeDigest(), receipt: &receipt, &log)
    else { return }
    do {
      if table.name == DeliverySlip.table.name {
        try readSlip(opened, &receipt)
      } else {
        try readTable(opened, &receipt)
      }
      if receipt.rowsRead == 0, opened.binding != nil {
        log.note(.headOnly, at: Place(file: file.name), ProblemDetails())
      }
    } catch {
      OpenedTable.note(error, file.name, &log)
    }
  }

  private mutating func readSlip(_ opened: OpenedTable, _ receipt: inout FileReceipt) throws {
    guard let binding = opened.binding else { return count(try opened.countRows(), &receipt) }
    var rows = RecordRows(opened, binding, source: 0, known: intake.known)
    count(try rows.read(&log), &receipt)
    slipRows += receipt.rowsRead
    if slipRows > 1 { log.note(.slipSeveralRows, at: Place(file: receipt.name), ProblemDetails()) }
    guard !opened.isRefused, let record = rows.records.first else { return }
    receipt.rowsAccepted = 1
    if slip == nil { slip = SlipDraft(record.fields) }
  }

  private mutating func readTable(_ opened: OpenedTable, _ receipt: inout FileReceipt) throws {
    let source = sources.count
    files.append(opened)
    receiptOfSource.append(receipts.count)
    defer {
      sources.append(
        SourceFile(
          name: receipt.name, sha256: opened.sha256, table: opened.table.name, encoding: receipt.encoding,
          rows: receipt.rowsRead, columns: opened.columns))
    }
    guard let binding = opened.binding else { return count(try opened.countRows(), &receipt) }
    if opened.table.isSeries {
      try readSeries(opened, binding, UInt16(source), &receipt)
    } else {
      var rows = RecordRows(opened, binding, source: source, known: intake.known)
      count(try rows.read(&log), &receipt)
      receipt.note(rows.notes, binding)
      refusedKeys[opened.table.name, default: []].formUnion(rows.refusedKeys)
      if opened.isRefused {
        refusedKeys[opened.table.name, default: []].formUnion(rows.records.map(\.key))
      } else {
        records += rows.records
      }
    }
  }

  private mutating func readSeries(
    _ opened: OpenedTable, _ binding: HeadBinding, _ source: UInt16, _ receipt: inout FileReceipt
  ) throws {
    guard var rows = SeriesRows(opened, binding, source: source) else { return }
    let before = batch.rows.count
    var isWhole = false
    // A file that cannot be read to its end leaves nothing behind.
    defer { if opened.isRefused || !isWhole { batch.rows.removeSubrange(before...) } }
    count(try rows.read(into: &batch, &log), &receipt)
    isWhole = true
    receipt.note(rows.notes, binding)
    receipt.note(defaulted: rows.defaulted, opened.table)
  }

  private func count(_ counts: SheetCounts, _ receipt: inout FileReceipt) {
    receipt.rowsRead = counts.rows + counts.lostRows
    receipt.rowsBlank = counts.emptyRows
  }

  /// Holds rows against each other and the register, and sums up.
  mutating func finish(notRead: [String]) -> IntakeResult {
    let duplicates = RecordDuplicates(records, files, &log)
    for (table, keys) in duplicates.refusedKeys { refusedKeys[table, default: []].formUnion(keys) }
    var kept = duplicates.records
    var references = ReferenceCheck(intake.known, refused: refusedKeys, files)
    references.check(&kept, &log)
    TransitionCheck(intake.known, files).check(&kept, &log)
    let unknown = references.check(batch, &log)
    let doubled = ObservationDuplicates(batch, leaving: unknown, files, &log)
    batch = batch.leaving(out: unknown.union(doubled.refused), and: doubled.repeated)
    countAccepted(kept)
    for row in duplicates.repeated + doubled.repeatedRows { receipts[receiptOfSource[row.source]].rowsRepeated += 1 }
    for receipt in receipts where receipt.rowsRead > 0 && receipt.rowsAccepted + receipt.rowsRepeated == 0 {
      log.note(.everythingRefused, at: Place(file: receipt.name), ProblemDetails(count: receipt.rowsRead))
    }
    let order = Dictionary(receipts.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let (diagnostics, tallies) = log.sorted(fileOrder: order)
    return IntakeResult(
      slip: slip, sources: sources, records: kept, observations: batch, diagnostics: diagnostics, tallies: tallies,
      receipts: receipts, notRead: notRead)
  }

  private mutating func countAccepted(_ kept: [Record]) {
    for record in kept { receipts[receiptOfSource[Int(record.place.source)]].rowsAccepted += 1 }
    var last: (source: UInt16, row: Int32)?
    for row in batch.rows {
      if let last, last == (row.source, row.row) { continue }
      last = (row.source, row.row)
      receipts[receiptOfSource[Int(row.source)]].rowsAccepted += 1
    }
  }
}
