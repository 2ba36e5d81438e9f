public import ProgrammeModel

/// Ledgers: the columns of `huvudböcker`.
public enum LedgerTable {
  /// The ledger's id.
  public static let id = Column<Identifier<Ledger>>(
    "huvudbok_id", .identifier, key: true, required: true, sv: "Huvudbokens id.", en: "The ledger's id.")
  /// What it is called.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Namnet.", en: "The name.")
  /// The organisation number in its SIE files.
  public static let registrationNumber = Column<String>(
    "organisationsnummer", .text, sv: "Organisationsnumret i huvudbokens SIE-filer (#ORGNR); tomt om det kan variera.",
    en: "The organisation number in the ledger's SIE files (#ORGNR); empty if it may vary.")
  /// The company number in its SIE files.
  public static let companyNumber = Column<String>(
    "företagsnummer", .text, sv: "Företagets nummer i huvudbokens SIE-filer (#FNR); tomt om det kan variera.",
    en: "The company number in the ledger's SIE files (#FNR); empty if it may vary.")
  /// The organisation whose costs it holds.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")),
    sv: "Organisationen vars kostnader bokförs, med dem under den som inte har egen huvudbok; tomt för alla.",
    en: "The organisation whose costs it holds, with those beneath that have no ledger of their own; empty for all.")
  /// The dimension of projects.
  public static let projectDimension = Column<Int>(
    "projektdimension", .integer, sv: "Dimensionen för projekt; tomt betyder 6.",
    en: "The dimension of projects; empty means 6.")
  /// The dimension of administrations.
  public static let administrationDimension = Column<Int>(
    "förvaltningsdimension", .integer, sv: "Dimensionen för förvaltning; tomt om huvudboken inte har någon.",
    en: "The dimension of administrations; empty if the ledger has none.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "huvudböcker",
    sv: ("Huvudböcker", "Huvudböckerna som SIE-filer kommer ur, och vilka dimensioner som är projekt och förvaltning."),
    en: ("Ledgers", "The ledgers that SIE files come from, and which dimensions are projects and administrations."),
    change: .newInformation,
    columns: [
      id.definition, name.definition, registrationNumber.definition, companyNumber.definition,
      organisation.definition, projectDimension.definition, administrationDimension.definition, reference.definition,
    ])

  /// The row of a record; `nil` for a record without its key.
  public static func row(_ record: StoredRecord) -> Ledger? { assemble(record) }

  static func assemble(_ record: StoredRecord) -> Ledger? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Ledger(id: idKey)
    row.name = record.text(name)
    row.registrationNumber = record.text(registrationNumber)
    row.companyNumber = record.text(companyNumber)
    row.organisation = record.value(organisation)
    row.projectDimension = record.value(projectDimension)
    row.administrationDimension = record.value(administrationDimension)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
