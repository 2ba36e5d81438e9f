import SheetReaders

/// Counts rows with errors one after another, so that a file of nothing else is not read to its end.
struct FaultyRun {
  /// So many rows in a row had errors that the rest is not read, and nothing of the file is taken in.
  struct Exhausted: Error {
    /// What was counted until then.
    let counts: SheetCounts
  }

  /// How many errors in the form, or rows with errors, may follow each other.
  static let most = 100_000

  private var length = 0

  /// Notes a row, or something wrong in the form.
  ///
  /// - Throws: ``Exhausted``.
  mutating func note(isFaulty: Bool, _ counts: @autoclosure () -> SheetCounts) throws(Exhausted) {
    length = isFaulty ? length + 1 : 0
    if length >= Self.most { throw Exhausted(counts: counts()) }
  }
}
