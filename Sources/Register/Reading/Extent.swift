public import ProgrammeModel

/// What part of a register is read: what is not shown need not be read, however much of it is stored.
public struct Extent: Sendable {
  /// Since when the rows of a table with very many are read.
  public enum Window: Hashable, Sendable {
    /// Of each series the values of periods that end in the month of a day or later, and what stood last before them:
    /// always, or only of a series that has none of those, so that it is known to stand.
    ///
    /// What stood last is the last value other than zero, with zeros and reasons for no value that came after it. The
    /// values come without registration and place, which ``Register/origins(of:asOf:)`` tells of those that are asked for.
    case series(since: CalendarDay, isLastWanted: Bool = true)
    /// The records that are not known to have ended before a day, by the columns for when they begin and end, and the
    /// one that began first of all.
    case records(since: CalendarDay, begin: FieldName, end: FieldName)
  }

  /// The tables to read; `nil` for all.
  public var tables: Set<TableName>?
  /// The tables of which only a part is read.
  public var windows: [TableName: Window]
  /// Of the series of a table only those whose dimensions begin with these; a table that is not named is not limited.
  public var dimensions: [TableName: [String]]

  /// Of the series of a table only those that have one of some texts at one of some places among their dimensions.
  public var parts: [TableName: Part] = [:]
  /// Of a table only the records with these keys.
  public var keys: [TableName: Set<String>] = [:]

  /// Texts that stand at one of some places of a series' dimensions.
  public struct Part: Hashable, Sendable {
    /// The places, from 0.
    public let places: Set<Int>
    /// The texts, such as a service's id.
    public let texts: Set<String>

    /// Texts at one of some places.
    public init(_ texts: Set<String>, at places: Set<Int>) {
      self.places = places
      self.texts = texts
    }

    func holds(_ key: Key) -> Bool { places.contains { $0 < key.parts.count && texts.contains(key.parts[$0]) } }
  }

  /// A part of a register; everything unless something is said.
  public init(
    tables: Set<TableName>? = nil, windows: [TableName: Window] = [:], dimensions: [TableName: [String]] = [:]
  ) {
    self.tables = tables
    self.windows = windows
    self.dimensions = dimensions
  }

  /// The tables of which only the keys are read: which records stand, without what they say.
  public var keysOnly: Set<TableName> = []

  func holds(_ table: TableName) -> Bool { tables?.contains(table) ?? true }

  /// What the dimensions of the series that are read of a table may begin with, each for itself; `nil` for anything.
  func beginnings(of table: TableName) -> [[String]?] {
    if let dimensions = dimensions[table] { return [dimensions] }
    guard let part = parts[table], part.places == [0] else { return [nil] }
    return part.texts.sorted().map { [$0] }
  }

  /// What the dimensions of the series that are read of a table must hold, unless their beginnings say so already.
  func part(of table: TableName) -> Part? {
    guard let part = parts[table], dimensions[table] != nil || part.places != [0] else { return nil }
    return part
  }

  /// Whether it is a handful of tables.
  var isSmall: Bool { tables.map { $0.count < 5 } ?? false }
}
