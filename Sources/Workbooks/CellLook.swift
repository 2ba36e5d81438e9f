/// How a number, day or text is shown; it also tells the spreadsheet what somebody types in the cell.
public enum NumberShape: Hashable, Sendable {
  /// As the spreadsheet finds best.
  case general
  /// What is typed stays text: an id keeps its zeros, and `=1+1` is no formula.
  case text
  /// A number with so many decimals, thousands divided.
  case decimal(Int)
  /// A number with up to so many decimals, thousands divided.
  case upTo(Int)
  /// A percentage with up to so many decimals: the cell holds 0.035 and shows 3,5 %.
  case percent(Int)
  /// A percentage with exactly so many decimals: the cell holds 0.035 and shows 3,5 %.
  case share(Int)
  /// A day, `2013-04-19`.
  case day

  /// The format code.
  var code: String {
    switch self {
    case .general: "General"
    case .text: "@"
    case .decimal(let places): places > 0 ? "#,##0." + String(repeating: "0", count: places) : "#,##0"
    case .upTo(let places): places > 0 ? "#,##0." + String(repeating: "#", count: places) : "#,##0"
    case .percent(let places): places > 0 ? "0." + String(repeating: "#", count: places) + "%" : "0%"
    case .share(let places): places > 0 ? "0." + String(repeating: "0", count: places) + "%" : "0%"
    case .day: "yyyy\\-mm\\-dd"
    }
  }
}

/// What a cell is there for, which decides its colours.
public enum CellRole: Hashable, Sendable, CaseIterable {
  /// Plain content.
  case plain
  /// The head of a column.
  case head
  /// The head of a column that must be filled in.
  case requiredHead
  /// A cell to fill in.
  case input
  /// A cell that a formula fills.
  case computed
  /// The result that matters most.
  case result
  /// The title of the sheet.
  case title
  /// A heading within the sheet.
  case heading
  /// An explanation.
  case note
  /// Something missing or wrong.
  case warning
  /// Green benefits, or something in order.
  case green
  /// Yellow benefits.
  case yellow
  /// Red benefits.
  case red
}

/// The look of a cell.
public struct CellLook: Hashable, Sendable {
  /// How numbers and text are shown.
  public var shape: NumberShape
  /// What the cell is there for.
  public var role: CellRole
  /// Whether long text runs on in the cell over several lines.
  public var wraps: Bool
  /// Whether the cell cannot be changed while the sheet is protected.
  public var isLocked: Bool

  /// A look; cells to fill in are unlocked, all others locked, unless it is said.
  public init(_ role: CellRole = .plain, _ shape: NumberShape = .general, wraps: Bool = false, isLocked: Bool? = nil) {
    self.shape = shape
    self.role = role
    self.wraps = wraps
    self.isLocked = isLocked ?? (role != .input)
  }
}
