public import ProgrammeModel
public import ReportContent

/// A page of the website: parts of reports, and tables that lead to other pages.
public struct SitePage: Sendable {
  /// A link to a page or file of the site, by its path from the site's root.
  public struct Link: Hashable, Sendable {
    /// What it says.
    public let text: String
    /// The path of the page or file, with `#` and an id of the page where it leads into one.
    public let path: String

    /// A link.
    public init(_ text: String, to path: String) {
      self.text = text
      self.path = path
    }
  }

  /// What a page holds, in order.
  public enum Part: Sendable {
    /// A heading with the id that links lead to.
    case heading(String, id: String)
    /// A paragraph.
    case paragraph(String)
    /// Links, one a line.
    case links([Link])
    /// What is known, one thing a line.
    case facts([(label: String, cell: SiteTable.Cell)])
    /// A table that a script lets readers sort and filter.
    case table(SiteTable)
    /// Where the sections of the page's report stand.
    case report
  }

  /// The path from the site's root, such as `projekt/P1002.html`.
  public let path: String
  /// The heading.
  public let title: String
  /// The line under it.
  public let lead: String
  /// The pages above it, the start page first.
  public let trail: [Link]
  /// The part of the site that it belongs to, by the path of that part's page.
  public let place: String
  /// What it holds.
  public var parts: [Part]
  /// The sections that are written as in a report.
  public var report: Report
  /// The findings that other pages tell of, for the figures of this one that its own findings do not touch.
  public var marksElsewhere = MarksElsewhere()
  /// The same for the sections, where they are taken from a report that marks its own figures; `nil` for other pages.
  public var marksInSections: MarksElsewhere?

  /// A page.
  public init(
    path: String, title: String, lead: String = "", trail: [Link] = [], place: String = "", parts: [Part],
    report: Report
  ) {
    self.path = path
    self.title = title
    self.lead = lead
    self.trail = trail
    self.place = place
    self.parts = parts
    self.report = report
  }

  /// How many folders lie between the page and the site's root.
  var depth: Int { path.count { $0 == "/" } }
}

/// A table of the website.
public struct SiteTable: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// The head.
    public let head: String
    /// Whether its cells are figures.
    public let isNumeric: Bool

    /// A column of text.
    public static func text(_ head: String) -> Column { Column(head: head, isNumeric: false) }
    /// A column of figures.
    public static func figures(_ head: String) -> Column { Column(head: head, isNumeric: true) }
  }

  /// A cell.
  public enum Cell: Sendable {
    /// Text.
    case text(String)
    /// A link to a page of the site.
    case link(SitePage.Link)
    /// Several links.
    case links([SitePage.Link])
    /// A figure as in a report.
    case figure(Figure)
    /// A status: symbol and word.
    case status(TrafficLight)
  }

  /// A stable id within the page.
  public let id: String
  /// What it shows.
  public let caption: String
  /// The columns; the first holds the row heads.
  public let columns: [Column]
  /// The rows, in an order that serves without a script.
  public let rows: [[Cell]]

  /// A table.
  public init(id: String, caption: String, columns: [Column], rows: [[Cell]]) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
