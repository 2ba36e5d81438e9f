/// Room on a disk for rows that memory has none for, given by who may write there.
///
/// What is written stays until nothing refers to the space any more, and not longer than the process lives.
public protocol ScratchSpace: AnyObject, Sendable {
  /// A region of so many bytes that nothing else writes to; its offset.
  func reserve(_ bytes: Int) -> Int
  /// Writes bytes from an offset on.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws
  /// Fills memory with what was written from an offset on.
  func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws
  /// Does work beside the caller, in the order it was given; waits while much is waiting already.
  func beside(_ work: @escaping @Sendable () throws -> Void)
  /// Waits for all such work; throws the first error it met.
  func settle() throws
}

/// How many rows are held in memory, and where the others go.
public struct ScratchPolicy: Sendable {
  /// The rows that memory holds at once while they come in.
  public let rows: Int
  /// Makes the space, when it is first needed.
  public let open: @Sendable () throws -> any ScratchSpace

  /// A policy.
  public init(rows: Int, open: @escaping @Sendable () throws -> any ScratchSpace) {
    self.rows = max(1, rows)
    self.open = open
  }
}
