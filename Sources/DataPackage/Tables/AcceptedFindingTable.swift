public import ProgrammeModel

/// Accepted findings: the columns of `godtagna`.
public enum AcceptedFindingTable {
  /// The acceptance's id.
  public static let id = Column<Identifier<AcceptedFinding>>(
    "godtagande_id", .identifier, key: true, required: true, sv: "Godtagandets id.", en: "The acceptance's id.")
  /// The finding's id, as check prints it.
  public static let finding = Column<String>(
    "iakttagelse", .text, required: true, sv: "Iakttagelsens id, som check skriver det.",
    en: "The finding's id, as check prints it.")
  /// Why the finding may stand.
  public static let motive = Column<String>(
    "motiv", .longText, required: true, sv: "Varför iakttagelsen får stå.", en: "Why the finding may stand.")
  /// The role that accepts and answers for it.
  public static let role = Column<String>(
    "roll", .text, required: true, sv: "Rollen som godtar och svarar för det.",
    en: "The role that accepts and answers for it.")
  /// The person in the role.
  public static let person = Column<Identifier<Person>>(
    "person", .reference(TableName("personer")), sv: "Personen i rollen.", en: "The person in the role.")
  /// The organisation that answers for it.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), sv: "Organisationen som svarar för det.",
    en: "The organisation that answers for it.")
  /// Case number of the decision.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslutets dnr.", en: "Case number of the decision.")
  /// First day.
  public static let from = Column<CalendarDay>(
    "från", .day, required: true, sv: "Första dagen.", en: "First day.")
  /// Last day; after it the finding stands again.
  public static let to = Column<CalendarDay>(
    "till", .day, required: true, sv: "Sista dagen; därefter gäller iakttagelsen igen.",
    en: "Last day; after it the finding stands again.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "godtagna", sv: ("Godtagna iakttagelser", "Iakttagelser som någon svarar för att låta stå, med motiv och slutdag."),
    en: ("Accepted findings", "Findings that somebody answers for leaving as they are, with a motive and a last day."),
    change: .newInformation,
    columns: [
      id.definition, finding.definition, motive.definition, role.definition, person.definition, organisation.definition,
      decision.definition, from.definition, to.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> AcceptedFinding? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = AcceptedFinding(id: idKey)
    row.finding = record.text(finding)
    row.motive = record.text(motive)
    row.role = record.text(role)
    row.person = record.value(person)
    row.organisation = record.value(organisation)
    row.decision = record.text(decision)
    row.from = record.value(from)
    row.to = record.value(to)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
