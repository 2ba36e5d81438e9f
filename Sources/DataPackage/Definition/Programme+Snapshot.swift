public import ProgrammeModel

extension Programme {
  /// Assembles the typed programme from the raw facts of a snapshot.
  ///
  /// A record whose key cannot be read is left out; intake lets no such record in.
  public init(_ snapshot: Snapshot) {
    self.init(registration: snapshot.registration, statedAt: snapshot.statedAt)
    auditedSamples = AuditedSampleTables.assemble(snapshot)
    plans = snapshot.records[ProgrammePlanTable.table.name, default: []].compactMap(ProgrammePlanTable.assemble)
    nodes = snapshot.records[StructureNodeTable.table.name, default: []].compactMap(StructureNodeTable.assemble)
    portfolios = snapshot.records[PortfolioTable.table.name, default: []].compactMap(PortfolioTable.assemble)
    frames = snapshot.records[FrameTable.table.name, default: []].compactMap(FrameTable.assemble)
    organisations = snapshot.records[OrganisationTable.table.name, default: []].compactMap(OrganisationTable.assemble)
    persons = snapshot.records[PersonTable.table.name, default: []].compactMap(PersonTable.assemble)
    goals = snapshot.records[GoalTable.table.name, default: []].compactMap(GoalTable.assemble)
    projects = snapshot.records[ProjectTable.table.name, default: []].compactMap(ProjectTable.assemble)
    projectGoals = snapshot.records[ProjectGoalTable.table.name, default: []].compactMap(ProjectGoalTable.assemble)
    applications = snapshot.records[ApplicationTable.table.name, default: []].compactMap(ApplicationTable.assemble)
    applicationYears = snapshot.records[ApplicationYearTable.table.name, default: []].compactMap(
      ApplicationYearTable.assemble)
    priorityWeights = snapshot.records[PriorityWeightTable.table.name, default: []].compactMap(
      PriorityWeightTable.assemble)
    decisions = snapshot.records[DecisionTable.table.name, default: []].compactMap(DecisionTable.assemble)
    agreements = snapshot.records[AgreementTable.table.name, default: []].compactMap(AgreementTable.assemble)
    delegations = snapshot.records[DelegationTable.table.name, default: []].compactMap(DelegationTable.assemble)
    responsibilities = snapshot.records[ResponsibilityTable.table.name, default: []].compactMap(
      ResponsibilityTable.assemble)
    checklistPoints = snapshot.records[ChecklistPointTable.table.name, default: []].compactMap(
      ChecklistPointTable.assemble)
    milestones = snapshot.records[MilestoneTable.table.name, default: []].compactMap(MilestoneTable.assemble)
    risks = snapshot.records[RiskTable.table.name, default: []].compactMap(RiskTable.assemble)
    statusReports = snapshot.records[StatusReportTable.table.name, default: []].compactMap(StatusReportTable.assemble)
    deviations = snapshot.records[DeviationTable.table.name, default: []].compactMap(DeviationTable.assemble)
    benefitCases = snapshot.records[BenefitCaseTable.table.name, default: []].compactMap(BenefitCaseTable.assemble)
    caseCosts = snapshot.records[CaseCostTable.table.name, default: []].compactMap(CaseCostTable.assemble)
    benefits = snapshot.records[BenefitTable.table.name, default: []].compactMap(BenefitTable.assemble)
    takingsHome = snapshot.records[TakingHomeTable.table.name, default: []].compactMap(TakingHomeTable.assemble)
    services = snapshot.records[ITServiceTable.table.name, default: []].compactMap(ITServiceTable.assemble)
    incidents = snapshot.records[IncidentTable.table.name, default: []].compactMap(IncidentTable.assemble)
    serviceChanges = snapshot.records[ServiceChangeTable.table.name, default: []].compactMap(
      ServiceChangeTable.assemble)
    surveyAnswers = snapshot.records[SurveyAnswerTable.table.name, default: []].compactMap(SurveyAnswerTable.assemble)
    indicators = snapshot.records[IndicatorTable.table.name, default: []].compactMap(IndicatorTable.assemble)
    assessments = snapshot.records[AssessmentTable.table.name, default: []].compactMap(AssessmentTable.assemble)
    strategyMeasures = snapshot.records[StrategyMeasureTable.table.name, default: []].compactMap(
      StrategyMeasureTable.assemble)
    reportingDuties = snapshot.records[ReportingDutyTable.table.name, default: []].compactMap(
      ReportingDutyTable.assemble)
    reviews = snapshot.records[ReviewTable.table.name, default: []].compactMap(ReviewTable.assemble)
    reviewQuestions = snapshot.records[ReviewQuestionTable.table.name, default: []].compactMap(
      ReviewQuestionTable.assemble)
    recommendations = snapshot.records[RecommendationTable.table.name, default: []].compactMap(
      RecommendationTable.assemble)
    recommendationFollowUps = snapshot.records[RecommendationFollowUpTable.table.name, default: []].compactMap(
      RecommendationFollowUpTable.assemble)
    acceptedFindings = snapshot.records[AcceptedFindingTable.table.name, default: []].compactMap(
      AcceptedFindingTable.assemble)
    secrecyMarks = snapshot.records[SecrecyTable.table.name, default: []].compactMap(SecrecyTable.assemble)
    findingAnswers = snapshot.records[FindingAnswerTable.table.name, default: []].compactMap(
      FindingAnswerTable.assemble)
    thresholds = snapshot.records[ThresholdTable.table.name, default: []].compactMap(
      ThresholdTable.assemble)
    outcomeApprovals = snapshot.records[OutcomeApprovalTable.table.name, default: []].compactMap(
      OutcomeApprovalTable.assemble)
    reportHeads = snapshot.records[ReportHeadTable.table.name, default: []].compactMap(ReportHeadTable.assemble)
    sectionTexts = snapshot.records[SectionTextTable.table.name, default: []].compactMap(SectionTextTable.assemble)
    financingNeeds = snapshot.records[FinancingNeedTable.table.name, default: []].compactMap(
      FinancingNeedTable.assemble)
    ledgers = snapshot.records[LedgerTable.table.name, default: []].compactMap(LedgerTable.assemble)
    accountRanges = snapshot.records[AccountRangeTable.table.name, default: []].compactMap(AccountRangeTable.assemble)
    projectCodes = snapshot.records[ProjectCodeTable.table.name, default: []].compactMap(ProjectCodeTable.assemble)
    transitions = snapshot.records[TransitionTable.table.name, default: []].compactMap(TransitionTable.assemble)
    gateDemands = snapshot.records[GateDemandTable.table.name, default: []].compactMap(GateDemandTable.assemble)
    reportsBack = snapshot.records[ReportBackTable.table.name, default: []].compactMap(ReportBackTable.assemble)
    budgets = snapshot.series[BudgetTable.table.name, default: []].compactMap(BudgetTable.assemble)
    outcomes = snapshot.series[OutcomeTable.table.name, default: []].compactMap(OutcomeTable.assemble)
    bookings = snapshot.series[BookingTable.table.name, default: []].compactMap(BookingTable.assemble)
    ledgerEntries = snapshot.series[LedgerEntryTable.table.name, default: []].compactMap(LedgerEntryTable.assemble)
    forecasts = snapshot.series[ForecastTable.table.name, default: []].compactMap(ForecastTable.assemble)
    benefitPlans = snapshot.series[BenefitPlanTable.table.name, default: []].compactMap(BenefitPlanTable.assemble)
    benefitOutcomes = snapshot.series[BenefitOutcomeTable.table.name, default: []].compactMap(
      BenefitOutcomeTable.assemble)
    adoptionShares = snapshot.series[AdoptionShareTable.table.name, default: []].compactMap(AdoptionShareTable.assemble)
    licenceCounts = snapshot.series[LicenceCountTable.table.name, default: []].compactMap(LicenceCountTable.assemble)
    caseVolumes = snapshot.series[CaseVolumeTable.table.name, default: []].compactMap(CaseVolumeTable.assemble)
    userCounts = snapshot.series[UserCountTable.table.name, default: []].compactMap(UserCountTable.assemble)
    operationsCounts = snapshot.series[OperationsCountTable.table.name, default: []].compactMap(
      OperationsCountTable.assemble)
    targetValues = snapshot.series[TargetValueTable.table.name, default: []].compactMap(TargetValueTable.assemble)
    measurements = snapshot.series[MeasurementTable.table.name, default: []].compactMap(MeasurementTable.assemble)
    priceIndexes = snapshot.series[PriceIndexTable.table.name, default: []].compactMap(PriceIndexTable.assemble)
    resourceNeeds = snapshot.series[ResourceNeedTable.table.name, default: []].compactMap(ResourceNeedTable.assemble)
  }
}
