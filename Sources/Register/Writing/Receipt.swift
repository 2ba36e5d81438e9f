public import ProgrammeModel

/// What a registration did to one table of the data package, counted in records or observations.
public struct TableTally: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// Stated where nothing stood before.
  public var new = 0
  /// Stated in place of another value.
  public var changed = 0
  /// Stated as they already stood; nothing was written for them.
  public var unchanged = 0
  /// Ended.
  public var withdrawn = 0

  /// No rows of a table yet.
  public init(table: TableName) { self.table = table }

  /// Adds the counts of a part of the table.
  mutating func add(_ part: TableTally) {
    new += part.new
    changed += part.changed
    unchanged += part.unchanged
    withdrawn += part.withdrawn
  }

  /// Whether anything was, or is to be, written.
  public var isWritten: Bool { new > 0 || changed > 0 || withdrawn > 0 }
}

/// What a registration did, or what it would do.
public struct RegistrationReceipt: Hashable, Sendable {
  /// The registration; `nil` if there was nothing new and so nothing was written, or if it is a preview.
  public let registration: RegistrationNumber?
  /// The head of the register afterwards.
  public let head: RegisterHead
  /// The tables of the delivery, in order of name.
  public let tallies: [TableTally]

  /// Whether anything was, or is to be, written.
  public var isAnythingNew: Bool { tallies.contains(where: \.isWritten) }
}

/// The tallies of a delivery while it is compared with what stands.
struct Tallies {
  private var tables: [TableName: TableTally] = [:]

  subscript(_ table: TableName) -> TableTally {
    get { tables[table] ?? TableTally(table: table) }
    set { tables[table] = newValue }
  }

  var isAnythingNew: Bool { tables.values.contains(where: \.isWritten) }

  var inOrder: [TableTally] { tables.values.sorted { precedes($0.table.rawValue, $1.table.rawValue) } }
}

/// The order of SQLite, by bytes, whatever order Swift has for accented letters.
func precedes(_ left: String, _ right: String) -> Bool {
  var (left, right) = (left, right)
  return left.withUTF8 { one in right.withUTF8 { one.lexicographicallyPrecedes($0) } }
}
