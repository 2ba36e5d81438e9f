/// Bytes in the pieces that they were made in: a page may be of tens of megabytes, and is not moved into one place to be
/// written to a file.
public struct PiecedBytes: Sendable {
  /// The pieces, in order.
  public private(set) var pieces: [ArraySlice<UInt8>] = []
  /// How many bytes there are in all.
  public private(set) var count = 0

  /// No bytes.
  public init() {}

  /// Bytes that are in one place.
  public init(_ whole: [UInt8]) { append(whole[...]) }

  /// Adds a piece after the others.
  public mutating func append(_ piece: ArraySlice<UInt8>) {
    guard !piece.isEmpty else { return }
    pieces.append(piece)
    count += piece.count
  }

  /// The bytes in one place; those that are already are not copied.
  public var joined: [UInt8] {
    if pieces.count <= 1 { return pieces.first.map(Array.init) ?? [] }
    var whole: [UInt8] = []
    whole.reserveCapacity(count)
    for piece in pieces { whole += piece }
    return whole
  }
}
