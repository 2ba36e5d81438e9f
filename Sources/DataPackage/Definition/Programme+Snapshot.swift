public import ProgrammeModel

extension Programme {
  /// Assembles the typed programme from the raw facts of a snapshot.
  ///
  /// A record whose key cannot be read is left out; intake lets no such record in.
  public init(_ snapshot: Snapshot) {
    // By far the most rows of a city, put together while one core sees to all others. Each is begun by a core of its own: one
    // that waited for another within its work could not help it.
    let (others, incidents, measurements) = Concurrently.all(
      { Programme(fewOf: snapshot) },
      { snapshot.records[IncidentTable.table.name, default: []].assembled(IncidentTable.assemble) },
      { snapshot.series[MeasurementTable.table.name, default: []].assembled(MeasurementTable.assemble) })
    self = others
    (self.incidents, self.measurements) = (incidents, measurements)
  }

  /// All but incidents and measurements.
  private init(fewOf snapshot: Snapshot) {
    self.init(registration: snapshot.registration, statedAt: snapshot.statedAt)
    auditedSamples = AuditedSampleTables.assemble(snapshot)
    plans = snapshot.records[ProgrammePlanTable.table.name, default: []].assembled(ProgrammePlanTable.assemble)
    nodes = snapshot.records[StructureNodeTable.table.name, default: []].assembled(StructureNodeTable.assemble)
    portfolios = snapshot.records[PortfolioTable.table.name, default: []].assembled(PortfolioTable.assemble)
    frames = snapshot.records[FrameTable.table.name, default: []].assembled(FrameTable.assemble)
    organisations = snapshot.records[OrganisationTable.table.name, default: []].assembled(OrganisationTable.assemble)
    persons = snapshot.records[PersonTable.table.name, default: []].assembled(PersonTable.assemble)
    goals = snapshot.records[GoalTable.table.name, default: []].assembled(GoalTable.assemble)
    projects = snapshot.records[ProjectTable.table.name, default: []].assembled(ProjectTable.assemble)
    projectGoals = snapshot.records[ProjectGoalTable.table.name, default: []].assembled(ProjectGoalTable.assemble)
    applications = snapshot.records[ApplicationTable.table.name, default: []].assembled(ApplicationTable.assemble)
    applicationYears = snapshot.records[ApplicationYearTable.table.name, default: []].assembled(
      ApplicationYearTable.assemble)
    priorityWeights = snapshot.records[PriorityWeightTable.table.name, default: []].assembled(
      PriorityWeightTable.assemble)
    decisions = snapshot.records[DecisionTable.table.name, default: []].assembled(DecisionTable.assemble)
    agreements = snapshot.records[AgreementTable.table.name, default: []].assembled(AgreementTable.assemble)
    delegations = snapshot.records[DelegationTable.table.name, default: []].assembled(DelegationTable.assemble)
    responsibilities = snapshot.records[ResponsibilityTable.table.name, default: []].assembled(
      ResponsibilityTable.assemble)
    checklistPoints = snapshot.records[ChecklistPointTable.table.name, default: []].assembled(
      ChecklistPointTable.assemble)
    milestones = snapshot.records[MilestoneTable.table.name, default: []].assembled(MilestoneTable.assemble)
    risks = snapshot.records[RiskTable.table.name, default: []].assembled(RiskTable.assemble)
    statusReports = snapshot.records[StatusReportTable.table.name, default: []].assembled(StatusReportTable.assemble)
    deviations = snapshot.records[DeviationTable.table.name, default: []].assembled(DeviationTable.assemble)
    benefitCases = snapshot.records[BenefitCaseTable.table.name, default: []].assembled(BenefitCaseTable.assemble)
    caseCosts = snapshot.records[CaseCostTable.table.name, default: []].assembled(CaseCostTable.assemble)
    benefits = snapshot.records[BenefitTable.table.name, default: []].assembled(BenefitTable.assemble)
    takingsHome = snapshot.records[TakingHomeTable.table.name, default: []].assembled(TakingHomeTable.assemble)
    services = snapshot.records[ITServiceTable.table.name, default: []].assembled(ITServiceTable.assemble)
    serviceChanges = snapshot.records[ServiceChangeTable.table.name, default: []].assembled(
      ServiceChangeTable.assemble)
    surveyAnswers = snapshot.records[SurveyAnswerTable.table.name, default: []].assembled(SurveyAnswerTable.assemble)
    indicators = snapshot.records[IndicatorTable.table.name, default: []].assembled(IndicatorTable.assemble)
    assessments = snapshot.records[AssessmentTable.table.name, default: []].assembled(AssessmentTable.assemble)
    strategyMeasures = snapshot.records[StrategyMeasureTable.table.name, default: []].assembled(
      StrategyMeasureTable.assemble)
    reportingDuties = snapshot.records[ReportingDutyTable.table.name, default: []].assembled(
      ReportingDutyTable.assemble)
    reviews = snapshot.records[ReviewTable.table.name, default: []].assembled(ReviewTable.assemble)
    reviewQuestions = snapshot.records[ReviewQuestionTable.table.name, default: []].assembled(
      ReviewQuestionTable.assemble)
    recommendations = snapshot.records[RecommendationTable.table.name, default: []].assembled(
      RecommendationTable.assemble)
    recommendationFollowUps = snapshot.records[RecommendationFollowUpTable.table.name, default: []].assembled(
      RecommendationFollowUpTable.assemble)
    acceptedFindings = snapshot.records[AcceptedFindingTable.table.name, default: []].assembled(
      AcceptedFindingTable.assemble)
    secrecyMarks = snapshot.records[SecrecyTable.table.name, default: []].assembled(SecrecyTable.assemble)
    findingAnswers = snapshot.records[FindingAnswerTable.table.name, default: []].assembled(
      FindingAnswerTable.assemble)
    thresholds = snapshot.records[ThresholdTable.table.name, default: []].assembled(
      ThresholdTable.assemble)
    outcomeApprovals = snapshot.records[OutcomeApprovalTable.table.name, default: []].assembled(
      OutcomeApprovalTable.assemble)
    reportHeads = snapshot.records[ReportHeadTable.table.name, default: []].assembled(ReportHeadTable.assemble)
    sectionTexts = snapshot.records[SectionTextTable.table.name, default: []].assembled(SectionTextTable.assemble)
    financingNeeds = snapshot.records[FinancingNeedTable.table.name, default: []].assembled(
      FinancingNeedTable.assemble)
    ledgers = snapshot.records[LedgerTable.table.name, default: []].assembled(LedgerTable.assemble)
    accountRanges = snapshot.records[AccountRangeTable.table.name, default: []].assembled(AccountRangeTable.assemble)
    projectCodes = snapshot.records[ProjectCodeTable.table.name, default: []].assembled(ProjectCodeTable.assemble)
    transitions = snapshot.records[TransitionTable.table.name, default: []].assembled(TransitionTable.assemble)
    gateDemands = snapshot.records[GateDemandTable.table.name, default: []].assembled(GateDemandTable.assemble)
    reportsBack = snapshot.records[ReportBackTable.table.name, default: []].assembled(ReportBackTable.assemble)
    budgets = snapshot.series[BudgetTable.table.name, default: []].assembled(BudgetTable.assemble)
    outcomes = snapshot.series[OutcomeTable.table.name, default: []].assembled(OutcomeTable.assemble)
    bookings = snapshot.series[BookingTable.table.name, default: []].assembled(BookingTable.assemble)
    ledgerEntries = snapshot.series[LedgerEntryTable.table.name, default: []].assembled(LedgerEntryTable.assemble)
    forecasts = snapshot.series[ForecastTable.table.name, default: []].assembled(ForecastTable.assemble)
    benefitPlans = snapshot.series[BenefitPlanTable.table.name, default: []].assembled(BenefitPlanTable.assemble)
    benefitOutcomes = snapshot.series[BenefitOutcomeTable.table.name, default: []].assembled(
      BenefitOutcomeTable.assemble)
    adoptionShares = snapshot.series[AdoptionShareTable.table.name, default: []].assembled(AdoptionShareTable.assemble)
    licenceCounts = snapshot.series[LicenceCountTable.table.name, default: []].assembled(LicenceCountTable.assemble)
    caseVolumes = snapshot.series[CaseVolumeTable.table.name, default: []].assembled(CaseVolumeTable.assemble)
    userCounts = snapshot.series[UserCountTable.table.name, default: []].assembled(UserCountTable.assemble)
    operationsCounts = snapshot.series[OperationsCountTable.table.name, default: []].assembled(
      OperationsCountTable.assemble)
    targetValues = snapshot.series[TargetValueTable.table.name, default: []].assembled(TargetValueTable.assemble)
    priceIndexes = snapshot.series[PriceIndexTable.table.name, default: []].assembled(PriceIndexTable.assemble)
    resourceNeeds = snapshot.series[ResourceNeedTable.table.name, default: []].assembled(ResourceNeedTable.assemble)
  }
}
