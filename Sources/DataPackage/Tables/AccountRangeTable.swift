public import ProgrammeModel

/// Accounts and what they hold: the columns of `konton`.
public enum AccountRangeTable {
  /// The ledger, or `*` for all.
  public static let ledger = Column<String>(
    "huvudbok", .text, key: true, required: true, sv: "Huvudbokens id; * för alla.",
    en: "The ledger's id; * for all.")
  /// The first account.
  public static let first = Column<String>(
    "konto_från", .text, key: true, required: true,
    sv: "Första kontot, eller dess första siffror: 74 är alla konton som börjar med 74.",
    en: "The first account, or its first digits: 74 is every account that begins with 74.")
  /// The last account.
  public static let last = Column<String>(
    "konto_till", .text, sv: "Sista kontot, eller dess första siffror; tomt om det är detsamma som det första.",
    en: "The last account, or its first digits; empty if it is the same as the first.")
  /// Kind of amount.
  public static let kind = Column<AmountKind>(
    "slag", .choice(AmountKind.allCases.map(\.rawValue)),
    sv: "Slag av belopp; tomt för konton som inte är ett projekts kostnad eller intäkt.",
    en: "Kind of amount; empty for accounts that are not a project's cost or revenue.")
  /// Cost type.
  public static let costType = Column<CostType>(
    "kostnadsslag", .choice(CostType.allCases.map(\.rawValue)), sv: "Kostnadsslag.", en: "Cost type.")
  /// Whether it is internal.
  public static let isInternal = Column<Bool>(
    "internt", .flag, sv: "Ja om kontona är för internfakturering mellan stadens egna organisationer.",
    en: "Yes if the accounts are for invoices between the city's own organisations.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "konton",
    sv: ("Konton", "Vilka konton i huvudboken som är vilket slag av belopp och vilket kostnadsslag."),
    en: ("Accounts", "Which accounts of the ledger are which kind of amount and cost type."),
    change: .newInformation,
    columns: [
      ledger.definition, first.definition, last.definition, kind.definition, costType.definition,
      isInternal.definition, reference.definition,
    ])

  /// The row of a record; `nil` for a record without its key.
  public static func row(_ record: StoredRecord) -> AccountRange? { assemble(record) }

  static func assemble(_ record: StoredRecord) -> AccountRange? {
    guard let ledgerKey = record.key(0, ledger), let firstKey = record.key(1, first) else { return nil }
    var row = AccountRange(ledger: ledgerKey == "*" ? nil : Identifier(ledgerKey), first: firstKey)
    row.last = record.text(last)
    row.kind = record.value(kind)
    row.costType = record.value(costType)
    row.isInternal = record.value(isInternal) ?? false
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
