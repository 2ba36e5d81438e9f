import Appraisal
import Testing

/// Numbers as people write them stay such numbers when they are added, taken off and divided.
@Suite struct WrittenDecimalTests {
  @Test(arguments: [
    (8.2, 8.1, 0.1), (14_582.1, 14_535.5, 46.6), (2.3, 2.2, 0.1), (17, 15.6, 1.4), (1, 1, 0), (0.25, 3.1, -2.85),
    (56.9, 58.1, -1.2), (0.000_000_003, 0.000_000_001, 0.000_000_002),
  ])
  func `a difference of two decimals is the decimal that a person gets`(
    _ first: Double, _ second: Double, _ difference: Double
  ) {
    #expect(WrittenDecimal.difference(first, second) == difference)
    #expect(WrittenDecimal.difference(second, first) == -difference)
  }

  @Test func `a sum of many decimals has no digits that none of them has`() {
    #expect((1...10).reduce(0.0) { sum, _ in WrittenDecimal.sum(sum, 0.1) } == 1)
    #expect(WrittenDecimal.sum(7_799.6, 46.6) == 7_846.2)
  }

  @Test func `the middle of two decimals is a decimal`() {
    #expect(WrittenDecimal.middle(30.8, 32.1) == 31.45)
    #expect(WrittenDecimal.middle(69.5, 69.6) == 69.55)
  }

  @Test func `a part of a yearly target is as near to it as a number can be`() {
    #expect(WrittenDecimal.part(of: 14.7, 4, outOf: 12) == 4.9)
    #expect(WrittenDecimal.part(of: 14.7, 8, outOf: 12) == 9.8)
    #expect(WrittenDecimal.part(of: 10, 4, outOf: 12) == 10.0 / 3)
  }

  @Test func `what is no such decimal is taken as it is`() {
    let third = 1.0 / 3
    #expect(WrittenDecimal.difference(third, 0.1) == third - 0.1)
    #expect(WrittenDecimal.middle(third, 1) == (third + 1) / 2)
    #expect(WrittenDecimal.part(of: third, 1, outOf: 2) == third / 2)
    #expect(WrittenDecimal.difference(1e18, 1) == 1e18)
    #expect(WrittenDecimal.difference(.infinity, 1) == .infinity)
  }
}
