public import ProgrammeModel

/// Transitions: the columns of `övergångar`.
public enum TransitionTable {
  /// The transition's id.
  public static let id = Column<Identifier<Transition>>(
    "övergång_id", .identifier, key: true, required: true, sv: "Övergångens id.",
    en: "The transition's id.")
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), required: true, sv: "Projektet.",
    en: "The project.")
  /// The benefit; empty where the transition is the project's own.
  public static let benefit = Column<Identifier<Benefit>>(
    "nytta", .reference(TableName("nyttor")), sv: "Nyttan; tom om övergången är projektets egen.",
    en: "The benefit; empty where the transition is the project's own.")
  /// What happened. BP0-BP4 may be written for B0-B4.
  public static let event = Column<LifeEvent>(
    "händelse", .choice(LifeEvent.allCases.map(\.rawValue)), required: true,
    sv: "Vad som hände. BP0-BP4 kan skrivas i stället för B0-B4.",
    en: "What happened. BP0-BP4 may be written for B0-B4.")
  /// When it happened.
  public static let date = Column<CalendarDay>(
    "datum", .day, required: true, sv: "När det hände.",
    en: "When it happened.")
  /// The body that decided.
  public static let body = Column<Identifier<Organisation>>(
    "organ", .reference(TableName("organisationer")), sv: "Organ som beslutade.",
    en: "The body that decided.")
  /// The decision, where it is registered.
  public static let decision = Column<Identifier<Decision>>(
    "beslut", .reference(TableName("beslut")), sv: "Beslutet, om det är registrerat.",
    en: "The decision, where it is registered.")
  /// Case number of the decision.
  public static let caseNumber = Column<String>(
    "dnr", .text, sv: "Beslutets diarienummer.",
    en: "Case number of the decision.")
  /// The amount decided.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Beslutat belopp.",
    en: "The amount decided.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.",
    en: "Remark.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "övergångar",
    sv: (
      "Övergångar",
      "Livet för varje projekt och nytta: vad som hände, när, vilket organ som beslutade och med vilket belopp."
    ),
    en: (
      "Transitions", "The life of each project and benefit: what happened, when, which body decided and on what amount."
    ),
    change: .newInformation,
    columns: [
      id.definition, project.definition, benefit.definition, event.definition, date.definition, body.definition,
      decision.definition, caseNumber.definition, amount.definition, remark.definition, reference.definition,
    ])

  /// The row of a stored record; `nil` where its key cannot be read.
  public static func assemble(_ record: StoredRecord) -> Transition? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Transition(id: idKey)
    row.project = record.value(project) ?? ""
    row.benefit = record.value(benefit)
    row.event = record.value(event)
    row.date = record.reported(date)
    row.body = record.value(body)
    row.decision = record.value(decision)
    row.caseNumber = record.text(caseNumber)
    row.amount = record.reported(amount)
    row.remark = record.text(remark)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
