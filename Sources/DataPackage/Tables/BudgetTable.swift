public import ProgrammeModel

/// Budget: the columns of `budget`.
public enum BudgetTable {
  /// The project; empty where the row is about a service.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), key: true, sv: "Projektet; tomt om raden gäller en tjänst.",
    en: "The project; empty where the row is about a service.")
  /// The service; empty where the row is about a project.
  public static let service = Column<Identifier<ITService>>(
    "tjänst", .reference(TableName("tjänster")), key: true, sv: "Tjänsten; tomt om raden gäller ett projekt.",
    en: "The service; empty where the row is about a project.")
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
  /// Budget version: ursprunglig, or justerad 1, justerad 2 ... The highest is in force.
  public static let version = Column<String>(
    "version", .text, key: true, required: true,
    sv: "Budgetversion: ursprunglig, eller justerad 1, justerad 2 ... Den högsta gäller.",
    en: "Budget version: ursprunglig, or justerad 1, justerad 2 ... The highest is in force.")
  /// Year, tertial or month.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "År, tertial eller månad.", en: "Year, tertial or month.")
  /// Amount excluding VAT.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Belopp exklusive moms.", en: "Amount excluding VAT.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "budget",
    sv: ("Budget", "Budget per projekt eller tjänst, organisation, slag, kostnadsslag, finansiär och budgetversion."),
    en: ("Budget", "Budget per project or service, organisation, kind, cost type, financier and budget version."),
    change: .newInformation,
    shape: .series(period: period.name, measures: [amount.name], note: remark.name),
    columns: [
      project.definition, service.definition, organisation.definition, kind.definition, costType.definition,
      financier.definition, version.definition, period.definition, amount.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> Budget? {
    guard let kindKey = series.key.dimension(3, kind), let financierKey = series.key.dimension(5, financier),
      let versionKey = series.key.dimension(6, version)
    else { return nil }
    var row = Budget(kind: kindKey, financier: financierKey, version: versionKey, key: series.key)
    row.project = series.key.dimension(0, project)
    row.service = series.key.dimension(1, service)
    row.organisation = series.key.dimension(2, organisation)
    row.costType = series.key.dimension(4, costType)
    row.observations = series.observations
    return row
  }
}
