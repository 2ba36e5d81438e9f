import ProgrammeModel
import TestSupport
import Testing

/// Numbers are kept as they were written.
@Suite struct FixedDecimalTests {
  @Test(
    arguments: [
      ("0.50", 50, 2), ("0.5", 5, 1), ("-3.5", -35, 1), ("12", 12, 0), ("-0.05", -5, 2), ("0.000000001", 1, 9),
      ("9223372036854775807", .max, 0), ("-9223372036854775808", .min, 0), ("-92233720368547758.08", .min, 2),
    ] as [(String, Int64, UInt8)])
  func `a number is read and written as the same text`(_ text: String, _ digits: Int64, _ scale: UInt8) throws {
    let number = try #require(FixedDecimal(text: text))
    #expect(number.digits == digits)
    #expect(number.scale == scale)
    #expect(number.text == text)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "-.5", "1.2.3", "1,5", "12abc", "+1", " 1", "1 ", "--1", "1-", "1e3", "٣",
    "9223372036854775808", "-9223372036854775809", "0.0000000001", "0." + String(repeating: "0", count: 300),
  ])
  func `anything else is no number`(_ text: String) {
    #expect(FixedDecimal(text: text) == nil)
  }

  @Test func `0,50 and 0,5 are the same number written differently`() {
    let (long, short) = (FixedDecimal(digits: 50, scale: 2), FixedDecimal(digits: 5, scale: 1))
    #expect(long == short)
    #expect(long.hashValue == short.hashValue)
    #expect(long.text != short.text)
    #expect(Set([long, short, FixedDecimal(digits: 500, scale: 3)]).count == 1)
  }

  @Test(arguments: seeds(500))
  func `every number comes back from its text`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let number = FixedDecimal(
      digits: Int64.random(in: .min ... .max, using: &random), scale: UInt8.random(in: 0...9, using: &random))
    let read = FixedDecimal(text: number.text)
    #expect(read?.digits == number.digits && read?.scale == number.scale, "seed \(seed): \(number.text)")
  }

  @Test(arguments: seeds(200))
  func `order and equality agree with the numbers`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func number() -> FixedDecimal {
      FixedDecimal(
        digits: Int64.random(in: -100_000...100_000, using: &random), scale: UInt8.random(in: 0...3, using: &random))
    }
    let (left, right) = (number(), number())
    #expect((left < right) == (left.double < right.double), "seed \(seed)")
    #expect((left == right) == (left.double == right.double), "seed \(seed)")
  }
}
