public import ProgrammeModel

/// Organisations: the columns of `organisationer`.
public enum OrganisationTable {
  /// The organisation's id.
  public static let id = Column<Identifier<Organisation>>(
    "organisation_id", .identifier, key: true, required: true, sv: "Organisationens id.", en: "The organisation's id.")
  /// The name.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Namnet.", en: "The name.")
  /// What kind of body it is.
  public static let kind = Column<OrganisationKind>(
    "slag", .choice(OrganisationKind.allCases.map(\.rawValue)), required: true, sv: "Vad för slags organ det är.",
    en: "What kind of body it is.")
  /// Registration number; boards share the city's.
  public static let registrationNumber = Column<String>(
    "organisationsnummer", .text, sv: "Organisationsnummer; nämnder delar stadens.",
    en: "Registration number; boards share the city's.")
  /// The organisation above.
  public static let parent = Column<Identifier<Organisation>>(
    "överordnad", .reference(TableName("organisationer")), sv: "Organisationen närmast ovanför.",
    en: "The organisation above.")
  /// Code in the ledger.
  public static let ledgerCode = Column<String>(
    "förvaltning_i_huvudbok", .text, sv: "Kod i huvudboken.", en: "Code in the ledger.")
  /// First day it exists.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dagen organisationen finns.", en: "First day it exists.")
  /// Last day it exists.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen organisationen finns.", en: "Last day it exists.")
  /// The organisation that took over.
  public static let successor = Column<Identifier<Organisation>>(
    "efterträdare", .reference(TableName("organisationer")), sv: "Organisation som tagit över.",
    en: "The organisation that took over.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "organisationer",
    sv: ("Organisationer", "Nämnder, bolagsstyrelser, förvaltningar och andra organ, med giltighet och efterträdare."),
    en: ("Organisations", "Boards, companies, administrations and other bodies, with validity and successor."),
    change: .newInformation,
    columns: [
      id.definition, name.definition, kind.definition, registrationNumber.definition, parent.definition,
      ledgerCode.definition, from.definition, to.definition, successor.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Organisation? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Organisation(id: idKey)
    row.name = record.text(name)
    row.kind = record.value(kind)
    row.registrationNumber = record.text(registrationNumber)
    row.parent = record.value(parent)
    row.ledgerCode = record.text(ledgerCode)
    row.from = record.value(from)
    row.to = record.value(to)
    row.successor = record.value(successor)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
