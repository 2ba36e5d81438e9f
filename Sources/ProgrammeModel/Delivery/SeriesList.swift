/// Distinct series by their numbers, packed: some 40 bytes each, since what keys say is kept as bytes and found by them.
public struct SeriesList: RandomAccessCollection, Equatable, Sendable {
  /// What many series have in common.
  private struct Column: Hashable {
    let table: TableName
    let measure: FieldName
    let parts: Int
  }

  private var columns: [Column] = []
  private var columnNumbers: [Column: UInt32] = [:]
  /// The column of each series.
  private var columnOf: [UInt32] = []
  /// The texts of all dimensions one after the other, and where each ends.
  private var texts: [UInt8] = []
  private var ends: [Int] = []
  /// The number of a series in each slot; -1 is free. Empty while no series is looked for.
  private var slots: [Int32] = []

  /// No series.
  public init() {}

  /// The number of the first series.
  public var startIndex: Int { 0 }

  /// The number after that of the last.
  public var endIndex: Int { ends.count }

  /// The series with a number.
  public subscript(number: Int) -> SeriesKey {
    let column = columns[Int(columnOf[number])]
    let dimensions = column.parts == 0 ? Key([]) : Key(text: text(number))
    return SeriesKey(table: column.table, measure: column.measure, dimensions: dimensions)
  }

  /// The table of a series.
  public func table(_ number: Int) -> TableName { columns[Int(columnOf[number])].table }

  /// The value column of a series.
  public func measure(_ number: Int) -> FieldName { columns[Int(columnOf[number])].measure }

  /// The text of a series' dimensions.
  public func text(_ number: Int) -> String { String(decoding: texts[range(number)], as: UTF8.self) }

  /// Whether a series comes before another: by table, measure and dimensions, byte by byte.
  public func isBefore(_ left: Int, _ right: Int) -> Bool {
    if columnOf[left] != columnOf[right] {
      let (one, other) = (columns[Int(columnOf[left])], columns[Int(columnOf[right])])
      if one.table != other.table {
        return one.table.rawValue.utf8.lexicographicallyPrecedes(other.table.rawValue.utf8)
      }
      if one.measure != other.measure {
        return one.measure.rawValue.utf8.lexicographicallyPrecedes(other.measure.rawValue.utf8)
      }
    }
    return texts.withUnsafeBufferPointer { $0[range(left)].lexicographicallyPrecedes($0[range(right)]) }
  }

  /// Whether two have the same series with the same numbers.
  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }
}

extension SeriesList {
  /// The number of a series, new or known.
  mutating func number(of key: SeriesKey) -> Int32 {
    if slots.isEmpty { index() }
    let column = column(Column(table: key.table, measure: key.measure, parts: key.dimensions.parts.count))
    var text = key.dimensions.text
    return text.withUTF8 { text in
      let slot = slot(column, text)
      if slots[slot] >= 0 { return slots[slot] }
      let number = Int32(count)
      slots[slot] = number
      append(column, text)
      if count * 4 > slots.count * 3 { index() }
      return number
    }
  }

  /// Adds a series of another list, which is not here yet.
  mutating func append(_ number: Int, of other: SeriesList) {
    let column = column(other.columns[Int(other.columnOf[number])])
    other.texts.withUnsafeBufferPointer { append(column, UnsafeBufferPointer(rebasing: $0[other.range(number)])) }
    slots = []
  }

  /// Gives back what only serves to look for series.
  mutating func settle() { slots = [] }

  private mutating func append(_ column: UInt32, _ text: UnsafeBufferPointer<UInt8>) {
    columnOf.append(column)
    texts.append(contentsOf: text)
    ends.append(texts.count)
  }

  private mutating func column(_ column: Column) -> UInt32 {
    if let known = columnNumbers[column] { return known }
    let number = UInt32(columns.count)
    columns.append(column)
    columnNumbers[column] = number
    return number
  }

  /// Makes slots for all series and some more.
  private mutating func index() {
    var room = 64
    while room * 3 < (count + 1) * 4 { room *= 2 }
    slots = []
    slots = [Int32](repeating: -1, count: room)
    texts.withUnsafeBufferPointer { texts in
      for number in indices {
        slots[slot(columnOf[number], UnsafeBufferPointer(rebasing: texts[range(number)]))] = Int32(number)
      }
    }
  }

  /// The slot that holds a series, or the free one where it belongs.
  private func slot(_ column: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(column)
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    let mask = slots.count - 1
    var slot = hasher.finalize() & mask
    while slots[slot] >= 0, !isSeries(Int(slots[slot]), column, text) { slot = (slot + 1) & mask }
    return slot
  }

  private func isSeries(_ number: Int, _ column: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    columnOf[number] == column && texts.withUnsafeBufferPointer { $0[range(number)].elementsEqual(text) }
  }
}
