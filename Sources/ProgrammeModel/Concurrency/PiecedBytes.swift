import Synchronization

/// Bytes that come piece by piece: a page may be of tens of megabytes, and goes to its file while it is made.
public struct PiecedBytes: Sendable {
  /// Takes the next piece.
  public typealias Taking = @Sendable (ArraySlice<UInt8>) -> Void

  private let make: @Sendable (@escaping Taking) -> Void

  /// Bytes that are there already.
  public init(_ whole: [UInt8]) { make = { take in take(whole[...]) } }

  /// Bytes that are made whenever they are asked for, the same each time.
  ///
  /// - Parameter make: hands on the pieces in order and one at a time, from whatever threads.
  public init(made make: @escaping @Sendable (@escaping Taking) -> Void) { self.make = make }

  /// Hands on the pieces, in order and one at a time.
  public func forEachPiece(_ take: @escaping Taking) { make(take) }

  /// The bytes in one place; those that are already are not copied.
  public var joined: [UInt8] {
    let found = Mutex<[ArraySlice<UInt8>]>([])
    make { piece in found.withLock { $0.append(piece) } }
    let pieces = found.withLock { $0 }
    if pieces.count == 1, let only = pieces.first { return Array(only) }
    var whole: [UInt8] = []
    whole.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces { whole += piece }
    return whole
  }
}
