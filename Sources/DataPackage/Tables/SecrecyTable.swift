public import ProgrammeModel

/// Secrecy: the columns of `sekretess`.
public enum SecrecyTable {
  /// The mark's id.
  public static let id = Column<Identifier<SecrecyMark>>(
    "sekretess_id", .identifier, key: true, required: true, sv: "Sekretessmarkeringens id.",
    en: "The id of the mark of secrecy.")
  /// The table whose values are secret.
  public static let markedTable = Column<String>(
    "tabell", .text, required: true, sv: "Tabellen som uppgiften står i, till exempel avtal.",
    en: "The table that holds the value, such as avtal.")
  /// The column that is secret.
  public static let markedColumn = Column<String>(
    "kolumn", .text, sv: "Kolumnen, till exempel värde; tom när hela raden är hemlig och inte ens får nämnas.",
    en: "The column, such as värde; empty where the whole row is secret and must not even be mentioned.")
  /// The row, or what the row is about.
  public static let object = Column<String>(
    "objekt", .text,
    sv: "Id för raden, eller för projektet, tjänsten eller nämnden som raden gäller (M05|SOC: båda); tom för hela "
      + "tabellen.",
    en: "Id of the row, or of the project, service or board that it is about (M05|SOC: both); empty for the whole "
      + "table.")
  /// The period of the values.
  public static let period = Column<Period>(
    "period", .period, sv: "Perioden som uppgiften gäller; tom för alla.",
    en: "The period the value is for; empty for all.")
  /// The legal ground.
  public static let ground = Column<String>(
    "lagrum", .text, required: true, sv: "Lagrum, till exempel OSL 19 kap. 3 §.",
    en: "Legal ground, such as OSL 19 kap. 3 §.")
  /// Who decided.
  public static let decider = Column<String>(
    "beslutat_av", .text, required: true, sv: "Nämnd, bolag eller roll som beslutade.",
    en: "Board, company or role that decided.")
  /// Case number of the decision.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslutets dnr.", en: "Case number of the decision.")
  /// First day.
  public static let from = Column<CalendarDay>(
    "från", .day, required: true, sv: "Första dagen.", en: "First day.")
  /// Last day.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen; tom tills annat beslutas.", en: "Last day; empty until something else is decided.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "sekretess",
    sv: ("Sekretess", "Beslut om att uppgifter i registret inte får lämnas ut, med lagrum och beslutande."),
    en: ("Secrecy", "Decisions that values of the register must not be made public, with legal ground and decider."),
    change: .newInformation,
    columns: [
      id.definition, markedTable.definition, markedColumn.definition, object.definition, period.definition,
      ground.definition, decider.definition, decision.definition, from.definition, to.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> SecrecyMark? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = SecrecyMark(id: idKey)
    row.table = record.text(markedTable)
    row.column = record.text(markedColumn)
    row.object = record.text(object)
    row.period = record.value(period)
    row.ground = record.text(ground)
    row.decider = record.text(decider)
    row.decision = record.text(decision)
    row.from = record.value(from)
    row.to = record.value(to)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
