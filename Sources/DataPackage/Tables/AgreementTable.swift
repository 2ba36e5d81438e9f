public import ProgrammeModel

/// Agreements: the columns of `avtal`.
public enum AgreementTable {
  /// The agreement's id.
  public static let id = Column<Identifier<Agreement>>(
    "avtal_id", .identifier, key: true, required: true, sv: "Avtalets id.", en: "The agreement's id.")
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), required: true, sv: "Projektet.", en: "The project.")
  /// The supplier.
  public static let supplier = Column<String>(
    "leverantör", .text, required: true, sv: "Leverantören.", en: "The supplier.")
  /// Procurement, agreement or call-off.
  public static let kind = Column<AgreementKind>(
    "slag", .choice(AgreementKind.allCases.map(\.rawValue)), sv: "Upphandling, avtal eller avrop.",
    en: "Procurement, agreement or call-off.")
  /// Value without options.
  public static let value = Column<Money>(
    "värde", .money, required: true, sv: "Avtalets värde utan optioner.", en: "Value without options.")
  /// Value of options.
  public static let options = Column<Money>(
    "optioner", .money, sv: "Optionernas värde.", en: "Value of options.")
  /// Date.
  public static let date = Column<CalendarDay>(
    "datum", .day, sv: "Avtalsdatum.", en: "Date.")
  /// The role that decided.
  public static let decider = Column<String>(
    "beslutsfattare", .text, sv: "Roll som beslutat.", en: "The role that decided.")
  /// The person who decided.
  public static let person = Column<Identifier<Person>>(
    "person", .reference(TableName("personer")), sv: "Person som beslutat.", en: "The person who decided.")
  /// Case number.
  public static let caseNumber = Column<String>(
    "dnr", .text, sv: "Diarienummer.", en: "Case number.")
  /// The day it was accounted for to the executive board.
  public static let reportedOn = Column<CalendarDay>(
    "redovisad", .day, sv: "Dagen avtalet redovisades för kommunstyrelsen.",
    en: "The day it was accounted for to the executive board.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "avtal", sv: ("Avtal", "Avtal och avrop med värde, optioner och beslutsfattare."),
    en: ("Agreements", "Agreements and call-offs with value, options and decider."), change: .newInformation,
    columns: [
      id.definition, project.definition, supplier.definition, kind.definition, value.definition, options.definition,
      date.definition, decider.definition, person.definition, caseNumber.definition, reportedOn.definition,
      reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Agreement? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Agreement(id: idKey)
    row.project = record.value(project) ?? ""
    row.supplier = record.text(supplier)
    row.kind = record.value(kind)
    row.value = record.reported(value)
    row.options = record.value(options)
    row.date = record.reported(date)
    row.decider = record.text(decider)
    row.person = record.value(person)
    row.caseNumber = record.text(caseNumber)
    row.reportedOn = record.value(reportedOn)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
