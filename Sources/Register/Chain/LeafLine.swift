internal import Dispatch

/// Hashes the rows of a leaf on another core while the caller goes on writing them.
///
/// A few lots of rows wait at most, so that memory stays bounded; the hash is the same as that of a ``LeafHasher``.
final class LeafLine<Row: Sendable>: @unchecked Sendable {
  private static var lot: Int { 4096 }

  private let add: @Sendable (inout LeafHasher, Row) -> Void
  private let line = DispatchQueue(label: "leaf")
  private let room = DispatchSemaphore(value: 4)
  private var rows: [Row] = []
  /// Only touched on the line, or when nothing is left on it.
  private var hasher = LeafHasher()

  /// A leaf without rows; `add` adds the columns of a row, without ending it.
  init(_ add: @escaping @Sendable (inout LeafHasher, Row) -> Void) { self.add = add }

  /// Takes the next row.
  func append(_ row: Row) {
    rows.append(row)
    guard rows.count == Self.lot else { return }
    let full = rows
    rows = []
    rows.reserveCapacity(Self.lot)
    room.wait()
    line.async {
      self.hash(full)
      self.room.signal()
    }
  }

  /// The number of rows and their hash; `nil` for none.
  func finish() -> (rows: Int64, sha256: String)? {
    line.sync {
      hash(rows)
      rows = []
      return hasher.rows == 0 ? nil : (hasher.rows, hasher.hexadecimal())
    }
  }

  private func hash(_ rows: [Row]) {
    for row in rows {
      add(&hasher, row)
      hasher.endRow()
    }
  }
}
