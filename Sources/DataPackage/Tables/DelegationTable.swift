public import ProgrammeModel

/// Delegations: the columns of `delegationer`.
public enum DelegationTable {
  /// The delegation's id.
  public static let id = Column<Identifier<Delegation>>(
    "delegation_id", .identifier, key: true, required: true, sv: "Delegationens id.", en: "The delegation's id.")
  /// The role or body that may decide.
  public static let role = Column<String>(
    "roll", .text, required: true, sv: "Roll eller organ som får besluta.", en: "The role or body that may decide.")
  /// What it concerns, such as per agreement.
  public static let scope = Column<String>(
    "gäller", .text, required: true, sv: "Vad delegationen gäller, t.ex. per avtal.",
    en: "What it concerns, such as per agreement.")
  /// Highest amount; empty where unlimited.
  public static let limit = Column<Money>(
    "gräns", .money, sv: "Högsta belopp; tomt om ingen gräns.", en: "Highest amount; empty where unlimited.")
  /// First day.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dagen.", en: "First day.")
  /// Last day.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen.", en: "Last day.")
  /// Case number of the decision.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslutets dnr.", en: "Case number of the decision.")
  /// Condition.
  public static let condition = Column<String>(
    "villkor", .longText, sv: "Villkor.", en: "Condition.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "delegationer", sv: ("Delegationer", "Vem som får besluta vad, upp till vilket belopp och när."),
    en: ("Delegations", "Who may decide what, up to which amount and when."), change: .newInformation,
    columns: [
      id.definition, role.definition, scope.definition, limit.definition, from.definition, to.definition,
      decision.definition, condition.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Delegation? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Delegation(id: idKey)
    row.role = record.text(role)
    row.scope = record.text(scope)
    row.limit = record.reported(limit)
    row.from = record.value(from)
    row.to = record.value(to)
    row.decision = record.text(decision)
    row.condition = record.text(condition)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
