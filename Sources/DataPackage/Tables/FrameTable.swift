public import ProgrammeModel

/// Frames: the columns of `ramar`.
public enum FrameTable {
  /// The id of the row.
  public static let id = Column<Identifier<Frame>>(
    "ram_id", .identifier, key: true, required: true, sv: "Ramradens id.", en: "The id of the row.")
  /// The portfolio.
  public static let portfolio = Column<Identifier<StructureNode>>(
    "portfölj", .reference(TableName("struktur")), required: true, sv: "Portföljen.", en: "The portfolio.")
  /// The budget year.
  public static let year = Column<Int>(
    "år", .integer, required: true, sv: "Budgetåret.", en: "The budget year.")
  /// Kind of frame or change.
  public static let change = Column<FrameChange>(
    "slag", .choice(FrameChange.allCases.map(\.rawValue)), required: true, sv: "Slag av ram eller ändring.",
    en: "Kind of frame or change.")
  /// Amount; a reduction has a minus sign.
  public static let amount = Column<Money>(
    "belopp", .money, required: true, sv: "Belopp; minskning skrivs med minus.",
    en: "Amount; a reduction has a minus sign.")
  /// Decided, or planned for a later year.
  public static let status = Column<PlanStatus>(
    "status", .choice(PlanStatus.allCases.map(\.rawValue)), required: true,
    sv: "Beslutad, eller plan för ett senare år.", en: "Decided, or planned for a later year.")
  /// Case number of the decision.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslutets dnr.", en: "Case number of the decision.")
  /// Date of the decision.
  public static let decidedOn = Column<CalendarDay>(
    "beslutsdatum", .day, sv: "Beslutets datum.", en: "Date of the decision.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "ramar", sv: ("Ramar", "Kommunfullmäktiges ramar per portfölj och år, med varje slag av ändring för sig."),
    en: ("Frames", "The council's frames per portfolio and year, each kind of change apart."), change: .newInformation,
    columns: [
      id.definition, portfolio.definition, year.definition, change.definition, amount.definition, status.definition,
      decision.definition, decidedOn.definition, remark.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Frame? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Frame(id: idKey)
    row.portfolio = record.value(portfolio) ?? ""
    row.year = record.value(year) ?? 0
    row.change = record.value(change)
    row.amount = record.reported(amount)
    row.status = record.value(status)
    row.decision = record.text(decision)
    row.decidedOn = record.value(decidedOn)
    row.remark = record.text(remark)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
