public import ProgrammeModel

/// A picture of figures, with its text alternative and the data it draws.
public struct Chart: Sendable {
  /// A stable id within the report.
  public var id: String
  /// What it shows, as a sentence with the message.
  public var title: String
  /// The text alternative: what a reader who cannot see it needs to know.
  public var summary: String
  /// The unit on the axis, such as `mnkr`.
  public var unit: String
  /// What is drawn.
  public var form: Form

  /// The forms of picture.
  public enum Form: Sendable {
    /// For each label a group of horizontal bars, one for each series.
    case bars(labels: [String], series: [Series])
    /// A line for each series over the labels; a missing value is a gap, never bridged.
    case lines(labels: [String], series: [Series])
    /// For each label one value against its target, with earlier values as a sparkline.
    case panels([Panel])
    /// For each label a bar from the worse to the better value, around the value that nothing has changed.
    case tornado(labels: [String], worse: Series, better: Series, base: Mark)
    /// How often a value falls in each interval: lower ends, upper ends and shares, with values marked on the axis.
    case distribution(lower: Series, upper: Series, share: Series, marks: [Mark])
    /// For each label a point by two series of different units, with a limit on each of the two axes.
    case quadrant(labels: [String], across: Series, up: Series, limits: [Mark])
    /// How one value became another, part by part.
    case waterfall(Waterfall)
    /// Things placed by two amounts, with the sign of their risk.
    case map(PortfolioMap)
    /// Projects over time, with decision points and slips.
    case timeline(Timeline)

    /// What the series are drawn over; the intervals of a distribution are numbered.
    public var labels: [String] {
      switch self {
      case .bars(let labels, _), .lines(let labels, _), .tornado(let labels, _, _, _), .quadrant(let labels, _, _, _):
        labels
      case .distribution(_, _, let share, _): share.figures.indices.map { String($0 + 1) }
      case .waterfall(let waterfall): waterfall.labels
      case .map(let map): map.things.map(\.label)
      case .timeline(let timeline): timeline.labels
      case .panels: []
      }
    }

    /// The series, in the order they are named.
    public var series: [Series] {
      switch self {
      case .bars(_, let series), .lines(_, let series): series
      case .tornado(_, let worse, let better, _): [worse, better]
      case .distribution(let lower, let upper, let share, _): [lower, upper, share]
      case .quadrant(_, let across, let up, _): [across, up]
      case .waterfall(let waterfall): [waterfall.changes]
      case .map(let map): [map.across, map.upwards, map.risk]
      case .timeline(let timeline): timeline.series
      case .panels: []
      }
    }

    /// The values marked on the axis.
    public var marks: [Mark] {
      switch self {
      case .tornado(_, _, _, let base): [base]
      case .distribution(_, _, _, let marks): marks
      case .quadrant(_, _, _, let limits): limits
      case .waterfall(let waterfall): [waterfall.start, waterfall.end].compactMap(\.self)
      case .timeline(let timeline): [timeline.cutOff]
      case .bars, .lines, .panels, .map: []
      }
    }

    /// The panels; none in other forms.
    public var panels: [Panel] {
      if case .panels(let panels) = self { panels } else { [] }
    }
  }

  /// A value marked on the axis, such as a percentile.
  public struct Mark: Sendable {
    /// What it is, such as `P50`.
    public let label: String
    /// The value, in the unit of the axis.
    public let figure: Figure

    /// A marked value.
    public init(label: String, figure: Figure) {
      self.label = label
      self.figure = figure
    }
  }

  /// A series of figures with the meaning that gives it its colour everywhere.
  public struct Series: Sendable {
    /// The meaning of a series; the same meaning has the same colour in every picture.
    public enum Role: String, Sendable, CaseIterable {
      case frame, budget, granted, outcome, forecast, plannedFirst, plannedNow, realised, takenHome, target, worse,
        better
      case paid, yellow, deviation, cost, netPresentValue, risk
      case start, end, decisionPoint, slip
      case other
    }

    /// The name, written beside the line or bar.
    public let name: String
    /// What it means.
    public let role: Role
    /// The figures, one for each label.
    public let figures: [Figure]

    /// A series of figures.
    public init(name: String, role: Role, figures: [Figure]) {
      self.name = name
      self.role = role
      self.figures = figures
    }
  }

  /// One indicator: earlier values, the latest and the target.
  public struct Panel: Sendable {
    /// The indicator's name.
    public let label: String
    /// Values in time order, the latest last; missing ones are gaps.
    public let figures: [Figure]
    /// The periods of the values.
    public let labels: [String]
    /// The target, if there is one.
    public let target: Figure?
    /// Whether higher or lower is better.
    public let direction: Direction?
    /// The first value after a break in the series, by place; no line is drawn into it.
    public let breakIndex: Int?

    /// One indicator.
    public init(
      label: String, figures: [Figure], labels: [String], target: Figure?, direction: Direction?, breakIndex: Int? = nil
    ) {
      self.label = label
      self.figures = figures
      self.labels = labels
      self.target = target
      self.direction = direction
      self.breakIndex = breakIndex
    }
  }

  /// A picture.
  public init(id: String, title: String, summary: String, unit: String, form: Form) {
    self.id = id
    self.title = title
    self.summary = summary
    self.unit = unit
    self.form = form
  }
}
