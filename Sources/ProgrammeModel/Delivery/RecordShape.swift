/// What rows of one table have in common that state the same columns.
public struct RecordShape: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// How many parts the key has.
  let parts: Int
  /// The columns that are stated, in order of name.
  public let fields: [FieldName]

  /// The shape of a row.
  init(_ record: Record) {
    table = record.table
    parts = record.key.parts.count
    fields = record.fields.keys.sorted()
  }

  /// Whether a row states these columns and no others.
  func isOf(_ record: Record) -> Bool {
    record.fields.count == fields.count && record.table == table && record.key.parts.count == parts
      && fields.allSatisfy { record.fields[$0] != nil }
  }
}
