public import ProgrammeModel

extension UndefinedReason {
  /// The reason as it is printed after "n/a", without a full stop.
  public var phrase: Phrase {
    switch self {
    case .planIsZero: Phrase(sv: "inget är planerat till brytdatum", en: "nothing is planned up to the cut-off")
    case .budgetIsZero: Phrase(sv: "budgeten är 0", en: "the budget is 0")
    case .beyondPlan: Phrase(sv: "mer än hela planen är realiserat", en: "more than the whole plan is realised")
    case .firstEstimateIsZero: Phrase(sv: "den första uppskattningen är 0", en: "the first estimate is 0")
    case .targetEqualsBaseline: Phrase(sv: "målet är lika med baslinjen", en: "the target equals the baseline")
    case .nothingRealised: Phrase(sv: "ingen nytta är realiserad", en: "no benefit has been realised")
    case .noInvestment: Phrase(sv: "ingen investering", en: "no investment")
    case .noCost: Phrase(sv: "ingen kostnad", en: "no cost")
    case .noBenefit: Phrase(sv: "ingen nytta", en: "no benefit")
    case .noSignChange:
      Phrase(sv: "nettoflödena byter aldrig tecken", en: "the net flows never change sign")
    case .noRate:
      Phrase(sv: "ingen ränta ger nettonuvärdet 0", en: "no rate gives a net present value of 0")
    case .severalRates:
      Phrase(sv: "flera räntor ger nettonuvärdet 0", en: "several rates give a net present value of 0")
    case .neverPaysBack:
      Phrase(sv: "betalas inte tillbaka inom kalkylperioden", en: "not paid back within the horizon")
    case .noYears: Phrase(sv: "kalkylperioden saknar år", en: "the horizon has no years")
    case .noValues: Phrase(sv: "värden saknas", en: "no values")
    case .denominatorIsZero: Phrase(sv: "nämnaren är 0", en: "the denominator is 0")
    case .noSpread: Phrase(sv: "ingen post har någon spridning", en: "no item has any spread")
    case .incompleteAnswers: Phrase(sv: "svar saknas", en: "answers are missing")
    case .outsideScale: Phrase(sv: "värde utanför skalan", en: "a value is outside the scale")
    case .noIndexForYear: Phrase(sv: "index saknas för året", en: "no index for the year")
    case .noServiceTime: Phrase(sv: "ingen avtalad tjänstetid", en: "no agreed service time")
    case .noIncidents: Phrase(sv: "inga incidenter", en: "no incidents")
    case .dayUnknown: Phrase(sv: "datum saknas", en: "the day is not known")
    case .overlappingPeriods: Phrase(sv: "perioder överlappar", en: "periods overlap")
    case .incidentTimesUnknown:
      Phrase(sv: "en incident saknar användbar sluttid", en: "an incident lacks a usable end")
    case .partAboveWhole: Phrase(sv: "delen är större än det hela", en: "the part is larger than the whole")
    case .partBelowZero: Phrase(sv: "delen är mindre än noll", en: "the part is less than zero")
    case .mixedScale:
      Phrase(sv: "värdet är angivet i en annan skala än serien", en: "the value is on another scale than its series")
    case .notInOperation:
      Phrase(sv: "tjänsten var inte i drift", en: "the service was not in operation")
    case .tooFewAnswers:
      Phrase(sv: "visas inte, för att skydda en liten grupp", en: "not shown, to protect a small group")
    case .groupSizeUnknown:
      Phrase(
        sv: "visas inte, antalet personer är inte angivet", en: "not shown, the number of persons is not stated")
    case .seriesBroken: Phrase(sv: "brott i serien", en: "a break in the series")
    case .tooLarge: Phrase(sv: "beloppet är för stort", en: "the amount is too large")
    }
  }
}
