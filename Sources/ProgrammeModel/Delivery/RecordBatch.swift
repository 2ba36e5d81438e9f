/// Rows of descriptive tables on their way from files to the register, packed, in memory or in scratch space.
///
/// A row that waits in scratch space costs memory one bit if it is taken out, and else nothing.
public struct RecordBatch: Sendable {
  /// How many bytes of rows memory holds for each observation that it may hold.
  private static let bytesPerRow = 8

  /// Rows that came in together: as they came, and in order.
  private struct Block: Sendable {
    let delivered: RecordRun
    let ordered: RecordRun
  }

  /// How many rows there are.
  public private(set) var count = 0
  /// How many rows were added, with those that were taken out since: the number of the next.
  public private(set) var end = 0

  private(set) var shapes: [RecordShape] = []
  private(set) var space: (any ScratchSpace)?

  private let policy: ScratchPolicy?
  /// What lies in scratch space.
  private var blocks: [Block] = []
  /// The rows that are in memory, as they came.
  private var pending: [UInt8] = []
  /// The same in order, once all are.
  private var pendingInOrder: [UInt8]?
  private var shapeNumbers: [RecordShape: Int] = [:]
  private var lastShape = 0
  /// How many rows of each shape there are.
  private var shapeCounts: [Int] = []
  private var sourceCounts: [Int64: Int] = [:]
  /// The numbers of rows that were taken out, as bits.
  private var removed: [UInt64] = []
  /// What some rows were replaced by, by their numbers.
  private var replacements: [Int: [UInt8]] = [:]
  /// What kept rows from being written; told when they are asked for.
  private var failure: (any Error)?

  /// An empty batch; it stays in memory unless a policy says how much of it may.
  public init(_ policy: ScratchPolicy? = nil) { self.policy = policy }

  /// Rows in memory.
  public init(_ records: [Record]) {
    self.init()
    for record in records { append(record) }
  }

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }

  /// How many rows of a source there are, by the source's index.
  public func count(of source: Int) -> Int { sourceCounts[Int64(source)] ?? 0 }

  /// Every column that some row of a table states, by table.
  public var fields: [TableName: Set<FieldName>] {
    var fields: [TableName: Set<FieldName>] = [:]
    for (number, shape) in shapes.enumerated() where shapeCounts[number] > 0 {
      fields[shape.table, default: []].formUnion(shape.fields)
    }
    return fields
  }

  /// Adds a row to those that are not in order yet.
  public mutating func append(_ record: Record) {
    let number = number(of: record)
    RecordBytes.append(record, shapes[number], number: number, index: end, to: &pending)
    note(number, record.place.source, 1)
    end += 1
    pendingInOrder = nil
    if let policy, pending.count >= policy.rows * Self.bytesPerRow { spill(policy) }
  }

  /// Takes a row out.
  public mutating func remove(_ record: PackedRecord) {
    let (word, bit) = Self.place(record.index)
    while removed.count <= word { removed.append(0) }
    guard removed[word] & bit == 0 else { return }
    removed[word] |= bit
    note(shapeNumbers[record.shape] ?? 0, record.place.source, -1)
  }

  /// Puts another row in the place of one, about the same thing and from the same source.
  public mutating func replace(_ record: PackedRecord, by other: Record) {
    note(shapeNumbers[record.shape] ?? 0, record.place.source, -1)
    let number = number(of: other)
    var bytes: [UInt8] = []
    RecordBytes.append(other, shapes[number], number: number, index: record.index, to: &bytes)
    replacements[record.index] = bytes
    note(number, other.place.source, 1)
  }

  private mutating func note(_ shape: Int, _ source: Int64, _ rows: Int) {
    count += rows
    shapeCounts[shape] += rows
    sourceCounts[source, default: 0] += rows
  }

  private mutating func number(of record: Record) -> Int {
    if lastShape < shapes.count, shapes[lastShape].isOf(record) { return lastShape }
    let shape = RecordShape(record)
    lastShape = shapeNumbers[shape] ?? shapes.count
    if lastShape == shapes.count {
      shapes.append(shape)
      shapeCounts.append(0)
      shapeNumbers[shape] = lastShape
    }
    return lastShape
  }

  private static func place(_ index: Int) -> (word: Int, bit: UInt64) { (index >> 6, 1 << UInt64(index & 63)) }

  /// Writes what is in memory to scratch space, beside what comes next: as it came, and in order.
  private mutating func spill(_ policy: ScratchPolicy) {
    let full = pending
    pending = []
    guard failure == nil else { return }
    do {
      let space = try space ?? policy.open()
      self.space = space
      let block = Block(delivered: RecordRun(full.count, in: space), ordered: RecordRun(full.count, in: space))
      blocks.append(block)
      let order = RecordOrder(shapes)
      space.beside {
        try block.delivered.write(full, in: space)
        try block.ordered.write(order.sorted(full) ?? full, in: space)
      }
      pending.reserveCapacity(full.count)
    } catch {
      failure = error
    }
  }
}

extension RecordBatch {
  /// Puts the rows in order of table and key, byte by byte; rows of one key are in that of the delivery.
  ///
  /// - Throws: what kept rows from scratch space.
  public mutating func order() throws {
    try settle()
    if pendingInOrder == nil { pendingInOrder = RecordOrder(shapes).sorted(pending) ?? pending }
  }

  /// What gives the rows in the order of the delivery.
  ///
  /// - Throws: what kept rows from scratch space.
  public func reading() throws -> RecordReading {
    try settle()
    return RecordReading(self, delivered: blocks.map(\.delivered) + [.memory(pending)])
  }

  /// What gives the rows in order; the batch must be.
  ///
  /// - Throws: what reading from scratch space throws.
  public func orderedReading() throws -> RecordReading { try RecordReading(self, ordered: orderedRuns) }

  /// What finds rows by their places in the order; the batch must be in order.
  public var lookup: RecordLookup { RecordLookup(self) }

  /// The rows of a table, in the order of the delivery.
  ///
  /// - Throws: what reading from scratch space throws.
  public func rows(of table: TableName) throws -> [Record] {
    guard fields[table] != nil else { return [] }
    var (reading, rows) = (try reading(), [Record]())
    while let row = try reading.next() {
      if row.table == table { rows.append(row.record) }
    }
    return rows
  }

  /// All rows, in the order of the delivery; for few, since memory then holds them.
  ///
  /// - Throws: what reading from scratch space throws.
  public var rows: [Record] {
    get throws {
      var (reading, rows) = (try reading(), [Record]())
      while let row = try reading.next() { rows.append(row.record) }
      return rows
    }
  }

  /// The rows as they lie in order.
  var orderedRuns: [RecordRun] { blocks.map(\.ordered) + [.memory(pendingInOrder ?? pending)] }

  /// A row as it counts now; `nil` if it was taken out.
  func standing(_ buffer: [UInt8], _ start: Int, _ location: RecordLocation) -> PackedRecord? {
    let record = packed(buffer, start, location)
    let (word, bit) = Self.place(record.index)
    if word < removed.count, removed[word] & bit != 0 { return nil }
    if !replacements.isEmpty, let bytes = replacements[record.index] { return packed(bytes, 0, location) }
    return record
  }

  private func packed(_ buffer: [UInt8], _ start: Int, _ location: RecordLocation) -> PackedRecord {
    let number = buffer.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: start + RecordBytes.shapeOffset, as: UInt32.self)
    }
    return PackedRecord(shape: shapes[Int(number)], location: location, buffer: buffer, start: start)
  }

  private func settle() throws {
    if let failure { throw failure }
    try space?.settle()
  }
}
