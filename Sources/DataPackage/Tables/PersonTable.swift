public import ProgrammeModel

/// Persons: the columns of `personer`.
public enum PersonTable {
  /// The person's id.
  public static let id = Column<Identifier<Person>>(
    "person_id", .identifier, key: true, required: true, sv: "Personens id.", en: "The person's id.")
  /// The name.
  public static let name = Column<String>(
    "namn", .personal, sv: "Namnet.", en: "The name.")
  /// Position.
  public static let position = Column<String>(
    "befattning", .text, sv: "Befattning.", en: "Position.")
  /// Organisation.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), sv: "Organisation.", en: "Organisation.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "personer", sv: ("Personer", "Personer med roll; inga personnummer. Namnet kan gallras."),
    en: ("Persons", "Persons with a role; no personal identity numbers. The name can be removed."),
    change: .newInformation,
    columns: [id.definition, name.definition, position.definition, organisation.definition, reference.definition])

  static func assemble(_ record: StoredRecord) -> Person? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Person(id: idKey)
    row.name = record.text(name)
    row.position = record.text(position)
    row.organisation = record.value(organisation)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
