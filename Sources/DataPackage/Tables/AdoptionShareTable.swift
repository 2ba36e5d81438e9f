public import ProgrammeModel

/// Adoption: the columns of `anslutningsgrader`.
public enum AdoptionShareTable {
  /// The benefit case.
  public static let benefitCase = Column<Identifier<BenefitCase>>(
    "kalkyl", .reference(TableName("nyttokalkyler")), key: true, required: true, sv: "Kalkylen.",
    en: "The benefit case.")
  /// The benefit, or blank for all.
  public static let benefit = Column<Identifier<Benefit>>(
    "nytta", .reference(TableName("nyttor")), key: true, sv: "Nyttan; tomt gäller alla kalkylens nyttor.",
    en: "The benefit; blank holds for all benefits of the case.")
  /// Year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "År.", en: "Year.")
  /// Share in per cent.
  public static let share = Column<FixedDecimal>(
    "andel", .percent, sv: "Anslutningsgrad i procent av full anslutning, som nyttoplanen avser.",
    en: "Adoption in per cent of full adoption, which the benefit plan is stated at.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "anslutningsgrader",
    sv: ("Anslutningsgrader", "Hur stor del av full anslutning som nås varje år; nyttoplanen gäller full anslutning."),
    en: ("Adoption", "How much of full adoption is reached each year; the benefit plan is stated at full adoption."),
    change: .newEstimate,
    shape: .series(period: period.name, measures: [share.name], note: remark.name),
    columns: [
      benefitCase.definition, benefit.definition, period.definition, share.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> AdoptionShare? {
    guard let benefitCaseKey = series.key.dimension(0, benefitCase) else { return nil }
    var row = AdoptionShare(
      benefitCase: benefitCaseKey, benefit: series.key.dimension(1, benefit), key: series.key)
    row.observations = series.observations
    return row
  }
}
