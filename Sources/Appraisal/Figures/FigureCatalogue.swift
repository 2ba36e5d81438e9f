public import ProgrammeModel

/// A figure definition without its type, for looking up by name.
public struct AnyFigureDefinition: Sendable {
  /// The frozen name.
  public let name: String
  /// The version of the formula.
  public let version: Int
  /// What the figure is called.
  public let title: Phrase
  /// How it is computed.
  public let formula: Phrase
  /// How it is computed for a subject, where that depends on the subject.
  public let formulaOf: @Sendable (Subject, ReportPeriod, Book) -> Phrase
  /// How it is printed.
  public let style: FigureStyle
  /// The value for a subject and period.
  public let value: @Sendable (Subject, ReportPeriod, Book) -> FigureValue
  /// The first inputs for a subject and period, no more than so many, and how many there are, from a book that traces.
  public let firstTerms: @Sendable (Subject, ReportPeriod, Book, Int) -> FirstTerms

  package init(
    name: String, version: Int = 1, title: Phrase, formula: Phrase, style: FigureStyle,
    value: @escaping @Sendable (Subject, ReportPeriod, Book) -> FigureValue,
    terms: @escaping @Sendable (Subject, ReportPeriod, Book) -> [Term],
    formulaOf: @escaping @Sendable (Subject, ReportPeriod, Book) -> Phrase? = { _, _, _ in nil }
  ) {
    self.name = name
    self.version = version
    self.title = title
    self.formula = formula
    self.formulaOf = { formulaOf($0, $1, $2) ?? formula }
    self.style = style
    self.value = value
    firstTerms = { subject, period, book, most in FirstTerms(terms(subject, period, book), first: most) }
  }

  /// The inputs for a subject and period, from a book that traces.
  public func terms(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> [Term] {
    firstTerms(subject, period, book, .max).terms
  }

  init<Definition: FigureDefinition>(_ definition: Definition.Type) {
    name = definition.name
    version = definition.version
    title = definition.title
    formula = definition.formula
    formulaOf = { subject, _, book in definition.formula(of: subject, in: book) }
    style = definition.style
    value = { definition.value($0, $1, $2) }
    firstTerms = { definition.terms($0, $1, $2, first: $3) }
  }
}

/// Every figure definition, by its frozen name.
public enum FigureCatalogue {
  /// All definitions in order of name.
  public static let all: [AnyFigureDefinition] = definitions.sorted { $0.name < $1.name }

