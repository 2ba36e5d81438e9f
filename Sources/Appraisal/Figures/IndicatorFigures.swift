// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

extension MeasurementBook.Point {
  /// The point that a subject made by ``subject`` stands for.
  init?(_ subject: Subject) {
    let parts = subject.id.split(separator: "/", maxSplits: 2).map(String.init)
    guard subject.kind == .indicator, parts.count == 3, let kind = ObjectKind(rawValue: parts[1]) else { return nil }
    self.init(indicator: Identifier(parts[0]), kind: kind, object: parts[2])
  }
}

/// The latest value of an indicator in the four months of a report.
public enum IndicatorValue: FigureDefinition {
  public static let name = "indicator.value"
  public static let version = 1
  public static let title = Phrase(sv: "Värde", en: "Value")
  public static let formula = Phrase(
    sv: "Senaste mätvärde vars period slutar i rapportens fyra månader.",
    en: "The latest measurement whose period ends in the report's four months.")
  public static let style = FigureStyle.number(decimals: 1)

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    guard let point = MeasurementBook.Point(subject), let series = book.measurements.values[point] else {
      return SingleInput(term: Term(title, .missing(MissingValue(.notReported)), .facts(.untraced)))
    }
    let origin = Origin.facts(.observations([series.key], from: period.tertial.first, through: period.cutOff))
    return SingleInput(term: Term(title, .reported(book.measurements.value(of: point, in: period)), origin))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }
}

/// The yearly target of an indicator.
public enum IndicatorTarget: FigureDefinition {
  public static let name = "indicator.target"
  public static let version = 1
  public static let title = Phrase(sv: "Årsmål", en: "Target")
  public static let formula = Phrase(sv: "Årsmålet för rapportens år.", en: "The target for the report's year.")
  public static let style = FigureStyle.number(decimals: 1)

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    guard let point = MeasurementBook.Point(subject), let series = book.measurements.targets[point] else {
      return SingleInput(term: Term(title, .missing(MissingValue(.notReported)), .facts(.untraced)))
    }
    let year = Period.year(period.year)
    return SingleInput(
      term: Term(
        title, .reported(book.measurements.target(of: point, year: period.year)),
        .facts(.observations([series.key], from: year.first, through: year.last))))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }
}

extension FigureValue {
  /// An observation as a figure's value; nothing observed is not reported.
  static func reported(_ observation: StoredObservation?) -> FigureValue {
    switch observation?.value {
    case .value(let number): .number(number.double)
    case .missing(let missing): .missing(missing)
    case nil: .missing(MissingValue(.notReported))
    }
  }
}

extension Book {
  /// The rating that the rule proposes for an indicator: from level, direction, target and tolerance.
  ///
  /// Met where the target is reached; partly met where the value is within the tolerance of the target (default 90 per
  /// cent of a rising target, or the target divided by 0.9 for a falling one); else not met. Not assessed without
  /// value, target or direction.
  public func proposedRating(of point: MeasurementBook.Point, in period: ReportPeriod) -> Rating {
    guard let indicator = indicators[point.indicator], let direction = indicator.direction,
      let value = measurements.value(of: point, in: period)?.value.value?.double,
      let target = measurements.target(of: point, year: period.year)?.value.value?.double
    else { return .notAssessed }
    let tolerance = (indicator.tolerance?.double ?? 90) / 100
    switch direction {
    case .rising:
      if value >= target { return .met }
      return value >= target * tolerance ? .partlyMet : .notMet
    case .falling:
      if value <= target { return .met }
      return tolerance > 0 && value <= target / tolerance ? .partlyMet : .notMet
    }
  }

  /// The points of a perspective that have ever been measured or given a target, in order.
  public func points(of perspective: Perspective) -> [MeasurementBook.Point] {
    Set(measurements.values.keys).union(measurements.targets.keys)
      .filter { indicators[$0.indicator]?.perspective == perspective }.sorted()
  }
}

/// How large a part of a perspective's indicators has a value in the period.
public enum PerspectiveCoverage: FigureDefinition {
  public static let name = "perspective.coverage"
  public static let version = 1
  public static let title = Phrase(sv: "Täckning", en: "Coverage")
  public static let formula = Phrase(
    sv: "Antal mätpunkter med värde i rapportens fyra månader / alla mätpunkter i perspektivet.",
    en: "Measured points with a value in the report's four months / all points of the perspective.")
  public static let style = FigureStyle.percent

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatioInputs {
    let points = Perspective(rawValue: subject.id).map(book.points(of:)) ?? []
    let measured = points.filter { book.measurements.value(of: $0, in: period)?.value.value != nil }
    let keys = book.isTracing ? measured.compactMap { book.measurements.values[$0]?.key } : []
    let origin = Origin.facts(.observations(keys, from: period.tertial.first, through: period.cutOff))
    return RatioInputs(
      numerator: Term(Phrase(sv: "Med värde", en: "With a value"), .count(measured.count), origin),
      denominator: Term(Phrase(sv: "Alla mätpunkter", en: "All points"), .count(points.count), origin),
      undefined: .noValues)
  }

  public static func value(of inputs: RatioInputs) -> FigureValue { inputs.ratio }
}
