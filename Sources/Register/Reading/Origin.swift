internal import GRDB
public import ProgrammeModel

/// A fact that a figure rests on.
public enum FactReference: Hashable, Sendable {
  /// A column of a record.
  case cell(table: TableName, key: Key, field: FieldName)
  /// A series' value for a period.
  case observation(series: SeriesKey, period: Period)

  /// The table that holds the fact.
  public var table: TableName {
    switch self {
    case .cell(let table, _, _): table
    case .observation(let series, _): series.table
    }
  }

  /// The column that holds the fact.
  public var field: FieldName {
    switch self {
    case .cell(_, _, let field): field
    case .observation(let series, _): series.measure
    }
  }
}

/// Where a fact comes from: who registered it, when and why, and the place in the source.
public struct FactOrigin: Hashable, Sendable {
  /// The canonical text of the value, or the reason why there is none.
  public let value: Reported<String>
  /// What kind of change stated it.
  public let change: Change
  /// The registration that brought it, with its file and row; an undoing that put it back is among ``undoings``.
  public let registration: RegistrationEntry
  /// The undoings through which it came to stand again, the first first; empty where it has stood since it was brought.
  public let undoings: [RegistrationEntry]
  /// The file; `nil` for what was entered without one.
  public let source: StoredSource?
  /// The row of the file as a person sees it, from 1; 0 without a file.
  public let row: Int32
  /// The heads of the file's columns that were taken for the fact's column; one, unless a wide table was read.
  public let headers: [String]
  /// What stood before; `nil` if nothing did.
  public let replaced: ReplacedFact?

  /// The last registration that stated it: the one that brought it, or the undoing that put it back.
  public var lastStated: RegistrationEntry { undoings.last ?? registration }
}

extension FactOrigin {
  /// The same place in the source, for a column that the row says nothing in.
  ///
  /// Whoever looks for a value that was never stated is led to the row where it might have stood.
  package var silent: FactOrigin {
    FactOrigin(
      value: .missing(MissingValue(.unstated)), change: .first, registration: registration, undoings: undoings,
      source: source, row: row, headers: [], replaced: nil)
  }
}

/// What a fact said before the statement that stands.
public struct ReplacedFact: Hashable, Sendable {
  /// The value, or the reason why there was none.
  public let value: Reported<String>
  /// The registration that had brought it.
  public let registration: RegistrationNumber

  /// A statement that was replaced.
  public init(value: Reported<String>, registration: RegistrationNumber) {
    self.value = value
    self.registration = registration
  }
}

extension Register {
  /// Where a fact as it stood at a time comes from; `nil` if nothing stood.
  ///
  /// - Throws: `unknownRegistration` or `nothingRegistered`.
  public func origin(of fact: FactReference, asOf: AsOf = .latest) throws(RegisterError) -> FactOrigin? {
    try origins(of: [fact], asOf: asOf)[fact]
  }

  /// Where facts as they stood at a time come from; those that did not stand are left out.
  ///
  /// - Throws: `unknownRegistration` or `nothingRegistered`.
  public func origins(
    of facts: Set<FactReference>, asOf: AsOf = .latest
  ) throws(RegisterError) -> [FactReference: FactOrigin] {
    try reading { database in
      let known = try RegistrationSet(database, asOf)
      var entries: [RegistrationNumber: RegistrationEntry] = [:]
      for entry in try Self.entries(database, where: "TRUE") { entries[entry.number] = entry }
      var sources: [Int64: StoredSource] = [:]
      var headers: [SourceField: [String]] = [:]
      var origins: [FactReference: FactOrigin] = [:]
      origins.reserveCapacity(facts.count)
      func add(_ fact: FactReference, _ versions: [CellVersion]) throws {
        let stated = StatedVersions(versions.filter { known.contains($0.registration.rawValue) }, entries)
        guard let version = stated.versions.last, let value = version.value,
          let brought = stated.bringing(stated.versions.count - 1)
        else { return }
        let number = version.place.source
        if number > 0, sources[number] == nil {
          sources[number] = try Self.sources(database, where: "source = ?", .integer(number)).first
        }
        let column = SourceField(source: number, field: fact.field)
        if headers[column] == nil { headers[column] = sources[number]?.headers(of: fact.field) ?? [] }
        origins[fact] = FactOrigin(
          value: value, change: version.change, registration: brought.registration, undoings: brought.undoings,
          source: sources[number], row: version.place.row, headers: headers[column] ?? [],
          replaced: stated.replaced)
      }
      try Self.read(facts, VersionReader(database), add)
      return origins
    }
  }

  /// Reads all that was stated of facts, each in order of registration; a record or a series is looked up once.
  private static func read(
    _ facts: Set<FactReference>, _ reader: VersionReader, _ add: (FactReference, [CellVersion]) throws -> Void
  ) throws {
    var records: [StatedRecord: [FieldName]] = [:]
    var series: [SeriesKey: [Period]] = [:]
    for fact in facts {
      switch fact {
      case .cell(let table, let key, let field):
        records[StatedRecord(table: table, key: key), default: []].append(field)
      case .observation(let key, let period): series[key, default: []].append(period)
      }
    }
    for (record, fields) in records {
      let all = try reader.versions(of: record.table, record.key, field: fields.count == 1 ? fields[0] : nil)
      for field in fields {
        try add(
          .cell(table: record.table, key: record.key, field: field),
          all.filter { ($0.field ?? FieldNumbers.presence) == field })
      }
    }
    for (key, periods) in series {
      guard let first = periods.min(), let last = periods.max() else { continue }
      let all = Dictionary(grouping: try reader.versions(of: key, periods: first...last), by: \.period)
      for period in periods {
        let versions = (all[period] ?? []).map {
          CellVersion(
            field: key.measure, value: $0.value?.map(\.text), change: $0.change, registration: $0.registration,
            place: $0.place)
        }
        try add(.observation(series: key, period: period), versions)
      }
    }
  }
}

/// A record of which facts are looked up.
private struct StatedRecord: Hashable {
  let table: TableName
  let key: Key
}

/// A column of the register in one of its sources.
private struct SourceField: Hashable {
  let source: Int64
  let field: FieldName
}
