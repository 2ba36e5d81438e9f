/// Takes the quotes out of a cell that stood between quotes.
enum QuoteRemoval {
  /// Rewrites a cell in place: the outer quotes go, doubled ones become single, text after the closing quote stays.
  ///
  /// - Parameters:
  ///   - base: the start of the record.
  ///   - slice: the cell with its quotes; afterwards without.
  static func apply(_ base: UnsafeMutablePointer<UInt8>, _ slice: inout CellSlice) {
    let cell = base + Int(slice.start)
    let length = Int(slice.length)
    var from = 1
    var to = 0
    while from < length {
      if cell[from] == ByteClass.quoteByte {
        guard from + 1 < length, cell[from + 1] == ByteClass.quoteByte else {
          from += 1
          break
        }
        from += 1
      }
      cell[to] = cell[from]
      to += 1
      from += 1
    }
    while from < length {
      cell[to] = cell[from]
      to += 1
      from += 1
    }
    slice.length = UInt32(to)
    slice.isRaw = false
  }
}
