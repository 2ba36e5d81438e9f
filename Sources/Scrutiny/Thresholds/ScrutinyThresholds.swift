public import Appraisal
public import ProgrammeModel

/// How much the parts of a description weigh in a similarity; only their proportions count.
public struct LikenessWeights: Hashable, Sendable {
  /// What it is called.
  public var name: Double
  /// The process it serves.
  public var process: Double
  /// What it is for.
  public var purpose: Double

  /// Weights, each from 0; that of the name above 0.
  public init(name: Double, process: Double, purpose: Double) {
    self.name = name
    self.process = process
    self.purpose = purpose
  }

  /// The published weights.
  public static let published = LikenessWeights(name: 50, process: 30, purpose: 20)
}

/// The limits that rules go by: published with the report, registered as data, never a run-time setting.
public struct ScrutinyThresholds: Hashable, Sendable {
  /// Limits between green, yellow and red (R20, R28).
  public var tolerances = Tolerances.published
  /// Months after the end of a period before a missing measurement is overdue: one tertial (R05).
  public var measurementGraceMonths = 4
  /// The share of the ledger's amount that register and ledger may differ by: 1 % (R09).
  public var ledgerShare = 0.01
  /// The amount that register and ledger may differ by: 50 tkr (R09).
  public var ledgerAmount = Money(kronor: 50_000)
  /// A difference from the ledger that is only rounding to thousands: 1 tkr (R09).
  public var ledgerRounding = Money(kronor: 1_000)
  /// Realised over planned above which the plan or outcome is doubted: 150 % (R14).
  public var realisedOverPlan = 1.5
  /// The least number of periods with outcome equal to plan for the plan to look copied (R14).
  public var copiedPeriods = 2
  /// The lowest factor of a value that looks a thousand times off (R22).
  public var lowestUnitFactor = 300.0
  /// The highest factor of a value that looks a thousand times off (R22).
  public var highestUnitFactor = 3000.0
  /// Amounts below this are not looked at for unit errors: 100 tkr (R22).
  public var leastSuspectAmount = Money(kronor: 100_000)
  /// Similarity from which a project looks like a duplicate of a common service, 0 to 1 (R24).
  public var duplicateSimilarity = 0.6
  /// Similarity from which something that exists is proposed in the reuse test, 0 to 1.
  public var proposedSimilarity = 0.4
  /// How much name, process and purpose weigh in a similarity, where both things state them (R24).
  public var likenessWeights = LikenessWeights.published
  /// Probability × consequence from which a risk is yellow.
  public var yellowRisk = 8
  /// Probability × consequence from which a risk is red.
  public var redRisk = 15
  /// Months after which a feedback indicator or a review of content is no longer fresh.
  public var freshMonths = 12
  /// The window in which agreements with one supplier are added together: 90 days (R25).
  public var splitWindowDays = 90
  /// A deviation smaller than this does not show in a report in millions of kronor: 50 tkr (R28).
  public var leastDeviation = Money(kronor: 50_000)
  /// The share of the budget from which an underspend is a deviation as well: 20 % (R28).
  public var largeUnderspend = 0.2

  /// The published limits.
  public init() {}

  /// The published limits.
  public static let published = ScrutinyThresholds()
}
