/// User satisfaction from a five-step question, weighted as in GOV.UK's service manual.
public enum WeightedSatisfaction {
  /// The weight of each step, from very satisfied to very dissatisfied.
  public static let weights = [100.0, 75, 50, 25, 0]

  /// Σ weight × answers / Σ answers, 0 to 100, from the number of answers per step, very satisfied first.
  ///
  /// Undefined without answers, unless there are five steps, or with a negative number.
  public static func score(answerCounts: [Int]) -> Calculated<Double> {
    guard answerCounts.count == weights.count else { return .undefined(.incompleteAnswers) }
    guard answerCounts.allSatisfy({ $0 >= 0 }) else { return .undefined(.outsideScale) }
    let total = answerCounts.reduce(0.0) { $0 + Double($1) }
    let sum = zip(weights, answerCounts).reduce(0.0) { $0 + $1.0 * Double($1.1) }
    return .ratio(sum, total, ifZero: .noValues)
  }
}
