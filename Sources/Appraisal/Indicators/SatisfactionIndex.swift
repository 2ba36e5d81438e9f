/// Satisfied-customer index (NKI) by the simple, unweighted model.
///
/// 0 to 100, and no percentage of satisfied customers. Statistics Sweden weights the questions in a model of its own, so
/// that its results are stored as given and never mixed with these.
public enum SatisfactionIndex {
  /// The mean over the questions of (mean - 1)/9 × 100, from question means on the scale 1 to 10.
  ///
  /// Undefined without questions or with a mean outside the scale.
  public static func simple(questionMeans: [Double]) -> Calculated<Double> {
    guard !questionMeans.isEmpty else { return .undefined(.noValues) }
    guard questionMeans.allSatisfy({ (1...10).contains($0) }) else { return .undefined(.outsideScale) }
    let sum = CompensatedSum.of(questionMeans.lazy.map { ($0 - 1) / 9 * 100 })
    return .value(sum / Double(questionMeans.count))
  }
}
