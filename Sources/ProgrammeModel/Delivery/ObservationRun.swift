/// Rows that lie in scratch space, in order of series and period.
struct ObservationRun: Sendable {
  let offset: Int
  let count: Int

  static let stride = MemoryLayout<ObservationBatch.Row>.stride

  /// Room for so many rows.
  init(_ count: Int, in space: any ScratchSpace) {
    self.count = count
    offset = space.reserve(count * Self.stride)
  }

  /// The first rows of another.
  init(_ whole: ObservationRun, first count: Int) {
    offset = whole.offset
    self.count = count
  }

  /// Writes rows from an index on.
  func write(_ rows: [ObservationBatch.Row], from first: Int, in space: any ScratchSpace) throws {
    try rows.withUnsafeBytes { try space.write($0, at: offset + first * Self.stride) }
  }

  /// Reads so many rows from an index on.
  func read(_ count: Int, from first: Int, in space: any ScratchSpace) throws -> [ObservationBatch.Row] {
    var rows = [ObservationBatch.Row](repeating: ObservationBatch.Row.none, count: count)
    try rows.withUnsafeMutableBytes { try space.read($0, at: offset + first * Self.stride) }
    return rows
  }
}

extension ObservationBatch.Row {
  /// What memory holds before rows are read into it.
  static let none = Self(series: 0, period: 0, digits: 0, row: 0, note: 0, source: 0, scale: 0, missing: 0)
}

/// Rows of scratch space one after the other, some of them in memory at a time.
struct ObservationRunReader {
  private let run: ObservationRun
  private let space: any ScratchSpace
  private let window: Int
  private var rows: [ObservationBatch.Row] = []
  private var next = 0
  private var done = 0

  init(_ run: ObservationRun, in space: any ScratchSpace, window: Int) {
    self.run = run
    self.space = space
    self.window = max(1, window)
  }

  /// The next row; `nil` after the last.
  mutating func row() throws -> ObservationBatch.Row? {
    if next == rows.count {
      guard done < run.count else { return nil }
      rows = try run.read(min(window, run.count - done), from: done, in: space)
      done += rows.count
      next = 0
    }
    next += 1
    return rows[next - 1]
  }
}
