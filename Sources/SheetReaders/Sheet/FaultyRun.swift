/// Counts the rows with errors until there is one without, so that a file of nothing else is not read to its end.
public struct FaultyRun: Sendable {
  /// How many rows with errors a file may begin with; after a good row, all of it is read.
  public static let most = 100_000

  private var rows = 0
  private var last: Int?
  private var hasGood = false

  /// Nothing read yet.
  public init() {}

  /// Notes a row, or something wrong with one; what comes of one row together counts once.
  public mutating func note(row: Int, isFaulty: Bool) {
    if !isFaulty { hasGood = true }
    if row != last { rows += 1 }
    last = row
  }

  /// Whether there is nothing to take in, and so much wrong that the rest is not read.
  public var isExhausted: Bool { !hasGood && rows >= Self.most }
}
