/// System Usability Scale (Brooke 1996): ten statements answered 1 to 5, odd ones positive and even ones negative.
public enum UsabilityScale {
  /// 2.5 × (Σ odd (x-1) + Σ even (5-x)), 0 to 100; no percentage.
  ///
  /// A form without exactly ten answers, or with one that is missing, is undefined; so is an answer outside 1 to 5.
  public static func score(answers: [Int?]) -> Calculated<Double> {
    let given = answers.compactMap(\.self)
    guard given.count == 10, answers.count == 10 else { return .undefined(.incompleteAnswers) }
    guard given.allSatisfy({ (1...5).contains($0) }) else { return .undefined(.outsideScale) }
    let points = given.enumerated().reduce(0) { $0 + ($1.offset.isMultiple(of: 2) ? $1.element - 1 : 5 - $1.element) }
    return .value(2.5 * Double(points))
  }
}
