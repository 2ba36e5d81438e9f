public import ProgrammeModel

/// Thresholds: the columns of `trösklar`.
public enum ThresholdTable {
  /// Which limit.
  public static let threshold = Column<ThresholdName>(
    "tröskel", .choice(ThresholdName.allCases.map(\.rawValue)), key: true, required: true, sv: "Vilken gräns.",
    en: "Which limit.")
  /// First day.
  public static let from = Column<CalendarDay>(
    "från", .day, key: true, required: true, sv: "Första dagen.", en: "First day.")
  /// Last day.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen.", en: "Last day.")
  /// The limit, in the threshold's unit.
  public static let value = Column<FixedDecimal>(
    "värde", .decimal, required: true, sv: "Gränsen, i tröskelns enhet.", en: "The limit, in the threshold's unit.")
  /// Case number of the decision.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslutets dnr.", en: "Case number of the decision.")
  /// Why the limit was chosen.
  public static let motive = Column<String>(
    "motiv", .longText, sv: "Varför gränsen är vald.", en: "Why the limit was chosen.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "trösklar", sv: ("Trösklar", "Gränser som regler och beräknad status går efter, med giltighet och beslut."),
    en: ("Thresholds", "Limits that rules and computed status go by, with validity and decision."),
    change: .newInformation,
    columns: [
      threshold.definition, from.definition, to.definition, value.definition, decision.definition, motive.definition,
      reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> RegisteredThreshold? {
    guard let thresholdKey = record.key(0, threshold), let fromKey = record.key(1, from) else { return nil }
    var row = RegisteredThreshold(threshold: thresholdKey, from: fromKey)
    row.to = record.value(to)
    row.value = record.reported(value)
    row.decision = record.text(decision)
    row.motive = record.text(motive)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
