/// A city's IT programme as known at one registration: every table, typed.
///
/// A pure value: everything computed, checked and reported is a function of it.
public struct Programme: Sendable {
  /// The last registration that counts.
  public let registration: RegistrationNumber
  /// When that registration was made.
  public let statedAt: Instant

  /// The programme: name, period, discount rate and price basis.
  public var plans: [ProgrammePlan] = []
  /// The parts of the programme as one tree: node, kind and parent.
  public var nodes: [StructureNode] = []
  /// The portfolios (focus areas) with purpose and organisation in charge.
  public var portfolios: [Portfolio] = []
  /// The council's frames per portfolio and year, each kind of change apart.
  public var frames: [Frame] = []
  /// Boards, companies, administrations and other bodies, with validity and successor.
  public var organisations: [Organisation] = []
  /// Persons with a role; no personal identity numbers. The name can be removed.
  public var persons: [Person] = []
  /// Goals with validity: the council's directional goals, goals for a field, programme goals.
  public var goals: [Goal] = []
  /// The projects: what they are, who orders and receives them, how they are financed.
  public var projects: [Project] = []
  /// The goals each project contributes to.
  public var projectGoals: [ProjectGoal] = []
  /// Applications for money, with the reuse test.
  public var applications: [Application] = []
  /// What each application asks for per budget year.
  public var applicationYears: [ApplicationYear] = []
  /// Published weights for the ranking of applications.
  public var priorityWeights: [PriorityWeight] = []
  /// Decisions with date, body, case number, kind, amount and condition.
  public var decisions: [Decision] = []
  /// Agreements and call-offs with value, options and decider.
  public var agreements: [Agreement] = []
  /// Who may decide what, up to which amount and when.
  public var delegations: [Delegation] = []
  /// Who answers for what, in which role and when.
  public var responsibilities: [Responsibility] = []
  /// Preconditions per project: process mapping, communication plan, user tests ...
  public var checklistPoints: [ChecklistPoint] = []
  /// Milestones and decision points: first, decided, latest and actual day.
  public var milestones: [Milestone] = []
  /// Risks with probability and consequence per period.
  public var risks: [Risk] = []
  /// The project leader's own judgement per period.
  public var statusReports: [StatusReport] = []
  /// Deviations with cause, action, responsible and due date.
  public var deviations: [Deviation] = []
  /// Heads of the benefit cases: version, stage, rate, horizon and price year.
  public var benefitCases: [BenefitCase] = []
  /// Costs of the benefit case per item and year: lowest, likely, highest.
  public var caseCosts: [CaseCost] = []
  /// The benefits with the seven questions: what, how, who, when, how followed up, by whom, which indicator.
  public var benefits: [Benefit] = []
  /// Decisions that take benefit home: budget reduction or reallocation.
  public var takingsHome: [TakingHome] = []
  /// IT services in operation: owner, category, common or local, service hours.
  public var services: [ITService] = []
  /// Incidents with start, end and priority.
  public var incidents: [Incident] = []
  /// Changes made to services.
  public var serviceChanges: [ServiceChange] = []
  /// Survey forms as answered.
  public var surveyAnswers: [SurveyAnswer] = []
  /// Indicators with definition, unit, direction, source, frequency and owner.
  public var indicators: [Indicator] = []
  /// Decided ratings with motive, beside the computed one.
  public var assessments: [Assessment] = []
  /// Measures of the strategy's action plans per service area and year.
  public var strategyMeasures: [StrategyMeasure] = []
  /// What each board and company must report, when, and what has come in.
  public var reportingDuties: [ReportingDuty] = []
  /// The auditors' samples with their results.
  public var auditedSamples: [AuditedSample] = []
  /// The auditors' reviews.
  public var reviews: [Review] = []
  /// The questions of a review.
  public var reviewQuestions: [ReviewQuestion] = []
  /// Audit recommendations until they are done.
  public var recommendations: [Recommendation] = []
  /// How far recommendations had come when they were followed up.
  public var recommendationFollowUps: [RecommendationFollowUp] = []
  /// Findings that somebody answers for leaving as they are, until a day.
  public var acceptedFindings: [AcceptedFinding] = []
  /// Decisions that values of the register must not be made public.
  public var secrecyMarks: [SecrecyMark] = []
  /// Questions put to boards and companies about findings, with their answers.
  public var findingAnswers: [FindingAnswer] = []
  /// Limits that rules and computed status go by, with validity.
  public var thresholds: [RegisteredThreshold] = []
  /// Who has approved reported benefit outcome.
  public var outcomeApprovals: [OutcomeApproval] = []
  /// Case details of the reports: case number, date, handler, addressee.
  public var reportHeads: [ReportHead] = []
  /// Texts for sections of the report, in Markdown.
  public var sectionTexts: [SectionText] = []
  /// Computed financing needs behind a decision, item by item with footnotes.
  public var financingNeeds: [FinancingNeed] = []
  /// Budget per project or service, organisation, kind, cost type, financier and budget version.
  public var budgets: [Budget] = []
  /// Outcome per project or service and period.
  public var outcomes: [Outcome] = []
  /// Cost booked per project code and period, to reconcile with reported outcome.
  public var ledgerEntries: [LedgerEntry] = []
  /// The ledgers that files are taken in from.
  public var ledgers: [Ledger] = []
  /// Which accounts of the ledgers are which kind of amount and cost type.
  public var accountRanges: [AccountRange] = []
  /// Which project a code of a ledger is.
  public var projectCodes: [ProjectCode] = []
  /// What the ledgers have booked on projects, by account.
  public var bookings: [Booking] = []
  /// Forecast per project or service, occasion and year.
  public var forecasts: [Forecast] = []
  /// Planned benefit in kronor per case, benefit and period: lowest, likely, highest.
  public var benefitPlans: [BenefitPlan] = []
  /// Realised benefit in kronor per benefit and period.
  public var benefitOutcomes: [BenefitOutcome] = []
  /// Licences per product: bought, used, reusable.
  public var licenceCounts: [LicenceCount] = []
  /// Cases per service, board, channel and period.
  public var caseVolumes: [CaseVolume] = []
  /// Users per service, board and sex.
  public var userCounts: [UserCount] = []
  /// The size of each board.
  public var operationsCounts: [OperationsCount] = []
  /// Yearly targets per indicator and object.
  public var targetValues: [TargetValue] = []
  /// Measurements per indicator, object and period.
  public var measurements: [Measurement] = []
  /// The share of full adoption per benefit case, benefit and year.
  public var adoptionShares: [AdoptionShare] = []
  /// Index for conversion between price years.
  public var priceIndexes: [PriceIndex] = []
  /// Resource need and availability in hours per node or project, skill and year.
  public var resourceNeeds: [ResourceNeed] = []
  /// The life of each project and benefit: what happened, when and by whose decision.
  public var transitions: [Transition] = []
  /// What each decision point asks of a project, per category of IT support.
  public var gateDemands: [GateDemand] = []
  /// When a project's result was told to the board and to the staff after close.
  public var reportsBack: [ReportBack] = []

  /// A programme without content.
  public init(registration: RegistrationNumber, statedAt: Instant) {
    self.registration = registration
    self.statedAt = statedAt
  }
}
