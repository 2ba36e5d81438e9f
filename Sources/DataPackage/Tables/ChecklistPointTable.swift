public import ProgrammeModel

/// Checklists: the columns of `checklistor`.
public enum ChecklistPointTable {
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), key: true, required: true, sv: "Projektet.", en: "The project.")
  /// The point.
  public static let point = Column<String>(
    "punkt", .text, key: true, required: true, sv: "Punkten.", en: "The point.")
  /// Whether it is fulfilled.
  public static let fulfilled = Column<Fulfilment>(
    "uppfylld", .choice(Fulfilment.allCases.map(\.rawValue)), sv: "Om punkten är uppfylld.",
    en: "Whether it is fulfilled.")
  /// When.
  public static let date = Column<CalendarDay>(
    "datum", .day, sv: "När.", en: "When.")
  /// Document reference.
  public static let evidence = Column<String>(
    "underlag", .text, sv: "Hänvisning till dokument.", en: "Document reference.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "checklistor",
    sv: ("Checklistor", "Förutsättningar per projekt: processkartläggning, kommunikationsplan, användartester ..."),
    en: ("Checklists", "Preconditions per project: process mapping, communication plan, user tests ..."),
    change: .newInformation,
    columns: [
      project.definition, point.definition, fulfilled.definition, date.definition, evidence.definition,
      reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> ChecklistPoint? {
    guard let projectKey = record.key(0, project), let pointKey = record.key(1, point) else { return nil }
    var row = ChecklistPoint(project: projectKey, point: pointKey)
    row.fulfilled = record.reported(fulfilled)
    row.date = record.value(date)
    row.evidence = record.text(evidence)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
