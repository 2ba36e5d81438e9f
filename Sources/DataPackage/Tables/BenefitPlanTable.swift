public import ProgrammeModel

/// Benefit plan: the columns of `nyttoplan`.
public enum BenefitPlanTable {
  /// The benefit case.
  public static let benefitCase = Column<Identifier<BenefitCase>>(
    "kalkyl", .reference(TableName("nyttokalkyler")), key: true, required: true, sv: "Kalkylen.",
    en: "The benefit case.")
  /// The benefit.
  public static let benefit = Column<Identifier<Benefit>>(
    "nytta", .reference(TableName("nyttor")), key: true, required: true, sv: "Nyttan.", en: "The benefit.")
  /// Year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "År.", en: "Year.")
  /// Lowest reasonable amount.
  public static let lowest = Column<Money>(
    "lägst", .money, sv: "Lägsta rimliga belopp.", en: "Lowest reasonable amount.")
  /// Likely amount.
  public static let likely = Column<Money>(
    "trolig", .money, sv: "Troligt belopp.", en: "Likely amount.")
  /// Highest reasonable amount.
  public static let highest = Column<Money>(
    "högst", .money, sv: "Högsta rimliga belopp.", en: "Highest reasonable amount.")
  /// How many units the likely amount stands for.
  public static let volume = Column<FixedDecimal>(
    "antal", .decimal, sv: "Antal enheter som det troliga beloppet avser, se nyttor.volymenhet.",
    en: "How many units the likely amount stands for, see nyttor.volymenhet.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "nyttoplan", sv: ("Nyttoplan", "Planerad nytta i kronor per kalkyl, nytta och period: lägst, troligt, högst."),
    en: ("Benefit plan", "Planned benefit in kronor per case, benefit and period: lowest, likely, highest."),
    change: .newEstimate,
    shape: .series(
      period: period.name, measures: [lowest.name, likely.name, highest.name, volume.name], note: remark.name),
    columns: [
      benefitCase.definition, benefit.definition, period.definition, lowest.definition, likely.definition,
      highest.definition, volume.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> BenefitPlan? {
    guard let benefitCaseKey = series.key.dimension(0, benefitCase), let benefitKey = series.key.dimension(1, benefit),
      let measure = BenefitPlan.Measure(rawValue: series.key.measure.rawValue)
    else { return nil }
    var row = BenefitPlan(benefitCase: benefitCaseKey, benefit: benefitKey, measure: measure, key: series.key)
    row.observations = series.observations
    return row
  }
}
