internal import Dispatch

/// Hashes the rows of a leaf on another core while the caller goes on writing them.
///
/// A few lots of rows wait at most, so that memory stays bounded; the hash is the same as that of a ``LeafHasher``.
final class LeafLine<Row: Sendable>: @unchecked Sendable {
  /// How many rows are taken together.
  static var lot: Int { 4096 }

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

  /// Takes rows that are yet to be made, and makes them on the line too, ahead of who writes them.
  func append(_ make: @escaping @Sendable () throws -> [Row]) -> Lot {
    let lot = Lot()
    line.async {
      let made = Result(catching: make)
      lot.fill(made)
      if case .success(let rows) = made { self.hash(rows) }
    }
    return lot
  }

  /// Rows on their way.
  final class Lot: @unchecked Sendable {
    private let isThere = DispatchSemaphore(value: 0)
    private var made: Result<[Row], any Error> = .success([])

    fileprivate func fill(_ rows: Result<[Row], any Error>) {
      made = rows
      isThere.signal()
    }

    /// The rows, once they are made; asked for once.
    func rows() throws -> [Row] {
      isThere.wait()
      return try made.get()
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
