/// Many observations on their way from files to the register, packed: 32 bytes each, whatever the length of the keys.
public struct ObservationBatch: Sendable {
  /// One observation: numbers into the batch's series and notes, and the value.
  public struct Row: Sendable {
    /// Index into ``ObservationBatch/series``.
    public var series: Int32
    /// ``Period/code`` of the period.
    public var period: Int32
    /// The value's digits; 0 if it is missing.
    public var digits: Int64
    /// The row of the source, from 1.
    public var row: Int32
    /// Index into ``ObservationBatch/notes``; 0 is no note.
    public var note: Int32
    /// Index of the source file within the delivery.
    public var source: UInt16
    /// How many of the digits are decimals.
    public var scale: UInt8
    /// 0 for a value, else 1 + the index of the reason in `MissingValue.Reason.allCases`.
    public var missing: UInt8

    /// A packed observation.
    public init(
      series: Int32, period: Int32, digits: Int64, row: Int32, note: Int32, source: UInt16, scale: UInt8, missing: UInt8
    ) {
      self.series = series
      self.period = period
      self.digits = digits
      self.row = row
      self.note = note
      self.source = source
      self.scale = scale
      self.missing = missing
    }
  }

  /// The distinct series, in order of first appearance.
  public private(set) var series = SeriesList()
  /// The distinct notes; the first is empty. A missing value's note is kept here as well.
  public private(set) var notes: [String] = [""]
  /// The observations that are in memory: all of them, unless some had to go to scratch space.
  public private(set) var rows: [Row] = []
  /// How many rows of each source have observations here, by the source's index; sources beyond have none.
  public private(set) var rowCounts: [Int] = []
  /// Whether two observations are of the same series and period; known once they are in order.
  public private(set) var hasEqualKeys = false

  private let policy: ScratchPolicy?
  private var space: (any ScratchSpace)?
  /// What lies in scratch space: parts sorted for themselves, or one in which all are in order.
  private var runs: [ObservationRun] = []
  /// The index of the first row of each series, once all are in order.
  private var starts: [Int]?
  /// What kept rows from being written; told when they are asked for.
  private var failure: (any Error)?
  /// Sources that were taken back after rows of theirs had been written.
  private var withdrawn: Set<UInt16> = []
  private var noteNumbers: [String: Int32] = ["": 0]
  private var last: (source: UInt16, row: Int32)?

  /// An empty batch; it stays in memory unless a policy says how much of it may.
  public init(_ policy: ScratchPolicy? = nil) { self.policy = policy }

  /// How many observations there are, in memory and scratch space.
  public var count: Int { rows.count + runs.reduce(0) { $0 + $1.count } }

  /// The number of a series within the batch, new or known.
  public mutating func number(of key: SeriesKey) -> Int32 { series.number(of: key) }

  /// The number of a note within the batch, new or known; 0 for an empty one.
  public mutating func number(ofNote note: String) -> Int32 {
    if let known = noteNumbers[note] { return known }
    let number = Int32(notes.count)
    notes.append(note)
    noteNumbers[note] = number
    return number
  }

  /// Adds one observation to those that are not in order yet.
  public mutating func append(_ row: Row) {
    if last?.row != row.row || last?.source != row.source {
      last = (row.source, row.row)
      while rowCounts.count <= Int(row.source) { rowCounts.append(0) }
      rowCounts[Int(row.source)] += 1
    }
    starts = nil
    rows.append(row)
    if let policy, rows.count >= policy.rows { spill(policy) }
  }

  /// Adds one observation; `source` is the index of its file within the delivery.
  public mutating func append(_ observation: Observation, to key: SeriesKey, source: UInt16) {
    switch observation.value {
    case .value(let value):
      append(
        Row(
          series: number(of: key), period: observation.period.code, digits: value.digits, row: observation.place.row,
          note: number(ofNote: observation.note), source: source, scale: value.scale, missing: 0))
    case .missing(let missing):
      append(
        Row(
          series: number(of: key), period: observation.period.code, digits: 0, row: observation.place.row,
          note: number(ofNote: missing.note.isEmpty ? observation.note : missing.note), source: source, scale: 0,
          missing: missing.reason.code))
    }
  }

