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
  public private(set) var series: [SeriesKey] = []
  /// The distinct notes; the first is empty. A missing value's note is kept here as well.
  public private(set) var notes: [String] = [""]
  /// The observations, in the order they were added until sorted.
  public var rows: [Row] = []

  private var seriesNumbers: [SeriesKey: Int32] = [:]
  private var noteNumbers: [String: Int32] = ["": 0]

  /// An empty batch.
  public init() {}

  /// The number of a series within the batch, new or known.
  public mutating func number(of key: SeriesKey) -> Int32 {
    if let known = seriesNumbers[key] { return known }
    let number = Int32(series.count)
    series.append(key)
    seriesNumbers[key] = number
    return number
  }

  /// The number of a note within the batch, new or known; 0 for an empty one.
  public mutating func number(ofNote note: String) -> Int32 {
    if let known = noteNumbers[note] { return known }
    let number = Int32(notes.count)
    notes.append(note)
    noteNumbers[note] = number
    return number
  }

  /// Adds one observation; `source` is the index of its file within the delivery.
  public mutating func append(_ observation: Observation, to key: SeriesKey, source: UInt16) {
    let row: Row
    switch observation.value {
    case .value(let value):
      row = Row(
        series: number(of: key), period: observation.period.code, digits: value.digits, row: observation.place.row,
        note: number(ofNote: observation.note), source: source, scale: value.scale, missing: 0)
    case .missing(let missing):
      row = Row(
        series: number(of: key), period: observation.period.code, digits: 0, row: observation.place.row,
        note: number(ofNote: missing.note.isEmpty ? observation.note : missing.note), source: source, scale: 0,
        missing: missing.reason.code)
    }
    rows.append(row)
  }
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
