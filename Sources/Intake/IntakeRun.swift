import DataPackage
import ProgrammeModel
import SheetReaders

/// One reading of a delivery, file by file, then row against row.
struct IntakeRun {
  var log = ProblemLog()

  let intake: Intake
  private var files = DeliveredFiles()
  private var sources: [SourceFile] = []
  private var receipts: [FileReceipt] = []
  /// The receipt of each source.
  private var receiptOfSource: [Int] = []
  private var records: RecordBatch
  private var refusedKeys: [TableName: Set<Key>] = [:]
  private var batch: ObservationBatch
  private var slip: SlipDraft?
  private var slipRows = 0
  /// Where each table was found first.
  private var firstPlaces: [TableName: String] = [:]
  private var sheetsNotRead: [String] = []
  /// Documents of which nothing is taken in, for what is told of them as wholes.
  private var refusedDocuments: Set<String> = []
  private var ledgers: [(rows: LedgerRows, source: Int)] = []
  /// The hashes of files that were read to their end, by name.
  private var hashes: [String: String] = [:]
  /// What kept rows from scratch space.
  private var failure: (any Error)?
  /// The mapping files, for each table that was made by one.
  private var mappingSources: [SourceFile] = []
  /// The mappings read so far, by file; `nil` for one that cannot be used.
  var mappings: [String: Mapping?] = [:]

  init(_ intake: Intake) {
    self.intake = intake
    batch = ObservationBatch(intake.scratch)
    records = RecordBatch(intake.scratch)
  }

  /// The most files and sheets that rows can tell apart.
  private static let mostSources = Int(UInt16.max)

  /// Reads one text file.
  mutating func read(_ file: DeliveredFile, as table: TableDefinition) {
    guard claim(table, at: Place(file: file.name)) else { return }
    var receipt = FileReceipt(Place(file: file.name))
    let opened = OpenedTable(
      file, as: table, limits: intake.limits, digest: intake.makeDigest(), receipt: &receipt, &log)
    if let opened { note(hash: opened.sha256, of: file) }
    read(opened, receipt)
  }

  /// Reads a table of a workbook.
  mutating func read(_ sheet: any WorkbookSheet, as table: TableDefinition, sha256: String, isHidden: Bool) {
    let place = Place(file: sheet.fileName, sheet: sheet.sheetName)
    guard claim(table, at: place) else { return }
    if isHidden { log.note(.sheetHidden, at: place, ProblemDetails()) }
    var receipt = FileReceipt(place)
    let opened = OpenedTable(sheet, as: table, sha256: sha256, receipt: &receipt, &log)
    read(opened, receipt)
  }

  /// Reads the file of a ledger.
  mutating func readLedger(_ file: DeliveredFile) {
    guard sources.count < Self.mostSources else {
      return log.note(.tooLarge, at: Place(file: file.name), ProblemDetails())
    }
    let mapping: LedgerMapping
    do {
      mapping = try intake.known.ledgerMapping(with: records)
    } catch {
      failure = error
      return
    }
    guard let rows = LedgerRows(file, mapping, digest: intake.makeDigest(), &log) else {
      return receipts.append(FileReceipt(Place(file: file.name)))
    }
    note(hash: rows.sha256, of: file)
    let source = UInt16(sources.count)
    files.append(name: file.name)
    receiptOfSource.append(receipts.count)
    receipts.append(rows.receipt)
    sources.append(
      SourceFile(
        name: file.name, sha256: rows.sha256, table: BookingTable.table.name, encoding: rows.receipt.encoding,
        rows: rows.receipt.rowsRead, columns: []))
    if !rows.isRefused {
      rows.enter(into: &batch, source: source)
      ledgers.append((rows, source: Int(source)))
    } else if !rows.receipt.isCutShort {
      refusedDocuments.insert(file.name)
    }
  }

