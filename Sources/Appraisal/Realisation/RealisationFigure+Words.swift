import ProgrammeModel

extension RealisationFigure {
  /// What the figure is called.
  var title: Phrase {
    switch self {
    case .planned: Phrase(sv: "Planerat i perioden", en: "Planned in the period")
    case .plannedSoFar: Phrase(sv: "Planerat hittills", en: "Planned so far")
    case .realised: Phrase(sv: "Realiserat hittills", en: "Realised so far")
    case .realisedAtPlanPrices:
      Phrase(sv: "Realiserat hittills i planens priser", en: "Realised so far in the plan's prices")
    case .gap: Phrase(sv: "Nyttogap i perioden", en: "Benefit gap at the end of the period")
    case .rate: Phrase(sv: "Realiseringsgrad i perioden", en: "Realisation rate at the end of the period")
    case .takenHome: Phrase(sv: "Hemtaget hittills", en: "Taken home so far")
    case .notTakenHome: Phrase(sv: "Realiserat men inte hemtaget", en: "Realised but not taken home")
    case .delay: Phrase(sv: "Försening, månader", en: "Delay, months")
    case .fulfilment: Phrase(sv: "Måluppfyllelse", en: "Goal fulfilment")
    }
  }

  /// How it is computed.
  var formula: Phrase {
    switch self {
    case .planned:
      Phrase(
        sv:
          "Planerat till och med periodens slut − planerat dessförinnan. Ett års belopp fördelas jämnt över månaderna "
          + "från driftstart eller januari.",
        en:
          "Planned to the end of the period − planned before it. A year's amount is spread evenly over the months from "
          + "go-live or January.")
    case .plannedSoFar:
      Phrase(
        sv:
          "Summan av planen till och med periodens slut. Ett års belopp fördelas jämnt över månaderna från driftstart "
          + "eller januari; negativa effekter räknas med minus.",
        en:
          "The sum of the plan to the end of the period. A year's amount is spread evenly over the months from go-live "
          + "or January; negative effects count with a minus sign.")
    case .realised:
      Phrase(
        sv: "Summan av rapporterat utfall vars hela period har gått vid periodens slut.",
        en: "The sum of reported outcome whose whole period has passed by the end of the period.")
    case .realisedAtPlanPrices:
      Phrase(
        sv: "Realiserat hittills, där varje års utfall räknas om till kalkylens prisår med kalkylens prisindex.",
        en: "Realised so far, each year's outcome converted to the case's price year by the case's price index.")
    case .gap:
      Phrase(
        sv: "Planerat hittills − realiserat hittills, båda i planens priser.",
        en: "Planned so far − realised so far, both in the plan's prices.")
    case .rate:
      Phrase(
        sv: "Realiserat hittills / planerat hittills, båda i planens priser; begränsas inte till 100 %.",
        en: "Realised so far / planned so far, both in the plan's prices; not capped at 100%.")
    case .takenHome:
      Phrase(
        sv:
          "Beslutade hemtagningar med diarienummer: ett varaktigt årsbelopp för varje år från sitt första, årets efter "
          + "månader; ett engångsbelopp helt från sitt år.",
        en: "Takings home decided with a case number: a permanent yearly amount for each year from its first, this "
          + "year's by months; a one-off amount whole from its year.")
    case .notTakenHome:
      Phrase(
        sv: "Realiserat − hemtaget, men aldrig under 0.", en: "Realised − taken home, but never below 0.")
    case .delay:
      Phrase(
        sv:
          "Månader från att planen nådde det som är realiserat, i planens priser, till periodens slut; minus är tidigt.",
        en:
          "Months from when the plan reached what is realised, in the plan's prices, to the end of the period; minus is "
          + "early.")
    case .fulfilment:
      Phrase(
        sv: "(senaste mätvärde − utgångsvärde) / (mål − utgångsvärde).",
        en: "(latest measurement − baseline) / (target − baseline).")
    }
  }
}
