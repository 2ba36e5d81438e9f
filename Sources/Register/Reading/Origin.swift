internal import GRDB
public import ProgrammeModel

/// A fact that a figure rests on.
public enum FactReference: Hashable, Sendable {
  /// A column of a record.
  case cell(table: TableName, key: Key, field: FieldName)
  /// A series' value for a period.
  case observation(series: SeriesKey, period: Period)

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
      let reader = try VersionReader(database)
      var entries: [RegistrationNumber: RegistrationEntry] = [:]
      for entry in try Self.entries(database, where: "TRUE") { entries[entry.number] = entry }
      var sources: [Int64: StoredSource] = [:]
      var origins: [FactReference: FactOrigin] = [:]
      for fact in facts {
        let stated = StatedVersions(try Self.versions(of: fact, known, reader), entries)
        guard let version = stated.versions.last, let value = version.value,
          let brought = stated.bringing(stated.versions.count - 1)
        else { continue }
        let number = version.place.source
        if number > 0, sources[number] == nil {
          sources[number] = try Self.sources(database, where: "source = ?", .integer(number)).first
        }
        origins[fact] = FactOrigin(
          value: value, change: version.change, registration: brought.registration, undoings: brought.undoings,
          source: sources[number], row: version.place.row, headers: sources[number]?.headers(of: fact.field) ?? [],
          replaced: stated.replaced)
      }
      return origins
    }
  }

  /// The versions of a fact that count, in order of registration.
  private static func versions(
    of fact: FactReference, _ known: RegistrationSet, _ reader: VersionReader
  ) throws -> [CellVersion] {
    switch fact {
    case .cell(let table, let key, let field):
      return try reader.versions(of: table, key, field: field).filter { known.contains($0.registration.rawValue) }
    case .observation(let series, let period):
      return try reader.versions(of: series, period: period).filter { known.contains($0.registration.rawValue) }.map {
        CellVersion(
          field: series.measure, value: $0.value?.map(\.text), change: $0.change, registration: $0.registration,
          place: $0.place)
      }
    }
  }
}
