import ProgrammeModel

/// What the sheet of missing things says.
enum CaseMissingPhrases {
  static let title = Phrase(sv: "Vad som saknas", en: "What is missing")
  static let note = Phrase(
    sv: "Räknas om medan du fyller i. Att skriva varför ett värde saknas räknas som ifyllt.",
    en: "Worked out while you fill in. Writing why a value is missing counts as filled in.")
  static let what = Phrase(sv: "Vad", en: "What")
  static let count = Phrase(sv: "Antal", en: "Number")
  static let state = Phrase(sv: "Läge", en: "State")
  static let done = Phrase(sv: "klart", en: "done")
  static let open = Phrase(sv: "saknas", en: "missing")

  static let rate = Phrase(sv: "Kalkylränta", en: "Discount rate")
  static let startYear = Phrase(sv: "Startår", en: "Start year")
  static let horizon = Phrase(sv: "Horisont", en: "Horizon")
  static let priceBasis = Phrase(sv: "Prisbas: löpande eller fasta priser", en: "Price basis: current or fixed")
  static let date = Phrase(sv: "Kalkylens datum", en: "Date of the case")
  static func tooLong(_ years: Int) -> Phrase {
    Phrase(
      sv: "Horisonten är längre än de \(years) år som bladet Resultat visar",
      en: "The horizon is longer than the \(years) years that the sheet Resultat shows")
  }
  static let costs = Phrase(sv: "Minst en kostnad", en: "At least one cost")
  static let costAmounts = Phrase(sv: "Kostnader utan troligt belopp", en: "Costs without a likely amount")
  static let payers = Phrase(sv: "Kostnader utan den som betalar", en: "Costs without a payer")
  static let capitalCost = Phrase(
    sv: "Kapitalkostnader (ska bytas mot utgifter)", en: "Capital costs (to be replaced by expenditure)")
  static let runningCosts = Phrase(
    sv: "Minst en kostnad för drift (0 om ingen tillkommer)", en: "At least one running cost (0 if none is added)")
  static let ownTime = Phrase(
    sv: "Minst en kostnad för egen tid (kostnadsslag egen_tid)", en: "At least one cost of own time (egen_tid)")
  static let ranges = Phrase(
    sv: "Lägsta och högsta belopp för minst en kostnad, så att osäkerheten syns",
    en: "Lowest and highest amounts of at least one cost, so that uncertainty is seen")
  static let outsideHorizon = Phrase(
    sv: "Belopp för år utanför startår och horisont (räknas inte)",
    en: "Amounts of years outside start year and horizon (not counted)")
  static let benefits = Phrase(sv: "Minst en nytta", en: "At least one benefit")
  static let classes = Phrase(sv: "Nyttor utan klass (grön, gul eller röd)", en: "Benefits without a class")
  static let ways = Phrase(sv: "Nyttor utan hur de ska realiseras", en: "Benefits without how they are realised")
  static let times = Phrase(sv: "Nyttor utan när de uppkommer", en: "Benefits without when they arise")
  static let owners = Phrase(
    sv: "Nyttor utan vem som realiserar dem (bladet ansvar, nyttoansvarig)",
    en: "Benefits without who realises them (the sheet ansvar, nyttoansvarig)")
  static let followUpOwners = Phrase(
    sv: "Nyttor utan vem som följer upp dem (bladet ansvar, uppföljningsansvarig)",
    en: "Benefits without who follows them up (the sheet ansvar, uppföljningsansvarig)")
  static let beneficiaries = Phrase(
    sv: "Nyttor utan den som nyttan tillfaller", en: "Benefits without whom they reach")
  static let indicators = Phrase(sv: "Nyttor utan mätetal", en: "Benefits without an indicator")
  static let baselines = Phrase(sv: "Nyttor utan baslinje", en: "Benefits without a baseline")
  static let targets = Phrase(sv: "Nyttor utan målvärde", en: "Benefits without a target")
  static let followUps = Phrase(
    sv: "Nyttor utan beskrivning av hur de följs upp", en: "Benefits without a description of their follow-up")
  static let takingHome = Phrase(
    sv: "Nyttor utan hur de ska tas hem", en: "Benefits without how they are to be taken home")
  static let plans = Phrase(
    sv: "Gröna och gula nyttor utan rader på bladet nyttoplan",
    en: "Green and yellow benefits without rows in nyttoplan")
  static let strangers = Phrase(
    sv: "Rader på bladet nyttoplan vars nytta inte finns på bladet nyttor",
    en: "Rows of nyttoplan whose benefit is not on the sheet nyttor")
  static let priceYears = Phrase(
    sv: "Belopp i annat prisår än kalkylens (räknas om av tertial appraise, inte på bladet Resultat)",
    en: "Amounts in another price year than the case's (converted by tertial appraise, not on the sheet Resultat)")
  static let adoption = Phrase(
    sv: "Införandetakt i registret (räknas av tertial appraise, inte på bladet Resultat)",
    en: "Adoption in the register (counted by tertial appraise, not on the sheet Resultat)")
  static let hours = Phrase(
    sv: "Timmar utan belopp där kalkylen saknar timkostnad i kronor",
    en: "Hours without an amount where the case has no hourly cost in kronor")
  static let textAmounts = Phrase(
    sv: "Tal inskrivna som text (tas in, men räknas inte på bladet Resultat)",
    en: "Numbers typed as text (taken in, but not counted on the sheet Resultat)")
  static let planAmounts = Phrase(
    sv: "Rader i nyttoplan utan troligt belopp", en: "Rows of nyttoplan without a likely amount")
}
