/// Looks at the end of a container, where it says how many parts it has.
enum ZIPDirectory {
  /// The end record and the longest comment after it.
  private static let tailBytes = 22 + 65_535
  /// The end record's locator of the long form, which stands before it.
  private static let locatorBytes = 20

  /// The highest number of parts that any end record claims; 0 where there is none.
  static func mostParts(claimedBy source: SourceBytes) throws(SheetReadingError) -> Int {
    let start = max(0, source.byteCount - tailBytes - locatorBytes)
    let tail = try bytes(of: source, at: start, count: source.byteCount - start)
    var most = 0
    for index in tail.indices.dropLast(21) where has(tail, [0x50, 0x4B, 0x05, 0x06], at: index) {
      most = max(most, number(tail, at: index + 10, bytes: 2))
      let locator = index - locatorBytes
      guard locator >= 0, has(tail, [0x50, 0x4B, 0x06, 0x07], at: locator) else { continue }
      let long = try bytes(of: source, at: number(tail, at: locator + 8, bytes: 8), count: 56)
      if long.count == 56 { most = max(most, number(long, at: 32, bytes: 8)) }
    }
    return most
  }

  private static func bytes(of source: SourceBytes, at offset: Int, count: Int) throws(SheetReadingError) -> [UInt8] {
    guard offset >= 0, offset < source.byteCount, count > 0 else { return [] }
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    defer { block.deallocate() }
    let length = try source.read(at: offset, into: block, count: count)
    return Array(UnsafeBufferPointer(start: block, count: length))
  }

  private static func has(_ bytes: [UInt8], _ signature: [UInt8], at index: Int) -> Bool {
    signature.indices.allSatisfy { bytes[index + $0] == signature[$0] }
  }

  /// A number, lowest byte first; one that does not fit is as large as can be.
  private static func number(_ bytes: [UInt8], at index: Int, bytes count: Int) -> Int {
    Int(clamping: (0..<count).reduce(0) { $0 | UInt64(bytes[index + $1]) << UInt64(8 * $1) })
  }
}
