public import ProgrammeModel

/// Project goals: the columns of `projektmål`.
public enum ProjectGoalTable {
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), key: true, required: true, sv: "Projektet.", en: "The project.")
  /// The goal.
  public static let goal = Column<Identifier<Goal>>(
    "mål", .reference(TableName("mål")), key: true, required: true, sv: "Målet.", en: "The goal.")
  /// How the project contributes.
  public static let motive = Column<String>(
    "motiv", .longText, sv: "Hur projektet bidrar.", en: "How the project contributes.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "projektmål", sv: ("Projektens mål", "Vilka mål varje projekt bidrar till."),
    en: ("Project goals", "The goals each project contributes to."), change: .newInformation,
    columns: [project.definition, goal.definition, motive.definition, reference.definition])

  static func assemble(_ record: StoredRecord) -> ProjectGoal? {
    guard let projectKey = record.key(0, project), let goalKey = record.key(1, goal) else { return nil }
    var row = ProjectGoal(project: projectKey, goal: goalKey)
    row.motive = record.text(motive)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
