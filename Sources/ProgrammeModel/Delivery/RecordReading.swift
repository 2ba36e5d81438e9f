/// Gives the rows of a batch one after the other, wherever they are, without those that were taken out.
public struct RecordReading: Sendable {
  /// How many bytes all runs together have in memory.
  private static let window = 1 << 22

  private let batch: RecordBatch
  /// Of runs that are read one after the other, those not done.
  private var readers: ArraySlice<RecordRunReader> = []
  private var merge: RecordMerge?

  /// A reading of runs one after the other.
  init(_ batch: RecordBatch, delivered runs: [RecordRun]) {
    self.batch = batch
    readers = runs.map { RecordRunReader($0, in: batch.space, window: 1 << 16) }[...]
  }

  /// A reading of runs brought together in order.
  init(_ batch: RecordBatch, ordered runs: [RecordRun]) throws {
    self.batch = batch
    let window = max(1 << 12, min(1 << 16, Self.window / runs.count))
    let readers = runs.map { RecordRunReader($0, in: batch.space, window: window) }
    merge = try RecordMerge(readers, RecordOrder(batch.shapes))
  }

  /// The next row; `nil` after the last.
  ///
  /// - Throws: what reading from scratch space throws.
  public mutating func next() throws -> PackedRecord? {
    if merge != nil {
      while let (run, offset, buffer, start) = try merge?.row() {
        let location = RecordLocation(block: Int32(truncatingIfNeeded: run), offset: UInt32(truncatingIfNeeded: offset))
        if let record = batch.standing(buffer, start, location) { return record }
      }
      return nil
    }
    while let first = readers.indices.first {
      guard let row = try readers[first].row() else {
        readers.removeFirst()
        continue
      }
      let location = RecordLocation(block: -1, offset: 0)
      if let record = batch.standing(readers[first].buffer, row.start, location) { return record }
    }
    return nil
  }
}

/// Finds rows of a batch that is in order by their places, which are best asked for in that order too.
public struct RecordLookup: Sendable {
  private let batch: RecordBatch
  private let runs: [RecordRun]
  /// The block asked for last, and what reads it.
  private var last: (block: Int32, reader: RecordRunReader)?

  init(_ batch: RecordBatch) {
    self.batch = batch
    runs = batch.orderedRuns
  }

  /// The row at a place that a reading in order gave.
  ///
  /// - Throws: what reading from scratch space throws.
  public mutating func record(at location: RecordLocation) throws -> PackedRecord? {
    var reader =
      last.flatMap { $0.block == location.block ? $0.reader : nil }
      ?? RecordRunReader(runs[Int(location.block)], in: batch.space, window: 1 << 12)
    let row = try reader.row(at: Int(location.offset))
    last = (location.block, reader)
    return batch.standing(reader.buffer, row.start, location)
  }
}
