import SheetReaders

/// Hashing and comparing the bytes of cells, eight at a time.
enum CellBytes {
  /// Differs from run to run, so that nobody can prepare a file whose cells all meet in one slot.
  private static let seed = UInt64(bitPattern: Int64(Hasher().finalize())) | 1

  /// A hash to begin with.
  static var start: UInt64 { seed }

  /// Takes the bytes of a cell and their number into a hash.
  @inline(__always)
  static func mix(_ bytes: FieldBytes, into hash: UInt64) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = fold(hash ^ UInt64(raw.count))
    var offset = 0
    while offset + 8 <= raw.count {
      hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset += 1
    }
    return fold(hash ^ rest)
  }

  /// Whether the bytes of a cell are those at an offset of others.
  @inline(__always)
  static func areSame(_ bytes: FieldBytes, _ others: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      guard
        raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == others.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
      else { return false }
      offset += 8
    }
    while offset < raw.count {
      guard raw[offset] == others[start + offset] else { return false }
      offset += 1
    }
    return true
  }

  /// Multiplies into 128 bits and folds the halves: each bit of the input reaches half of the output (wyhash, Wang Yi).
  @inline(__always)
  private static func fold(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
