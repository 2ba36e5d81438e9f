import ProgrammeModel
import TestSupport
import Testing

@testable import Rendering

@Suite struct RoundingPropertyTests {
  /// The number that a printed Swedish text stands for, in tenths.
  private func tenths(_ text: String) -> Int64? {
    Int64(
      text.unicodeScalars.reduce(into: "") { digits, scalar in
        switch scalar {
        case "\u{2212}": digits += "-"
        case "\u{A0}", ",": break
        default: digits.unicodeScalars.append(scalar)
        }
      })
  }

  @Test(arguments: seeds(20))
  func `a printed amount is never further than half a tenth from the exact one`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let scale = Int64.random(in: 1...100_000_000, using: &generator)
      let ore = Int64.random(in: -10_000_000_000...10_000_000_000, using: &generator) / scale * 7
      let text = PrintedFigure(SampleFigures.money("m", ore: ore), .swedish, withUnit: false).text
      let printed = try #require(tenths(text), "seed \(seed): \(text)")
      let error = printed * 10_000_000 - ore
      #expect(error.magnitude <= 5_000_000, "seed \(seed): \(ore) printed \(text)")
      if error.magnitude == 5_000_000 {
        #expect(printed.magnitude * 10_000_000 > ore.magnitude, "seed \(seed): half goes away from zero")
      }
      #expect(text.hasPrefix("\u{2212}") == (printed < 0), "seed \(seed): \(text)")
    }
  }

  @Test(arguments: seeds(20))
  func `an amount and its opposite print the same digits`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let ore = Int64.random(in: 0...1_000_000_000_000, using: &generator)
      let plus = PrintedFigure(SampleFigures.money("m", ore: ore), .english, withUnit: false).text
      let minus = PrintedFigure(SampleFigures.money("m", ore: -ore), .english, withUnit: false).text
      #expect(minus == (plus == "0.0" ? plus : "\u{2212}" + plus), "seed \(seed)")
    }
  }

  @Test(arguments: seeds(20))
  func `the digits of a number are those that Swift writes`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func check(_ value: Double) throws {
      let found = try #require(ShortestDecimal(value))
      // Read back from its digits it is the number, and no digit is more than Swift writes.
      let digits = "\(found.isNegative ? "-" : "")\(found.mantissa)e\(found.exponent)"
      #expect(Double(digits) == value, "seed \(seed): \(value) taken apart as \(digits)")
      let written = value.magnitude.description.utf8.prefix { $0 != UInt8(ascii: "e") }.filter(isDigit).drop {
        $0 == UInt8(ascii: "0")
      }
      #expect(String(decoding: written, as: UTF8.self) == (found.mantissa == 0 ? "" : "\(found.mantissa)"))
    }
    let known: [Double] = [
      0, 1, -1, 0.1, 0.07, 0.29, 1.005, 1e13, 9_999_999_999_999.99, 1e15, 1e16, 1e22, .leastNonzeroMagnitude, .pi,
    ]
    for value in known {
      try check(value)
    }
    for _ in 0..<500 {
      try check(Double(Int64.random(in: -2_000_000_000_000_000...2_000_000_000_000_000, using: &generator)) / 100)
      try check(Double(Int.random(in: -50_000...50_000, using: &generator)) / 100)
      try check(Double(Int.random(in: -50_000...50_000, using: &generator)) / 1000)
      try check(Double(bitPattern: UInt64.random(in: 0..<0x7FF0_0000_0000_0000, using: &generator)))
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  @Test(arguments: seeds(20))
  func `a number rounds as its shortest decimal text does`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let thousandths = Int.random(in: -5_000_000...5_000_000, using: &generator)
      let value = Double(thousandths) / 1000
      let number = try #require(RoundedDecimal(value, decimals: 1))
      let expected = (thousandths.magnitude + 50) / 100
      let figure = SampleFigures.figure(.number(value), .number(decimals: 1))
      let text = PrintedFigure(figure, .swedish, withUnit: true).text
      #expect(tenths(text)?.magnitude == UInt64(expected), "seed \(seed): \(value) printed \(text)")
      #expect(number.isNegative == (thousandths < 0 && expected > 0), "seed \(seed): \(value)")
    }
  }
}
