public import ProgrammeModel

extension ThresholdName.Unit {
  /// The unit in words.
  public var phrase: Phrase {
    switch self {
    case .percent: Phrase(sv: "%", en: "%")
    case .months: Phrase(sv: "månader", en: "months")
    case .periods: Phrase(sv: "perioder", en: "periods")
    case .days: Phrase(sv: "dagar", en: "days")
    case .kronor: Phrase(sv: "kr", en: "SEK")
    case .factor: Phrase(sv: "gånger", en: "times")
    case .persons: Phrase(sv: "personer", en: "persons")
    case .index: Phrase(sv: "index", en: "index")
    case .points: Phrase(sv: "poäng", en: "points")
    case .weight: Phrase(sv: "vikt", en: "weight")
    }
  }
}

extension ThresholdName {
  /// What passes the limit, and which rules go by it.
  public var meaning: Phrase {
    switch self {
    case .costYellow: Phrase(sv: "Gul kostnad: över beslutat (R20, R28)", en: "Yellow cost: above decided (R20, R28)")
    case .costRed: Phrase(sv: "Röd kostnad: över beslutat (R20)", en: "Red cost: above decided (R20)")
    case .timeYellow:
      Phrase(sv: "Gul tid: efter beslutad dag (R20, R28)", en: "Yellow time: after the day decided (R20, R28)")
    case .timeRed: Phrase(sv: "Röd tid: efter beslutad dag (R20)", en: "Red time: after the day decided (R20)")
    case .benefitYellow: Phrase(sv: "Gul nytta: under denna del av planen (R20)", en: "Yellow benefit: below (R20)")
    case .benefitRed: Phrase(sv: "Röd nytta: under denna del av planen (R20)", en: "Red benefit: below (R20)")
    case .measurementGrace:
      Phrase(sv: "Mätning är försenad efter periodens slut (R05)", en: "Measurement overdue after its period (R05)")
    case .ledgerShare:
      Phrase(sv: "Skillnad mot huvudboken, del av beloppet (R09)", en: "Difference from the ledger, share (R09)")
    case .ledgerAmount: Phrase(sv: "Skillnad mot huvudboken (R09)", en: "Difference from the ledger (R09)")
    case .ledgerRounding:
      Phrase(sv: "Skillnad som bara är avrundning (R09)", en: "Difference that is only rounding (R09)")
    case .realisedOverPlan: Phrase(sv: "Realiserat mot plan (R14)", en: "Realised against plan (R14)")
    case .copiedPeriods:
      Phrase(sv: "Utfall lika med plan så många gånger (R14)", en: "Outcome equal to plan so many times (R14)")
    case .unitFactorLowest: Phrase(sv: "Tusenfel, lägsta faktor (R22)", en: "Thousandfold error, lowest factor (R22)")
    case .unitFactorHighest:
      Phrase(sv: "Tusenfel, högsta faktor (R22)", en: "Thousandfold error, highest factor (R22)")
    case .unitAmountLeast:
      Phrase(sv: "Tusenfel prövas inte under beloppet (R22)", en: "Thousandfold error not tested below (R22)")
    case .duplicateSimilarity:
      Phrase(sv: "Likhet som tyder på dubblett (R24)", en: "Similarity that suggests a duplicate (R24)")
    case .proposedSimilarity:
      Phrase(sv: "Likhet som ger förslag om återanvändning", en: "Similarity proposed in the reuse test")
    case .nameWeight: Phrase(sv: "Likhet: namnets vikt (R24)", en: "Similarity: weight of the name (R24)")
    case .processWeight: Phrase(sv: "Likhet: processens vikt (R24)", en: "Similarity: weight of the process (R24)")
    case .purposeWeight:
      Phrase(sv: "Likhet: syftets vikt i prövningen", en: "Similarity: weight of the purpose in the reuse test")
    case .splitWindow:
      Phrase(sv: "Avtal läggs ihop inom så lång tid (R25)", en: "Agreements are added up within (R25)")
    case .deviationAmount: Phrase(sv: "Minsta avvikelse (R28)", en: "Least deviation (R28)")
    case .largeUnderspend:
      Phrase(sv: "Underskridande som är en avvikelse (R28)", en: "Underspend that is a deviation (R28)")
    case .smallGroup:
      Phrase(sv: "Resultat om färre personer visas inte", en: "Results on fewer persons are not shown")
    case .perspectiveAssessed:
      Phrase(
        sv: "Perspektiv bedöms: minsta del bedömda mätetal (R40)", en: "Perspective rated: least share rated (R40)")
    case .perspectiveNotMet:
      Phrase(
        sv: "Perspektiv uppfylls inte: så stor del av mätetalen gör det inte (R40)",
        en: "Perspective not met: from this share of its indicators (R40)")
    case .quadrantExpensive:
      Phrase(sv: "Dyr tjänst: kostnad per ärende mot medianen", en: "Expensive service: cost per case to the median")
    case .quadrantUsed:
      Phrase(sv: "Lite använd tjänst: digital andel mot medianen", en: "Little used service: take-up to the median")
    case .quadrantLiked: Phrase(sv: "Omtyckt tjänst: lägsta NKI", en: "Liked service: least satisfaction index")
    case .riskYellow:
      Phrase(sv: "Gul risk: sannolikhet × konsekvens från", en: "Yellow risk: probability × consequence from")
    case .riskRed: Phrase(sv: "Röd risk: sannolikhet × konsekvens från", en: "Red risk: probability × consequence from")
    case .freshness:
      Phrase(sv: "Återkoppling och innehåll är aktuella så länge", en: "Feedback and content stay fresh for")
    case .firstFollowUp: Phrase(sv: "Första uppföljningen efter avslut", en: "First follow-up after the close")
    case .secondFollowUp: Phrase(sv: "Andra uppföljningen efter avslut", en: "Second follow-up after the close")
    case .thirdFollowUp: Phrase(sv: "Tredje uppföljningen efter avslut", en: "Third follow-up after the close")
    case .fourthFollowUp: Phrase(sv: "Fjärde uppföljningen efter avslut", en: "Fourth follow-up after the close")
    case .fifthFollowUp: Phrase(sv: "Femte uppföljningen efter avslut", en: "Fifth follow-up after the close")
    }
  }
}

extension AppliedThreshold {
  /// The limit with its unit.
  public func valueText(_ language: Language) -> String {
    if name.unit == .kronor, let money = Money(rounding: value.double) {
      return language == .swedish ? "\(sv: money)" : "\(en: money)"
    }
    let number = language == .swedish ? "\(sv: value)" : "\(en: value)"
    if name.unit == .weight { return number }
    if name.unit == .months, value.double == 1 { return Phrase(sv: "1\u{A0}månad", en: "1\u{A0}month")(language) }
    return "\(number)\u{A0}\(name.unit.phrase(language))"
  }

  /// Where the limit comes from: the published one, a registered one with its decision, or a refused one with why.
  public func sourceText(_ language: Language) -> String {
    guard origin != nil else { return language == .swedish ? "publicerad" : "published" }
    if let refusal {
      return language == .swedish
        ? "publicerad; registrerat värde används inte: \(refusal.swedish)"
        : "published; the registered value is not used: \(refusal.english)"
    }
    let day = from.map { language == .swedish ? "\(sv: $0)" : "\(en: $0)" } ?? ""
    let number = decision?.isEmpty ?? true ? "" : ", dnr \(decision ?? "")"
    return language == .swedish ? "registrerad från \(day)\(number)" : "registered from \(day)\(number)"
  }
}
