public import ProgrammeModel

/// Projects: the columns of `projekt`.
public enum ProjectTable {
  /// The project's id, such as P1040.
  public static let id = Column<Identifier<Project>>(
    "projekt_id", .identifier, key: true, required: true, sv: "Projektets id, t.ex. P1040.",
    en: "The project's id, such as P1040.")
  /// The project's name.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Projektets namn.", en: "The project's name.")
  /// What the project is to achieve.
  public static let purpose = Column<String>(
    "syfte", .longText, sv: "Vad projektet ska åstadkomma.", en: "What the project is to achieve.")
  /// The business process concerned.
  public static let process = Column<String>(
    "process", .text, sv: "Verksamhetsprocess som berörs.", en: "The business process concerned.")
  /// Portfolio or other node; required where portfolio-financed.
  public static let node = Column<Identifier<StructureNode>>(
    "portfölj", .reference(TableName("struktur")),
    sv: "Portfölj eller annan nod i strukturen; krävs om projektet finansieras av en portfölj.",
    en: "Portfolio or other node; required where portfolio-financed.")
  /// Category of IT support.
  public static let category = Column<ITCategory>(
    "kategori", .choice(ITCategory.allCases.map(\.rawValue)), sv: "Kategori av it-stöd.", en: "Category of IT support.")
  /// Whether it improves or renews.
  public static let development = Column<DevelopmentKind>(
    "utvecklingsslag", .choice(DevelopmentKind.allCases.map(\.rawValue)),
    sv: "Förbättra det som finns, eller nyutveckla. Drift av tjänster är att säkerställa.",
    en: "Improve what there is, or make new. Running services is keeping.")
  /// How the project is financed.
  public static let financing = Column<ProjectFinancing>(
    "finansiering", .choice(ProjectFinancing.allCases.map(\.rawValue)), sv: "Hur projektet finansieras.",
    en: "How the project is financed.")
  /// The board or company that orders.
  public static let sponsor = Column<Identifier<Organisation>>(
    "beställare", .reference(TableName("organisationer")), sv: "Nämnd eller bolag som beställer.",
    en: "The board or company that orders.")
  /// The receiving organisation after close.
  public static let receiver = Column<Identifier<Organisation>>(
    "mottagare", .reference(TableName("organisationer")), sv: "Mottagande förvaltning efter projektavslut.",
    en: "The receiving organisation after close.")
  /// The project leader's person id.
  public static let leader = Column<Identifier<Person>>(
    "projektledare", .reference(TableName("personer")), sv: "Projektledarens person-id.",
    en: "The project leader's person id.")
  /// Where the project stands.
  public static let state = Column<ProjectState>(
    "tillstånd", .choice(ProjectState.allCases.map(\.rawValue)), sv: "Var projektet befinner sig.",
    en: "Where the project stands.")
  /// The project this is part of.
  public static let parent = Column<Identifier<Project>>(
    "överordnat", .reference(TableName("projekt")), sv: "Projekt som detta är en del av.",
    en: "The project this is part of.")
  /// Planned or actual start.
  public static let start = Column<CalendarDay>(
    "start", .day, sv: "Planerad eller faktisk start.", en: "Planned or actual start.")
  /// Planned or actual end.
  public static let end = Column<CalendarDay>(
    "slut", .day, sv: "Planerat eller faktiskt slut.", en: "Planned or actual end.")
  /// Planned or actual go-live.
  public static let goLive = Column<CalendarDay>(
    "driftstart", .day, sv: "Planerad eller faktisk driftstart.", en: "Planned or actual go-live.")
  /// The day the project was closed (B4).
  public static let closed = Column<CalendarDay>(
    "avslutad", .day, sv: "Dagen projektet avslutades (B4).", en: "The day the project was closed (B4).")
  /// Innovation: what is being tried.
  public static let hypothesis = Column<String>(
    "hypotes", .longText, sv: "Innovation: vad som prövas.", en: "Innovation: what is being tried.")
  /// Innovation: cost cap.
  public static let costCap = Column<Money>(
    "kostnadstak", .money, sv: "Innovation: högsta kostnad.", en: "Innovation: cost cap.")
  /// Innovation: when to stop.
  public static let stopCriterion = Column<String>(
    "stoppkriterium", .longText, sv: "Innovation: när försöket avbryts.", en: "Innovation: when to stop.")
  /// Evidence of citizens' need.
  public static let userNeed = Column<String>(
    "invånarbehov", .longText, sv: "Underlag för invånarnas behov.", en: "Evidence of citizens' need.")
  /// Support for those who cannot use the service.
  public static let supportChannel = Column<String>(
    "stöd_för_utanförstående", .longText, sv: "Stöd för den som inte kan använda tjänsten.",
    en: "Support for those who cannot use the service.")
  /// The project's object code in the ledger.
  public static let ledgerCode = Column<String>(
    "huvudbokskod", .text, sv: "Projektets objektkod i huvudboken (dimension 6).",
    en: "The project's object code in the ledger.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "projekt", sv: ("Projekt", "Projekten: vad de är, vem som beställer och tar emot, hur de finansieras."),
    en: ("Projects", "The projects: what they are, who orders and receives them, how they are financed."),
    change: .newInformation,
    columns: [
      id.definition, name.definition, purpose.definition, process.definition, node.definition, category.definition,
      development.definition, financing.definition, sponsor.definition, receiver.definition, leader.definition,
      state.definition,
      parent.definition, start.definition, end.definition, goLive.definition, closed.definition, hypothesis.definition,
      costCap.definition, stopCriterion.definition, userNeed.definition, supportChannel.definition,
      ledgerCode.definition, reference.definition,
    ])

  /// The row of a record; `nil` for a record without its key.
  public static func row(_ record: StoredRecord) -> Project? { assemble(record) }

  static func assemble(_ record: StoredRecord) -> Project? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Project(id: idKey)
    row.name = record.text(name)
    row.purpose = record.text(purpose)
    row.process = record.text(process)
    row.node = record.value(node)
    row.category = record.value(category)
    row.development = record.value(development)
    row.financing = record.value(financing)
    row.sponsor = record.reported(sponsor)
    row.receiver = record.reported(receiver)
    row.leader = record.reported(leader)
    row.state = record.reported(state)
    row.parent = record.value(parent)
    row.start = record.reported(start)
    row.end = record.reported(end)
    row.goLive = record.reported(goLive)
    row.closed = record.value(closed)
    row.hypothesis = record.text(hypothesis)
    row.costCap = record.value(costCap)
    row.stopCriterion = record.text(stopCriterion)
    row.userNeed = record.text(userNeed)
    row.supportChannel = record.text(supportChannel)
    row.ledgerCode = record.text(ledgerCode)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
