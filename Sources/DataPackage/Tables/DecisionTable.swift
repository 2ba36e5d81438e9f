public import ProgrammeModel

/// Decisions: the columns of `beslut`.
public enum DecisionTable {
  /// The decision's id.
  public static let id = Column<Identifier<Decision>>(
    "beslut_id", .identifier, key: true, required: true, sv: "Beslutets id.", en: "The decision's id.")
  /// The project; empty where it concerns the programme or a portfolio.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), sv: "Projektet; tomt om beslutet gäller programmet eller en portfölj.",
    en: "The project; empty where it concerns the programme or a portfolio.")
  /// Portfolio or other node concerned.
  public static let node = Column<Identifier<StructureNode>>(
    "nod", .reference(TableName("struktur")), sv: "Portfölj eller annan nod som beslutet gäller.",
    en: "Portfolio or other node concerned.")
  /// Date of the decision.
  public static let date = Column<CalendarDay>(
    "datum", .day, sv: "Beslutsdatum.", en: "Date of the decision.")
  /// The body that decided.
  public static let body = Column<Identifier<Organisation>>(
    "organ", .reference(TableName("organisationer")), sv: "Organ som beslutat.", en: "The body that decided.")
  /// The role that decided by delegation.
  public static let decider = Column<String>(
    "beslutsfattare", .text, sv: "Roll som beslutat på delegation.", en: "The role that decided by delegation.")
  /// The person who decided.
  public static let person = Column<Identifier<Person>>(
    "person", .reference(TableName("personer")), sv: "Person som beslutat.", en: "The person who decided.")
  /// Case number.
  public static let caseNumber = Column<String>(
    "dnr", .text, sv: "Diarienummer.", en: "Case number.")
  /// What it decides.
  public static let kind = Column<DecisionKind>(
    "slag", .choice(DecisionKind.allCases.map(\.rawValue)), required: true, sv: "Vad beslutet gäller.",
    en: "What it decides.")
  /// Decision point B0-B4.
  public static let point = Column<DecisionPoint>(
    "beslutspunkt", .choice(DecisionPoint.allCases.map(\.rawValue)), sv: "Beslutspunkt B0-B4.",
    en: "Decision point B0-B4.")
  /// The amount decided.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Beslutat belopp.", en: "The amount decided.")
  /// Who bears the amount.
  public static let financier = Column<Financier>(
    "finansiär", .choice(Financier.allCases.map(\.rawValue)), sv: "Vem som bär beloppet.", en: "Who bears the amount.")
  /// Condition of the decision.
  public static let condition = Column<String>(
    "villkor", .longText, sv: "Villkor för beslutet.", en: "Condition of the decision.")
  /// Reason, for a changed baseline.
  public static let reasonCode = Column<String>(
    "orsakskod", .text, sv: "Orsak, vid ny baslinje.", en: "Reason, for a changed baseline.")
  /// Benefit case or other basis.
  public static let basis = Column<String>(
    "underlag", .text, sv: "Nyttokalkyl eller annat underlag.", en: "Benefit case or other basis.")
  /// Taken by delegation.
  public static let byDelegation = Column<Bool>(
    "på_delegation", .flag, sv: "Fattat på delegation.", en: "Taken by delegation.")
  /// The decision in words.
  public static let description = Column<String>(
    "beskrivning", .longText, sv: "Beslutet i ord.", en: "The decision in words.")
  /// The day the condition was met.
  public static let conditionMet = Column<CalendarDay>(
    "villkor_uppfyllt", .day, sv: "Dagen villkoret uppfylldes; tomt så länge det återstår.",
    en: "The day the condition was met; empty while it is open.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "beslut", sv: ("Beslut", "Beslut med datum, organ, diarienummer, slag, belopp och villkor."),
    en: ("Decisions", "Decisions with date, body, case number, kind, amount and condition."), change: .newInformation,
    columns: [
      id.definition, project.definition, node.definition, date.definition, body.definition, decider.definition,
      person.definition, caseNumber.definition, kind.definition, point.definition, amount.definition,
      financier.definition, condition.definition, reasonCode.definition, basis.definition, byDelegation.definition,
      description.definition, conditionMet.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Decision? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Decision(id: idKey)
    row.project = record.value(project)
    row.node = record.value(node)
    row.date = record.reported(date)
    row.body = record.reported(body)
    row.decider = record.text(decider)
    row.person = record.value(person)
    row.caseNumber = record.text(caseNumber)
    row.kind = record.value(kind)
    row.point = record.value(point)
    row.amount = record.reported(amount)
    row.financier = record.value(financier)
    row.condition = record.text(condition)
    row.reasonCode = record.text(reasonCode)
    row.basis = record.text(basis)
    row.byDelegation = record.value(byDelegation) ?? false
    row.description = record.text(description)
    row.conditionMet = record.value(conditionMet)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
