import ProgrammeModel

/// The set that a ranking by net present value per krona gives under limits: the mandatory first, then in order of rank
/// each that still fits.
///
/// It is how a list is usually worked down, and can be worth less than the best set; both are shown.
public enum QuotientSelection {
  /// The set; `nil` where the mandatory candidates alone are not allowed.
  ///
  /// - Parameter order: indices of candidates, the best rank first; those not named are not chosen.
  public static func set(_ problem: SelectionProblem, order: [Int]) -> CandidateSet? {
    var chosen = problem.mandatory
    guard problem.allows(chosen) else { return nil }
    for index in order where !chosen.chosen.contains(index) && problem.candidates[index].value > .zero {
      let larger = problem.candidateSet(chosen.chosen + [index])
      if problem.allows(larger) { chosen = larger }
    }
    return chosen
  }
}
