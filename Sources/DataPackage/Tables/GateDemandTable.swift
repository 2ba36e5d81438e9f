public import ProgrammeModel

/// Demands of the decision points: the columns of `grindkrav`.
public enum GateDemandTable {
  /// The demand's id.
  public static let id = Column<Identifier<GateDemand>>(
    "krav_id", .identifier, key: true, required: true, sv: "Kravets id.",
    en: "The demand's id.")
  /// Decision point B0-B4.
  public static let point = Column<DecisionPoint>(
    "beslutspunkt", .choice(DecisionPoint.allCases.map(\.rawValue)), required: true, sv: "Beslutspunkt B0-B4.",
    en: "Decision point B0-B4.")
  /// Category of IT support; empty for all.
  public static let category = Column<ITCategory>(
    "kategori", .choice(ITCategory.allCases.map(\.rawValue)), sv: "Kategori av it-stöd; tomt för alla.",
    en: "Category of IT support; empty for all.")
  /// The side of the matter.
  public static let field = Column<DemandField>(
    "område", .choice(DemandField.allCases.map(\.rawValue)), required: true, sv: "Sida av saken.",
    en: "The side of the matter.")
  /// The demand in words.
  public static let text = Column<String>(
    "krav", .longText, required: true, sv: "Kravet i ord.",
    en: "The demand in words.")
  /// What in the register shows that it is met.
  public static let proof = Column<DemandProof>(
    "visas_av", .choice(DemandProof.allCases.map(\.rawValue)), required: true,
    sv: "Vad i registret som visar att kravet är uppfyllt.",
    en: "What in the register shows that it is met.")
  /// Point of the checklist, where a checklist or document shows it.
  public static let checklistPoint = Column<String>(
    "punkt", .text, sv: "Punkt i checklistan, där kravet visas av checklista eller dokument.",
    en: "Point of the checklist, where a checklist or document shows it.")
  /// Who owes it.
  public static let debtor = Column<DemandDebtor>(
    "ansvarig", .choice(DemandDebtor.allCases.map(\.rawValue)), sv: "Den som ska lämna det.",
    en: "Who owes it.")
  /// Yes where it only advises.
  public static let isAdvice = Column<Bool>(
    "rekommendation", .flag, sv: "Ja om kravet bara rekommenderas.",
    en: "Yes where it only advises.")
  /// First day.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dag.",
    en: "First day.")
  /// Last day.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dag.",
    en: "Last day.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "grindkrav", sv: ("Grindkrav", "Vad varje beslutspunkt kräver av ett projekt, per kategori av it-stöd."),
    en: ("Gate demands", "What each decision point asks of a project, per category of IT support."),
    change: .newInformation,
    columns: [
      id.definition, point.definition, category.definition, field.definition, text.definition, proof.definition,
      checklistPoint.definition, debtor.definition, isAdvice.definition, from.definition, to.definition,
      reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> GateDemand? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = GateDemand(id: idKey)
    row.point = record.value(point)
    row.category = record.value(category)
    row.field = record.value(field)
    row.text = record.text(text)
    row.proof = record.value(proof)
    row.checklistPoint = record.text(checklistPoint)
    row.debtor = record.value(debtor)
    row.isAdvice = record.value(isAdvice) ?? false
    row.from = record.value(from)
    row.to = record.value(to)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
