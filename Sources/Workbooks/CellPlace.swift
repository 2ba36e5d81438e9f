/// A cell of a sheet by row and column, both counted from 0.
public struct CellPlace: Hashable, Comparable, Sendable {
  /// The row, from 0.
  public var row: Int
  /// The column, from 0.
  public var column: Int

  /// The cell in a row and a column, both counted from 0.
  public init(_ row: Int, _ column: Int) {
    self.row = row
    self.column = column
  }

  /// Whether the left comes before the right, row by row.
  public static func < (left: CellPlace, right: CellPlace) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// The name in formulas, such as `D14`.
  public var name: String { Self.letters(column) + String(row + 1) }

  /// The name in formulas that does not move when the formula is copied, such as `$D$14`.
  public var fixedName: String { "$\(Self.letters(column))$\(row + 1)" }

  /// The letters of a column counted from 0: 0 is A, 26 is AA.
  public static func letters(_ column: Int) -> String {
    var number = column + 1
    var letters: [UInt8] = []
    while number > 0 {
      letters.append(UInt8(65 + (number - 1) % 26))
      number = (number - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// A rectangle of cells, both corners within.
public struct CellRange: Hashable, Sendable {
  /// The corner at the top left.
  public var first: CellPlace
  /// The corner at the bottom right.
  public var last: CellPlace

  /// The rectangle between two corners.
  public init(_ first: CellPlace, _ last: CellPlace) {
    self.first = first
    self.last = last
  }

  /// One cell.
  public init(_ place: CellPlace) { self.init(place, place) }

  /// Some rows of one column.
  public init(column: Int, rows: ClosedRange<Int>) {
    self.init(CellPlace(rows.lowerBound, column), CellPlace(rows.upperBound, column))
  }

  /// The name in formulas, such as `A2:D14`.
  public var name: String { first == last ? first.name : "\(first.name):\(last.name)" }

  /// The name in formulas that does not move, such as `$A$2:$D$14`.
  public var fixedName: String { first == last ? first.fixedName : "\(first.fixedName):\(last.fixedName)" }
}
