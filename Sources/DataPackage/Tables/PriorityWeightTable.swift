public import ProgrammeModel

/// Weights of the ranking of applications: the columns of `viktning`.
public enum PriorityWeightTable {
  /// The weight's id.
  public static let id = Column<Identifier<PriorityWeight>>(
    "vikt_id", .identifier, key: true, required: true, sv: "Viktens id.", en: "The weight's id.")
  /// What is weighed.
  public static let criterion = Column<PriorityCriterion>(
    "kriterium", .choice(PriorityCriterion.allCases.map(\.rawValue)), required: true,
    sv: "Vad vikten gäller: målpassning, nettonuvärde eller nnk_idu, eller mål för ett måls prioritet.",
    en: "What the weight concerns: goal fit, net present value or NNK-idu, or a goal's priority.")
  /// The goal whose priority the weight states.
  public static let goal = Column<Identifier<Goal>>(
    "mål", .reference(TableName("mål")), sv: "Målet, om vikten gäller ett måls prioritet.",
    en: "The goal, where the weight concerns a goal's priority.")
  /// The weight.
  public static let weight = Column<FixedDecimal>(
    "vikt", .decimal, required: true, sv: "Vikten, jämförd med de andra av samma slag.",
    en: "The weight, compared with the others of its kind.")
  /// First day.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dagen.", en: "First day.")
  /// Last day.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen.", en: "Last day.")
  /// Case number of the decision.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslutets dnr.", en: "Case number of the decision.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "viktning", sv: ("Viktning", "Publicerade vikter för rangordningen av ansökningar."),
    en: ("Weights", "Published weights for the ranking of applications."), change: .newInformation,
    columns: [
      id.definition, criterion.definition, goal.definition, weight.definition, from.definition, to.definition,
      decision.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> PriorityWeight? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = PriorityWeight(id: idKey)
    row.criterion = record.value(criterion)
    row.goal = record.value(goal)
    row.weight = record.value(weight)
    row.from = record.value(from)
    row.to = record.value(to)
    row.decision = record.text(decision)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
