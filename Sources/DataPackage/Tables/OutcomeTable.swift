public import ProgrammeModel

/// Outcome: the columns of `utfall`.
public enum OutcomeTable {
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
  /// Per period (default) or accumulated from 1 January.
  public static let counting = Column<Counting>(
    "räknesätt", .choice(Counting.allCases.map(\.rawValue)), key: true,
    sv: "Per period (förval) eller ackumulerat från 1 januari.",
    en: "Per period (default) or accumulated from 1 January.")
  /// Internal counterparty where invoiced internally.
  public static let counterparty = Column<Identifier<Organisation>>(
    "motpart", .reference(TableName("organisationer")), key: true, sv: "Intern motpart, vid internfakturering.",
    en: "Internal counterparty where invoiced internally.")
  /// Month, tertial or year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// Amount excluding VAT.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Belopp exklusive moms.", en: "Amount excluding VAT.")
  /// Remark or voucher.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning eller verifikation.", en: "Remark or voucher.")

  /// The table.
  public static let table = TableDefinition(
    "utfall", sv: ("Utfall", "Utfall per projekt eller tjänst och period."),
    en: ("Outcome", "Outcome per project or service and period."), change: .newOutcome,
    shape: .series(period: period.name, measures: [amount.name], note: remark.name),
    columns: [
      project.definition, service.definition, organisation.definition, kind.definition, costType.definition,
      financier.definition, counting.definition, counterparty.definition, period.definition, amount.definition,
      remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> Outcome? {
    guard let kindKey = series.key.dimension(3, kind), let financierKey = series.key.dimension(5, financier) else {
      return nil
    }
    var row = Outcome(kind: kindKey, financier: financierKey, key: series.key)
    row.project = series.key.dimension(0, project)
    row.service = series.key.dimension(1, service)
    row.organisation = series.key.dimension(2, organisation)
    row.costType = series.key.dimension(4, costType)
    row.counting = series.key.dimension(6, counting)
    row.counterparty = series.key.dimension(7, counterparty)
    row.observations = series.observations
    return row
  }
}
