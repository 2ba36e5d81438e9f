import DataPackage
import ProgrammeModel
import SheetReaders

/// Asks about accounts and project codes that no table says what they are, once each, at the first place.
struct LedgerMappingCheck {
  private let known: KnownFacts

  init(_ known: KnownFacts) { self.known = known }

  /// Notes what is not mapped in the ledgers of a delivery, whose own tables count too.
  ///
  /// - Throws: what reading from scratch space throws.
  func check(_ ledgers: [LedgerRows], _ records: RecordBatch, _ log: inout ProblemLog) throws {
    guard !ledgers.isEmpty else { return }
    let mapping = try known.ledgerMapping(with: records)
    for ledger in ledgers where !ledger.isRefused {
      var accounts: Set<String> = []
      var codes: Set<[String]> = []
      for sum in ledger.sums {
        let meaning = mapping.meaning(ofCode: sum.project, administration: sum.administration, in: ledger.ledger)
        if meaning == .unknown, codes.insert([sum.administration, sum.project]).inserted {
          log.note(
            .projectCodeUnknown, at: Place(file: ledger.file.name, row: sum.line),
            ProblemDetails(found: Self.named(sum.project, ledger.reading.projectNames)))
        }
        if meaning != .outside, accounts.insert(sum.account).inserted,
          mapping.meaning(ofAccount: sum.account, in: ledger.ledger) == nil
        {
          log.note(
            .accountNotMapped, at: Place(file: ledger.file.name, row: sum.line),
            ProblemDetails(found: Self.named(sum.account, ledger.reading.accountNames)))
        }
      }
    }
  }

  /// An account or a code with the name that the file has for it.
  private static func named(_ code: String, _ names: [String: String]) -> String {
    names[code].map { $0.isEmpty ? code : code + " " + $0 } ?? code
  }
}

extension KnownFacts {
  /// What ledgers mean by the register's tables, with delivered rows over them.
  ///
  /// - Throws: what reading from scratch space throws.
  func ledgerMapping(with delivered: RecordBatch) throws -> LedgerMapping {
    func rows<Row>(_ table: TableName, _ assemble: (StoredRecord) -> Row?) throws -> [Row] {
      var standing = records[table] ?? [:]
      for record in try delivered.rows(of: table) {
        var fields = standing[record.key]?.fields ?? [:]
        for (name, value) in record.fields {
          if case .missing(let missing) = value {
            fields[name] = .missing(missing)
          } else {
            fields[name] = .value(value.canonicalText)
          }
        }
        standing[record.key] = StoredRecord(
          key: record.key, fields: fields, registration: RegistrationNumber(rawValue: 0), place: record.place)
      }
      return standing.values.sorted { $0.key < $1.key }.compactMap(assemble)
    }
    return try LedgerMapping(
      ledgers: rows(LedgerTable.table.name, LedgerTable.row),
      ranges: rows(AccountRangeTable.table.name, AccountRangeTable.row),
      codes: rows(ProjectCodeTable.table.name, ProjectCodeTable.row),
      projects: rows(ProjectTable.table.name, ProjectTable.row))
  }
}
