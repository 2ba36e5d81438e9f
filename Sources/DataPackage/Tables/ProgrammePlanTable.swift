public import ProgrammeModel

/// Programme: the columns of `program`.
public enum ProgrammePlanTable {
  /// The programme's id.
  public static let id = Column<Identifier<ProgrammePlan>>(
    "program_id", .identifier, key: true, required: true, sv: "Programmets id.", en: "The programme's id.")
  /// The programme's name.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Programmets namn.", en: "The programme's name.")
  /// First day of the programme.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dagen programmet gäller.", en: "First day of the programme.")
  /// Last day of the programme.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen programmet gäller.", en: "Last day of the programme.")
  /// Discount rate in per cent, such as 3,5.
  public static let discountRate = Column<FixedDecimal>(
    "kalkylränta", .percent, sv: "Kalkylränta i procent, t.ex. 3,5.", en: "Discount rate in per cent, such as 3,5.")
  /// Current or fixed prices.
  public static let priceBasis = Column<PriceBasis>(
    "prisbas", .choice(PriceBasis.allCases.map(\.rawValue)), sv: "Löpande eller fast prisnivå.",
    en: "Current or fixed prices.")
  /// Price year where prices are fixed.
  public static let baseYear = Column<Int>(
    "basår", .integer, sv: "Prisår när prisbasen är fast.", en: "Price year where prices are fixed.")
  /// The decision that adopted the programme.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslutet som antog programmet (dnr eller utlåtande).",
    en: "The decision that adopted the programme.")
  /// What the programme is for.
  public static let description = Column<String>(
    "beskrivning", .longText, sv: "Vad programmet är till för.", en: "What the programme is for.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "program", sv: ("Program", "Programmet: namn, period, kalkylränta och prisbas."),
    en: ("Programme", "The programme: name, period, discount rate and price basis."), change: .newInformation,
    columns: [
      id.definition, name.definition, from.definition, to.definition, discountRate.definition, priceBasis.definition,
      baseYear.definition, decision.definition, description.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> ProgrammePlan? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = ProgrammePlan(id: idKey)
    row.name = record.text(name)
    row.from = record.value(from)
    row.to = record.value(to)
    row.discountRate = record.reported(discountRate)
    row.priceBasis = record.value(priceBasis)
    row.baseYear = record.value(baseYear)
    row.decision = record.text(decision)
    row.description = record.text(description)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
