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
  indirect case undefined(Phrase)
  /// Not there, with the reason.
  indirect case missing(MissingValue)

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
public struct Figure: Sendable {
  // By reference: a hundred thousand figures are handed on from tables to texts many times.
  @usableFromInline let content: Content

  @usableFromInline
  final class Content: Hashable, Sendable {
    @usableFromInline let id: FigureID
    @usableFromInline let version: Int
    @usableFromInline let value: FigureValue
    // Beside the value there is room for it.
    @usableFromInline let isExplainable: Bool
    @usableFromInline let style: FigureStyle
    @usableFromInline let unit: String

    init(
      _ id: FigureID, _ version: Int, _ value: FigureValue, _ style: FigureStyle, _ unit: String, _ isExplainable: Bool
    ) {
      self.id = id
      self.version = version
      self.value = value
      self.style = style
      self.unit = unit
      self.isExplainable = isExplainable
    }

    @usableFromInline
    static func == (left: Content, right: Content) -> Bool {
      left === right
        || (left.id == right.id && left.version == right.version && left.value == right.value
          && left.style == right.style && left.unit == right.unit && left.isExplainable == right.isExplainable)
    }

    @usableFromInline
    func hash(into hasher: inout Hasher) {
      hasher.combine(id)
      hasher.combine(value)
    }
  }

  /// What identifies it, for `explain`.
  @inlinable public var id: FigureID { content.id }
  /// The version of the formula that gave it.
  @inlinable public var version: Int { content.version }
  /// The value.
  @inlinable public var value: FigureValue { content.value }
  /// How it is printed here.
  @inlinable public var style: FigureStyle { content.style }
  /// The unit of a number, such as `%` or `dagar`; empty where the style says it.
  @inlinable public var unit: String { content.unit }
  /// Whether `explain` answers for its id: it is a figure of its own and rests on a register alone.
  @inlinable public var isExplainable: Bool { content.isExplainable }

  /// A figure.
  public init(
    id: FigureID, version: Int, value: FigureValue, style: FigureStyle, unit: String = "", isExplainable: Bool = true
  ) {
    content = Content(id, version, value, style, unit, isExplainable)
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

extension Figure: Hashable {
  /// Whether both are the same figure, printed alike.
  public static func == (left: Figure, right: Figure) -> Bool { left.content == right.content }

  /// Feeds what identifies the figure, and its value.
  public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
