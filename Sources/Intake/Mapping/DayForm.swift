import SheetReaders

/// The order in which a foreign table writes a day.
enum DayForm: String, CaseIterable {
  case dayMonthYear = "dag-månad-år"
  case monthDayYear = "månad-dag-år"
  case yearMonthDay = "år-månad-dag"

  /// The form that a mapping names: `dag/månad/år`, `dag-månad-år`.
  init?(named name: String) {
    let folded = Heading.folded(String(name.filter { $0 != "/" }))
    guard let form = Self.allCases.first(where: { Heading.folded($0.rawValue) == folded }) else { return nil }
    self = form
  }

  /// The day that a text is in this form, as `2013-04-19`; a year of two digits is of this century.
  func day(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { "-/. ".contains($0) }).map(String.init)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isASCII) && $0.count <= 4 }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let order: (year: Int, month: Int, day: Int) =
      switch self {
      case .dayMonthYear: (2, 1, 0)
      case .monthDayYear: (2, 0, 1)
      case .yearMonthDay: (0, 1, 2)
      }
    let written = parts[order.year].count
    guard written == 4 || written == 2 else { return nil }
    let year = numbers[order.year] + (written == 2 ? 2000 : 0)
    guard let day = WrittenDay(year, numbers[order.month], numbers[order.day]) else { return nil }
    return day.text
  }
}

extension WrittenDay {
  /// `2013-04-19`.
  var text: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}
