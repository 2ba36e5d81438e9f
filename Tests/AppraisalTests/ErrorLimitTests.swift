import Appraisal
import ProgrammeModel
import Testing

/// Upper error limits of audit samples, against the factors of the AICPA guide and figures worked by hand.
@Suite struct ErrorLimitTests {
  /// Poisson factors for overstatements as the guide *Audit Sampling* prints them, two decimals.
  static let printed: [(confidence: Double, factors: [Double])] = [
    (0.95, [3.00, 4.75, 6.30, 7.76, 9.16, 10.52]), (0.90, [2.31, 3.89, 5.33, 6.69, 8.00, 9.28]),
    (0.99, [4.61, 6.64, 8.41, 10.05, 11.61, 13.11]),
  ]

  @Test(arguments: printed)
  func `Poisson limits are the printed factors`(confidence: Double, factors: [Double]) throws {
    for (events, factor) in factors.enumerated() {
      let limit = try #require(PoissonLimit.upper(events: events, confidence: confidence))
      #expect(abs(limit - factor) <= 0.0101, "\(events)")
    }
    #expect(PoissonLimit.upper(events: 0, confidence: 1) == nil)
    #expect(PoissonLimit.upper(events: 200, confidence: 0.95) == nil)
  }

  @Test func `two taintings and a large item, worked by hand`() throws {
    // J 10 000. Taintings 400/1000 = 0,4 and 500/5000 = 0,1; the item of 12 000 has an error of 700 that is certain.
    // Projected: 4 000 + 1 000 + 700 = 5 700.
    // Limit at 95 %, R 2,9957 4,7439 6,2958: 29 957 + 0,4 x 17 482 + 0,1 x 15 519 + 700 = 39 201.
    let limit = try #require(
      ErrorLimit(
        byMoney: [
          .init(amount: 5000, error: 500), .init(amount: 12_000, error: 700), .init(amount: 1000, error: 400),
          .init(amount: 9000, error: 0),
        ], interval: 10_000, confidence: .ninetyFive))
    #expect(abs(limit.projected - 5700) < 1e-9)
    #expect(abs(limit.upper - 39_201) < 2)
  }

  @Test func `no error leaves the basic precision`() throws {
    // 3,00 intervals of 1 000 kronor: -ln 0,05 = 2,995732.
    let limit = try #require(
      ErrorLimit(byMoney: [.init(amount: 10, error: 0)], interval: 1000, confidence: .ninetyFive))
    #expect(limit.projected == 0)
    #expect(abs(limit.upper - 2995.732) < 0.001)
  }

  @Test func `a limit at random is safe with thirty errors or where every amount was examined`() {
    func projection(errors: Int, examined: Int, of population: Int, interval: Money? = nil) -> SampleProjection {
      SampleProjection(
        amounts: Array(repeating: Money(kronor: 100), count: examined),
        errors: (0..<examined).map { Money(kronor: $0 < errors ? 10 : 0) }, interval: interval, of: population,
        confidence: .ninetyFive)
    }
    #expect(!projection(errors: 29, examined: 60, of: 1000).isLimitSafe)
    #expect(projection(errors: 30, examined: 60, of: 1000).isLimitSafe)
    #expect(projection(errors: 1, examined: 60, of: 60).isLimitSafe)
    #expect(projection(errors: 1, examined: 60, of: 1000, interval: Money(kronor: 1000)).isLimitSafe)
  }

  @Test func `at random the limit adds the standard error`() throws {
    // Errors 0, 0, 0, 4 of 100: mean 1, s 2; 100 + 1,644854 x 100 x 2/2 x sqrt(0,96) = 261,162.
    let limit = try #require(ErrorLimit(atRandom: [0, 0, 0, 4], of: 100, confidence: .ninetyFive))
    #expect(limit.projected == 100)
    #expect(abs(limit.upper - 261.162) < 0.001)
    #expect(ErrorLimit(atRandom: [1], of: 100, confidence: .ninety) == nil)
  }
}
