public import ProgrammeModel

/// A table of a report.
public struct Table: Sendable {
  /// A stable id within the report.
  public var id: String
  /// What the table shows, with unit and sign convention.
  public var caption: String
  /// The columns; the first holds the row heads.
  public var columns: [Column]
  /// The rows in order.
  public var rows: [Row]
  /// Footnotes, in the order of their marks.
  public var notes: [Prose]
  /// The tables of the register that the figures rest on, for one link to the sources.
  public var sources: [TableName]

  /// A table.
  public init(
    id: String, caption: String, columns: [Column], rows: [Row] = [], notes: [Prose] = [], sources: [TableName] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.sources = sources
  }

  /// Whether any cell holds a figure that explains itself.
  public var hasFigures: Bool {
    rows.contains { row in
      row.cells.contains { cell in
        switch cell {
        case .figure(let figure): figure.isExplainable
        case .prose(let prose):
          prose.contains { if case .figure(let figure) = $0 { figure.isExplainable } else { false } }
        case .text, .status, .rating, .severity, .empty: false
        }
      }
    }
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The head.
    public let head: String
    /// The unit below the head, such as `mnkr`; empty if none.
    public let unit: String
    /// Whether the cells are figures, aligned on the decimal comma.
    public let isNumeric: Bool

    /// A column of text.
    public static func text(_ head: String) -> Column { Column(head: head, unit: "", isNumeric: false) }

    /// A column of figures.
    public static func figures(_ head: String, unit: String) -> Column {
      Column(head: head, unit: unit, isNumeric: true)
    }
  }

  /// A row of a table.
  public struct Row: Sendable {
    /// What a row is among the others.
    public enum Role: String, Sendable {
      case body, group, subtotal, total
    }

    /// What the row is.
    public let role: Role
    /// The cells, one for each column; a group row has its head alone.
    public let cells: [Cell]
    /// The number of the finding that the row tells of, to which marked figures lead; `nil` for other rows.
    public let finding: Int?

    /// A row of a table.
    public init(_ role: Role = .body, _ cells: [Cell], finding: Int? = nil) {
      self.role = role
      self.cells = cells
      self.finding = finding
    }
  }

  /// A cell of a table.
  public enum Cell: Sendable {
    /// Text.
    case text(String)
    /// Running text with figures or links.
    case prose(Prose)
    /// A figure, printed without its unit where the column's head states it.
    case figure(Figure)
    /// A status: word, symbol and colour, never colour alone.
    case status(TrafficLight)
    /// How far a goal is met.
    case rating(Rating)
    /// How serious a finding is.
    case severity(Severity)
    /// Nothing belongs here.
    case empty
  }
}
