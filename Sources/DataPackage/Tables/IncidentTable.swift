public import ProgrammeModel

/// Incidents: the columns of `incidenter`.
public enum IncidentTable {
  /// The incident's id.
  public static let id = Column<Identifier<Incident>>(
    "incident_id", .identifier, key: true, required: true, sv: "Incidentens id.", en: "The incident's id.")
  /// The service.
  public static let service = Column<Identifier<ITService>>(
    "tjänst", .reference(TableName("tjänster")), required: true, sv: "Tjänsten.", en: "The service.")
  /// When it began.
  public static let start = Column<Instant>(
    "start", .instant, required: true, sv: "När störningen började.", en: "When it began.")
  /// When service was restored.
  public static let end = Column<Instant>(
    "slut", .instant, sv: "När tjänsten var återställd.", en: "When service was restored.")
  /// P1-P4.
  public static let priority = Column<String>(
    "prioritet", .text, sv: "P1-P4.", en: "P1-P4.")
  /// Planned maintenance.
  public static let isPlanned = Column<Bool>(
    "planerad", .flag, sv: "Planerat underhåll.", en: "Planned maintenance.")
  /// Solved within agreed time.
  public static let withinAgreement = Column<Bool>(
    "inom_sla", .flag, sv: "Löst inom avtalad tid.", en: "Solved within agreed time.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "incidenter", sv: ("Incidenter", "Incidenter med start, slut och prioritet."),
    en: ("Incidents", "Incidents with start, end and priority."), change: .newOutcome,
    columns: [
      id.definition, service.definition, start.definition, end.definition, priority.definition, isPlanned.definition,
      withinAgreement.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Incident? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Incident(id: idKey)
    row.service = record.value(service) ?? ""
    row.start = record.reported(start)
    row.end = record.reported(end)
    // An end that the clock showed twice is the later one where the other would lie before the start.
    if let started = row.start.value, let ended = row.end.value, ended < started, let later = ended.repeated,
      later >= started
    {
      row.end = .value(later)
    }
    row.priority = record.text(priority)
    row.isPlanned = record.value(isPlanned) ?? false
    row.withinAgreement = record.reported(withinAgreement)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
