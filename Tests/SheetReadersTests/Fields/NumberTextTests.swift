import SheetReaders
import TestSupport
import Testing

private func number(
  _ digits: Int64, _ scale: UInt8 = 0, unit: MoneyUnit? = nil, percent: Bool = false, proves: DecimalMark? = nil
) -> NumberReading {
  .number(WrittenNumber(digits: digits, scale: scale, unit: unit, isPercent: percent, proves: proves))
}

/// Writings and what they say, by the conventions of Swedish and English offices.
private let cases: [(String, NumberReading)] = [
  ("0", number(0)), ("7", number(7)), ("-7", number(-7)), ("+7", number(7)), ("007", number(7)),
  ("1 234", number(1234)), ("1\u{A0}234", number(1234)), ("1\u{202F}234", number(1234)),
  ("1\u{2009}234", number(1234)), ("12 345 678", number(12_345_678)), ("1'234'567", number(1_234_567)),
  ("1’234", number(1234)),
  ("3 923 234,127", number(3_923_234_127, 3, proves: .comma)),
  ("1 234,50", number(123_450, 2, proves: .comma)), ("1 234.50", number(123_450, 2, proves: .point)),
  ("1 234,567", number(1_234_567, 3, proves: .comma)), ("1,5", number(15, 1, proves: .comma)),
  ("1.5", number(15, 1, proves: .point)), ("0,50", number(50, 2, proves: .comma)),
  ("0,125", number(125, 3, proves: .comma)), ("-0.125", number(-125, 3, proves: .point)),
  (",5", number(5, 1, proves: .comma)), ("-.25", number(-25, 2, proves: .point)),
  ("1234,567", number(1_234_567, 3, proves: .comma)), ("1234.5678", number(12_345_678, 4, proves: .point)),
  ("1.234,50", number(123_450, 2, proves: .comma)), ("1,234.50", number(123_450, 2, proves: .point)),
  ("1.234.567", number(1_234_567, proves: .comma)), ("1,234,567", number(1_234_567, proves: .point)),
  ("1.234.567,8", number(12_345_678, 1, proves: .comma)),
  ("\u{2212}5", number(-5)), ("\u{2013}5", number(-5)), ("- 5", number(-5)), ("(123)", number(-123)),
  ("(1 234,50)", number(-123_450, 2, proves: .comma)), ("( 123 )", number(-123)),
  ("75 %", number(75, percent: true)), ("3,5%", number(35, 1, percent: true, proves: .comma)),
  ("-2 %", number(-2, percent: true)),
  ("  12\t", number(12)), ("\u{A0}12\u{A0}", number(12)), ("12\r\n", number(12)),
  ("100 kr", number(100, unit: .kronor)), ("100:-", number(100, unit: .kronor)),
  ("SEK 100", number(100, unit: .kronor)),
  ("5 tkr", number(5, unit: .thousands)), ("5tkr", number(5, unit: .thousands)),
  ("216,0 mnkr", number(2160, 1, unit: .millions, proves: .comma)), ("5 mkr", number(5, unit: .millions)),
  ("5 Mkr", number(5, unit: .millions)), ("5 MSEK", number(5, unit: .millions)),
  ("5 milj. kr", number(5, unit: .millions)),
  ("5\u{A0}miljoner kr", number(5, unit: .millions)), ("2 mdkr", number(2, unit: .billions)),
  ("-SEK 5", number(-5, unit: .kronor)), ("SEK -5", number(-5, unit: .kronor)),
  ("(5 tkr)", number(-5, unit: .thousands)),
  ("", .empty), ("  \u{A0}", .empty), ("-", .dash), (" – ", .dash), ("—", .dash), ("−", .dash),
  (
    "1.234",
    .ambiguous(grouped: WrittenNumber(digits: 1234), decimal: WrittenNumber(digits: 1234, scale: 3), mark: .point)
  ),
  (
    "-12,345 tkr",
    .ambiguous(
      grouped: WrittenNumber(digits: -12_345, unit: .thousands),
      decimal: WrittenNumber(digits: -12_345, scale: 3, unit: .thousands), mark: .comma)
  ),
  ("1,2E+11", .scientific), ("4.7e5", .scientific), ("1E-3", .scientific),
  ("12abc", .failure(.unexpected(at: 2))), ("abc", .failure(.unexpected(at: 0))), ("--5", .failure(.unexpected(at: 1))),
  (" 1x2", .failure(.unexpected(at: 2))), ("2012-12-21", .failure(.unexpected(at: 4))),
  ("(5", .failure(.unexpected(at: 2))), ("(-5)", .failure(.unexpected(at: 1))), ("5)", .failure(.unexpected(at: 1))),
  ("5,", .failure(.unexpected(at: 1))), ("1\t234", .failure(.unexpected(at: 1))), ("5 EUR", .failure(.unknownUnit)),
  ("100 st", .failure(.unknownUnit)), ("kr 5 tkr", .failure(.unknownUnit)),
  ("1 23", .failure(.unevenGroups)), ("1  234", .failure(.unevenGroups)), ("1.234 567", .failure(.unevenGroups)),
  ("1,23,456", .failure(.unevenGroups)), ("0 123", .failure(.unevenGroups)), ("1.2.3", .failure(.unevenGroups)),
  ("1234 567", .failure(.unevenGroups)), ("1 234.567,8", .failure(.unevenGroups)),
  ("0,1234567890", .failure(.tooManyDecimals(10))), ("0,123456789", number(123_456_789, 9, proves: .comma)),
  ("9223372036854775807", number(.max)), ("9223372036854775808", .failure(.tooLarge)),
  ("99999999999999999999999999", .failure(.tooLarge)), ("90000000000000000,12345", .failure(.tooLarge)),
]