  /// Reads the XML document of a register's facts.
  mutating func readFacts(_ file: DeliveredFile) {
    guard sources.count + DataPackage.tables.count <= Self.mostSources else {
      return log.note(.tooLarge, at: Place(file: file.name), ProblemDetails())
    }
    let first = records.end
    var rows = FactRows(
      file, known: intake.known, firstSource: sources.count, batch: batch, records: records, log: log)
    (batch, records) = (ObservationBatch(), RecordBatch())
    rows.read(digest: intake.makeDigest())
    (batch, records, log) = (rows.batch, rows.records, rows.log)
    if rows.isHashWhole { note(hash: rows.sha256, of: file) }
    for (table, key) in rows.refusedKeys { refuse(key, in: table) }
    if rows.isRefused {
      batch.remove(sourcesFrom: UInt16(clamping: sources.count))
      takeBack(from: first) { run, record in run.refuse(record.key, in: record.table) }
      refusedDocuments.insert(file.name)
    }
    if rows.tables.isEmpty { return receipts.append(FileReceipt(Place(file: file.name))) }
    for read in rows.tables {
      var receipt = FileReceipt(Place(file: file.name, sheet: read.table.name.rawValue))
      receipt.table = read.table.name
      receipt.encoding = "XML"
      receipt.isDocument = true
      receipt.rowsRead = read.rows
      receipt.isCutShort = rows.isCutShort
      receipt.columns = read.table.columns.filter { read.columns.contains($0.name) }.map {
        SourceColumn(header: $0.name.rawValue, field: $0.name, unit: "")
      }
      files.append(name: file.name)
      receiptOfSource.append(receipts.count)
      receipts.append(receipt)
      sources.append(
        SourceFile(
          name: file.name, sha256: rows.sha256, table: read.table.name, encoding: receipt.encoding,
          rows: read.rows, columns: receipt.columns))
    }
  }

  /// Notes that what refers to a row does so in vain; only of tables that something refers to.
  private mutating func refuse(_ key: Key, in table: TableName) {
    if ReferenceCheck.targets.contains(table) { refusedKeys[table, default: []].insert(key) }
  }

  /// Takes out the rows that came in from a number on.
  private mutating func takeBack(from first: Int, _ body: (inout Self, PackedRecord) -> Void = { _, _ in }) {
    guard records.end > first else { return }
    do {
      var reading = try records.reading()
      while let record = try reading.next() {
        guard record.index >= first else { continue }
        records.remove(record)
        body(&self, record)
      }
    } catch {
      failure = error
    }
  }

  /// Reads what a mapping makes of a foreign table.
  mutating func read(
    _ sheet: MappedSheet, as table: TableDefinition, sha256: String, by mapping: Mapping, _ opening: FileReceipt
  ) {
    guard claim(table, at: opening.place) else { return }
    var receipt = opening
    receipt.mapping = mapping.file
    let opened = OpenedTable(sheet, as: table, sha256: sha256, receipt: &receipt, &log)
    read(opened, receipt)
    // The mapping is a source like the file: another mapping of the same file is another delivery.
    mappingSources.append(
      SourceFile(
        name: mapping.file, sha256: mapping.sha256, table: table.name, encoding: "UTF-8", rows: 0, columns: []))
  }

  /// Notes the receipt of a file of which nothing could be read.
  mutating func refuse(_ place: Place) { receipts.append(FileReceipt(place)) }

  /// Notes the hash of a file that was read to its end.
  mutating func note(hash: String, of file: DeliveredFile) { hashes[file.name] = hash }

  /// Leaves a file or sheet out.
  mutating func leave(_ name: String) { sheetsNotRead.append(name) }

  /// Notes where a table is found first; false if there is no room for more.
  private mutating func claim(_ table: TableDefinition, at place: Place) -> Bool {
    guard sources.count < Self.mostSources else {
      log.note(.tooLarge, at: place, ProblemDetails())
      return false
    }
    if let first = firstPlaces[table.name], table.name != DeliverySlip.table.name {
      log.note(.tableInSeveralFiles, at: place, ProblemDetails(table: table.name.rawValue, elsewhere: first))
    }
    firstPlaces[table.name] = firstPlaces[table.name] ?? place.text
    return true
  }

