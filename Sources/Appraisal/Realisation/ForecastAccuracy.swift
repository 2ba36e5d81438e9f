public import ProgrammeModel

/// How outcomes have compared with first estimates, for a board, a category or a benefit class.
///
/// Shown beside a new estimate and never put in its place.
public struct ForecastAccuracy: Hashable, Sendable {
  /// The cases with a first estimate other than 0.
  public let caseCount: Int
  /// All outcomes / all first estimates, so that large cases weigh more; undefined without cases.
  public let weighted: Calculated<Double>
  /// The middle case's outcome / first estimate, which a single large case does not move; undefined without cases.
  public let median: Calculated<Double>

  /// The accuracy over cases, each from first estimate to outcome.
  public init(_ cases: [EstimateDrift]) {
    let factors = cases.compactMap(\.factor.value)
    caseCount = factors.count
    median = Percentile.value(0.5, of: factors)
    weighted =
      cases.isEmpty
      ? .undefined(.noValues)
      : .ratio(cases.map(\.later).sum, cases.map(\.earlier).sum, ifZero: .firstEstimateIsZero)
  }

  /// What a new estimate would become if it erred as the median case; undefined without cases.
  public func corrected(_ estimate: Money) -> Calculated<Money> {
    median.flatMap { factor in
      Money(rounding: estimate.kronor * factor).map(Calculated.value) ?? .undefined(.tooLarge)
    }
  }
}
