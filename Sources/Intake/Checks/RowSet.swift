import ProgrammeModel

/// Rows of the files of a delivery, as bits: a set that costs one bit for each row up to its last.
struct RowSet {
  private var sources: [[UInt64]] = []

  /// Whether there are none.
  var isEmpty: Bool { sources.allSatisfy { $0.allSatisfy { $0 == 0 } } }

  /// How many rows of a source there are.
  func count(of source: Int) -> Int {
    source < sources.count ? sources[source].reduce(0) { $0 + $1.nonzeroBitCount } : 0
  }

  /// Whether a row is there.
  func contains(_ row: RowMark) -> Bool {
    let (word, bit) = Self.place(row)
    return row.source < sources.count && word < sources[row.source].count && sources[row.source][word] & bit != 0
  }

  /// Takes a row in; false if it was there.
  @discardableResult
  mutating func insert(_ row: RowMark) -> Bool {
    let (word, bit) = Self.place(row)
    while sources.count <= row.source { sources.append([]) }
    if sources[row.source].count <= word {
      sources[row.source] += repeatElement(0, count: word + 1 - sources[row.source].count)
    }
    defer { sources[row.source][word] |= bit }
    return sources[row.source][word] & bit == 0
  }

  /// Takes out what is in another.
  mutating func subtract(_ other: RowSet) {
    for (source, words) in other.sources.enumerated() where source < sources.count {
      for (index, word) in words.enumerated() where index < sources[source].count {
        sources[source][index] &= ~word
      }
    }
  }

  private static func place(_ row: RowMark) -> (word: Int, bit: UInt64) {
    let number = max(0, Int(row.row))
    return (number >> 6, 1 << UInt64(number & 63))
  }
}
