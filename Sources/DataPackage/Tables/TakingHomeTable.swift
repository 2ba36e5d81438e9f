public import ProgrammeModel

/// Benefits taken home: the columns of `hemtagningar`.
public enum TakingHomeTable {
  /// The id.
  public static let id = Column<Identifier<TakingHome>>(
    "hemtagning_id", .identifier, key: true, required: true, sv: "Hemtagningens id.", en: "The id.")
  /// The benefit.
  public static let benefit = Column<Identifier<Benefit>>(
    "nytta", .reference(TableName("nyttor")), required: true, sv: "Nyttan.", en: "The benefit.")
  /// The board whose budget changes.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), sv: "Nämnd vars budget ändras.",
    en: "The board whose budget changes.")
  /// First budget year.
  public static let year = Column<Int>(
    "år", .integer, required: true, sv: "Första budgetåret.", en: "First budget year.")
  /// Amount per year.
  public static let amount = Column<Money>(
    "belopp", .money, required: true, sv: "Belopp per år.", en: "Amount per year.")
  /// Permanent or one-off.
  public static let permanence = Column<Permanence>(
    "varaktighet", .choice(Permanence.allCases.map(\.rawValue)), required: true, sv: "Permanent eller engång.",
    en: "Permanent or one-off.")
  /// Budget reduction or reallocation.
  public static let method = Column<TakingHomeMethod>(
    "sätt", .choice(TakingHomeMethod.allCases.map(\.rawValue)), sv: "Budgetminskning eller omfördelning.",
    en: "Budget reduction or reallocation.")
  /// Case number of the budget decision.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Budgetbeslutets dnr.", en: "Case number of the budget decision.")
  /// Date of the decision.
  public static let decidedOn = Column<CalendarDay>(
    "beslutsdatum", .day, sv: "Beslutsdatum.", en: "Date of the decision.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "hemtagningar", sv: ("Hemtagningar", "Beslut som tar hem nytta: budgetminskning eller omfördelning."),
    en: ("Benefits taken home", "Decisions that take benefit home: budget reduction or reallocation."),
    change: .newOutcome,
    columns: [
      id.definition, benefit.definition, organisation.definition, year.definition, amount.definition,
      permanence.definition, method.definition, decision.definition, decidedOn.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> TakingHome? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = TakingHome(id: idKey)
    row.benefit = record.value(benefit) ?? ""
    row.organisation = record.value(organisation)
    row.year = record.value(year) ?? 0
    row.amount = record.reported(amount)
    row.permanence = record.value(permanence)
    row.method = record.value(method)
    row.decision = record.text(decision)
    row.decidedOn = record.value(decidedOn)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
