/// A piece of what is being written, with other bytes for claims that do not hold.
struct WrittenPiece: Sendable {
  private let buffer: ByteBuffer
  private let claims: [Claim]
  /// How many bytes it comes to.
  let count: Int

  /// A piece, of which some claims do not hold, in order of place.
  init(_ buffer: ByteBuffer, without claims: [Claim] = []) {
    self.buffer = buffer
    self.claims = claims
    count = claims.reduce(buffer.bytes.count) { $0 - $1.place.count + ($1.otherwise ?? Claim.figureAgain).count }
  }

  /// Puts the bytes where there is room for them.
  func copy(to start: UnsafeMutablePointer<UInt8>) {
    var place = start
    forEachPart { part in
      part.withUnsafeBufferPointer { source in
        guard let first = source.baseAddress else { return }
        place.initialize(from: first, count: source.count)
        place += source.count
      }
    }
  }

  /// The bytes between the claims that do not hold, and what stands in place of each.
  func forEachPart(_ use: (ArraySlice<UInt8>) -> Void) {
    var next = 0
    for claim in claims {
      use(buffer.bytes[next..<claim.place.lowerBound])
      use((claim.otherwise ?? Claim.figureAgain)[...])
      next = claim.place.upperBound
    }
    use(buffer.bytes[next...])
  }
}
