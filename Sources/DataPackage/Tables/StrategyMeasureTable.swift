public import ProgrammeModel

/// Strategy measures: the columns of `insatser`.
public enum StrategyMeasureTable {
  /// The measure's id.
  public static let id = Column<Identifier<StrategyMeasure>>(
    "insats_id", .identifier, key: true, required: true, sv: "Insatsens id.", en: "The measure's id.")
  /// Field of action.
  public static let area = Column<String>(
    "insatsområde", .text, required: true, sv: "Insatsområde.", en: "Field of action.")
  /// The measure.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Insatsen.", en: "The measure.")
  /// Service area.
  public static let serviceArea = Column<String>(
    "tjänsteområde", .text, sv: "Tjänsteområde.", en: "Service area.")
  /// Year of the action plan.
  public static let year = Column<Int>(
    "år", .integer, required: true, sv: "År i handlingsplanen.", en: "Year of the action plan.")
  /// Organisation in charge.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), sv: "Ansvarig organisation.", en: "Organisation in charge."
  )
  /// Role that owns it.
  public static let owner = Column<String>(
    "ägare", .text, sv: "Ägande roll.", en: "Role that owns it.")
  /// Status.
  public static let status = Column<ActionStatus>(
    "status", .choice(ActionStatus.allCases.map(\.rawValue)), sv: "Status.", en: "Status.")
  /// Done.
  public static let done = Column<CalendarDay>(
    "klart", .day, sv: "Klart.", en: "Done.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "insatser", sv: ("Insatser", "Insatser i strategins handlingsplaner per tjänsteområde och år."),
    en: ("Strategy measures", "Measures of the strategy's action plans per service area and year."),
    change: .newInformation,
    columns: [
      id.definition, area.definition, name.definition, serviceArea.definition, year.definition, organisation.definition,
      owner.definition, status.definition, done.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> StrategyMeasure? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = StrategyMeasure(id: idKey)
    row.area = record.text(area)
    row.name = record.text(name)
    row.serviceArea = record.text(serviceArea)
    row.year = record.value(year) ?? 0
    row.organisation = record.reported(organisation)
    row.owner = record.reported(owner)
    row.status = record.reported(status)
    row.done = record.value(done)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
