/// Brings runs together into one order; rows that are equal there come as they were delivered.
struct ObservationMerge {
  /// How many rows all runs together have in memory.
  private static let window = 1 << 17

  /// The first row of a run that still has rows.
  private struct Head {
    var key: UInt64
    var row: ObservationBatch.Row
    let run: Int

    @inline(__always)
    static func < (left: Self, right: Self) -> Bool {
      left.key == right.key ? left.run < right.run : left.key < right.key
    }
  }

  private var readers: [ObservationRunReader]
  /// A heap.
  private var heads: [Head] = []

  /// A merge of runs in the order of their delivery.
  init(_ runs: [ObservationRun], in space: any ScratchSpace) throws {
    let window = Self.window / max(1, runs.count)
    readers = runs.map { ObservationRunReader($0, in: space, window: max(64, window)) }
    for run in readers.indices {
      guard let row = try readers[run].row() else { continue }
      heads.append(Head(key: ObservationOrder.key(row), row: row, run: run))
    }
    for place in heads.indices.reversed() { heads.sink(place) { $0 < $1 } }
  }

  /// The next row; `nil` after the last.
  mutating func row() throws -> ObservationBatch.Row? {
    guard let first = heads.first else { return nil }
    if let row = try readers[first.run].row() {
      heads[0].row = row
      heads[0].key = ObservationOrder.key(row)
    } else {
      let last = heads.removeLast()
      if heads.isEmpty { return first.row }
      heads[0] = last
    }
    heads.sink(0) { $0 < $1 }
    return first.row
  }
}
