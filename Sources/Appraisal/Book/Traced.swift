public import ProgrammeModel

/// Which facts a value rests on; the register gives their rows when somebody asks.
public enum FactSelection: Hashable, Sendable {
  /// Columns of records.
  case records([RecordOrigin], field: FieldName)
  /// Values of series from one period through another.
  case observations([SeriesKey], from: CalendarDay, through: CalendarDay)
  /// Those values of series, and no others.
  case values([SeriesValue])
  /// Several selections as one, such as two columns of the same records.
  case joined([FactSelection])
  /// Not collected, since nobody asks for an explanation.
  case untraced
}

extension FactSelection {
  /// Both selections; what was not collected stays so.
  func joined(with other: FactSelection) -> FactSelection {
    switch (self, other) {
    case (.untraced, _), (_, .untraced): .untraced
    case (.joined(let left), .joined(let right)): .joined(left + right)
    case (.joined(let left), _): .joined(left + [other])
    default: .joined([self, other])
    }
  }

  /// Columns of the same records.
  package static func records(_ records: [RecordOrigin], fields: [FieldName]) -> FactSelection {
    fields.count == 1
      ? .records(records, field: fields[0]) : .joined(fields.map { .records(records, field: $0) })
  }
}

/// One value of a series: which series, and which of its periods.
public struct SeriesValue: Hashable, Sendable {
  /// The series.
  public let series: SeriesKey
  /// The period as it was reported.
  public let period: Period

  /// The value of a period.
  public init(_ series: SeriesKey, _ period: Period) {
    self.series = series
    self.period = period
  }
}

/// Where an input of a figure comes from.
public enum Origin: Hashable, Sendable {
  /// Facts of the register.
  case facts(FactSelection)
  /// Another figure.
  case figure(FigureID)
  /// A constant of the formula, with what it is.
  case constant(Phrase)
}

/// A value with the facts it rests on.
public struct Traced<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it comes from.
  public let origin: Origin

  /// A value with its origin.
  public init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

/// A sum of amounts as reported: nothing reported, or so much, with the values that are missing from it.
public struct ReportedSum: Hashable, Sendable {
  /// The sum of what is there; `nil` if nothing was reported at all.
  public var amount: Money?
  /// How many values are missing, with reason or without.
  public var missing = 0
  /// The first reason met among the missing.
  public var reason: MissingValue?
  /// The first missing value that is secret.
  public var secret: MissingValue?

  /// Nothing reported yet.
  public init() {}

  /// Adds a reported value or counts a missing one.
  public mutating func add(_ value: Reported<FixedDecimal>, times sign: Int64 = 1) {
    switch value {
    case .value(let number): amount = (amount ?? .zero) + Money(ore: number.digits * sign)
    case .missing(let why):
      missing += 1
      reason = reason ?? why
      if why.reason == .secret { secret = secret ?? why }
    }
  }

  /// Adds another sum.
  public mutating func add(_ other: ReportedSum) {
    if let more = other.amount { amount = (amount ?? .zero) + more }
    missing += other.missing
    reason = reason ?? other.reason
    secret = secret ?? other.secret
  }

  /// The sum where it is whole; without an amount where a part of it is secret.
  public var whole: ReportedSum {
    var sum = self
    if secret != nil { sum.amount = nil }
    return sum
  }

  /// Whether nothing was reported, with a value or a reason.
  public var isNothing: Bool { amount == nil && missing == 0 }

  /// As a figure's value: the sum, or why there is none.
  ///
  /// A sum with a secret part is secret: without that part it would be a wrong sum, with it the part could be had by
  /// subtraction.
  public var figureValue: FigureValue {
    if let secret { return .missing(secret) }
    if let amount { return .money(amount) }
    return .missing(reason ?? MissingValue(.notReported))
  }
}
