public import ProgrammeModel

/// Deviations: the columns of `avvikelser`.
public enum DeviationTable {
  /// The deviation's id.
  public static let id = Column<Identifier<Deviation>>(
    "avvikelse_id", .identifier, key: true, required: true, sv: "Avvikelsens id.", en: "The deviation's id.")
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), sv: "Projektet.", en: "The project.")
  /// The portfolio.
  public static let node = Column<Identifier<StructureNode>>(
    "portfölj", .reference(TableName("struktur")), sv: "Portföljen.", en: "The portfolio.")
  /// Report period.
  public static let period = Column<ReportPeriod>(
    "period", .reportPeriod, required: true, sv: "Rapportperiod.", en: "Report period.")
  /// What it concerns.
  public static let kind = Column<DeviationKind>(
    "slag", .choice(DeviationKind.allCases.map(\.rawValue)), required: true, sv: "Vad avvikelsen gäller.",
    en: "What it concerns.")
  /// Cause.
  public static let cause = Column<String>(
    "orsak", .longText, sv: "Orsak.", en: "Cause.")
  /// Action.
  public static let action = Column<String>(
    "åtgärd", .longText, sv: "Åtgärd.", en: "Action.")
  /// Role responsible.
  public static let responsible = Column<String>(
    "ansvarig", .text, sv: "Ansvarig roll.", en: "Role responsible.")
  /// Due date.
  public static let due = Column<CalendarDay>(
    "klart_senast", .day, sv: "Klart senast.", en: "Due date.")
  /// Done.
  public static let done = Column<CalendarDay>(
    "klart", .day, sv: "Klart.", en: "Done.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "avvikelser", sv: ("Avvikelser", "Avvikelser med orsak, åtgärd, ansvarig och klart senast."),
    en: ("Deviations", "Deviations with cause, action, responsible and due date."), change: .newInformation,
    columns: [
      id.definition, project.definition, node.definition, period.definition, kind.definition, cause.definition,
      action.definition, responsible.definition, due.definition, done.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Deviation? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Deviation(id: idKey)
    row.project = record.value(project)
    row.node = record.value(node)
    row.period = record.value(period)
    row.kind = record.value(kind)
    row.cause = record.text(cause)
    row.action = record.text(action)
    row.responsible = record.text(responsible)
    row.due = record.value(due)
    row.done = record.value(done)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
