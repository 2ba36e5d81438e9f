extension Scrutiny {
  /// Every rule, in order of id.
  public static let allRules: [any Rule] = [
    R01BenefitCaseMissing(), R02BenefitOwnerMissing(), R04BenefitNotMeasurable(), R10ForecastAboveDecided(),
    R13GoalOrPortfolioMissing(), R21ValueMissing(), R23DatesInWrongOrder(), R27FrameExceeded(),
  ]
}
