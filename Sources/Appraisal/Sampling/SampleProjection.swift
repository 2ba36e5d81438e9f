public import ProgrammeModel

/// What the errors of a whole sample say of all the amounts that it was drawn from.
public struct SampleProjection: Hashable, Sendable {
  /// The errors projected onto the population, in kronor; positive where the register has too much.
  public let projected: Double
  /// The most that the register has too much with the confidence, in kronor; `nil` where there are too many errors.
  public let upper: Double?
  /// Whether the limit can be relied on: by krona always, at random by ``isLimitSafe(examined:differing:of:)``.
  public let isLimitSafe: Bool

  /// How many errors the normal distribution behind a limit at random needs to be near the truth.
  public static let leastErrors = 30

  /// Whether the limit of a sample drawn at random can be relied on: with enough errors, or where nothing is projected
  /// since every amount was examined.
  public static func isLimitSafe(examined: Int, differing: Int, of population: Int) -> Bool {
    differing >= leastErrors || examined >= population
  }

  /// The projection of a sample.
  ///
  /// By krona: an item smaller than the interval stands for it, and its error in proportion; a larger one for itself.
  /// At random: the mean error times the number of amounts. The limit: ``ErrorLimit``.
  /// - Parameters:
  ///   - amounts: what the register has, item by item.
  ///   - errors: the register's amount less the audited one, item by item.
  ///   - interval: kronor between draws; `nil` for a sample drawn at random.
  ///   - population: how many amounts could be drawn.
  public init(
    amounts: [Money], errors: [Money], interval: Money?, of population: Int, confidence: ErrorLimit.Confidence
  ) {
    guard let interval = interval?.kronor else {
      let kronor = errors.map(\.kronor)
      let limit = ErrorLimit(atRandom: kronor, of: population, confidence: confidence)
      let mean = kronor.reduce(0, +) / Double(max(1, kronor.count))
      projected = limit?.projected ?? mean * Double(population)
      upper = limit?.upper
      isLimitSafe = Self.isLimitSafe(
        examined: errors.count, differing: errors.count { $0 != .zero }, of: population)
      return
    }
    func items(_ sign: Double) -> [ErrorLimit.Item] {
      zip(amounts, errors).map { .init(amount: $0.kronor, error: max(0, $1.kronor * sign)) }
    }
    // What is too much and what is too little are projected apart; the limit is for what is too much.
    let over = ErrorLimit(byMoney: items(1), interval: interval, confidence: confidence)
    let under = ErrorLimit(byMoney: items(-1), interval: interval, confidence: confidence)
    projected = (over?.projected ?? 0) - (under?.projected ?? 0)
    upper = over?.upper
    isLimitSafe = true
  }
}
