public import ProgrammeModel

/// Resources: the columns of `resurser`.
public enum ResourceNeedTable {
  /// Portfolio or other node.
  public static let node = Column<Identifier<StructureNode>>(
    "nod", .reference(TableName("struktur")), key: true, sv: "Portfölj eller annan nod.", en: "Portfolio or other node."
  )
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), key: true, sv: "Projektet.", en: "The project.")
  /// Skill.
  public static let skill = Column<String>(
    "kompetens", .text, key: true, required: true, sv: "Kompetens.", en: "Skill.")
  /// Year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "År.", en: "Year.")
  /// Hours needed.
  public static let need = Column<Int>(
    "behov", .integer, sv: "Timmar som behövs.", en: "Hours needed.")
  /// Hours available.
  public static let available = Column<Int>(
    "tillgång", .integer, sv: "Timmar som finns.", en: "Hours available.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "resurser", sv: ("Resurser", "Resursbehov och tillgång i timmar per nod eller projekt, kompetens och år."),
    en: ("Resources", "Resource need and availability in hours per node or project, skill and year."),
    change: .newEstimate,
    shape: .series(period: period.name, measures: [need.name, available.name], note: remark.name),
    columns: [
      node.definition, project.definition, skill.definition, period.definition, need.definition, available.definition,
      remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> ResourceNeed? {
    guard let skillKey = series.key.dimension(2, skill),
      let measure = ResourceNeed.Measure(rawValue: series.key.measure.rawValue)
    else { return nil }
    var row = ResourceNeed(skill: skillKey, measure: measure, key: series.key)
    row.node = series.key.dimension(0, node)
    row.project = series.key.dimension(1, project)
    row.observations = series.observations
    return row
  }
}
