public import ProgrammeModel

/// Approvals: the columns of `attester`.
public enum OutcomeApprovalTable {
  /// The benefit.
  public static let benefit = Column<Identifier<Benefit>>(
    "nytta", .reference(TableName("nyttor")), key: true, required: true, sv: "Nyttan.", en: "The benefit.")
  /// The period of the outcome.
  public static let period = Column<Period>(
    "period", .period, key: true, required: true, sv: "Perioden som utfallet gäller.", en: "The period of the outcome.")
  /// The role that approves.
  public static let role = Column<String>(
    "roll", .text, required: true, sv: "Rollen som godkänner.", en: "The role that approves.")
  /// The person who approves.
  public static let person = Column<Identifier<Person>>(
    "person", .reference(TableName("personer")), sv: "Personen som godkänner.", en: "The person who approves.")
  /// The day of the approval.
  public static let date = Column<CalendarDay>(
    "datum", .day, sv: "Dagen för godkännandet.", en: "The day of the approval.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "attester", sv: ("Attester", "Vem som har godkänt rapporterat nyttoutfall."),
    en: ("Approvals", "Who has approved reported benefit outcome."), change: .newInformation,
    columns: [
      benefit.definition, period.definition, role.definition, person.definition, date.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> OutcomeApproval? {
    guard let benefitKey = record.key(0, benefit), let periodKey = record.key(1, period) else { return nil }
    var row = OutcomeApproval(benefit: benefitKey, period: periodKey)
    row.role = record.text(role)
    row.person = record.value(person)
    row.date = record.value(date)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
