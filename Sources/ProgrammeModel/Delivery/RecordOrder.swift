/// The order in which rows of descriptive tables are held against each other and registered: by table and key, byte by
/// byte, and among equal ones as they were delivered.
struct RecordOrder: Sendable {
  /// The rank of each shape's table.
  private let ranks: [Int32]

  init(_ shapes: [RecordShape]) {
    let tables = Set(shapes.map(\.table)).sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
    let ranks = Dictionary(uniqueKeysWithValues: tables.enumerated().map { ($1, Int32($0)) })
    self.ranks = shapes.map { ranks[$0.table] ?? 0 }
  }

  /// What a row goes by.
  struct Place {
    let rank: Int32
    let index: UInt32
    let key: UnsafeRawBufferPointer

    /// Whether it comes before another; of rows that are equal, the one delivered first.
    static func < (left: Place, right: Place) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      let order = compare(left.key, right.key)
      return order == 0 ? left.index < right.index : order < 0
    }

    private static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
      let common = min(left.count, right.count)
      for offset in 0..<common where left[offset] != right[offset] { return Int(left[offset]) - Int(right[offset]) }
      return left.count - right.count
    }
  }

  /// The place of the row that begins at an offset.
  func place(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Place {
    let length = Int(bytes.loadUnaligned(fromByteOffset: start + RecordBytes.keyLengthOffset, as: UInt32.self))
    let key = start + RecordBytes.keyOffset
    let shape = bytes.loadUnaligned(fromByteOffset: start + RecordBytes.shapeOffset, as: UInt32.self)
    return Place(
      rank: ranks[Int(shape)],
      index: bytes.loadUnaligned(fromByteOffset: start + RecordBytes.indexOffset, as: UInt32.self),
      key: UnsafeRawBufferPointer(rebasing: bytes[key..<key + length]))
  }

  /// The rows in order; `nil` if they are already.
  func sorted(_ rows: [UInt8]) -> [UInt8]? {
    rows.withUnsafeBytes { bytes in
      var starts: [Int] = []
      var start = 0
      while start < bytes.count {
        starts.append(start)
        start += length(bytes, start)
      }
      let isSorted = zip(starts, starts.dropFirst()).allSatisfy { place(bytes, $0) < place(bytes, $1) }
      if isSorted { return nil }
      starts.sort { place(bytes, $0) < place(bytes, $1) }
      var sorted: [UInt8] = []
      sorted.reserveCapacity(bytes.count)
      for start in starts { sorted.append(contentsOf: bytes[start..<start + length(bytes, start)]) }
      return sorted
    }
  }

  private func length(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
    Int(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
  }
}
