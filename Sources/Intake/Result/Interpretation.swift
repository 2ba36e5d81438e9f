/// Cells that were read as something else than they say by the letter: shown to who sent them.
public struct Interpretation: Hashable, Sendable {
  /// The head of the column.
  public let column: String
  /// What the cells say.
  public let written: String
  /// What they were taken for.
  public let read: String
  /// How many cells, complete.
  public internal(set) var count = 0
  /// The rows they stand in, in order, as far as they are kept.
  public internal(set) var rows: [ClosedRange<Int>] = []

  /// The rows as a reader writes them: `4, 7–12`; `…` where more were counted than are kept.
  public var rowText: String {
    let kept = rows.reduce(0) { $0 + $1.count }
    let texts = rows.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return texts.joined(separator: ", ") + (count > kept ? " …" : "")
  }
}

/// Collects interpretations; bounded, however hostile the file.
struct InterpretationLog {
  /// The most kinds that are told apart.
  static let mostKinds = 2000
  /// The most stretches of rows kept of one kind.
  static let mostRanges = 400
  private static let longestText = 200

  private struct Kind: Hashable {
    let column: String
    let written: String
    let read: String
  }

  private var numbers: [Kind: Int] = [:]
  private(set) var all: [Interpretation] = []
  /// How many cells belong to kinds beyond the most.
  private(set) var uncounted = 0

  /// Notes one cell.
  mutating func note(_ column: String, _ written: String, as read: String, row: Int) {
    let kind = Kind(
      column: column, written: String(written.prefix(Self.longestText)), read: String(read.prefix(Self.longestText)))
    let number: Int
    if let known = numbers[kind] {
      number = known
    } else {
      guard all.count < Self.mostKinds else {
        uncounted += 1
        return
      }
      number = all.count
      numbers[kind] = number
      all.append(Interpretation(column: column, written: kind.written, read: kind.read))
    }
    all[number].count += 1
    if let last = all[number].rows.last, row == last.upperBound || row == last.upperBound + 1 {
      all[number].rows[all[number].rows.count - 1] = last.lowerBound...row
    } else if all[number].rows.count < Self.mostRanges {
      all[number].rows.append(row...row)
    }
  }
}
