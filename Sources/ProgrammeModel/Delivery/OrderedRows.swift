/// Takes rows in the order of series and period, into memory or scratch space, and notes where each series begins.
struct OrderedRows {
  private static let lot = 1 << 15

  /// The rows, where they are in memory.
  private(set) var rows: [ObservationBatch.Row] = []
  /// Where they lie otherwise.
  let run: ObservationRun?
  /// How many there are.
  private(set) var count = 0
  /// The index of the first row of each series, up to the last that has any.
  private(set) var starts: [Int] = []
  /// Whether two rows are of the same series and period.
  private(set) var hasEqualKeys = false

  private let space: (any ScratchSpace)?
  private var lastKey: UInt64?

  /// Room for so many rows at most; in memory where there is no space.
  init(_ most: Int, in space: (any ScratchSpace)?) {
    self.space = space
    run = space.map { ObservationRun(most, in: $0) }
  }

  /// Rows in memory that are sorted already.
  init(sorted: [ObservationBatch.Row]) {
    self.init(0, in: nil)
    for row in sorted { note(row) }
    rows = sorted
  }

  /// Takes the next row.
  mutating func append(_ row: ObservationBatch.Row) throws {
    note(row)
    rows.append(row)
    if rows.count == Self.lot { try write() }
  }

  /// Writes what waits.
  mutating func finish() throws { try write() }

  private mutating func note(_ row: ObservationBatch.Row) {
    let key = ObservationOrder.key(row)
    if key == lastKey { hasEqualKeys = true }
    lastKey = key
    while starts.count <= Int(row.series) { starts.append(count) }
    count += 1
  }

  private mutating func write() throws {
    guard let run, let space else { return }
    try run.write(rows, from: count - rows.count, in: space)
    rows.removeAll(keepingCapacity: true)
  }
}
