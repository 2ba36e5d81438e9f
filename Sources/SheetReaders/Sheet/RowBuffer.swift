/// Holds one row that somebody else put together, such as a row of a foreign table turned into another form.
public final class RowBuffer {
  /// A cell to put in a row.
  public struct Cell: Hashable, Sendable {
    /// The text.
    public var text: String
    /// What is known of it beside the text.
    public var kind: CellKind

    /// A cell.
    public init(_ text: String = "", _ kind: CellKind = .text) {
      self.text = text
      self.kind = kind
    }
  }

  private let arena = RowArena()

  /// An empty buffer.
  public init() {}

  /// A row of these cells, valid until the next one is made.
  ///
  /// - Parameters:
  ///   - number: the line or sheet row that it stands for, from 1.
  ///   - cells: the cells, from the first column.
  ///   - flaws: what is wrong with the row; a flawed row is shown but never taken in.
  public func row(_ number: Int, _ cells: [Cell], flaws: RowFlaws = []) -> SheetRow {
    arena.clear(keepingSlices: arena.sliceCount, bytes: arena.byteCount)
    for cell in cells {
      let start = arena.byteCount
      cell.text.withFieldBytes { arena.append($0) }
      arena.endCell(from: start, cell.kind)
    }
    return SheetRow(
      number: number, count: cells.count, flaws: flaws, base: UnsafePointer(arena.bytes),
      slices: UnsafePointer(arena.slices))
  }
}
