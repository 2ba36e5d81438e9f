import ProgrammeModel

/// What the workbook of a benefit case says.
enum CasePhrases {
  static func title(_ project: String) -> Phrase {
    Phrase(sv: "Nyttokalkyl: \(project)", en: "Benefit case: \(project)")
  }

  static let introduction: [Phrase] = [
    Phrase(
      sv:
        "Börja på bladet nyttokalkyler: kalkylränta, startår och horisont. Fortsätt med kalkylkostnader (en rad per post och år), nyttor (en rad per nytta) och nyttoplan (en rad per nytta och år).",
      en:
        "Begin on the sheet nyttokalkyler: rate, start year and horizon. Go on with kalkylkostnader (a row per item and year), nyttor (a row per benefit) and nyttoplan (a row per benefit and year)."
    ),
    Phrase(
      sv:
        "Vem som realiserar en nytta och vem som följer upp den skrivs på bladet ansvar: objektslag nyttor, objekt nyttans id, roll nyttoansvarig eller uppföljningsansvarig.",
      en:
        "Who realises a benefit and who follows it up go on the sheet ansvar: objektslag nyttor, objekt the benefit's id, roll nyttoansvarig or uppföljningsansvarig."
    ),
    Phrase(
      sv: "Bladet Resultat räknar medan du skriver. Bladet Saknas visar vad som är kvar att fylla i.",
      en: "The sheet Resultat works while you type. The sheet Saknas shows what is still to be filled in."),
    Phrase(
      sv: "Ny version av en kalkyl: byt kalkyl_id och version på bladet nyttokalkyler; kostnader och plan följer med.",
      en: "A new version of a case: change kalkyl_id and version on the sheet nyttokalkyler; costs and plan follow."),
    Phrase(
      sv: "Belopp skrivs i kronor exklusive moms. Räkna med utgifter, aldrig kapitalkostnader.",
      en: "Amounts are in kronor excluding VAT. Count expenditure, never capital cost."),
  ]

  static let whileTyping = Phrase(
    sv: "Räknas om medan du fyller i de andra bladen. Belopp i kronor.",
    en: "Worked out while you fill in the other sheets. Amounts in kronor.")
  static let uncounted = Phrase(
    sv: "Något i kalkylen räknas inte här, se bladet Saknas; tertial appraise räknar med det.",
    en: "Something in the case is not counted here, see the sheet Saknas; tertial appraise counts it.")
  static let assumptions = Phrase(sv: "Förutsättningar", en: "Assumptions")
  static let caseID = Phrase(sv: "Kalkyl", en: "Case")
  static let rate = Phrase(sv: "Kalkylränta", en: "Discount rate")
  static let start = Phrase(sv: "Startår (år 0)", en: "Start year (year 0)")
  static let horizon = Phrase(sv: "Horisont, år efter startåret", en: "Horizon, years after the start year")
  static let convention = Phrase(sv: "När på året beloppen faller", en: "When in the year amounts fall")

  static let results = Phrase(sv: "Vad kalkylen ger", en: "What the case gives")
  static let netGreen = Phrase(
    sv: "Nettonuvärde, grön nytta (det budgeten märker)", en: "Net present value, green benefit (what the budget feels)"
  )
  static let netGreenYellow = Phrase(
    sv: "Nettonuvärde, grön och gul nytta", en: "Net present value, green and yellow benefit")
  static let paybackGreen = Phrase(sv: "Återbetalningstid i år, grön nytta", en: "Payback in years, green benefit")
  static let paybackGreenYellow = Phrase(
    sv: "Återbetalningstid i år, grön och gul nytta", en: "Payback in years, green and yellow benefit")
  static let never = Phrase(sv: "inte inom horisonten", en: "not within the horizon")

  static let presentValues = Phrase(sv: "Nyttor och kostnader", en: "Benefits and costs")
  static let part = Phrase(sv: "Del", en: "Part")
  static let presentValue = Phrase(sv: "Nuvärde (kr)", en: "Present value (kr)")
  static let plainSum = Phrase(sv: "Summa utan ränta (kr)", en: "Sum without interest (kr)")
  static let green = Phrase(sv: "Grön nytta: ändrar budgeten", en: "Green benefit: changes the budget")
  static let yellow = Phrase(sv: "Gul nytta: frigör tid eller resurser", en: "Yellow benefit: frees time or resources")
  static let red = Phrase(sv: "Röd nytta: räknas aldrig in", en: "Red benefit: never counted")
  static let external = Phrase(
    sv: "Extern nytta: räknas inte in i stadens summa", en: "External benefit: not in the city's sum")
  static let unclassed = Phrase(sv: "Nytta utan klass: räknas inte in", en: "Benefit without class: not counted")
  static let investment = Phrase(sv: "Investeringsutgift", en: "Investment expenditure")
  static let running = Phrase(sv: "Ökad driftkostnad", en: "Added running cost")

  static let yearByYear = Phrase(sv: "År för år (kronor, utan ränta)", en: "Year by year (kronor, without interest)")
  static let year = Phrase(sv: "År", en: "Year")
  static let factor = Phrase(sv: "Diskonteringsfaktor", en: "Discount factor")
  static let netOfGreen = Phrase(sv: "Netto, grön nytta", en: "Net, green benefit")
  static let netOfGreenYellow = Phrase(sv: "Netto, grön och gul nytta", en: "Net, green and yellow benefit")
  static let addedUp = Phrase(sv: "Ackumulerat", en: "Added up")
}
