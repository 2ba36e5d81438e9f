import DataPackage
import ProgrammeModel
import SheetReaders

/// Asks about accounts and project codes that no table says what they are, once each, at the first place.
struct LedgerMappingCheck {
  private let known: KnownFacts

  init(_ known: KnownFacts) { self.known = known }

  /// Notes what is not mapped in the ledgers of a delivery, whose own tables count too.
  func check(_ ledgers: [LedgerRows], _ records: [Record], _ log: inout ProblemLog) {
    guard !ledgers.isEmpty else { return }
    let mapping = known.ledgerMapping(with: records)
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
  /// What ledgers mean by the register's tables.
  var ledgerMapping: LedgerMapping { ledgerMapping(with: []) }

  /// What ledgers mean by the register's tables, with delivered rows over them.
  func ledgerMapping(with delivered: [Record]) -> LedgerMapping {
    func rows<Row>(_ table: TableName, _ assemble: (StoredRecord) -> Row?) -> [Row] {
      var standing = records[table] ?? [:]
      for record in delivered where record.table == table {
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
    return LedgerMapping(
      ledgers: rows(LedgerTable.table.name, LedgerTable.row),
      ranges: rows(AccountRangeTable.table.name, AccountRangeTable.row),
      codes: rows(ProjectCodeTable.table.name, ProjectCodeTable.row),
      projects: rows(ProjectTable.table.name, ProjectTable.row))
  }
}
