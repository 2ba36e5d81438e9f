public import DataPackage
public import ProgrammeModel

/// Writes the XML document of a register's facts, piece by piece.
///
/// What it writes is what intake reads: ``FactFormat`` has the words, ``FactsSchema`` the schema.
public struct FactsWriter {
  /// A text that XML cannot hold, with where it stands.
  public struct Unwritable: Error, Sendable {
    /// The table.
    public let table: TableName
    /// The row's key.
    public let key: Key
  }

  private var markup = ExactMarkup()

  /// A writer of a document.
  public init() {}

  /// The beginning of the document.
  ///
  /// - Parameters:
  ///   - registration: the last registration that counts.
  ///   - statedAt: when it was made.
  public mutating func begin(registration: RegistrationNumber, statedAt: Instant) -> [UInt8] {
    markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(FactFormat.root) xmlns=\"\(FactFormat.namespace)\"")
    markup.attribute(FactFormat.registration, String(registration.rawValue))
    markup.attribute(FactFormat.statedAt, statedAt.description)
    markup.raw(">\n")
    return markup.take()
  }

  /// The end of the document.
  public mutating func end() -> [UInt8] {
    markup.raw("</\(FactFormat.root)>\n")
    return markup.take()
  }

  /// The records of a table, handed to `give` in pieces.
  ///
  /// - Throws: ``Unwritable``, and what `give` throws.
  public mutating func write(
    _ records: [StoredRecord], of table: TableDefinition, _ give: ([UInt8]) throws -> Void
  ) throws {
    if records.isEmpty { return }
    open(table)
    for record in records {
      markup.raw("    <\(FactFormat.row)>")
      for (column, part) in zip(table.keys, record.key.parts) { try element(column.name, part, table, record.key) }
      for column in table.columns where !column.isKey {
        switch record.fields[column.name] {
        case .value(let text): try element(column.name, text, table, record.key)
        case .missing(let missing): try absent(column.name, missing, table, record.key)
        case nil: break
        }
      }
      try endRow(give)
    }
    try close(table, give)
  }

  /// The series of a table, handed to `give` in pieces: a row for each value.
  ///
  /// - Throws: ``Unwritable``, and what `give` throws.
  public mutating func write(
    _ series: [StoredSeries], of table: TableDefinition, _ give: ([UInt8]) throws -> Void
  ) throws {
    guard case .series(let period, let measures, let note) = table.shape, !series.isEmpty else { return }
    open(table)
    for one in series where measures.contains(one.key.measure) {
      let key = one.key.dimensions
      for observation in one.observations {
        markup.raw("    <\(FactFormat.row)>")
        for (column, part) in zip(table.keys, key.parts) where !part.isEmpty {
          try element(column.name, part, table, key)
        }
        try element(period, observation.period.description, table, key)
        switch observation.value {
        case .value(let value): try element(one.key.measure, value.text, table, key)
        case .missing(let missing): try absent(one.key.measure, missing, table, key)
        }
        if !observation.note.isEmpty { try element(note, observation.note, table, key) }
        try endRow(give)
      }
    }
    try close(table, give)
  }

  private mutating func open(_ table: TableDefinition) { markup.raw("  <\(table.name.rawValue)>\n") }

  private mutating func close(_ table: TableDefinition, _ give: ([UInt8]) throws -> Void) throws {
    markup.raw("  </\(table.name.rawValue)>\n")
    try give(markup.take())
  }

  private mutating func endRow(_ give: ([UInt8]) throws -> Void) throws {
    markup.raw("</\(FactFormat.row)>\n")
    if markup.bytes.count > 1 << 18 { try give(markup.take()) }
  }

  private mutating func element(
    _ name: FieldName, _ text: String, _ table: TableDefinition, _ key: Key
  ) throws {
    guard ExactMarkup.canHold(text) else { throw Unwritable(table: table.name, key: key) }
    markup.raw("<\(name.rawValue)>")
    markup.text(text)
    markup.raw("</\(name.rawValue)>")
  }

  private mutating func absent(
    _ name: FieldName, _ missing: MissingValue, _ table: TableDefinition, _ key: Key
  ) throws {
    guard ExactMarkup.canHold(missing.note) else { throw Unwritable(table: table.name, key: key) }
    markup.raw("<\(FactFormat.missing)")
    markup.attribute(FactFormat.missingColumn, name.rawValue)
    markup.attribute(FactFormat.missingReason, missing.reason.rawValue)
    markup.raw(">")
    markup.text(missing.note)
    markup.raw("</\(FactFormat.missing)>")
  }
}
