public import ProgrammeModel

/// Ledger extract: the columns of `huvudbok`.
public enum LedgerEntryTable {
  /// The project's code in the ledger.
  public static let code = Column<String>(
    "projektkod", .text, key: true, required: true, sv: "Projektets kod i huvudboken.",
    en: "The project's code in the ledger.")
  /// Kind of amount.
  public static let kind = Column<AmountKind>(
    "slag", .choice(AmountKind.allCases.map(\.rawValue)), key: true, required: true, sv: "Slag av belopp.",
    en: "Kind of amount.")
  /// Internal counterparty where invoiced internally.
  public static let counterparty = Column<Identifier<Organisation>>(
    "motpart", .reference(TableName("organisationer")), key: true, sv: "Intern motpart vid internfakturering.",
    en: "Internal counterparty where invoiced internally.")
  /// Month, tertial or year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// The amount booked in the period.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Bokfört belopp för perioden.", en: "The amount booked in the period.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "huvudbok", sv: ("Huvudbok", "Bokförd kostnad per projektkod och period, för avstämning mot rapporterat utfall."),
    en: ("Ledger", "Cost booked per project code and period, to reconcile with reported outcome."),
    change: .newOutcome, shape: .series(period: period.name, measures: [amount.name], note: remark.name),
    columns: [
      code.definition, kind.definition, counterparty.definition, period.definition, amount.definition,
      remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> LedgerEntry? {
    guard let codeKey = series.key.dimension(0, code), let kindKey = series.key.dimension(1, kind) else { return nil }
    var row = LedgerEntry(code: codeKey, kind: kindKey, key: series.key)
    row.counterparty = series.key.dimension(2, counterparty)
    row.observations = series.observations
    return row
  }
}
