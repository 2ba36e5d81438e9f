public import ProgrammeModel

/// A whole report as typed content in one language: what is said, in figures and sentences, and nothing about looks.
///
/// HTML, XML and every other form are written from this one value, so they cannot disagree.
public struct Report: Sendable {
  /// The kinds of report.
  public enum Kind: String, Sendable, CaseIterable {
    case tertial, portfolio, project, board, audit
  }

  /// What kind of report it is.
  public var kind: Kind
  /// The portfolio, project or organisation that it is about; `nil` for the whole programme.
  public var subject: String?
  /// How much it says.
  public var detail = ReportDetail.full
  /// The language of all text in it.
  public var language: Language
  /// The title, such as `Tertialrapport 2 2014`.
  public var title: String
  /// The line under the title, such as the programme's name.
  public var subtitle: String
  /// The period it covers.
  public var period: ReportPeriod
  /// The head of a tjänsteutlåtande: label and value, such as `Dnr` and its number.
  public var head: [HeadLine]
  /// The registration whose knowledge it shows.
  public var registration: RegistrationNumber
  /// When that registration was made.
  public var statedAt: Instant
  /// The hash of that registration in the register's chain, hexadecimal.
  public var registerHash: String
  /// What people have registered in another language than the report's; `nil` where nothing needs a mark.
  public var registered: RegisterWords?
  /// The sections in order.
  public var sections: [Section]
  /// The findings that the report lists, each with the figures it touches.
  public var findings: [FindingMark] = []
  /// The file of the annex that explains the figures, beside the report's own; `nil` if there is none.
  public var annex: String?
  /// Whether this is such an annex: each figure leads to the group row that holds its derivation.
  public var leadsToDerivations = false

  /// A line of the report's head.
  public struct HeadLine: Hashable, Sendable {
    /// What it is, such as `Dnr`.
    public let label: String
    /// What it says; a missing value is said in words.
    public let value: String

    /// A line of the report's head.
    public init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A report without sections.
  public init(
    kind: Kind, language: Language, title: String, subtitle: String, period: ReportPeriod, head: [HeadLine],
    registration: RegistrationNumber, statedAt: Instant, registerHash: String
  ) {
    self.kind = kind
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.period = period
    self.head = head
    self.registration = registration
    self.statedAt = statedAt
    self.registerHash = registerHash
    sections = []
  }
}

/// A part of a report under a heading.
public struct Section: Sendable {
  /// A stable id within the report, such as `economy` or `portfolio-PF1`; lower-case ASCII, digits, `-`, `.`.
  public var id: String
  /// The heading.
  public var heading: String
  /// What it holds, in order.
  public var blocks: [Block]
  /// Parts under headings one level down.
  public var subsections: [Section]
  /// The language of the text that officials wrote, where it is another than the report's; its heading is not.
  public var writtenIn: Language?

  /// The id of the section that lists what was read into the register.
  public static let sources = "underlag"

  /// A section.
  public init(id: String, heading: String, blocks: [Block] = [], subsections: [Section] = []) {
    self.id = id
    self.heading = heading
    self.blocks = blocks
    self.subsections = subsections
  }
}

/// A block of content.
public enum Block: Sendable {
  /// A paragraph.
  case paragraph(Prose)
  /// A list; numbered where the order is part of what is said.
  case list([Prose], numbered: Bool)
  /// The few figures that matter, each with a label and a sentence.
  case keyFigures([KeyFigure])
  /// A table.
  case table(Table)
  /// A picture with its data.
  case chart(Chart)
  /// Text that officials wrote, in Markdown; hostile until written by an escaping writer.
  case markdown(String)
  /// Something the reader must see: missing data, a difference, an accepted finding.
  case notice(severity: Severity, Prose)
}

/// A figure among the few that matter.
public struct KeyFigure: Sendable {
  /// What it is.
  public let label: String
  /// The figure.
  public let figure: Figure
  /// What it is to be compared with.
  public let comparison: Prose

  /// A figure among the few that matter.
  public init(label: String, figure: Figure, comparison: Prose = []) {
    self.label = label
    self.figure = figure
    self.comparison = comparison
  }
}