  private static let definitions: [AnyFigureDefinition] =
    [
      AnyFigureDefinition(EconomyBudget.self), AnyFigureDefinition(EconomyBudgetElapsed.self),
      AnyFigureDefinition(EconomyOutcome.self), AnyFigureDefinition(EconomyForecast.self),
      AnyFigureDefinition(EconomyDeviation.self), AnyFigureDefinition(EconomyDeviationChange.self),
      AnyFigureDefinition(FrameOriginal.self), AnyFigureDefinition(ProjectsInState.self),
      AnyFigureDefinition(FrameInForce.self), AnyFigureDefinition(FrameGranted.self),
      AnyFigureDefinition(FrameForecast.self), AnyFigureDefinition(FrameOutcome.self),
      AnyFigureDefinition(FrameLeft.self), AnyFigureDefinition(ProjectDecided.self),
      AnyFigureDefinition(ProjectDecidedFirst.self), AnyFigureDefinition(ProjectSpent.self),
      AnyFigureDefinition(ProjectExpected.self), AnyFigureDefinition(ProjectMargin.self),
      AnyFigureDefinition(ProjectSlip.self), AnyFigureDefinition(FrameOverrun.self),
      AnyFigureDefinition(ProjectOverrun.self),
      AnyFigureDefinition(SpentWithRunning.self), AnyFigureDefinition(DecisionAmount.self),
      AnyFigureDefinition(ComputedNeed.self), AnyFigureDefinition(ComputedDifference.self),
      AnyFigureDefinition(NotDisposed.self), AnyFigureDefinition(AgreementValue.self),
      AnyFigureDefinition(IndicatorValue.self), AnyFigureDefinition(IndicatorTarget.self),
      AnyFigureDefinition(IndicatorToDate.self), AnyFigureDefinition(IndicatorTargetToDate.self),
      AnyFigureDefinition(PerspectiveCoverage.self), AnyFigureDefinition(CoverageOfProjects.self),
      AnyFigureDefinition(CoverageOfCost.self), AnyFigureDefinition(PerspectiveShareRated.self),
      AnyFigureDefinition(IndicatorValueOf<Women>.self),
      AnyFigureDefinition(IndicatorValueOf<Men>.self), AnyFigureDefinition(IndicatorChange<PreviousReport>.self),
      AnyFigureDefinition(IndicatorChange<SameLastYear>.self),
      AnyFigureDefinition(ServiceCost.self), AnyFigureDefinition(ServiceUnitCostFixed.self),
      AnyFigureDefinition(QuadrantLimit<CostAxis>.self),
      AnyFigureDefinition(QuadrantLimit<UseAxis>.self),
      AnyFigureDefinition(ReplacedUnitCost.self), AnyFigureDefinition(BoardSpread<LowestBoard>.self),
      AnyFigureDefinition(BoardSpread<MedianBoard>.self), AnyFigureDefinition(BoardSpread<HighestBoard>.self),
      AnyFigureDefinition(BoardPays<ThisYear>.self), AnyFigureDefinition(BoardPays<SinceStart>.self),
      AnyFigureDefinition(BoardGains<GreenBenefit, ThisYear>.self),
      AnyFigureDefinition(BoardGains<GreenBenefit, SinceStart>.self),
      AnyFigureDefinition(BoardGains<YellowBenefit, ThisYear>.self),
      AnyFigureDefinition(BoardGains<YellowBenefit, SinceStart>.self),
      AnyFigureDefinition(StrategyCount<PlannedMeasures>.self), AnyFigureDefinition(StrategyCount<DoneMeasures>.self),
      AnyFigureDefinition(StrategyCount<RemainingMeasures>.self),
      AnyFigureDefinition(StrategyCount<OwnerlessMeasures>.self), AnyFigureDefinition(StrategyShareDone.self),
      AnyFigureDefinition(DelegationLimit.self), AnyFigureDefinition(TransitionAmount.self),
      AnyFigureDefinition(ApplicationAmount.self), AnyFigureDefinition(TakingHomeAmount.self),
      AnyFigureDefinition(ProjectCostCap.self), AnyFigureDefinition(RunningCostOfCase.self),
      AnyFigureDefinition(RedBenefitCount.self), AnyFigureDefinition(RunningCostAtBoard.self),
      AnyFigureDefinition(TakenHomeAtBoard.self), AnyFigureDefinition(BudgetEffectAtBoard.self),
      AnyFigureDefinition(BoardToDate<RunningCostAtBoard>.self),
      AnyFigureDefinition(BoardToDate<TakenHomeAtBoard>.self), AnyFigureDefinition(BudgetEffectToDate.self),
    ] + Rating.allCases.map(PerspectiveRated.definition(of:)) + scoped(GreenBenefit.self) + scoped(InternalBenefit.self)
    + scoped(ExternalBenefit.self) + AuditMeasure.all.map(\.definition)
    + AppraisalFigure.all.map { AnyFigureDefinition($0) } + RealisationFigure.allCases.map(\.definition)
    + SampleFigure.allCases.map(\.definition)

  private static func scoped<Scope: BenefitScope>(_ scope: Scope.Type) -> [AnyFigureDefinition] {
    [
      AnyFigureDefinition(BenefitPlannedFirst<Scope>.self), AnyFigureDefinition(BenefitPlanned<Scope>.self),
      AnyFigureDefinition(BenefitPlannedTotal<Scope>.self), AnyFigureDefinition(BenefitRealised<Scope>.self),
      AnyFigureDefinition(BenefitRealisedAtPlanPrices<Scope>.self),
      AnyFigureDefinition(BenefitTakenHome<Scope>.self), AnyFigureDefinition(RealisationRate<Scope>.self),
      AnyFigureDefinition(TakeHomeRate<Scope>.self), AnyFigureDefinition(BenefitGap<Scope>.self),
      AnyFigureDefinition(EffectPerKrona<Scope>.self), AnyFigureDefinition(EffectPerKronaWithRunning<Scope>.self),
      AnyFigureDefinition(CaseNetPresentValue<Scope>.self), AnyFigureDefinition(CaseQuotient<Scope>.self),
      AnyFigureDefinition(CaseInvestmentQuotient<Scope>.self), AnyFigureDefinition(CaseBenefitCostRatio<Scope>.self),
      AnyFigureDefinition(CaseInternalRate<Scope>.self), AnyFigureDefinition(CasePayback<Scope>.self),
      AnyFigureDefinition(CaseDiscountedPayback<Scope>.self), AnyFigureDefinition(CaseBreakEven<Scope>.self),
      AnyFigureDefinition(CasePresentBenefit<Scope>.self), AnyFigureDefinition(CasePresentInvestment<Scope>.self),
      AnyFigureDefinition(CasePresentRunning<Scope>.self),
    ]
  }

  /// The definition with that frozen name; `nil` if there is none.
  public static func definition(named name: String) -> AnyFigureDefinition? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
}
