public import ProgrammeModel

/// Case costs: the columns of `kalkylkostnader`.
public enum CaseCostTable {
  /// The benefit case.
  public static let benefitCase = Column<Identifier<BenefitCase>>(
    "kalkyl", .reference(TableName("nyttokalkyler")), key: true, required: true, sv: "Kalkylen.",
    en: "The benefit case.")
  /// The item's code.
  public static let item = Column<String>(
    "post", .text, key: true, required: true, sv: "Postens kod.", en: "The item's code.")
  /// Calendar year.
  public static let year = Column<Int>(
    "år", .integer, key: true, required: true, sv: "Kalenderår.", en: "Calendar year.")
  /// The item's name.
  public static let name = Column<String>(
    "namn", .text, sv: "Postens namn.", en: "The item's name.")
  /// Investment or running cost.
  public static let kind = Column<CaseCostKind>(
    "slag", .choice(CaseCostKind.allCases.map(\.rawValue)), required: true, sv: "Investering eller drift.",
    en: "Investment or running cost.")
  /// Cost type.
  public static let costType = Column<CostType>(
    "kostnadsslag", .choice(CostType.allCases.map(\.rawValue)), sv: "Kostnadsslag.", en: "Cost type.")
  /// The board or company that pays.
  public static let payer = Column<Identifier<Organisation>>(
    "betalas_av", .reference(TableName("organisationer")), sv: "Nämnd eller bolag som betalar.",
    en: "The board or company that pays.")
  /// Who finances.
  public static let financier = Column<Financier>(
    "finansiär", .choice(Financier.allCases.map(\.rawValue)), sv: "Vem som finansierar.", en: "Who finances.")
  /// How many units the likely amount stands for.
  public static let volume = Column<FixedDecimal>(
    "antal", .decimal, sv: "Antal enheter som det troliga beloppet avser, t.ex. timmar.",
    en: "How many units the likely amount stands for, such as hours.")
  /// What the units are.
  public static let unit = Column<String>(
    "enhet", .text, sv: "Enhet för antalet; timmar utan belopp räknas med kalkylens timkostnad.",
    en: "Unit of the number; hours without an amount are valued at the case's hourly cost.")
  /// Price year where it is another than the case's.
  public static let priceYear = Column<Int>(
    "prisår", .integer, sv: "Beloppens prisår om det är ett annat än kalkylens.",
    en: "Price year of the amounts where it is another than the case's.")
  /// Lowest reasonable amount.
  public static let lowest = Column<Money>(
    "lägst", .money, sv: "Lägsta rimliga belopp.", en: "Lowest reasonable amount.")
  /// Likely amount.
  public static let likely = Column<Money>(
    "trolig", .money, sv: "Troligt belopp.", en: "Likely amount.")
  /// Highest reasonable amount.
  public static let highest = Column<Money>(
    "högst", .money, sv: "Högsta rimliga belopp.", en: "Highest reasonable amount.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "kalkylkostnader", sv: ("Kalkylkostnader", "Kostnader i nyttokalkylen per post och år: lägst, troligt, högst."),
    en: ("Case costs", "Costs of the benefit case per item and year: lowest, likely, highest."), change: .newEstimate,
    columns: [
      benefitCase.definition, item.definition, year.definition, name.definition, kind.definition, costType.definition,
      payer.definition, financier.definition, volume.definition, unit.definition,
      priceYear.definition, lowest.definition, likely.definition, highest.definition,
      reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> CaseCost? {
    guard let benefitCaseKey = record.key(0, benefitCase), let itemKey = record.key(1, item),
      let yearKey = record.key(2, year)
    else { return nil }
    var row = CaseCost(benefitCase: benefitCaseKey, item: itemKey, year: yearKey)
    row.name = record.text(name)
    row.kind = record.value(kind)
    row.costType = record.value(costType)
    row.payer = record.value(payer)
    row.financier = record.value(financier)
    row.volume = record.value(volume)
    row.unit = record.text(unit)
    row.priceYear = record.value(priceYear)
    row.lowest = record.value(lowest)
    row.likely = record.reported(likely)
    row.highest = record.value(highest)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
