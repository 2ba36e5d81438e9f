public import ProgrammeModel

/// Benefit outcome: the columns of `nyttoutfall`.
public enum BenefitOutcomeTable {
  /// The benefit.
  public static let benefit = Column<Identifier<Benefit>>(
    "nytta", .reference(TableName("nyttor")), key: true, required: true, sv: "Nyttan.", en: "The benefit.")
  /// Month, tertial or year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// Amount realised in the period.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Realiserat belopp i perioden.", en: "Amount realised in the period.")
  /// Evidence of the outcome.
  public static let evidence = Column<String>(
    "underlag", .longText, sv: "Underlag för utfallet.", en: "Evidence of the outcome.")

  /// The table.
  public static let table = TableDefinition(
    "nyttoutfall", sv: ("Nyttoutfall", "Realiserad nytta i kronor per nytta och period."),
    en: ("Benefit outcome", "Realised benefit in kronor per benefit and period."), change: .newOutcome,
    shape: .series(period: period.name, measures: [amount.name], note: evidence.name),
    columns: [benefit.definition, period.definition, amount.definition, evidence.definition])

  static func assemble(_ series: StoredSeries) -> BenefitOutcome? {
    guard let benefitKey = series.key.dimension(0, benefit) else { return nil }
    var row = BenefitOutcome(benefit: benefitKey, key: series.key)
    row.observations = series.observations
    return row
  }
}
