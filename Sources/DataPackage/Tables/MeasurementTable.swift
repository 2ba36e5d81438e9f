public import ProgrammeModel

/// Measurements: the columns of `mätvärden`.
public enum MeasurementTable {
  /// The indicator.
  public static let indicator = Column<Identifier<Indicator>>(
    "mätetal", .reference(TableName("mätetal")), key: true, required: true, sv: "Mätetalet.", en: "The indicator.")
  /// What the value is for.
  public static let objectKind = Column<ObjectKind>(
    "objektslag", .choice(ObjectKind.allCases.map(\.rawValue)), key: true, required: true, sv: "Vad värdet gäller.",
    en: "What the value is for.")
  /// Id of the object; staden for the city.
  public static let object = Column<String>(
    "objekt", .text, key: true, required: true, sv: "Id för objektet; staden för hela staden.",
    en: "Id of the object; staden for the city.")
  /// All (default), women or men.
  public static let sex = Column<SexBreakdown>(
    "kön", .choice(SexBreakdown.allCases.map(\.rawValue)), key: true, sv: "Totalt (förval), kvinnor eller män.",
    en: "All (default), women or men.")
  /// Month, tertial or year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// The value, or the word for why it is missing.
  public static let value = Column<FixedDecimal>(
    "värde", .decimal, sv: "Värdet, eller ordet för varför det saknas.",
    en: "The value, or the word for why it is missing.")
  /// What is divided.
  public static let numerator = Column<FixedDecimal>(
    "täljare", .decimal, sv: "Täljaren, där värdet räknas ur täljare och nämnare.",
    en: "The numerator, where the value is worked out from numerator and denominator.")
  /// What it is divided by.
  public static let denominator = Column<FixedDecimal>(
    "nämnare", .decimal, sv: "Nämnaren, där värdet räknas ur täljare och nämnare.",
    en: "The denominator, where the value is worked out from numerator and denominator.")
  /// How many persons it is about.
  public static let persons = Column<FixedDecimal>(
    "personer", .decimal,
    sv: "Hur många personer värdet handlar om; behövs för värden per kön, som annars inte visas.",
    en: "How many persons the value is about; needed for values by sex, which are not shown without it.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "mätvärden", sv: ("Mätvärden", "Mätvärden per mätetal, objekt och period."),
    en: ("Measurements", "Measurements per indicator, object and period."), change: .newOutcome,
    shape: .series(
      period: period.name, measures: [value.name, numerator.name, denominator.name, persons.name], note: remark.name),
    columns: [
      indicator.definition, objectKind.definition, object.definition, sex.definition, period.definition,
      value.definition, numerator.definition, denominator.definition, persons.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> Measurement? {
    guard let indicatorKey = series.key.dimension(0, indicator),
      let objectKindKey = series.key.dimension(1, objectKind), let objectKey = series.key.dimension(2, object)
    else { return nil }
    var row = Measurement(indicator: indicatorKey, objectKind: objectKindKey, object: objectKey, key: series.key)
    row.measure = Measurement.Measure(rawValue: series.key.measure.rawValue) ?? .value
    row.sex = series.key.dimension(3, sex)
    row.observations = series.observations
    return row
  }
}
