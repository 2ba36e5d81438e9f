public import ProgrammeModel

/// What ledgers have booked on projects: the columns of `bokföring`, which SIE files are taken in as.
public enum BookingTable {
  /// The ledger.
  public static let ledger = Column<String>(
    "huvudbok", .text, key: true, required: true, sv: "Huvudbokens id, eller det som filen kallar den.",
    en: "The ledger's id, or what its file calls it.")
  /// The administration's code.
  public static let administration = Column<String>(
    "förvaltning", .text, key: true, sv: "Förvaltningens kod i huvudboken.",
    en: "The administration's code in the ledger.")
  /// The object code.
  public static let code = Column<String>(
    "projektkod", .text, key: true, required: true, sv: "Projektets kod i huvudboken.",
    en: "The project's code in the ledger.")
  /// The account.
  public static let account = Column<String>(
    "konto", .text, key: true, required: true, sv: "Kontot.", en: "The account.")
  /// The import file that it stands in.
  public static let basis = Column<String>(
    "underlag", .text, key: true,
    sv: "Filen, för verifikationer som ska läsas in i en huvudbok (SIE 4I); tomt för det som står i den.",
    en: "The file, for vouchers that are to be taken into a ledger (SIE 4I); empty for what stands in it.")
  /// The month.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månaden.", en: "The month.")
  /// The amount.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Bokfört belopp: debet positivt, kredit negativt.",
    en: "The amount booked: debit positive, credit negative.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "bokföring",
    sv: ("Bokföring", "Bokfört belopp per huvudbok, förvaltning, projektkod, konto och månad, ur SIE-filer."),
    en: ("Bookings", "Amount booked per ledger, administration, project code, account and month, from SIE files."),
    change: .newOutcome, shape: .series(period: period.name, measures: [amount.name], note: remark.name),
    columns: [
      ledger.definition, administration.definition, code.definition, account.definition, basis.definition,
      period.definition, amount.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> Booking? {
    guard let ledgerKey = series.key.dimension(0, ledger), let codeKey = series.key.dimension(2, code),
      let accountKey = series.key.dimension(3, account)
    else { return nil }
    var row = Booking(
      ledger: ledgerKey, administration: series.key.dimension(1, administration) ?? "", code: codeKey,
      account: accountKey, basis: series.key.dimension(4, basis) ?? "", key: series.key)
    row.observations = series.observations
    return row
  }
}
