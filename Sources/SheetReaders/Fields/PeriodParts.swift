/// The numbers and words of a period, whatever their order.
struct PeriodParts {
  private static let separators = Set(" -/.,_".utf8)

  private var words: [String] = []
  private var numbers: [(value: Int, length: Int)] = []

  /// `nil` if something stands there that no period has.
  init?(_ tokens: [TextTokens.Token]) {
    var hasStroke = false
    for (index, token) in tokens.enumerated() {
      switch token {
      case .word(let word): words.append(word)
      case .number(let value, let length): numbers.append((value, length))
      case .sign(let sign):
        guard Self.separators.contains(sign), index > 0, index < tokens.count - 1 else { return nil }
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") { hasStroke = true }
      }
    }
    // Two bare numbers need a hyphen or a stroke between: `2014.5` and `2 014` are no periods.
    if words.isEmpty, numbers.count > 1, !hasStroke { return nil }
    guard words.count <= 1, (0...2).contains(numbers.count), words.count + numbers.count > 0 else { return nil }
  }

  var reading: PeriodReading {
    guard let word = words.first else { return readNumbers() }
    if let month = TextTokens.month(named: word) { return readMonth(month) }
    switch word {
    case "t", "tertial", "tertialrapport", "tert": return readPart { Self.tertial($0, $1) }
    case "vb", "verksamhetsberättelse", "årsredovisning", "bokslut": return readYear { .annualReport(year: $0) }
    case "helår", "år": return readYear { .year($0) }
    case "m", "månad": return readPart { Self.month($0, $1) }
    case "k", "q", "kv", "kvartal", "quarter": return .failure(.quarter)
    default: return .failure(.notAPeriod)
    }
  }

  private static func tertial(_ number: Int, _ year: Int) -> PeriodReading {
    (1...3).contains(number) ? .period(.tertial(number, year: year)) : .failure(.noSuchTertial(number))
  }

  private static func month(_ number: Int, _ year: Int) -> PeriodReading {
    (1...12).contains(number) ? .period(.month(number, year: year)) : .failure(.noSuchMonth(number))
  }

  private func readNumbers() -> PeriodReading {
    if numbers.count == 1 {
      let (value, length) = numbers[0]
      switch length {
      case 4 where value >= 1000: return .period(.year(value))
      case 6 where value >= 100_000: return Self.month(value % 100, value / 100)
      default: return .failure(.notAPeriod)
      }
    }
    let (first, second) = (numbers[0], numbers[1])
    switch (first.length, second.length) {
    case (4, 1...2) where first.value >= 1000: return Self.month(second.value, first.value)
    case (1...2, 4) where second.value >= 1000: return Self.month(first.value, second.value)
    case (1...2, 1...2): return .failure(.twoDigitYear)
    default: return .failure(.notAPeriod)
    }
  }

  private func readMonth(_ month: Int) -> PeriodReading {
    if numbers.isEmpty { return .failure(.noYear) }
    guard numbers.count == 1 else { return .failure(.notAPeriod) }
    return year(numbers[0]) { .period(.month(month, year: $0)) }
  }

  private func readYear(_ period: (Int) -> WrittenPeriod) -> PeriodReading {
    if numbers.isEmpty { return .failure(.noYear) }
    guard numbers.count == 1 else { return .failure(.notAPeriod) }
    return year(numbers[0]) { .period(period($0)) }
  }

  /// A part of a year: its number and the year, in either order.
  private func readPart(_ period: (Int, Int) -> PeriodReading) -> PeriodReading {
    switch numbers.count {
    case 0: return .failure(.noYear)
    case 1: return numbers[0].length <= 2 ? .failure(.noYear) : .failure(.notAPeriod)
    default:
      let yearIsFirst = numbers[0].length == 4
      let part = numbers[yearIsFirst ? 1 : 0]
      guard part.length <= 2 else { return .failure(.notAPeriod) }
      return year(numbers[yearIsFirst ? 0 : 1]) { period(part.value, $0) }
    }
  }

  private func year(_ number: (value: Int, length: Int), _ period: (Int) -> PeriodReading) -> PeriodReading {
    switch number.length {
    case 4 where number.value >= 1000: period(number.value)
    case 2: .failure(.twoDigitYear)
    default: .failure(.notAPeriod)
    }
  }
}
