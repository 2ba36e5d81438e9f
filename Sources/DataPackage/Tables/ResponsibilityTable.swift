public import ProgrammeModel

/// Responsibilities: the columns of `ansvar`.
public enum ResponsibilityTable {
  /// The id of the row.
  public static let id = Column<Identifier<Responsibility>>(
    "ansvar_id", .identifier, key: true, required: true, sv: "Ansvarsradens id.", en: "The id of the row.")
  /// What it concerns: projekt, nyttor, tjänster, rekommendationer, insatser.
  public static let objectTable = Column<String>(
    "objektslag", .text, required: true,
    sv: "Vad ansvaret gäller: projekt, nyttor, tjänster, rekommendationer, insatser.",
    en: "What it concerns: projekt, nyttor, tjänster, rekommendationer, insatser.")
  /// Id of what it concerns.
  public static let object = Column<String>(
    "objekt", .text, required: true, sv: "Id för det som ansvaret gäller.", en: "Id of what it concerns.")
  /// Role.
  public static let role = Column<ResponsibilityRole>(
    "roll", .choice(ResponsibilityRole.allCases.map(\.rawValue)), required: true, sv: "Roll.", en: "Role.")
  /// Organisation.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), sv: "Organisation.", en: "Organisation.")
  /// Position in the line.
  public static let position = Column<String>(
    "befattning", .text, sv: "Befattning i linjen.", en: "Position in the line.")
  /// The person.
  public static let person = Column<Identifier<Person>>(
    "person", .reference(TableName("personer")), sv: "Personen.", en: "The person.")
  /// The day it was accepted.
  public static let acceptedOn = Column<CalendarDay>(
    "accepterat", .day, sv: "Dagen ansvaret accepterades.", en: "The day it was accepted.")
  /// First day.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dagen.", en: "First day.")
  /// Last day.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen.", en: "Last day.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "ansvar", sv: ("Ansvar", "Vem som ansvarar för vad, i vilken roll och när."),
    en: ("Responsibilities", "Who answers for what, in which role and when."), change: .newInformation,
    columns: [
      id.definition, objectTable.definition, object.definition, role.definition, organisation.definition,
      position.definition, person.definition, acceptedOn.definition, from.definition, to.definition,
      reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Responsibility? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Responsibility(id: idKey)
    row.objectTable = record.text(objectTable)
    row.object = record.text(object)
    row.role = record.value(role)
    row.organisation = record.value(organisation)
    row.position = record.text(position)
    row.person = record.reported(person)
    row.acceptedOn = record.value(acceptedOn)
    row.from = record.value(from)
    row.to = record.value(to)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
