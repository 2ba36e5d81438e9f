public import ProgrammeModel

extension CaseProblemCode {
  /// What the code stands for, in general.
  public var meaning: Phrase {
    switch self {
    case .rateMissing: Phrase(sv: "Kalkylen saknar kalkylränta.", en: "The case has no discount rate.")
    case .horizonQuestioned:
      Phrase(sv: "Horisonten är under 1 eller över 40 år.", en: "The horizon is below 1 or above 40 years.")
    case .headContradicts:
      Phrase(
        sv: "Två rader säger olika om kalkylen som helhet.", en: "Two rows say different things of the case as a whole."
      )
    case .pricesMixed:
      Phrase(
        sv: "Fasta och löpande priser, eller real och nominell ränta, blandas.",
        en: "Fixed and current prices, or real and nominal rate, are mixed.")
    case .priceIndexMissing:
      Phrase(
        sv: "Ett belopp i ett annat års priser kan inte räknas om, eftersom index saknas.",
        en: "An amount in another year's prices cannot be converted, since the index is missing.")
    case .hourlyCostDiffers:
      Phrase(
        sv: "Den angivna timkostnaden är en annan än modellens.", en: "The stated hourly cost differs from the model's."
      )
    case .costsMissing:
      Phrase(sv: "Ingen kostnad kan räknas.", en: "No cost can be counted.")
    case .costInOtherUnit:
      Phrase(
        sv: "En kostnad är bara angiven i en annan enhet än kronor.",
        en: "A cost is stated in another unit than kronor alone.")
    case .amountMissing: Phrase(sv: "Ett belopp i kalkylen saknas.", en: "An amount of the case is missing.")
    case .capitalCost:
      Phrase(
        sv: "Kapitalkostnad står i kalkylen, som räknar utgifter.",
        en: "Capital cost stands in the case, which counts expenditure.")
    case .rangeNotInOrder:
      Phrase(
        sv: "Lägst är över troligt, eller troligt över högst.",
        en: "Lowest is above likely, or likely above highest.")
    case .outsideHorizon:
      Phrase(sv: "Ett belopp faller utanför kalkylperioden.", en: "An amount falls outside the horizon.")
    case .outsideProject:
      Phrase(
        sv: "Nytta faller före driftstart, eller en utgift utanför projektets tid.",
        en: "Benefit falls before go-live, or an expenditure outside the project's time.")
    case .classMissing: Phrase(sv: "En nytta saknar klass.", en: "A benefit has no class.")
    case .unitQuestioned:
      Phrase(
        sv: "Ett belopp är tusen gånger större eller mindre än de andra.",
        en: "An amount is a thousand times larger or smaller than the others.")
    }
  }

  /// What to do about it, in general.
  public var remedy: Phrase {
    switch self {
    case .rateMissing:
      Phrase(sv: "Skriv den i procent, eller välj --rate.", en: "Write it in per cent, or choose --rate.")
    case .horizonQuestioned:
      Phrase(
        sv: "Skriv åren efter investeringsåret, oftast 3–10.", en: "Write the years after the first, usually 3–10.")
    case .headContradicts: Phrase(sv: "Skriv uppgiften på en rad.", en: "Write it on one row.")
    case .pricesMixed:
      Phrase(
        sv: "Fasta priser med real ränta, eller löpande med nominell.",
        en: "Fixed prices with a real rate, or current with a nominal one.")
    case .priceIndexMissing:
      Phrase(sv: "Lägg in indexet i prisindex och namnge det.", en: "Put the index into prisindex and name it.")
    case .hourlyCostDiffers: Phrase(sv: "Rätta lönen eller timkostnaden.", en: "Correct the salary or the hourly cost.")
    case .costsMissing: Phrase(sv: "Skriv kostnaderna i kronor.", en: "Write the costs in kronor.")
    case .costInOtherUnit:
      Phrase(sv: "Skriv beloppet, eller timkostnaden.", en: "Write the amount, or the hourly cost.")
    case .amountMissing: Phrase(sv: "Skriv beloppet, eller 0.", en: "Write the amount, or 0.")
    case .capitalCost: Phrase(sv: "Skriv utgiften i stället.", en: "Write the expenditure instead.")
    case .rangeNotInOrder: Phrase(sv: "Rätta beloppen.", en: "Correct the amounts.")
    case .outsideHorizon: Phrase(sv: "Rätta året eller horisonten.", en: "Correct the year or the horizon.")
    case .outsideProject:
      Phrase(sv: "Rätta året eller projektets tider.", en: "Correct the year or the project's days.")
    case .classMissing: Phrase(sv: "Ange grön, gul eller röd.", en: "State grön, gul or röd.")
    case .unitQuestioned: Phrase(sv: "Kontrollera kr, tkr eller mnkr.", en: "Check kr, tkr or mnkr.")
    }
  }
}