  /// Takes back all observations of a source, and of sources after it.
  public mutating func remove(sourcesFrom first: UInt16) {
    for source in rowCounts.indices where source >= Int(first) {
      if rowCounts[source] > 0, !runs.isEmpty { withdrawn.insert(UInt16(source)) }
      rowCounts[source] = 0
    }
    rows.removeAll { $0.source >= first }
    last = nil
  }

  /// Sorts what is in memory and writes it to scratch space, beside what comes next.
  private mutating func spill(_ policy: ScratchPolicy) {
    guard failure == nil else { return rows.removeAll(keepingCapacity: true) }
    do {
      let space = try space ?? policy.open()
      self.space = space
      let run = ObservationRun(rows.count, in: space)
      runs.append(run)
      var full = rows
      rows = []
      rows.reserveCapacity(full.count)
      space.beside { [full] in
        var sorted = full
        ObservationOrder.sort(&sorted)
        try run.write(sorted, from: 0, in: space)
      }
      full = []
    } catch {
      failure = error
    }
  }
}

extension ObservationBatch {
  /// Puts the observations in order of series and period, those of one series and period as they were added.
  ///
  /// - Throws: what kept rows from scratch space, and what reading them from there throws.
  public mutating func order() throws {
    if let failure { throw failure }
    guard starts == nil else { return }
    guard let policy, space != nil else {
      ObservationOrder.sort(&rows)
      return take(OrderedRows(sorted: rows))
    }
    if !rows.isEmpty { spill(policy) }
    rows = []
    guard failure == nil, let space else { return try order() }
    try space.settle()
    var merge = try ObservationMerge(runs, in: space)
    var ordered = OrderedRows(count, in: space)
    while let row = try merge.row() {
      if withdrawn.isEmpty || !withdrawn.contains(row.source) { try ordered.append(row) }
    }
    try ordered.finish()
    take(ordered)
  }

  private mutating func take(_ ordered: OrderedRows) {
    rows = ordered.rows
    runs = ordered.run.map { [ObservationRun($0, first: ordered.count)] } ?? []
    starts = ordered.starts
    hasEqualKeys = ordered.hasEqualKeys
    withdrawn = []
    series.settle()
  }

  /// Whether every series has an observation; the batch must be in order.
  public var isEverySeriesUsed: Bool { series.indices.allSatisfy { !range(of: $0).isEmpty } }

  /// The places of a series' observations in the order; empty before they are in order.
  public func range(of series: Int) -> Range<Int> {
    guard let starts, series < starts.count else { return count..<count }
    return starts[series]..<(series + 1 < starts.count ? starts[series + 1] : count)
  }

  /// Goes through the observations in order.
  ///
  /// - Throws: what reading from scratch space and `body` throw.
  public func forEach(_ body: (Row) throws -> Void) throws {
    for row in rows { try body(row) }
    guard let space else { return }
    for run in runs {
      var reader = ObservationRunReader(run, in: space, window: 1 << 15)
      while let row = try reader.row() { try body(row) }
    }
  }

  /// Keeps some of the observations, in order; series without any are gone, and numbers of series are given anew.
  ///
  /// - Throws: what reading from scratch space, writing there and `isKept` throw.
  public mutating func keep(_ isKept: (Row) throws -> Bool) throws {
    try order()
    var kept = OrderedRows(count, in: space)
    var (used, old): (SeriesList, Int32) = (SeriesList(), -1)
    try forEach { row in
      guard try isKept(row) else { return }
      if row.series != old {
        old = row.series
        used.append(Int(old), of: series)
      }
      var row = row
      row.series = Int32(used.count - 1)
      try kept.append(row)
    }
    try kept.finish()
    series = used
    take(kept)
  }

  /// What gives the observations of one series after the other; the batch must be in order.
  public var reading: ObservationReading { ObservationReading(self, rows, runs.first, space) }
}

extension MissingValue.Reason {
  /// 1 for the first of `allCases`; 0 stands for a value that is there.
  public var code: UInt8 { UInt8((Self.allCases.firstIndex(of: self) ?? 0) + 1) }

  /// The reason with that code; `nil` for 0 and beyond the last.
  public init?(code: UInt8) {
    guard code > 0, Int(code) <= Self.allCases.count else { return nil }
    self = Self.allCases[Int(code) - 1]
  }
}