  private mutating func read(_ opened: OpenedTable?, _ opening: FileReceipt) {
    var receipt = opening
    defer { receipts.append(receipt) }
    guard let opened else { return }
    do {
      if opened.table.name == DeliverySlip.table.name {
        try readSlip(opened, &receipt)
      } else {
        try readTable(opened, &receipt)
      }
      if let mapped = opened.sheet as? MappedSheet { receipt.note(mapped.outcome, opened, &log) }
      if receipt.rowsRead == 0, opened.binding != nil { log.note(.headOnly, at: opened.whole, ProblemDetails()) }
    } catch {
      OpenedTable.note(error, opened.whole, &log)
    }
  }

  private mutating func readSlip(_ opened: OpenedTable, _ receipt: inout FileReceipt) throws {
    guard let binding = opened.binding else { return receipt.note(try opened.countRows()) }
    var rows = RecordRows(opened, binding, source: 0, known: intake.known)
    var slips = RecordBatch(intake.scratch)
    receipt.note(try rows.read(into: &slips, &log))
    slipRows += receipt.rowsRead
    if slipRows > 1 { log.note(.slipSeveralRows, at: opened.whole, ProblemDetails()) }
    var reading = try slips.reading()
    guard !opened.isRefused, let record = try reading.next()?.record else { return }
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
    guard let binding = opened.binding else { return receipt.note(try opened.countRows()) }
    if opened.table.isSeries {
      try readSeries(opened, binding, UInt16(source), &receipt)
    } else {
      try readRecords(opened, binding, source, &receipt)
    }
  }

  private mutating func readRecords(
    _ opened: OpenedTable, _ binding: HeadBinding, _ source: Int, _ receipt: inout FileReceipt
  ) throws {
    var rows = RecordRows(opened, binding, source: source, known: intake.known)
    let first = records.end
    var isWhole = false
    // A file that cannot be read to its end leaves nothing behind.
    defer { if !isWhole { takeBack(from: first) } }
    let read = try rows.read(into: &records, &log)
    isWhole = true
    receipt.note(read)
    receipt.note(rows.notes, binding)
    log.note(read.findings, opened)
    receipt.note(read.findings)
    for key in rows.refusedKeys { refuse(key, in: opened.table.name) }
  }

  private mutating func readSeries(
    _ opened: OpenedTable, _ binding: HeadBinding, _ source: UInt16, _ receipt: inout FileReceipt
  ) throws {
    guard var rows = SeriesRows(opened, binding, source: source) else { return }
    var isWhole = false
    // A file that cannot be read to its end leaves nothing behind.
    defer { if opened.isRefused || !isWhole { batch.remove(sourcesFrom: source) } }
    let read = try rows.read(into: &batch, &log)
    isWhole = true
    receipt.note(read)
    receipt.note(rows.notes, binding)
    log.note(read.findings, opened)
    receipt.note(read.findings)
    receipt.note(defaulted: rows.defaulted, opened.table)
    receipt.note(besideValues: rows.besideValues)
  }

