import Intake
public import ProgrammeModel
import Register

/// The receipt of an import as JSON: everything the page says, for machines.
public struct ImportReceipt: Encodable, Sendable {
  struct File: Encodable {
    let name: String
    let table: String?
    let sha256: String?
    let mapping: String
    let encoding: String
    let delimiter: String
    let decimalMark: String
    let rowsRead: Int
    let rowsAccepted: Int
    let rowsRefused: Int
    let rowsRepeated: Int
    let rowsJoined: Int
    let rowsLeftOut: Int
    let rowsBlank: Int
    let columns: [Column]
    let unknownColumns: [String]
    let assumptions: [String]
    let interpretations: [Cells]
    let interpretationsBeyond: Int
  }

  struct Column: Encodable {
    let head: String
    let field: String?
    let unit: String
  }

  struct Cells: Encodable {
    let column: String
    let written: String
    let read: String
    let count: Int
    let rows: String
  }

  struct Problem: Encodable {
    let code: String
    let severity: String
    let place: String
    let message: String
    let remedy: String
  }

  struct Count: Encodable {
    let code: String
    let file: String
    let column: Int?
    let count: Int
  }

  struct Sum: Encodable {
    let table: String
    let measure: String
    let part: String
    let year: Int
    /// Kronor with two decimals.
    let amount: String
    let count: Int
    let missing: Int
  }

  let delivery: String
  let verdict: String
  let sentence: String
  /// What whoever takes the delivery in can do; the rest speaks to the sender.
  let toReceiver: [String]
  let registration: Int64?
  let head: String?
  let actor: String?
  let statedAt: String
  let new: Int
  let changed: Int
  let unchanged: Int
  let withdrawn: Int
  /// Rows that errors kept out.
  let refused: Int
  let errors: Int
  let warnings: Int
  let files: [File]
  /// The hash of every file, also of those of which nothing was read; `null` for one that could not be read.
  let sources: [String: String?]
  let notRead: [String]
  /// What a full delivery lacks.
  let absent: [String]
  /// Bookings that the new file of their ledger no longer has.
  let superseded: [String]
  let problems: [Problem]
  let counts: [Count]
  let controlSums: [Sum]

  /// The receipt of a delivery, its sentences in a language.
  public init(_ outcome: ImportDeliveries.Outcome, _ language: Language = .swedish) {
    let tallies = outcome.receipt?.tallies ?? []
    delivery = outcome.name
    verdict = outcome.verdict.rawValue
    let words = ReceiptWords(outcome: outcome, language: language)
    sentence = words.sentence
    toReceiver = words.toReceiver
    registration = outcome.receipt?.registration?.rawValue
    head = outcome.receipt?.head.hash
    actor = outcome.header.actor.isEmpty ? nil : outcome.header.actor
    statedAt = outcome.header.statedAt.description
    new = tallies.reduce(0) { $0 + $1.new }
    changed = tallies.reduce(0) { $0 + $1.changed }
    unchanged = tallies.reduce(0) { $0 + $1.unchanged }
    withdrawn = tallies.reduce(0) { $0 + $1.withdrawn }
    errors = outcome.intake.errorCount
    warnings = outcome.intake.count(.warning)
    notRead = outcome.intake.notRead
    refused = outcome.intake.refusedRows
    absent = outcome.absent
    superseded = outcome.superseded
    let hashes = Dictionary(outcome.intake.hashes.map { ($0.file, $0.sha256) }) { first, _ in first }
    sources = hashes
    files = outcome.intake.receipts.map { file in
      File(
        name: file.name, table: file.table?.rawValue, sha256: hashes[file.file] ?? nil,
        mapping: file.mapping, encoding: file.encoding, delimiter: file.delimiter, decimalMark: file.decimalMark,
        rowsRead: file.rowsRead, rowsAccepted: file.rowsAccepted, rowsRefused: file.rowsRefused,
        rowsRepeated: file.rowsRepeated, rowsJoined: file.rowsJoined, rowsLeftOut: file.rowsLeftOut,
        rowsBlank: file.rowsBlank,
        columns: file.columns.map { Column(head: $0.header, field: $0.field?.rawValue, unit: $0.unit) },
        unknownColumns: file.unknownColumns, assumptions: file.assumptions.map { $0(language) },
        interpretations: file.interpretations.map {
          Cells(column: $0.column, written: $0.written, read: $0.read, count: $0.count, rows: $0.rowText)
        }, interpretationsBeyond: file.interpretationsBeyond)
    }
    problems = outcome.intake.diagnostics.map { diagnostic in
      Problem(
        code: diagnostic.code, severity: diagnostic.severity.rawValue, place: diagnostic.place.text,
        message: diagnostic.message(language), remedy: words.remedy(diagnostic))
    }
    counts = outcome.intake.tallies.map {
      Count(code: $0.code.rawValue, file: $0.file, column: $0.column, count: $0.count)
    }
    controlSums = outcome.intake.controlSums.map {
      Sum(
        table: $0.table.rawValue, measure: $0.measure.rawValue, part: $0.part, year: $0.year,
        amount: FixedDecimal(digits: $0.amount.ore, scale: 2).text, count: $0.count, missing: $0.missing)
    }
  }
}
