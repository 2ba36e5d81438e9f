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
  /// A heap: each before the two at twice its place.
  private var heads: [Head] = []

  /// A merge of runs in the order of their delivery.
  init(_ runs: [ObservationRun], in space: any ScratchSpace) throws {
    let window = Self.window / max(1, runs.count)
    readers = runs.map { ObservationRunReader($0, in: space, window: max(64, window)) }
    for run in readers.indices {
      guard let row = try readers[run].row() else { continue }
      heads.append(Head(key: ObservationOrder.key(row), row: row, run: run))
    }
    for place in heads.indices.reversed() { sink(place) }
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
    sink(0)
    return first.row
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = 2 * place + 1
      guard least < heads.count else { return }
      if least + 1 < heads.count, heads[least + 1] < heads[least] { least += 1 }
      guard heads[least] < heads[place] else { return }
      heads.swapAt(least, place)
      place = least
    }
  }
}
