public import ProgrammeModel

/// Licences: the columns of `licenser`.
public enum LicenceCountTable {
  /// The product.
  public static let product = Column<String>(
    "produkt", .text, key: true, required: true, sv: "Produkten.", en: "The product.")
  /// The service.
  public static let service = Column<Identifier<ITService>>(
    "tjänst", .reference(TableName("tjänster")), key: true, sv: "Tjänsten.", en: "The service.")
  /// Board or company.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), key: true, sv: "Nämnd eller bolag.",
    en: "Board or company.")
  /// Month, tertial or year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// Bought.
  public static let bought = Column<Int>(
    "köpta", .integer, sv: "Köpta.", en: "Bought.")
  /// Used.
  public static let used = Column<Int>(
    "använda", .integer, sv: "Använda.", en: "Used.")
  /// Reusable.
  public static let reusable = Column<Int>(
    "återanvändbara", .integer, sv: "Återanvändbara.", en: "Reusable.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "licenser", sv: ("Licenser", "Licenser per produkt: köpta, använda, återanvändbara."),
    en: ("Licences", "Licences per product: bought, used, reusable."), change: .newOutcome,
    shape: .series(period: period.name, measures: [bought.name, used.name, reusable.name], note: remark.name),
    columns: [
      product.definition, service.definition, organisation.definition, period.definition, bought.definition,
      used.definition, reusable.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> LicenceCount? {
    guard let productKey = series.key.dimension(0, product),
      let measure = LicenceCount.Measure(rawValue: series.key.measure.rawValue)
    else { return nil }
    var row = LicenceCount(product: productKey, measure: measure, key: series.key)
    row.service = series.key.dimension(1, service)
    row.organisation = series.key.dimension(2, organisation)
    row.observations = series.observations
    return row
  }
}
