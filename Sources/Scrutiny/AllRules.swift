extension Scrutiny {
  /// Every rule, in order of id.
  public static let allRules: [any Rule] = [
    R01BenefitCaseMissing(), R02BenefitOwnerMissing(), R03BaselineMissing(), R04BenefitNotMeasurable(),
    R05MeasurementOverdue(), R06FollowUpNotPlanned(), R07BaselineChanged(), R08OutcomeWithoutEvidence(),
    R09LedgerDiffers(), R10ForecastAboveDecided(), R11NotTakenHome(), R12BenefitClaimedTwice(),
    R13GoalOrPortfolioMissing(), R14OutcomeLooksCopied(), R15OwnCause(), R16SavingsNotCashable(),
    R17SupportChannelMissing(), R18PayerWithoutAgreement(), R19RegisterAndLedger(), R20StatusTooKind(),
    R21ValueMissing(), R22ThousandTimesOff(), R23DatesInWrongOrder(), R24DuplicatesCommonService(),
    R25AgreementBeyondDelegation(), R26RecommendationOverdue(), R27FrameExceeded(), R28DeviationWithoutAction(),
    R29ReducedBeyondBenefit(), R30DeliveryNotReceived(), R31AccumulatedFalls(), R32ResponsibilityVacant(),
    R33DecisionNumberReused(), R34MovedAfterGrant(), R35LifeDiffersFromState(), R36BodyNotInBeing(),
    R40RatingDiffers(), R41IndicatorIncomplete(), R42MeasurementImpossible(), R43PeriodsOverlap(),
    R44ValueOutsideOperation(), R45IncidentTimes(), R46LicencesOverused(), R47FormIncomplete(),
    R48MeasureWithoutOwner(), R49MovesDoNotBalance(), R50RiskOutsideScale(),
  ]
}
