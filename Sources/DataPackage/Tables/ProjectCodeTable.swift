public import ProgrammeModel

/// Project codes of ledgers: the columns of `projektkoder`.
public enum ProjectCodeTable {
  /// The ledger, or `*` for all.
  public static let ledger = Column<String>(
    "huvudbok", .text, key: true, required: true, sv: "Huvudbokens id; * för alla.",
    en: "The ledger's id; * for all.")
  /// The administration's code, or `*` for all.
  public static let administration = Column<String>(
    "förvaltning", .text, key: true, required: true, sv: "Förvaltningens kod i huvudboken; * för alla.",
    en: "The administration's code in the ledger; * for all.")
  /// The object code.
  public static let code = Column<String>(
    "projektkod", .text, key: true, required: true,
    sv: "Projektets kod i huvudboken. Slutar den med * gäller raden alla koder som börjar så.",
    en: "The project's code in the ledger. Ending with * it means every code that begins so.")
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), sv: "Projektet; tomt om koden är utanför programmet.",
    en: "The project; empty if the code is outside the programme.")
  /// Whether the code is outside the programme.
  public static let isOutside = Column<Bool>(
    "utanför", .flag, sv: "Ja om koden inte är något projekt i programmet; då frågas det inte om den.",
    en: "Yes if the code is no project of the programme; it is then not asked about.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "projektkoder",
    sv: ("Projektkoder", "Vilket projekt en kod i en huvudbok och förvaltning är."),
    en: ("Project codes", "Which project a code of a ledger and administration is."), change: .newInformation,
    columns: [
      ledger.definition, administration.definition, code.definition, project.definition, isOutside.definition,
      reference.definition,
    ])

  /// The row of a record; `nil` for a record without its key.
  public static func row(_ record: StoredRecord) -> ProjectCode? { assemble(record) }

  static func assemble(_ record: StoredRecord) -> ProjectCode? {
    guard let ledgerKey = record.key(0, ledger), let administrationKey = record.key(1, administration),
      let codeKey = record.key(2, code)
    else { return nil }
    var row = ProjectCode(
      ledger: ledgerKey == "*" ? nil : Identifier(ledgerKey),
      administration: administrationKey == "*" ? nil : administrationKey, code: codeKey)
    row.project = record.value(project)
    row.isOutside = record.value(isOutside) ?? false
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
