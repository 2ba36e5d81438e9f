public import ProgrammeModel

/// Risks: the columns of `risker`.
public enum RiskTable {
  /// The risk's id.
  public static let id = Column<String>(
    "risk_id", .text, key: true, required: true, sv: "Riskens id.", en: "The risk's id.")
  /// Report period, such as 2014T2.
  public static let period = Column<ReportPeriod>(
    "period", .reportPeriod, key: true, required: true, sv: "Rapportperiod, t.ex. 2014T2.",
    en: "Report period, such as 2014T2.")
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), sv: "Projektet.", en: "The project.")
  /// The portfolio, where the risk is its own.
  public static let node = Column<Identifier<StructureNode>>(
    "portfölj", .reference(TableName("struktur")), sv: "Portföljen, om risken gäller den.",
    en: "The portfolio, where the risk is its own.")
  /// The risk in words.
  public static let description = Column<String>(
    "beskrivning", .longText, required: true, sv: "Risken i ord.", en: "The risk in words.")
  /// Probability 1-5.
  public static let probability = Column<Int>(
    "sannolikhet", .integer, sv: "Sannolikhet 1-5.", en: "Probability 1-5.")
  /// Consequence 1-5.
  public static let consequence = Column<Int>(
    "konsekvens", .integer, sv: "Konsekvens 1-5.", en: "Consequence 1-5.")
  /// Role of the owner.
  public static let owner = Column<String>(
    "ägare", .text, sv: "Riskägarens roll.", en: "Role of the owner.")
  /// Measure.
  public static let measure = Column<String>(
    "åtgärd", .longText, sv: "Åtgärd.", en: "Measure.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "risker", sv: ("Risker", "Risker med sannolikhet och konsekvens per period."),
    en: ("Risks", "Risks with probability and consequence per period."), change: .newEstimate,
    columns: [
      id.definition, period.definition, project.definition, node.definition, description.definition,
      probability.definition, consequence.definition, owner.definition, measure.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Risk? {
    guard let idKey = record.key(0, id), let periodKey = record.key(1, period) else { return nil }
    var row = Risk(id: idKey, period: periodKey)
    row.project = record.value(project)
    row.node = record.value(node)
    row.description = record.text(description)
    row.probability = record.reported(probability)
    row.consequence = record.reported(consequence)
    row.owner = record.text(owner)
    row.measure = record.text(measure)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
