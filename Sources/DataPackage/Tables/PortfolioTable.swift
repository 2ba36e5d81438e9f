public import ProgrammeModel

/// Portfolios: the columns of `portföljer`.
public enum PortfolioTable {
  /// The portfolio's id; the id of its node in the structure.
  public static let id = Column<Identifier<StructureNode>>(
    "portfölj_id", .identifier, key: true, required: true, sv: "Portföljens id; samma id som dess nod i struktur.",
    en: "The portfolio's id; the id of its node in the structure.")
  /// A stable key, such as service.
  public static let key = Column<String>(
    "nyckel", .text, sv: "Stabil nyckel, t.ex. service.", en: "A stable key, such as service.")
  /// What the portfolio is to contribute to.
  public static let purpose = Column<String>(
    "ändamål", .longText, sv: "Vad portföljen ska bidra till.", en: "What the portfolio is to contribute to.")
  /// The organisation in charge.
  public static let organisation = Column<Identifier<Organisation>>(
    "ansvarig", .reference(TableName("organisationer")), sv: "Organisation som ansvarar för portföljen.",
    en: "The organisation in charge.")
  /// The category of IT support it finances, if only one.
  public static let category = Column<ITCategory>(
    "kategori", .choice(ITCategory.allCases.map(\.rawValue)),
    sv: "Kategori av it-stöd som portföljen finansierar, om bara en.",
    en: "The category of IT support it finances, if only one.")
  /// First day.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dagen portföljen gäller.", en: "First day.")
  /// Last day.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen portföljen gäller.", en: "Last day.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "portföljer", sv: ("Portföljer", "Portföljerna (fokusområdena) med ändamål och ansvarig organisation."),
    en: ("Portfolios", "The portfolios (focus areas) with purpose and organisation in charge."),
    change: .newInformation,
    columns: [
      id.definition, key.definition, purpose.definition, organisation.definition, category.definition, from.definition,
      to.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Portfolio? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Portfolio(id: idKey)
    row.key = record.text(key)
    row.purpose = record.text(purpose)
    row.organisation = record.value(organisation)
    row.category = record.value(category)
    row.from = record.value(from)
    row.to = record.value(to)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
