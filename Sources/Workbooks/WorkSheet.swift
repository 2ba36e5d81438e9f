/// One sheet of a workbook, cell by cell; ``TypedTable`` makes one from a table.
public struct WorkSheet: Sendable {
  /// A cell with its look.
  public struct Cell: Hashable, Sendable {
    /// What it holds.
    public var content: CellContent
    /// How it looks.
    public var look: CellLook
  }

  /// A column's width and the look of its cells that hold nothing.
  public struct ColumnLayout: Hashable, Sendable {
    /// The width in characters.
    public var width: Double
    /// The look of cells that nothing was put in.
    public var look: CellLook?

    /// A column so many characters wide.
    public init(width: Double, look: CellLook? = nil) {
      self.width = width
      self.look = look
    }
  }

  /// A look that cells take on while a formula is true.
  public struct ConditionalLook: Hashable, Sendable {
    /// The cells.
    public var range: CellRange
    /// The formula, written for the first cell, without the equals sign.
    public var formula: String
    /// The colours; `nil` where the cells show nothing.
    public var role: CellRole?
  }

  /// The name on the tab: at most 31 characters, none of `[ ] : * ? / \`.
  public var name: String
  /// The cells.
  public private(set) var cells: [CellPlace: Cell] = [:]
  /// Widths and looks of columns, by number from 0.
  public var columns: [Int: ColumnLayout] = [:]
  /// Heights of rows in points, by number from 0; others fit their text.
  public var rowHeights: [Int: Double] = [:]
  /// Cells joined to one; the first holds the content.
  public var merged: [CellRange] = []
  /// What may be typed where.
  public private(set) var rules: [(range: CellRange, rule: InputRule)] = []
  /// Looks that depend on content.
  public private(set) var conditionalLooks: [ConditionalLook] = []
  /// Notes that show when the pointer rests on a cell.
  public var remarks: [CellPlace: String] = [:]
  /// How many rows stay in view at the top.
  public var frozenRows = 0
  /// How many columns stay in view at the left.
  public var frozenColumns = 0
  /// The range with filter buttons in its first row.
  public var filter: CellRange?
  /// Whether locked cells cannot be changed; there is no password, it only guards against mistakes.
  public var isProtected = false
  /// Whether the sheet is out of sight.
  public var isHidden = false
  /// Whether it prints on a lying page.
  public var isLandscape = false
  /// The colour of the tab, as the cells of a role.
  public var tab: CellRole?

  /// An empty sheet.
  public init(_ name: String) { self.name = name }

  /// Puts something in a cell.
  public mutating func put(_ content: CellContent, at row: Int, _ column: Int, _ look: CellLook = CellLook()) {
    cells[CellPlace(row, column)] = Cell(content: content, look: look)
  }

  /// Puts text in a cell.
  public mutating func put(_ text: String, at row: Int, _ column: Int, _ look: CellLook = CellLook()) {
    put(.text(text), at: row, column, look)
  }

  /// Joins cells of a row to one and puts text in it.
  public mutating func put(_ text: String, across columns: ClosedRange<Int>, at row: Int, _ look: CellLook) {
    put(.text(text), at: row, columns.lowerBound, look)
    guard columns.count > 1 else { return }
    merged.append(CellRange(CellPlace(row, columns.lowerBound), CellPlace(row, columns.upperBound)))
  }

  /// Lets only something be typed in a range.
  public mutating func allow(_ rule: InputRule, in range: CellRange) { rules.append((range, rule)) }

  /// Colours cells while a formula, written for the first of them, is true.
  public mutating func colour(_ range: CellRange, as role: CellRole, when formula: String) {
    conditionalLooks.append(ConditionalLook(range: range, formula: formula, role: role))
  }

  /// Lets cells show nothing while a formula, written for the first of them, is true; their values stay.
  public mutating func blank(_ range: CellRange, when formula: String) {
    conditionalLooks.append(ConditionalLook(range: range, formula: formula, role: nil))
  }
}
