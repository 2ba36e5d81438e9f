import DataPackage
public import ProgrammeModel

/// What intake must know of the register, as a value: which rows it already has.
///
/// A row whose key is known may leave out required columns, and a reference to a known id is good.
public struct KnownFacts: Sendable {
  /// The keys of each table's records.
  public var keys: [TableName: Set<Key>]

  /// The keys of tables that nothing refers to and that may have very many records.
  public var many: [TableName: KnownKeys] = [:]

  /// The lives of projects and benefits so far.
  public var transitions: [Transition]

  /// Whether references are held against it; not where no register is asked.
  public var checksReferences = true

  /// The records, as they stand, of tables whose content counts: what ledgers mean, and what indicators measure.
  package var records: [TableName: [Key: StoredRecord]] = [:]

  /// The keys of each table's records, and the transitions; none for a new register.
  public init(keys: [TableName: Set<Key>] = [:], transitions: [Transition] = []) {
    self.keys = keys
    self.transitions = transitions
  }

  /// The keys of all records of a snapshot, and its transitions.
  public init(_ snapshot: Snapshot) {
    keys = snapshot.records.mapValues { Set($0.map(\.key)) }
    transitions = snapshot.records[TransitionTable.table.name, default: []].compactMap(TransitionTable.assemble)
    let tables = [
      LedgerTable.table, AccountRangeTable.table, ProjectCodeTable.table, ProjectTable.table, IndicatorTable.table,
    ]
    for table in tables {
      records[table.name] = Dictionary(
        snapshot.records[table.name, default: []].map { ($0.key, $0) }
      ) { first, _ in first }
    }
  }

  /// Whether the table has a record with that key.
  func has(_ key: Key, in table: TableName) -> Bool {
    keys[table]?.contains(key) == true || many[table]?.contains(key) == true
  }
}
