public import ProgrammeModel

/// What a delivery holds, with everything that is wrong with it.
///
/// Rows with errors are left out. Whether the rest is registered is the caller's decision.
public struct IntakeResult: Sendable {
  /// What the delivery slip states; `nil` if there is none.
  public var slip: SlipDraft?
  /// The files that hold tables, in the order that `source` of rows and places counts from 0.
  public var sources: [SourceFile]
  /// The rows of descriptive tables.
  public var records: RecordBatch
  /// The values of series.
  public var observations: ObservationBatch
  /// What is wrong or assumed, in order of place: the first of each kind, 20 for each column of each file.
  public var diagnostics: [Diagnostic]
  /// How many there were of each kind, complete.
  public var tallies: [DiagnosticTally]
  /// What was made of each file.
  public var receipts: [FileReceipt]
  /// Files and folders that hold no table.
  public var notRead: [String]
  /// Every file of the delivery with its hash, also those of which nothing was read.
  public var hashes: [DeliveredHash]
  /// What the files of ledgers cover.
  public var ledgers: [DeliveredLedger] = []
  /// The sums of every column of amounts over time, by table, year and what must never be added together.
  public var controlSums: [ControlSum] = []
  /// What kept rows from scratch space, so that the result lacks them; `nil` where nothing did.
  public var failure: (any Error)?

  /// The number of errors, complete.
  public var errorCount: Int { count(.error) }

  /// How many rows were taken in.
  public var acceptedRows: Int { receipts.reduce(0) { $0 + $1.rowsAccepted } }

  /// How many rows were kept out by errors.
  public var refusedRows: Int { receipts.reduce(0) { $0 + $1.rowsRefused } }

  /// The tables that were read without an error: what such a table lacks is not in the delivery.
  ///
  /// Of another it may be what was refused. There is none where an error is in a file that might hold any table.
  public var wholeTables: Set<TableName> {
    let faulty = Set(tallies.filter { $0.code.severity == .error }.map(\.file))
    let read = receipts.filter { $0.table != nil }
    guard faulty.subtracting(read.flatMap { [$0.name, $0.file] }).isEmpty else { return [] }
    let flawed = read.filter { $0.rowsRefused > 0 || !faulty.isDisjoint(with: [$0.name, $0.file]) }
    return Set(read.compactMap(\.table)).subtracting(flawed.compactMap(\.table))
  }

  /// The number of diagnostics of a severity, complete.
  public func count(_ severity: Severity) -> Int {
    tallies.reduce(0) { $0 + ($1.code.severity == severity ? $1.count : 0) }
  }
}

extension IntakeResult {
  /// The diagnostics for a terminal: two lines each with the remedy indented, and a line where more of a kind were counted.
  ///
  /// - Parameter onlyErrors: whether warnings and notices are left out.
  public func lines(_ language: Language, onlyErrors: Bool = false) -> [String] {
    var shown: [DiagnosticTally: Int] = [:]
    var lines: [String] = []
    let kinds = Dictionary(tallies.map { (KindKey($0), $0) }) { first, _ in first }
    for diagnostic in diagnostics where !onlyErrors || diagnostic.severity == .error {
      lines.append(diagnostic.line(language))
      lines.append("  " + diagnostic.remedy(language))
      guard let tally = kinds[KindKey(diagnostic)] else { continue }
      shown[tally, default: 0] += 1
      guard shown[tally] == ProblemLog.keptPerKind, tally.count > ProblemLog.keptPerKind else { continue }
      let more = tally.count - ProblemLog.keptPerKind
      let sentence = Phrase(sv: "och \(more) till av samma slag", en: "and \(more) more alike")
      lines.append("\(tally.file): [\(tally.code.rawValue)] \(sentence(language))")
    }
    return lines
  }

  private struct KindKey: Hashable {
    let code: String
    let file: String
    let column: Int?

    init(_ tally: DiagnosticTally) {
      (code, file, column) = (tally.code.rawValue, tally.file, tally.column)
    }

    init(_ diagnostic: Diagnostic) {
      (code, file, column) = (diagnostic.code, diagnostic.place.fileAndSheet, diagnostic.place.tableColumn)
    }
  }
}
