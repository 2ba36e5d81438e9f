public import ProgrammeModel

/// Price index: the columns of `prisindex`.
public enum PriceIndexTable {
  /// Name of the index.
  public static let index = Column<String>(
    "index", .text, key: true, required: true, sv: "Indexets namn.", en: "Name of the index.")
  /// Year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "År.", en: "Year.")
  /// Index number.
  public static let value = Column<FixedDecimal>(
    "värde", .decimal, sv: "Indextal.", en: "Index number.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "prisindex", sv: ("Prisindex", "Index för omräkning mellan prisår."),
    en: ("Price index", "Index for conversion between price years."), change: .newOutcome,
    shape: .series(period: period.name, measures: [value.name], note: remark.name),
    columns: [index.definition, period.definition, value.definition, remark.definition])

  static func assemble(_ series: StoredSeries) -> PriceIndex? {
    guard let indexKey = series.key.dimension(0, index) else { return nil }
    var row = PriceIndex(index: indexKey, key: series.key)
    row.observations = series.observations
    return row
  }
}
