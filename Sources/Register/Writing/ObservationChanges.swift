/// What a delivered observation does to the value that stands.
enum ObservationChange: UInt64 {
  case none
  case new
  case replacing
}

/// Changes in a row, 2 bits each.
struct ObservationChanges: Sendable {
  private var words: [UInt64] = []
  private(set) var count = 0

  /// Adds the next.
  mutating func append(_ change: ObservationChange) {
    if count & 31 == 0 { words.append(0) }
    words[count >> 5] |= change.rawValue << UInt64(2 * (count & 31))
    count += 1
  }

  subscript(_ index: Int) -> ObservationChange {
    ObservationChange(rawValue: words[index >> 5] >> UInt64(2 * (index & 31)) & 3) ?? .none
  }
}
