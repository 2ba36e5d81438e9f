/// The limits that rules and computed status go by; each may be registered with validity and decision.
public enum ThresholdName: String, Choice {
  /// Cost above the decided amount that gives yellow.
  case costYellow = "kostnad_gul"
  /// Cost above the decided amount that gives red.
  case costRed = "kostnad_röd"
  /// Delay that gives yellow.
  case timeYellow = "tid_gul"
  /// Delay that gives red.
  case timeRed = "tid_röd"
  /// Share of planned benefit below which status is yellow.
  case benefitYellow = "nytta_gul"
  /// Share of planned benefit below which status is red.
  case benefitRed = "nytta_röd"
  /// Time after a period before a missing measurement is overdue.
  case measurementGrace = "mätning_sen"
  /// Share of the ledger's amount that reported outcome may differ by.
  case ledgerShare = "huvudbok_andel"
  /// Amount that reported outcome may differ from the ledger by.
  case ledgerAmount = "huvudbok_belopp"
  /// Difference from the ledger that is only rounding.
  case ledgerRounding = "huvudbok_avrundning"
  /// Realised share of planned benefit above which one of them is doubted.
  case realisedOverPlan = "nytta_över_plan"
  /// Least number of periods with outcome equal to plan for the plan to look copied.
  case copiedPeriods = "kopierade_perioder"
  /// Lowest factor of a value that looks a thousand times off.
  case unitFactorLowest = "tusenfel_lägst"
  /// Highest factor of a value that looks a thousand times off.
  case unitFactorHighest = "tusenfel_högst"
  /// Amounts below this are not looked at for unit errors.
  case unitAmountLeast = "tusenfel_belopp"
  /// Similarity from which a project looks like a duplicate of a common service.
  case duplicateSimilarity = "dubblett_likhet"
  /// Similarity from which something that exists is proposed in the reuse test.
  case proposedSimilarity = "förslag_likhet"
  /// How much a like name weighs in a similarity.
  case nameWeight = "likhet_namn"
  /// How much a like process weighs in a similarity.
  case processWeight = "likhet_process"
  /// How much a like purpose weighs in a similarity.
  case purposeWeight = "likhet_syfte"
  /// Window in which agreements with one supplier are added together.
  case splitWindow = "delning_dagar"
  /// Least deviation that needs cause and action.
  case deviationAmount = "avvikelse_belopp"
  /// Share of the budget from which an underspend is a deviation as well.
  case largeUnderspend = "underskridande_stort"
  /// Least number of persons that a result is shown for.
  case smallGroup = "liten_grupp"
  /// Least share of a perspective's indicators that must be rated for the perspective to be.
  case perspectiveAssessed = "perspektiv_bedömda"
  /// Share of the rated indicators not met from which the perspective is not met.
  case perspectiveNotMet = "perspektiv_uppfylls_inte"
  /// Cost per case above this share of the services' median is expensive.
  case quadrantExpensive = "kvadrant_dyr"
  /// Digital take-up below this share of the services' median is little use.
  case quadrantUsed = "kvadrant_lite_använd"
  /// Satisfied-customer index from which a service is liked.
  case quadrantLiked = "kvadrant_omtyckt"
  /// Probability × consequence from which a risk is yellow.
  case riskYellow = "risk_gul"
  /// Probability × consequence from which a risk is red.
  case riskRed = "risk_röd"
  /// Time after which a measured feedback or a review of content is no longer fresh.
  case freshness = "aktuell_månader"
  /// Months from the close of a project to the first follow-up of its benefits, and so on to the fifth.
  case firstFollowUp = "uppföljning_1"
  /// To the second.
  case secondFollowUp = "uppföljning_2"
  /// To the third.
  case thirdFollowUp = "uppföljning_3"
  /// To the fourth.
  case fourthFollowUp = "uppföljning_4"
  /// To the fifth.
  case fifthFollowUp = "uppföljning_5"

  /// The limits that say when benefits are followed up after the close.
  public static let followUps = [
    ThresholdName.firstFollowUp, .secondFollowUp, .thirdFollowUp, .fourthFollowUp, .fifthFollowUp,
  ]
}

