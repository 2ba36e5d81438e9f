public import ProgrammeModel

/// Targets: the columns of `målvärden`.
public enum TargetValueTable {
  /// The indicator.
  public static let indicator = Column<Identifier<Indicator>>(
    "mätetal", .reference(TableName("mätetal")), key: true, required: true, sv: "Mätetalet.", en: "The indicator.")
  /// What the target is for.
  public static let objectKind = Column<ObjectKind>(
    "objektslag", .choice(ObjectKind.allCases.map(\.rawValue)), key: true, required: true, sv: "Vad målet gäller.",
    en: "What the target is for.")
  /// Id of the object; staden for the city.
  public static let object = Column<String>(
    "objekt", .text, key: true, required: true, sv: "Id för objektet; staden för hela staden.",
    en: "Id of the object; staden for the city.")
  /// Year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "År.", en: "Year.")
  /// Target.
  public static let value = Column<FixedDecimal>(
    "värde", .decimal, sv: "Målvärde.", en: "Target.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "målvärden", sv: ("Målvärden", "Årsmål per mätetal och objekt."),
    en: ("Targets", "Yearly targets per indicator and object."), change: .newInformation,
    shape: .series(period: period.name, measures: [value.name], note: remark.name),
    columns: [
      indicator.definition, objectKind.definition, object.definition, period.definition, value.definition,
      remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> TargetValue? {
    guard let indicatorKey = series.key.dimension(0, indicator),
      let objectKindKey = series.key.dimension(1, objectKind), let objectKey = series.key.dimension(2, object)
    else { return nil }
    var row = TargetValue(indicator: indicatorKey, objectKind: objectKindKey, object: objectKey, key: series.key)
    row.observations = series.observations
    return row
  }
}
