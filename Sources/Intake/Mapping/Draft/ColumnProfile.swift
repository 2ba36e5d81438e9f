import ProgrammeModel
import SheetReaders

/// What the first rows of a foreign column hold: for a draft of a mapping.
struct ColumnProfile {
  let head: String
  /// The lower of two heads alone.
  let lowerHead: String
  /// How many columns to the left have the same head.
  let earlierAlike: Int
  private(set) var filled = 0
  private(set) var numbers = 0
  private(set) var days = 0
  /// A number and a day that can be read in two ways, as written.
  private(set) var ambiguousNumber: String?
  private(set) var ambiguousDay: String?
  /// An id that a spreadsheet seems to have turned into something else.
  private(set) var damaged: String?
  /// The first different texts.
  private(set) var samples: [String] = []
  /// The first different texts that are no numbers, in a column of numbers.
  private(set) var words: [String] = []

  static let mostSamples = 12

  init(head: String, lowerHead: String, earlierAlike: Int) {
    self.head = head
    self.lowerHead = lowerHead
    self.earlierAlike = earlierAlike
  }

  /// Takes note of a cell.
  mutating func note(_ cell: RowBuffer.Cell) {
    let text = Self.trimmed(cell.text)
    guard !text.isEmpty else { return }
    filled += 1
    let written = String(text.prefix(80))
    if samples.count < Self.mostSamples, !samples.contains(written) { samples.append(written) }
    switch NumberText.read(String(text)) {
    case .number: numbers += 1
    case .ambiguous:
      numbers += 1
      if ambiguousNumber == nil, cell.kind != .number { ambiguousNumber = written }
    case .scientific:
      if damaged == nil { damaged = written }
    default: if words.count < Self.mostSamples, !words.contains(written) { words.append(written) }
    }
    switch DayText.read(String(text)) {
    case .day: days += 1
    case .ambiguous:
      days += 1
      if ambiguousDay == nil { ambiguousDay = written }
    default: break
    }
  }

  /// A text without the spaces around it.
  static func trimmed(_ text: String) -> Substring {
    let text = text.trimmingPrefix(while: \.isWhitespace)
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return text[...last]
  }

  /// Whether most cells are numbers.
  var isNumeric: Bool { filled > 0 && numbers * 2 > filled }

  /// Whether most cells are days.
  var isDays: Bool { filled > 0 && days * 2 > filled }

  /// The only year that the head names, such as 2013 in `Budget 2013`.
  var year: String? {
    let groups: [Substring] = head.split { !("0"..."9").contains($0) }
    let years = groups.filter { $0.count == 4 }.compactMap { Int($0) }.filter { (1990...2100).contains($0) }
    return years.count == 1 ? String(years[0]) : nil
  }

  /// The head as a mapping names it.
  func reference(among profiles: [ColumnProfile]) -> String {
    let alike = profiles.count { Heading.folded($0.head) == Heading.folded(head) }
    return alike > 1 ? "\(head)#\(earlierAlike + 1)" : head
  }
}
