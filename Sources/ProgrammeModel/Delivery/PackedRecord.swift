/// A row of a descriptive table as it lies in a batch: what is asked for is unpacked, and nothing else.
public struct PackedRecord: Sendable {
  /// The table and the columns that are stated.
  public let shape: RecordShape
  /// Where it is found again in the order of tables and keys.
  public let location: RecordLocation
  let buffer: [UInt8]
  let start: Int

  /// The table.
  public var table: TableName { shape.table }

  /// Its number within the batch, in the order of the delivery.
  public var index: Int { Int(number(RecordBytes.indexOffset, as: UInt32.self)) }

  /// Where the row was read.
  public var place: SourcePlace {
    SourcePlace(
      source: number(RecordBytes.sourceOffset, as: Int64.self), row: number(RecordBytes.rowOffset, as: Int32.self))
  }

  /// The text of the key.
  public var keyText: String { text(at: start + RecordBytes.keyLengthOffset).text }

  /// The key.
  public var key: Key {
    let text = keyText
    if shape.parts == 0 { return Key([]) }
    return shape.parts == 1 && !text.utf8.contains(0x5C) ? Key([text]) : Key(text: text)
  }

  /// Whether it is of the same table and has the same key.
  public func isAboutTheSame(as other: PackedRecord) -> Bool {
    table == other.table && keyBytes.elementsEqual(other.keyBytes)
  }

  /// The whole row.
  public var record: Record {
    var fields = [FieldName: FieldValue](minimumCapacity: shape.fields.count)
    forEachField { fields[shape.fields[$0]] = $1 }
    return Record(table: table, key: key, fields: fields, place: place)
  }

  /// What a column states; `nil` where the row does not have it.
  public func value(of field: FieldName) -> FieldValue? {
    guard let wanted = shape.fields.firstIndex(of: field) else { return nil }
    var offset = firstField
    for _ in 0..<wanted { offset = end(ofFieldAt: offset) }
    return value(at: offset).value
  }

  /// Goes through the columns that are stated, each by its place in the shape.
  public func forEachField(_ body: (_ position: Int, _ value: FieldValue) throws -> Void) rethrows {
    var offset = firstField
    for position in shape.fields.indices {
      let (value, end) = value(at: offset)
      try body(position, value)
      offset = end
    }
  }

  /// Whether its key or a text in it has the character NUL.
  public var holdsNull: Bool {
    if hasNull(textAt: start + RecordBytes.keyLengthOffset) { return true }
    var offset = firstField
    for _ in shape.fields.indices {
      switch kind(at: offset) {
      case .text, .personal: if hasNull(textAt: offset + 1) { return true }
      case .missing: if hasNull(textAt: offset + 2) { return true }
      default: break
      }
      offset = end(ofFieldAt: offset)
    }
    return false
  }

  private func hasNull(textAt offset: Int) -> Bool {
    buffer[(offset + 4)..<end(ofTextAt: offset)].contains(0)
  }

  private var keyBytes: ArraySlice<UInt8> { buffer[(start + RecordBytes.keyOffset)..<firstField] }

  private var firstField: Int { end(ofTextAt: start + RecordBytes.keyLengthOffset) }

  private func kind(at offset: Int) -> RecordBytes.Kind { RecordBytes.Kind(rawValue: buffer[offset]) ?? .missing }

  private func end(ofFieldAt offset: Int) -> Int {
    switch kind(at: offset) {
    case .text, .personal: end(ofTextAt: offset + 1)
    case .integer, .money, .day, .instant, .period: offset + 9
    case .decimal: offset + 10
    case .no, .yes: offset + 1
    case .missing: end(ofTextAt: offset + 2)
    }
  }

  private func value(at offset: Int) -> (value: FieldValue, end: Int) {
    switch kind(at: offset) {
    case .text:
      let (text, end) = text(at: offset + 1)
      return (.text(text), end)
    case .personal:
      let (text, end) = text(at: offset + 1)
      return (.personal(text), end)
    case .integer: return (.integer(number(at: offset + 1)), offset + 9)
    case .decimal:
      let decimal = FixedDecimal(digits: number(at: offset + 1), scale: buffer[offset + 9])
      return (.decimal(decimal), offset + 10)
    case .money: return (.money(Money(ore: number(at: offset + 1))), offset + 9)
    case .day: return (.day(CalendarDay(daysSinceEpoch: Int(number(at: offset + 1)))), offset + 9)
    case .instant: return (.instant(Instant(secondsSinceEpoch: number(at: offset + 1))), offset + 9)
    case .period:
      let period = Period(code: Int32(truncatingIfNeeded: number(at: offset + 1)))
      return (period.map(FieldValue.period) ?? .missing(MissingValue(.unstated)), offset + 9)
    case .no: return (.flag(false), offset + 1)
    case .yes: return (.flag(true), offset + 1)
    case .missing:
      let (note, end) = text(at: offset + 2)
      return (.missing(MissingValue(MissingValue.Reason(code: buffer[offset + 1]) ?? .unstated, note: note)), end)
    }
  }

  private func number(at offset: Int) -> Int64 { number(offset - start, as: Int64.self) }

  private func number<Number: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Number.Type) -> Number {
    buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start + offset, as: type) }
  }

  private func end(ofTextAt offset: Int) -> Int { offset + 4 + Int(number(offset - start, as: UInt32.self)) }

  private func text(at offset: Int) -> (text: String, end: Int) {
    let end = end(ofTextAt: offset)
    let text = buffer.withUnsafeBytes { String(decoding: $0[(offset + 4)..<end], as: UTF8.self) }
    return (text, end)
  }
}

/// Where a row lies in a batch that is in order.
public struct RecordLocation: Sendable {
  let block: Int32
  let offset: UInt32
}
