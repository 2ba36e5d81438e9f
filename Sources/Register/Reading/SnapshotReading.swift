internal import GRDB
public import ProgrammeModel

extension Register {
  /// Everything that was known at a time, or the part of it that is asked for.
  ///
  /// The last row of each key that counts is kept. A window of series as they stand now costs less than one of an earlier time,
  /// since their numbers are packed (``PackedYears``).
  /// - Parameters:
  ///   - tables: the tables to read; `nil` for all.
  ///   - periods: the periods of series to read, by ``Period`` order; `nil` for all.
  ///   - later: which kinds of change count after an earlier registration; `nil` for all.
  /// - Throws: `unknownRegistration` or `nothingRegistered`.
  public func snapshot(
    asOf: AsOf = .latest, tables: Set<TableName>? = nil, periods: ClosedRange<Period>? = nil,
    later: LaterChanges? = nil
  ) throws(RegisterError) -> Snapshot {
    try snapshot(asOf: asOf, Extent(tables: tables), periods, later)
  }

  /// A part of what was known at a time; what it costs follows the part and not what is stored beside it.
  ///
  /// - Throws: `unknownRegistration` or `nothingRegistered`.
  public func snapshot(
    asOf: AsOf = .latest, of extent: Extent, later: LaterChanges? = nil
  ) throws(RegisterError) -> Snapshot {
    try snapshot(asOf: asOf, extent, nil, later)
  }

  private func snapshot(
    asOf: AsOf, _ extent: Extent, _ periods: ClosedRange<Period>?, _ later: LaterChanges?
  ) throws(RegisterError) -> Snapshot {
    try reading { database in
      var known = try RegistrationSet(database, asOf)
      known.later = later
      let counting = known
      let records: @Sendable (Database) throws -> [ReadingPart] = {
        try RecordReader($0, counting).parts(of: extent).map(ReadingPart.records)
      }
      let series = { (database: Database) in
        try SeriesReader(database).parts(of: extent, periods).map(ReadingPart.series)
      }
      let read: @Sendable (Database, ReadingPart) throws -> ReadPart = { try $1.read($0, counting) }
      // A few tables are read before another connection is open.
      let found =
        extent.isSmall
        ? try (records(database) + series(database)).map { try read(database, $0) }
        : try shared(records, series, read, on: database)
      let together = Concurrently.both(
        { RecordReader.together(found.compactMap(\.records)) }, { SeriesReader.together(found.compactMap(\.series)) })
      return Snapshot(
        registration: known.last, statedAt: known.statedAt, records: together.0, series: together.1)
    }
  }
}

/// A part of what is read.
private enum ReadingPart: Sendable {
  case records(RecordPart)
  case series(SeriesPart)

  func read(_ database: Database, _ known: RegistrationSet) throws -> ReadPart {
    switch self {
    case .records(let part): .records(try part.read(database, known))
    case .series(let part): .series(try part.read(database, known))
    }
  }
}

/// What was read of a part.
private enum ReadPart: Sendable {
  case records(FoundRecords)
  case series(FoundSeries)

  var records: FoundRecords? { if case .records(let found) = self { found } else { nil } }
  var series: FoundSeries? { if case .series(let found) = self { found } else { nil } }
}

/// Numbers that follow each other, so that one range of the key covers them.
struct NumberRuns {
  private(set) var runs: [ClosedRange<Int64>] = []

  mutating func add(_ number: Int64) {
    if let last = runs.last, last.upperBound == number - 1 {
      runs[runs.count - 1] = last.lowerBound...number
    } else {
      runs.append(number...number)
    }
  }
}
