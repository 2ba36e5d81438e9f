// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

extension MeasurementBook.Point {
  /// The point that a subject made by ``subject`` stands for.
  public init?(_ subject: Subject) {
    let parts = subject.id.split(separator: "/", maxSplits: 2).map(String.init)
    guard subject.kind == .indicator, parts.count == 3, let kind = ObjectKind(rawValue: parts[1]) else { return nil }
    self.init(indicator: Identifier(parts[0]), kind: kind, object: parts[2])
  }
}

/// Whose value a figure shows.
public protocol SexScope: Sendable {
  /// Everybody, women or men.
  static var sex: SexBreakdown { get }
}

/// Everybody.
public enum Everybody: SexScope { public static let sex = SexBreakdown.all }
/// Women.
public enum Women: SexScope { public static let sex = SexBreakdown.women }
/// Men.
public enum Men: SexScope { public static let sex = SexBreakdown.men }

/// The value of an indicator in the four months of a report.
public typealias IndicatorValue = IndicatorValueOf<Everybody>

/// The value of an indicator for everybody or one sex in the four months of a report.
public enum IndicatorValueOf<Scope: SexScope>: FigureDefinition {
  public static var name: String {
    switch Scope.sex {
    case .all: "indicator.value"
    case .women: "indicator.value-women"
    case .men: "indicator.value-men"
    }
  }
  public static var version: Int { 4 }
  public static var title: Phrase {
    switch Scope.sex {
    case .all: Phrase(sv: "Värde", en: "Value")
    case .women: Phrase(sv: "Kvinnor", en: "Women")
    case .men: Phrase(sv: "Män", en: "Men")
    }
  }
  public static var formula: Phrase {
    Phrase(
      sv:
        "Ur grunduppgifter med katalogens beräkning där sådana finns; annars täljare/nämnare, annars senaste mätvärde "
        + "vars period slutar i rapportens fyra månader. Årsvisa mätetal räknas på hela året.",
      en:
        "From raw rows by the catalogue's calculation where there are any; else numerator/denominator, else the latest "
        + "measurement whose period ends in the report's four months. Yearly indicators are computed on the year.")
  }
  public static var style: FigureStyle { .number(decimals: 1) }

  public static func formula(of subject: Subject, in book: Book) -> Phrase {
    guard let point = MeasurementBook.Point(subject), let ready = book.calculation(of: point.indicator) else {
      return formula
    }
    return Phrase(
      sv: "\(ready.title.swedish): \(ready.formula.swedish) [\(ready.unit.swedish)]",
      en: "\(ready.title.english): \(ready.formula.english) [\(ready.unit.english)]")
  }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> IndicatorReading {
    guard let point = MeasurementBook.Point(subject) else {
      return IndicatorReading(
        value: .missing(MissingValue(.notReported)),
        terms: [Term(title, .missing(MissingValue(.notReported)), .facts(.untraced))])
    }
    return book.reading(of: point, Scope.sex, at: period)
  }

  public static func value(of inputs: IndicatorReading) -> FigureValue { inputs.value }

  /// The figure of a subject whose value is known already.
  public static func figure(_ subject: Subject, _ period: ReportPeriod, worth value: FigureValue) -> Figure {
    Figure(id: id(subject, period), version: version, value: value, style: style)
  }
}

/// The yearly target of an indicator.
public enum IndicatorTarget: FigureDefinition {
  public static let name = "indicator.target"
  public static let version = 1
  public static let title = Phrase(sv: "Årsmål", en: "Target")
  public static let formula = Phrase(sv: "Årsmålet för rapportens år.", en: "The target for the report's year.")
  public static let style = FigureStyle.number(decimals: 1)

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    guard let point = MeasurementBook.Point(subject), let series = book.measurements[point]?.targets else {
      return SingleInput(term: Term(title, .missing(MissingValue(.notReported)), .facts(.untraced)))
    }
    let year = Period.year(period.year)
    return SingleInput(
      term: Term(
        title, .reported(book.measurements.target(of: point, year: period.year)),
        .facts(.observations([series.key], from: year.first, through: year.last))))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }

  /// The figure of a point that is known already.
  public static func figure(of known: KnownPoint, _ subject: Subject, _ period: ReportPeriod) -> Figure {
    Figure(
      id: id(subject, period), version: version, value: .reported(known.target(year: period.year)), style: style)
  }
}

extension FigureValue {
  /// An observation as a figure's value; nothing observed is not reported.
  static func reported(_ observation: StoredObservation?) -> FigureValue {
    observation.map { reported($0.value) } ?? .missing(MissingValue(.notReported))
  }

  /// A reported number as a figure's value.
  static func reported(_ value: Reported<FixedDecimal>) -> FigureValue {
    switch value {
    case .value(let number): .number(number.double)
    case .missing(let missing): .missing(missing)
    }
  }
}