extension ThresholdName {
  /// What a limit is counted in.
  public enum Unit: Sendable {
    /// Per cent: 10 is ten per cent.
    case percent
    /// Calendar months.
    case months
    /// Report periods.
    case periods
    /// Days.
    case days
    /// Kronor.
    case kronor
    /// Times one value is another.
    case factor
    /// Persons.
    case persons
    /// An index from 0 to 100.
    case index
    /// Points of a risk, 1 to 25.
    case points
    /// Weight beside the others of its kind; only their proportions count.
    case weight
  }

  /// What the limit is counted in.
  public var unit: Unit {
    switch self {
    case .costYellow, .costRed, .benefitYellow, .benefitRed, .ledgerShare, .realisedOverPlan, .duplicateSimilarity,
      .proposedSimilarity, .largeUnderspend, .perspectiveAssessed, .perspectiveNotMet, .quadrantExpensive,
      .quadrantUsed:
      .percent
    case .timeYellow, .timeRed, .measurementGrace, .freshness, .firstFollowUp, .secondFollowUp, .thirdFollowUp,
      .fourthFollowUp, .fifthFollowUp:
      .months
    case .copiedPeriods: .periods
    case .splitWindow: .days
    case .ledgerAmount, .ledgerRounding, .unitAmountLeast, .deviationAmount: .kronor
    case .unitFactorLowest, .unitFactorHighest: .factor
    case .smallGroup: .persons
    case .quadrantLiked: .index
    case .riskYellow, .riskRed: .points
    case .nameWeight, .processWeight, .purposeWeight: .weight
    }
  }

  /// The limit that goes where none is registered.
  public var published: FixedDecimal {
    switch self {
    case .costYellow: FixedDecimal(digits: 0)
    case .costRed: FixedDecimal(digits: 10)
    case .timeYellow: FixedDecimal(digits: 1)
    case .timeRed: FixedDecimal(digits: 3)
    case .benefitYellow: FixedDecimal(digits: 90)
    case .benefitRed: FixedDecimal(digits: 70)
    case .measurementGrace: FixedDecimal(digits: 4)
    case .ledgerShare: FixedDecimal(digits: 1)
    case .ledgerAmount: FixedDecimal(digits: 50_000)
    case .ledgerRounding: FixedDecimal(digits: 1_000)
    case .realisedOverPlan: FixedDecimal(digits: 150)
    case .copiedPeriods: FixedDecimal(digits: 2)
    case .unitFactorLowest: FixedDecimal(digits: 300)
    case .unitFactorHighest: FixedDecimal(digits: 3_000)
    case .unitAmountLeast: FixedDecimal(digits: 100_000)
    case .duplicateSimilarity: FixedDecimal(digits: 60)
    case .proposedSimilarity: FixedDecimal(digits: 40)
    case .nameWeight: FixedDecimal(digits: 50)
    case .processWeight: FixedDecimal(digits: 30)
    case .purposeWeight: FixedDecimal(digits: 20)
    case .splitWindow: FixedDecimal(digits: 90)
    case .deviationAmount: FixedDecimal(digits: 50_000)
    case .largeUnderspend: FixedDecimal(digits: 20)
    case .smallGroup: FixedDecimal(digits: 10)
    case .perspectiveAssessed: FixedDecimal(digits: 50)
    case .perspectiveNotMet: FixedDecimal(digits: 50)
    case .quadrantExpensive: FixedDecimal(digits: 100)
    case .quadrantUsed: FixedDecimal(digits: 100)
    case .quadrantLiked: FixedDecimal(digits: 65)
    case .riskYellow: FixedDecimal(digits: 8)
    case .riskRed: FixedDecimal(digits: 15)
    case .freshness: FixedDecimal(digits: 12)
    case .firstFollowUp: FixedDecimal(digits: 0)
    case .secondFollowUp: FixedDecimal(digits: 6)
    case .thirdFollowUp: FixedDecimal(digits: 12)
    case .fourthFollowUp: FixedDecimal(digits: 24)
    case .fifthFollowUp: FixedDecimal(digits: 36)
    }
  }
}
