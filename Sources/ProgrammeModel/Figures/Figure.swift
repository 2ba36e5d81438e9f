/// What identifies a figure: its definition, what it is about and for when.
public struct FigureID: Hashable, Sendable {
  /// The frozen name of the definition, such as `economy.forecast`.
  public let name: String
  /// What the figure is about.
  public let subject: Subject
  /// For when: a report period, a year, or empty for a figure without time.
  public let period: String

  /// The identity of a figure.
  public init(name: String, subject: Subject, period: String) {
    self.name = name
    self.subject = subject
    self.period = period
  }

  /// One text for the whole identity: `economy.forecast:projekt:P1040:2014T2`.
  public var text: String {
    // Joined without interpolation: a report has a hundred thousand figures.
    name + ":" + subject.kind.rawValue + ":" + subject.id + ":" + period
  }

  /// Takes apart what ``text`` put together; an id may itself hold colons.
  public init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, let kind = Subject.Kind(rawValue: parts[1]), let last = parts.last else { return nil }
    self.init(
      name: parts[0], subject: Subject(kind, parts[2..<(parts.count - 1)].joined(separator: ":")), period: last)
  }
}

/// The value of a figure, never a bare number: with its kind, or why there is none.
public enum FigureValue: Hashable, Sendable {
  /// An amount.
  case money(Money)
  /// A share: 0.75 is 75 per cent.
  case share(Double)
  /// A number in the unit that the definition states.
  case number(Double)
  /// A count of things.
  case count(Int)
  /// A day.
  case day(CalendarDay)
  /// Not defined, with the reason, such as a plan of zero.
  case undefined(Phrase)
  /// Not there, with the reason.
  case missing(MissingValue)

  /// The value as a number for drawing and comparing: kronor, share, number or count.
  public var number: Double? {
    switch self {
    case .money(let amount): amount.kronor
    case .share(let value), .number(let value): value
    case .count(let value): Double(value)
    case .day, .undefined, .missing: nil
    }
  }
}

/// How a figure is printed where it stands; its value is the same everywhere.
public enum FigureStyle: Hashable, Sendable {
  /// Millions of kronor with one decimal: 12,3 mnkr.
  case millions
  /// Thousands of kronor without decimals.
  case thousands
  /// Kronor without decimals.
  case kronor
  /// Per cent with one decimal.
  case percent
  /// A number with so many decimals.
  case number(decimals: Int)
  /// A change with so many decimals and its sign, plus as well as minus.
  case change(decimals: Int)
  /// A number of years with one decimal.
  case years
  /// A whole number.
  case count
  /// A day.
  case day
}

/// One figure as a report shows it: identity, value, and how it is printed.
public struct Figure: Hashable, Sendable {
  /// What identifies it, for `explain`.
  public let id: FigureID
  /// The version of the formula that gave it.
  public let version: Int
  /// The value.
  public let value: FigureValue
  /// How it is printed here.
  public let style: FigureStyle
  /// The unit of a number, such as `%` or `dagar`; empty where the style says it.
  public let unit: String
  /// Whether `explain` answers for its id: it is a figure of its own and rests on a register alone.
  public let isExplainable: Bool

  /// A figure.
  public init(
    id: FigureID, version: Int, value: FigureValue, style: FigureStyle, unit: String = "", isExplainable: Bool = true
  ) {
    self.id = id
    self.version = version
    self.value = value
    self.style = style
    self.unit = unit
    self.isExplainable = isExplainable
  }

  /// A value that is printed as figures are without being one, such as a fact within a derivation.
  public init(unidentified value: FigureValue, _ style: FigureStyle, unit: String = "") {
    self.init(
      id: FigureID(name: "", subject: Subject(.other, ""), period: ""), version: 1, value: value, style: style,
      unit: unit, isExplainable: false)
  }

  /// The same figure where it rests on files or on conventions chosen for the moment, which no register can explain.
  public var unregistered: Figure {
    Figure(id: id, version: version, value: value, style: style, unit: unit, isExplainable: false)
  }

  /// The same figure with an amount printed in whole kronor.
  public var exact: Figure {
    if case .money = value { return styled(.kronor) }
    return self
  }

  /// The same figure printed in another way.
  public func styled(_ style: FigureStyle) -> Figure {
    Figure(id: id, version: version, value: value, style: style, unit: unit, isExplainable: isExplainable)
  }
}