  /// Holds rows against each other and the register, and sums up.
  ///
  /// - Parameters:
  ///   - delivered: all files of the delivery, whatever was read of them.
  ///   - notRead: the names of files and folders that hold no table.
  mutating func finish(_ delivered: [DeliveredFile], notRead: [String] = []) -> IntakeResult {
    var sums: [ControlSum] = []
    do {
      var references = try finishRecords()
      try finishObservations(&references)
      sums = try ControlSum.all(batch)
    } catch {
      failure = failure ?? error
    }
    if failure != nil { (batch, records) = (ObservationBatch(), RecordBatch()) }
    for (source, receipt) in receiptOfSource.enumerated() {
      sources[source].rows = receipts[receipt].rowsRead - receipts[receipt].rowsRefused
    }
    for receipt in receipts where receipt.isNothingTaken && !refusedDocuments.contains(receipt.place.file) {
      log.note(
        .everythingRefused, at: receipt.place,
        ProblemDetails(expected: receipt.isCutShort ? FaultyRun.phrase : nil, count: receipt.rowsRead))
    }
    var order = Dictionary(receipts.enumerated().map { ($1.name, $0) }) { first, _ in first }
    // What is wrong with a document is told by its lines, not by the tables that are in it.
    for (index, receipt) in receipts.enumerated() where receipt.isDocument {
      if order[receipt.place.file] == nil { order[receipt.place.file] = index }
    }
    let (diagnostics, tallies) = log.sorted(fileOrder: order)
    return IntakeResult(
      slip: slip, sources: sources + mappingSources, records: records, observations: batch, diagnostics: diagnostics,
      tallies: tallies, receipts: receipts, notRead: notRead + sheetsNotRead, hashes: delivered.map(hashed),
      ledgers: ledgers.map(coverage), controlSums: sums, failure: failure)
  }

  /// A file with its hash, which is worked out now where nothing was read of it, or not all.
  private func hashed(_ file: DeliveredFile) -> DeliveredHash {
    if let known = hashes[file.name] { return DeliveredHash(file: file.name, sha256: known) }
    var digest = intake.makeDigest()
    do {
      try file.open().forEachBlock { digest.update($0) }
      return DeliveredHash(file: file.name, sha256: digest.finish())
    } catch {
      return DeliveredHash(file: file.name, sha256: nil)
    }
  }

  /// Puts the rows of descriptive tables in order, and leaves out those that contradict each other, refer to nothing or
  /// are impossible.
  private mutating func finishRecords() throws -> ReferenceCheck {
    let duplicates = try RecordDuplicates(&records, files, &log)
    for (table, keys) in duplicates.refusedKeys { for key in keys { refuse(key, in: table) } }
    var references = ReferenceCheck(intake.known, refused: refusedKeys, files)
    try references.check(&records, &log)
    try TransitionCheck(intake.known, files).check(&records, &log)
    try SeriesBreakCheck(intake.known, files).check(records, &log)
    try LedgerMappingCheck(intake.known).check(ledgers.map(\.rows), records, &log)
    for (source, receipt) in receiptOfSource.enumerated() {
      receipts[receipt].rowsAccepted += records.count(of: source)
      receipts[receipt].rowsRepeated += duplicates.repeated[source] ?? 0
    }
    return references
  }

  /// Puts the values of series in order, and leaves out those that refer to nothing or are there twice.
  private mutating func finishObservations(_ references: inout ReferenceCheck) throws {
    try batch.order()
    let unknown = try references.check(batch, &log)
    let doubled = try ObservationDuplicates(batch, leaving: unknown, files, &log)
    let isWhole = unknown.isEmpty && !batch.hasEqualKeys
    var accepted = RowSet()
    if !isWhole || !batch.isEverySeriesUsed {
      var last: ObservationBatch.Row?
      try batch.keep { row in
        if unknown.contains(RowMark(row)) || doubled.refused.contains(RowMark(row)) { return false }
        // What is left of a series and period says the same.
        if let last, last.series == row.series, last.period == row.period { return false }
        last = row
        accepted.insert(RowMark(row))
        return true
      }
    }
    for (source, receipt) in receiptOfSource.enumerated() {
      let rows = source < batch.rowCounts.count ? batch.rowCounts[source] : 0
      receipts[receipt].rowsAccepted += isWhole ? rows : accepted.count(of: source)
      receipts[receipt].rowsRepeated += doubled.repeated.count(of: source)
    }
  }

  /// What a ledger's file covers.
  private func coverage(_ ledger: (rows: LedgerRows, source: Int)) -> DeliveredLedger {
    var coverage = ledger.rows.coverage
    coverage.isWhole = !ledger.rows.hasErrors && receipts[receiptOfSource[ledger.source]].rowsRefused == 0
    return coverage
  }
}
