public import ProgrammeModel

/// Forecast: the columns of `prognos`.
public enum ForecastTable {
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), key: true, sv: "Projektet.", en: "The project.")
  /// The service.
  public static let service = Column<Identifier<ITService>>(
    "tjänst", .reference(TableName("tjänster")), key: true, sv: "Tjänsten.", en: "The service.")
  /// Board or company.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), key: true, sv: "Nämnd eller bolag.",
    en: "Board or company.")
  /// Kind of amount.
  public static let kind = Column<AmountKind>(
    "slag", .choice(AmountKind.allCases.map(\.rawValue)), key: true, required: true, sv: "Slag av belopp.",
    en: "Kind of amount.")
  /// Cost type.
  public static let costType = Column<CostType>(
    "kostnadsslag", .choice(CostType.allCases.map(\.rawValue)), key: true, sv: "Kostnadsslag.", en: "Cost type.")
  /// Who bears the amount.
  public static let financier = Column<Financier>(
    "finansiär", .choice(Financier.allCases.map(\.rawValue)), key: true, required: true, sv: "Vem som bär beloppet.",
    en: "Who bears the amount.")
  /// Forecast occasion, such as 2014T2.
  public static let occasion = Column<ReportPeriod>(
    "tillfälle", .reportPeriod, key: true, required: true, sv: "Prognostillfälle, t.ex. 2014T2.",
    en: "Forecast occasion, such as 2014T2.")
  /// The year it concerns.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Året som prognosen avser.", en: "The year it concerns.")
  /// Amount for the whole year, excluding VAT.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Belopp för hela året, exklusive moms.", en: "Amount for the whole year, excluding VAT.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "prognos", sv: ("Prognos", "Prognos per projekt eller tjänst, prognostillfälle och år."),
    en: ("Forecast", "Forecast per project or service, occasion and year."), change: .newEstimate,
    shape: .series(period: period.name, measures: [amount.name], note: remark.name),
    columns: [
      project.definition, service.definition, organisation.definition, kind.definition, costType.definition,
      financier.definition, occasion.definition, period.definition, amount.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> Forecast? {
    guard let kindKey = series.key.dimension(3, kind), let financierKey = series.key.dimension(5, financier),
      let occasionKey = series.key.dimension(6, occasion)
    else { return nil }
    var row = Forecast(kind: kindKey, financier: financierKey, occasion: occasionKey, key: series.key)
    row.project = series.key.dimension(0, project)
    row.service = series.key.dimension(1, service)
    row.organisation = series.key.dimension(2, organisation)
    row.costType = series.key.dimension(4, costType)
    row.observations = series.observations
    return row
  }
}
