public import ProgrammeModel

/// Milestones: the columns of `milstolpar`.
public enum MilestoneTable {
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), key: true, required: true, sv: "Projektet.", en: "The project.")
  /// The milestone's code, such as B2 or driftstart.
  public static let code = Column<String>(
    "milstolpe", .text, key: true, required: true, sv: "Milstolpens kod, t.ex. B2 eller driftstart.",
    en: "The milestone's code, such as B2 or driftstart.")
  /// The milestone's name.
  public static let name = Column<String>(
    "namn", .text, sv: "Milstolpens namn.", en: "The milestone's name.")
  /// The day first planned.
  public static let first = Column<CalendarDay>(
    "ursprunglig", .day, sv: "Dagen som planerades från början.", en: "The day first planned.")
  /// The day decided.
  public static let decided = Column<CalendarDay>(
    "beslutad", .day, sv: "Dagen som gäller enligt senaste beslut.", en: "The day decided.")
  /// The day now expected.
  public static let forecast = Column<CalendarDay>(
    "prognos", .day, sv: "Dagen som nu bedöms.", en: "The day now expected.")
  /// The day it happened.
  public static let actual = Column<CalendarDay>(
    "utfall", .day, sv: "Dagen det skedde.", en: "The day it happened.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "milstolpar", sv: ("Milstolpar", "Milstolpar och beslutspunkter: ursprunglig, beslutad, senaste och faktisk dag."),
    en: ("Milestones", "Milestones and decision points: first, decided, latest and actual day."), change: .newEstimate,
    columns: [
      project.definition, code.definition, name.definition, first.definition, decided.definition, forecast.definition,
      actual.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Milestone? {
    guard let projectKey = record.key(0, project), let codeKey = record.key(1, code) else { return nil }
    var row = Milestone(project: projectKey, code: codeKey)
    row.name = record.text(name)
    row.first = record.reported(first)
    row.decided = record.value(decided)
    row.forecast = record.value(forecast)
    row.actual = record.value(actual)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
