/// Where the cells of a row that was made stand in the foreign file.
///
/// It holds the current row only: that is the one of which something can be wrong while it is read.
final class CellOrigins {
  /// For each position the column in the file, from 1; `nil` for a constant.
  var columns: [Int?] = []
  /// For a transposed table the row in the file of each head.
  let turnedRows: [Int]?

  init(turnedRows: [Int]?) { self.turnedRows = turnedRows }

  /// Row and column in the file of a cell of a row that was made.
  func place(row: Int, position: Int?) -> (row: Int, column: Int?) {
    let column = position.flatMap { columns.indices.contains($0) ? columns[$0] : nil }
    guard let turnedRows else { return (row, column) }
    // The record's number is its column; what is a column there is a row here.
    guard let column, turnedRows.indices.contains(column - 1) else { return (1, row) }
    return (turnedRows[column - 1], row)
  }
}
