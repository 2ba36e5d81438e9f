public import ProgrammeModel

/// Reports after close: the columns of `återrapporter`.
public enum ReportBackTable {
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), key: true, required: true, sv: "Projektet.",
    en: "The project.")
  /// The board or the staff.
  public static let audience = Column<ReportAudience>(
    "till", .choice(ReportAudience.allCases.map(\.rawValue)), key: true, required: true, sv: "Nämnd eller personal.",
    en: "The board or the staff.")
  /// When.
  public static let date = Column<CalendarDay>(
    "datum", .day, key: true, required: true, sv: "När.",
    en: "When.")
  /// Board or company.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), sv: "Nämnd eller bolag.",
    en: "Board or company.")
  /// Case number or other reference to the document.
  public static let evidence = Column<String>(
    "underlag", .text, sv: "Diarienummer eller annan hänvisning till dokumentet.",
    en: "Case number or other reference to the document.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "återrapporter",
    sv: ("Återrapporter", "När ett projekts resultat redovisats för nämnden och för personalen efter avslut."),
    en: ("Reports after close", "When a project's result was told to the board and to the staff after close."),
    change: .newInformation,
    columns: [
      project.definition, audience.definition, date.definition, organisation.definition, evidence.definition,
      reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> ReportBack? {
    guard let projectKey = record.key(0, project), let audienceKey = record.key(1, audience),
      let dateKey = record.key(2, date)
    else { return nil }
    var row = ReportBack(project: projectKey, audience: audienceKey, date: dateKey)
    row.organisation = record.value(organisation)
    row.evidence = record.text(evidence)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
