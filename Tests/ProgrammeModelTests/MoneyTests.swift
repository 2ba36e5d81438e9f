import ProgrammeModel
import TestSupport
import Testing

/// Amounts are whole öre, and arithmetic never goes wrong in silence.
@Suite struct MoneyTests {
  @Test func `kronor are a hundred öre`() {
    #expect(Money(kronor: 12) == Money(ore: 1200))
    #expect(Money(ore: 1250).kronor == 12.5)
    #expect(Money.zero.ore == 0)
  }

  @Test func `the sum of the two financing tables of 2007 is 416,3 mnkr`() {
    // 002: 216,0 = 88 + 25 + 19 + 43 + 41 and 200,3 = 33 + 69,5 + 27,8 + 30 + 40, in tenths of a million.
    let tenths: [Int64] = [880, 250, 190, 430, 410, 330, 695, 278, 300, 400]
    #expect(tenths.map { Money(kronor: $0 * 100_000) }.sum == Money(kronor: 416_300_000))
    #expect([Money]().sum == .zero)
  }

  @Test func `a checked sum beyond the range is nil`() {
    #expect(Money(ore: .max).adding(checked: Money(ore: 1)) == nil)
    #expect(Money(ore: .min).adding(checked: Money(ore: -1)) == nil)
    #expect(Money(ore: .max).adding(checked: Money(ore: -1)) == Money(ore: .max - 1))
  }

  @Test(
    arguments: [
      (0.005, 1), (-0.005, -1), (0.004, 0), (1.005, 100), (2.675, 268), (416_300_000.0, 41_630_000_000),
    ] as [(Double, Int64)])
  func `rounding goes to the nearest öre, half away from zero`(_ kronor: Double, _ ore: Int64) {
    // 1,005 is stored as 1,00499999999999989..., and so is below the half.
    #expect(Money(rounding: kronor) == Money(ore: ore))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e17, -1e17])
  func `what is no amount rounds to nil`(_ kronor: Double) {
    #expect(Money(rounding: kronor) == nil)
  }

  @Test func `an amount without sign exists for every amount`() {
    #expect(Money(ore: -5).magnitude == Money(ore: 5))
    #expect(Money(ore: .min).magnitude == Money(ore: .max))
  }

  @Test(arguments: seeds(200))
  func `sums keep the laws of arithmetic`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let amounts = (0..<20).map { _ in
      Money(ore: Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random))
    }
    #expect(amounts.sum == amounts.shuffled(using: &random).sum, "seed \(seed)")
    let (left, right) = (amounts[0], amounts[1])
    #expect(left + right - right == left && -(-left) == left, "seed \(seed)")
    #expect((left < right) == (right - left > .zero), "seed \(seed)")
    #expect(Money(rounding: left.kronor) == left, "seed \(seed)")
  }
}
