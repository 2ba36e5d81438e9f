/// The upper limit of the mean of a Poisson distribution, of which so many events were seen.
public enum PoissonLimit {
  /// The mean at which so few events or fewer would be seen only with the probability `1 - confidence`.
  ///
  /// Solves Σ e^-λ λ^k / k! = 1 - confidence, k from 0 to `events`, by halving. These are the reliability factors for
  /// overstatements of the AICPA audit guide *Audit Sampling* (table of Poisson factors: 3,00 4,75 6,30 7,76 at 95 %, there
  /// rounded to two decimals). `nil` unless the confidence is between 0 and 1, or for 200 events and more.
  public static func upper(events: Int, confidence: Double) -> Double? {
    guard (0..<200).contains(events), confidence > 0, confidence < 1 else { return nil }
    var (low, high) = (0.0, 2.0 * Double(events) + 60)
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if probability(upTo: events, mean: middle) > 1 - confidence { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability of at most so many events.
  private static func probability(upTo events: Int, mean: Double) -> Double {
    var term = ElementaryFunctions.exponential(-mean)
    var sum = term
    for number in 1...max(1, events) where number <= events {
      term *= mean / Double(number)
      sum += term
    }
    return sum
  }
}
