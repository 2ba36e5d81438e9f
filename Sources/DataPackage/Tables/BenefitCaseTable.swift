public import ProgrammeModel

/// Benefit cases: the columns of `nyttokalkyler`.
public enum BenefitCaseTable {
  /// The case's id.
  public static let id = Column<Identifier<BenefitCase>>(
    "kalkyl_id", .identifier, key: true, required: true, sv: "Kalkylens id.", en: "The case's id.")
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), required: true, sv: "Projektet.", en: "The project.")
  /// Version number.
  public static let version = Column<Int>(
    "version", .integer, required: true, sv: "Versionens nummer.", en: "Version number.")
  /// Before, during or after introduction.
  public static let stage = Column<CaseStage>(
    "skede", .choice(CaseStage.allCases.map(\.rawValue)), required: true, sv: "Före, under eller efter införandet.",
    en: "Before, during or after introduction.")
  /// When it was made.
  public static let date = Column<CalendarDay>(
    "datum", .day, sv: "När kalkylen gjordes.", en: "When it was made.")
  /// Discount rate in per cent.
  public static let discountRate = Column<FixedDecimal>(
    "kalkylränta", .percent, sv: "Kalkylränta i procent.", en: "Discount rate in per cent.")
  /// Real with fixed prices, nominal with current.
  public static let rateBasis = Column<RateBasis>(
    "räntetyp", .choice(RateBasis.allCases.map(\.rawValue)), sv: "Real (fasta priser) eller nominell (löpande).",
    en: "Real (fixed prices) or nominal (current).")
  /// End of year (default) or middle.
  public static let convention = Column<DiscountConvention>(
    "diskontering", .choice(DiscountConvention.allCases.map(\.rawValue)), sv: "Årets slut (förval) eller mitten.",
    en: "End of year (default) or middle.")
  /// Investment year (year 0).
  public static let startYear = Column<Int>(
    "startår", .integer, required: true, sv: "Investeringsåret (år 0).", en: "Investment year (year 0).")
  /// Number of years after year 0.
  public static let horizon = Column<Int>(
    "horisont", .integer, required: true, sv: "Antal år efter investeringsåret.", en: "Number of years after year 0.")
  /// Current or fixed prices.
  public static let priceBasis = Column<PriceBasis>(
    "prisbas", .choice(PriceBasis.allCases.map(\.rawValue)), sv: "Löpande eller fast prisnivå.",
    en: "Current or fixed prices.")
  /// Price year where fixed.
  public static let priceYear = Column<Int>(
    "prisår", .integer, sv: "Prisår när prisbasen är fast.", en: "Price year where fixed.")
  /// Index for amounts of other price years.
  public static let priceIndex = Column<String>(
    "prisindex", .text, sv: "Index i tabellen prisindex som räknar om belopp från andra prisår.",
    en: "Index of the table prisindex that converts amounts of other price years.")
  /// Model of hourly cost.
  public static let hourlyCostModel = Column<String>(
    "tidskostnadsmodell", .text, sv: "Modell för timkostnad: inera (månadslön / 142 × 1,54) eller årsarbetstid.",
    en: "Model of hourly cost: inera (monthly salary / 142 × 1.54) or årsarbetstid (hours a year).")
  /// Hourly cost in kronor.
  public static let hourlyCost = Column<Money>(
    "timkostnad", .money, sv: "Timkostnad i kronor.", en: "Hourly cost in kronor.")
  /// Monthly salary in kronor.
  public static let monthlySalary = Column<Money>(
    "månadslön", .money, sv: "Månadslön som timkostnaden räknas ur.",
    en: "Monthly salary that the hourly cost is worked out from.")
  /// Employer's additions in per cent.
  public static let employerAdditions = Column<FixedDecimal>(
    "po_pålägg", .percent, sv: "PO-pålägg i procent, för modellen årsarbetstid.",
    en: "Employer's additions in per cent, for the model of hours a year.")
  /// Hours worked a year.
  public static let hoursPerYear = Column<Int>(
    "årsarbetstid", .integer, sv: "Arbetade timmar per år, för modellen årsarbetstid.",
    en: "Hours worked a year, for the model of hours a year.")
  /// Overhead per hour.
  public static let overheadPerHour = Column<Money>(
    "overhead", .money, sv: "Overhead per timme, för modellen årsarbetstid.",
    en: "Overhead per hour, for the model of hours a year.")
  /// Draft or adopted.
  public static let status = Column<CaseStatus>(
    "status", .choice(CaseStatus.allCases.map(\.rawValue)), sv: "Utkast eller fastställd.", en: "Draft or adopted.")
  /// The decision it rests on.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslut som kalkylen vilar på.", en: "The decision it rests on.")
  /// Reason for a new version.
  public static let reasonCode = Column<String>(
    "orsakskod", .text, sv: "Orsak till ny version.", en: "Reason for a new version.")
  /// The reason in words.
  public static let reason = Column<String>(
    "orsak", .longText, sv: "Orsaken i ord.", en: "The reason in words.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "nyttokalkyler", sv: ("Nyttokalkyler", "Nyttokalkylernas huvud: version, skede, ränta, horisont och prisår."),
    en: ("Benefit cases", "Heads of the benefit cases: version, stage, rate, horizon and price year."),
    change: .newEstimate,
    columns: [
      id.definition, project.definition, version.definition, stage.definition, date.definition, discountRate.definition,
      rateBasis.definition, convention.definition, startYear.definition, horizon.definition, priceBasis.definition,
      priceYear.definition,
      priceIndex.definition, hourlyCostModel.definition, hourlyCost.definition, monthlySalary.definition,
      employerAdditions.definition, hoursPerYear.definition, overheadPerHour.definition, status.definition,
      decision.definition, reasonCode.definition,
      reason.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> BenefitCase? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = BenefitCase(id: idKey)
    row.project = record.value(project) ?? ""
    row.version = record.value(version) ?? 0
    row.stage = record.value(stage)
    row.date = record.reported(date)
    row.discountRate = record.reported(discountRate)
    row.rateBasis = record.value(rateBasis)
    row.convention = record.value(convention)
    row.startYear = record.value(startYear) ?? 0
    row.horizon = record.value(horizon) ?? 0
    row.priceBasis = record.value(priceBasis)
    row.priceYear = record.value(priceYear)
    row.priceIndex = record.text(priceIndex)
    row.hourlyCostModel = record.text(hourlyCostModel)
    row.hourlyCost = record.value(hourlyCost)
    row.monthlySalary = record.value(monthlySalary)
    row.employerAdditions = record.value(employerAdditions)
    row.hoursPerYear = record.value(hoursPerYear)
    row.overheadPerHour = record.value(overheadPerHour)
    row.status = record.value(status)
    row.decision = record.text(decision)
    row.reasonCode = record.text(reasonCode)
    row.reason = record.text(reason)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
