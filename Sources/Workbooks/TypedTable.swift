public import ProgrammeModel

/// A table as a sheet that intake reads back: heads in the first row, then rows of typed cells.
public struct TypedTable: Sendable {
  /// The name on the tab; a table of the data package is known by it.
  public var name: String
  /// The columns.
  public var columns: [TypedColumn]
  /// The rows, each with a cell for each column; a row may be shorter.
  public var rows: [[CellContent]]
  /// How many rows are prepared below for filling in.
  public var blankRows: Int
  /// Whether columns that are no input are locked.
  public var isProtected: Bool
  /// How many columns stay in view at the left.
  public var frozenColumns: Int
  /// The language of what the spreadsheet says about wrong input.
  public var language: Language

  /// A table.
  public init(
    name: String, columns: [TypedColumn], rows: [[CellContent]], blankRows: Int = 0, isProtected: Bool = false,
    frozenColumns: Int = 1, language: Language = .swedish
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.blankRows = blankRows
    self.isProtected = isProtected
    self.frozenColumns = frozenColumns
    self.language = language
  }

  /// The sheet: head frozen, filter over all rows, help at the heads, rules and looks by column.
  public var sheet: WorkSheet {
    var sheet = WorkSheet(name)
    let lastRow = rows.count + blankRows
    for (number, column) in columns.enumerated() {
      sheet.columns[number] = .init(width: column.width)
      sheet.put(column.fullHead, at: 0, number, CellLook(column.isRequired ? .requiredHead : .head, wraps: true))
      if !column.help.isEmpty { sheet.remarks[CellPlace(0, number)] = column.help }
      guard lastRow > 0 else { continue }
      let cells = CellRange(column: number, rows: 1...lastRow)
      if let rule = column.rule ?? column.kindRule(language) { sheet.allow(rule, in: cells) }
      for row in 0..<lastRow {
        let content = rows.indices.contains(row) && rows[row].indices.contains(number) ? rows[row][number] : .blank
        sheet.put(content, at: row + 1, number, column.look)
      }
    }
    sheet.frozenRows = 1
    sheet.frozenColumns = frozenColumns
    sheet.isProtected = isProtected
    sheet.isLandscape = columns.count > 5
    if !columns.isEmpty {
      sheet.filter = CellRange(CellPlace(0, 0), CellPlace(lastRow, columns.count - 1))
    }
    return sheet
  }
}
