/// Brings runs of rows together into the order of tables and keys.
struct RecordMerge: Sendable {
  /// The first row of a run that still has rows.
  private struct Head {
    let run: Int
    let offset: Int
    let start: Int
  }

  private var readers: [RecordRunReader]
  private let order: RecordOrder
  /// A heap.
  private var heads: [Head] = []

  /// A merge of runs that are in order each.
  init(_ readers: [RecordRunReader], _ order: RecordOrder) throws {
    self.readers = readers
    self.order = order
    for run in readers.indices {
      if let head = try head(of: run) { heads.append(head) }
    }
    for place in heads.indices.reversed() { sink(place) }
  }

  /// The next row: its run, its place there, and what it lies in; `nil` after the last.
  mutating func row() throws -> (run: Int, offset: Int, buffer: [UInt8], start: Int)? {
    guard let first = heads.first else { return nil }
    let buffer = readers[first.run].buffer
    if let next = try head(of: first.run) {
      heads[0] = next
    } else {
      let last = heads.removeLast()
      if !heads.isEmpty { heads[0] = last }
    }
    sink(0)
    return (first.run, first.offset, buffer, first.start)
  }

  private mutating func head(of run: Int) throws -> Head? {
    try readers[run].row().map { Head(run: run, offset: $0.offset, start: $0.start) }
  }

  private mutating func sink(_ place: Int) {
    let (readers, order) = (readers, order)
    heads.sink(place) { left, right in
      readers[left.run].buffer.withUnsafeBytes { one in
        readers[right.run].buffer.withUnsafeBytes { other in
          order.place(one, left.start) < order.place(other, right.start)
        }
      }
    }
  }
}
