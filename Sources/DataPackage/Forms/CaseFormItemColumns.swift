import ProgrammeModel

/// The columns of the one-file form that describe an item.
enum CaseFormItem {
  static let kind = Column<CaseFormKind>(
    "slag", .choice(CaseFormKind.allCases.map(\.rawValue)), key: true, required: true,
    sv: "Nytta, investering, drift, kapitalkostnad eller anslutning.",
    en: "Benefit, investment, running cost, capital cost or adoption.")
  static let item = Column<String>(
    "post", .text, key: true, required: true,
    sv: "Postens kod; för anslutning nyttans kod, eller alla.",
    en: "The item's code; for adoption that of the benefit, or alla.")
  static let year = Column<Int>(
    "år", .integer, key: true, required: true,
    sv: "Kalenderår, det första om posten återkommer.",
    en: "Calendar year, the first if the item recurs.")
  static let lastYear = Column<Int>(
    "till_år", .integer,
    sv: "Sista året för en post som återkommer varje år; tomt för en engångspost.",
    en: "The last year of an item that recurs every year; blank for a one-off.")
  static let name = Column<String>(
    "namn", .text,
    sv: "Posten i ord.",
    en: "The item in words.")
  static let lowest = Column<Money>(
    "lägst", .money,
    sv: "Lägsta rimliga belopp per år.",
    en: "Lowest reasonable amount a year.")
  static let likely = Column<Money>(
    "trolig", .money,
    sv: "Troligt belopp per år.",
    en: "Likely amount a year.")
  static let highest = Column<Money>(
    "högst", .money,
    sv: "Högsta rimliga belopp per år.",
    en: "Highest reasonable amount a year.")
  static let volume = Column<FixedDecimal>(
    "antal", .decimal,
    sv: "Antal enheter per år, t.ex. timmar.",
    en: "Number of units a year, such as hours.")
  static let unit = Column<String>(
    "enhet", .text,
    sv: "Enhet för antalet; timmar utan belopp räknas med timkostnaden.",
    en: "Unit of the number; hours without an amount are valued at the hourly cost.")
  static let share = Column<FixedDecimal>(
    "andel", .percent,
    sv: "För anslutning: procent av full anslutning från året.",
    en: "For adoption: per cent of full adoption from that year.")
  static let priceYear = Column<Int>(
    "prisår", .integer,
    sv: "Beloppens prisår om det är ett annat än kalkylens.",
    en: "Price year of the amounts where it is another than the case's.")
  static let benefitClass = Column<BenefitClass>(
    "klass", .choice(BenefitClass.allCases.map(\.rawValue)),
    sv: "Nyttans klass: grön, gul eller röd.",
    en: "The benefit's class: green, yellow or red.")
  static let perspective = Column<Perspective>(
    "perspektiv", .choice(Perspective.allCases.map(\.rawValue)),
    sv: "Nyttans perspektiv; extern_nytta är medborgarnas.",
    en: "The benefit's perspective; extern_nytta is the citizens'.")
  static let isDisbenefit = Column<Bool>(
    "negativ", .flag,
    sv: "Ja om det är en negativ effekt.",
    en: "Yes where it is a negative effect.")
  static let payer = Column<String>(
    "betalas_av", .text,
    sv: "Nämnd eller bolag som betalar.",
    en: "The board or company that pays.")
  static let beneficiary = Column<String>(
    "tillfaller", .text,
    sv: "Nämnd eller bolag som nyttan tillfaller.",
    en: "The board or company that benefits.")
  static let isCompany = Column<Bool>(
    "bolag", .flag,
    sv: "Ja om den som betalar eller som nyttan tillfaller är ett bolag.",
    en: "Yes where who pays or benefits is a company.")
  static let costType = Column<CostType>(
    "kostnadsslag", .choice(CostType.allCases.map(\.rawValue)),
    sv: "Kostnadsslag.",
    en: "Cost type.")
  static let how = Column<String>(
    "hur", .longText,
    sv: "Hur nyttan ska realiseras.",
    en: "How the benefit is to be realised.")
  static let when = Column<String>(
    "när", .text,
    sv: "När nyttan uppkommer.",
    en: "When the benefit arises.")
  static let owner = Column<String>(
    "ansvarig", .text,
    sv: "Roll som ansvarar för att nyttan realiseras.",
    en: "Role that answers for realising the benefit.")
  static let followUp = Column<String>(
    "uppföljning", .longText,
    sv: "Hur nyttan följs upp.",
    en: "How the benefit is followed up.")
  static let followUpOwner = Column<String>(
    "följs_upp_av", .text,
    sv: "Roll som ansvarar för uppföljningen.",
    en: "Role that answers for following up.")
  static let indicator = Column<String>(
    "mätetal", .text,
    sv: "Mätetal för uppföljning.",
    en: "Indicator for follow-up.")
  static let baseline = Column<FixedDecimal>(
    "baslinje", .decimal,
    sv: "Mätetalets värde före införandet.",
    en: "The indicator before introduction.")
  static let target = Column<FixedDecimal>(
    "målvärde", .decimal,
    sv: "Mätetalets mål.",
    en: "The indicator's target.")

  static let all = [
    kind.definition,
    item.definition,
    year.definition,
    lastYear.definition,
    name.definition,
    lowest.definition,
    likely.definition,
    highest.definition,
    volume.definition,
    unit.definition,
    share.definition,
    priceYear.definition,
    benefitClass.definition,
    perspective.definition,
    isDisbenefit.definition,
    payer.definition,
    beneficiary.definition,
    isCompany.definition,
    costType.definition,
    how.definition,
    when.definition,
    owner.definition,
    followUp.definition,
    followUpOwner.definition,
    indicator.definition,
    baseline.definition,
    target.definition,
  ]
}
