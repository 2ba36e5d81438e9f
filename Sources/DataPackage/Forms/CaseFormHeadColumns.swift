import ProgrammeModel

/// The columns of the one-file form that hold for the whole case: written on one row, or alike on all.
enum CaseFormHead {
  static let project = Column<Identifier<Project>>(
    "projekt", .identifier,
    sv: "Projektets id; en gång räcker.",
    en: "The project's id; once is enough.")
  static let projectName = Column<String>(
    "projektnamn", .text,
    sv: "Projektets namn.",
    en: "The project's name.")
  static let category = Column<ITCategory>(
    "kategori", .choice(ITCategory.allCases.map(\.rawValue)),
    sv: "Projektets kategori.",
    en: "The project's category.")
  static let hypothesis = Column<String>(
    "hypotes", .longText,
    sv: "Hypotes, för innovativt it-stöd.",
    en: "Hypothesis, for innovative IT support.")
  static let costCap = Column<Money>(
    "kostnadstak", .money,
    sv: "Kostnadstak, för innovativt it-stöd.",
    en: "Cost cap, for innovative IT support.")
  static let stopCriterion = Column<String>(
    "stoppkriterium", .longText,
    sv: "När försöket avbryts, för innovativt it-stöd.",
    en: "When the trial ends, for innovative IT support.")
  static let goLive = Column<CalendarDay>(
    "driftstart", .day,
    sv: "När lösningen tas i drift.",
    en: "When the solution goes live.")
  static let end = Column<CalendarDay>(
    "slut", .day,
    sv: "När projektet slutar.",
    en: "When the project ends.")
  static let discountRate = Column<FixedDecimal>(
    "kalkylränta", .percent,
    sv: "Kalkylränta i procent.",
    en: "Discount rate in per cent.")
  static let rateBasis = Column<RateBasis>(
    "räntetyp", .choice(RateBasis.allCases.map(\.rawValue)),
    sv: "Real (fasta priser) eller nominell (löpande).",
    en: "Real (fixed prices) or nominal (current).")
  static let convention = Column<DiscountConvention>(
    "diskontering", .choice(DiscountConvention.allCases.map(\.rawValue)),
    sv: "Årets slut (förval) eller mitten.",
    en: "End of year (default) or middle.")
  static let startYear = Column<Int>(
    "startår", .integer,
    sv: "Investeringsåret; förval det första året i filen.",
    en: "The investment year; the first year of the file by default.")
  static let horizon = Column<Int>(
    "horisont", .integer,
    sv: "År efter investeringsåret; förval till filens sista år.",
    en: "Years after the investment year; to the last year of the file by default.")
  static let priceBasis = Column<PriceBasis>(
    "prisbas", .choice(PriceBasis.allCases.map(\.rawValue)),
    sv: "Löpande eller fast prisnivå.",
    en: "Current or fixed prices.")
  static let casePriceYear = Column<Int>(
    "kalkylprisår", .integer,
    sv: "Kalkylens prisår när prisbasen är fast.",
    en: "The case's price year where prices are fixed.")
  static let priceIndex = Column<String>(
    "prisindex", .text,
    sv: "Index som räknar om belopp från andra prisår.",
    en: "Index that converts amounts of other price years.")
  static let hourlyCostModel = Column<String>(
    "tidskostnadsmodell", .text,
    sv: "Modell för timkostnad: inera eller årsarbetstid.",
    en: "Model of hourly cost: inera or årsarbetstid.")
  static let hourlyCost = Column<Money>(
    "timkostnad", .money,
    sv: "Timkostnad i kronor.",
    en: "Hourly cost in kronor.")
  static let monthlySalary = Column<Money>(
    "månadslön", .money,
    sv: "Månadslön som timkostnaden räknas ur.",
    en: "Monthly salary that the hourly cost is worked out from.")
  static let employerAdditions = Column<FixedDecimal>(
    "po_pålägg", .percent,
    sv: "PO-pålägg i procent, för modellen årsarbetstid.",
    en: "Employer's additions in per cent, for hours a year.")
  static let hoursPerYear = Column<Int>(
    "årsarbetstid", .integer,
    sv: "Arbetade timmar per år, för modellen årsarbetstid.",
    en: "Hours worked a year, for hours a year.")
  static let overheadPerHour = Column<Money>(
    "overhead", .money,
    sv: "Overhead per timme, för modellen årsarbetstid.",
    en: "Overhead per hour, for hours a year.")

  static let all = [
    project.definition,
    projectName.definition,
    category.definition,
    hypothesis.definition,
    costCap.definition,
    stopCriterion.definition,
    goLive.definition,
    end.definition,
    discountRate.definition,
    rateBasis.definition,
    convention.definition,
    startYear.definition,
    horizon.definition,
    priceBasis.definition,
    casePriceYear.definition,
    priceIndex.definition,
    hourlyCostModel.definition,
    hourlyCost.definition,
    monthlySalary.definition,
    employerAdditions.definition,
    hoursPerYear.definition,
    overheadPerHour.definition,
  ]
}