@Test(arguments: cases)
func `a number is read as it was meant, or not at all`(_ text: String, _ expected: NumberReading) {
  #expect(NumberText.read(text) == expected)
}

@Test func `a known decimal mark settles what one mark with three digits means, and nothing else`() {
  #expect(NumberText.read("1.234", decimalMark: .comma) == number(1234))
  #expect(NumberText.read("1.234", decimalMark: .point) == number(1234, 3))
  #expect(NumberText.read("1,234 %", decimalMark: .comma) == number(1234, 3, percent: true))
  #expect(NumberText.read("1,234", decimalMark: .point) == number(1234))
  #expect(NumberText.read("1.5", decimalMark: .comma) == number(15, 1, proves: .point))
  #expect(NumberText.read("1 23", decimalMark: .comma) == .failure(.unevenGroups))
}

@Test func `numbers of a column prove its decimal mark or contradict each other`() {
  var evidence = DecimalMarkEvidence()
  for text in ["1.234", "12", "-", "abc"] { text.withCString { _ in evidence.note(proof(text)) } }
  #expect(evidence.conclusion == nil)
  evidence.note(proof("1,5"))
  #expect(evidence.conclusion == .comma)
  #expect(!evidence.isContradictory)
  evidence.note(proof("1.5"))
  #expect(evidence.conclusion == nil)
  #expect(evidence.isContradictory)
}

private func proof(_ text: String) -> DecimalMark? {
  if case .number(let number) = NumberText.read(text) { return number.proves }
  return nil
}

@Test func `a number written in any accepted way is read back exactly`() {
  let spaces = ["", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'"]
  for seed in seeds(500) {
    var random = SeededGenerator(seed: seed)
    let value = Int64.random(in: 0...999_999_999_999, using: &random) >> Int64.random(in: 0...38, using: &random)
    let scale = UInt8.random(in: 0...4, using: &random)
    let isNegative = value > 0 && Bool.random(using: &random)
    let space = spaces.randomElement(using: &random) ?? ""
    let mark = Bool.random(using: &random) ? "," : "."
    let minus = ["-", "\u{2212}", "\u{2013}"].randomElement(using: &random) ?? "-"
    let digits = String(repeating: "0", count: max(0, Int(scale) + 1 - String(value).count)) + String(value)
    let whole = digits.dropLast(Int(scale))
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += space }
      grouped.append(digit)
    }
    let text = (isNegative ? minus : "") + grouped + (scale > 0 ? mark + digits.suffix(Int(scale)) : "")
    let expected = WrittenNumber(digits: isNegative ? -value : value, scale: scale)
    switch NumberText.read(text) {
    case .number(let number):
      #expect(number.digits == expected.digits, "seed \(seed): \(text)")
      #expect(number.scale == expected.scale, "seed \(seed): \(text)")
    case .ambiguous(_, let decimal, _):
      #expect(decimal == expected, "seed \(seed): \(text)")
      #expect(scale == 3 && whole.count <= 3, "seed \(seed): \(text)")
    default: Issue.record("seed \(seed): \(text)")
    }
  }
}
