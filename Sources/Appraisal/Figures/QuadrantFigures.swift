// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// What services are compared by: cost per case, or digital take-up.
public protocol QuadrantAxis: Sendable {
  /// The end of the figure's frozen name.
  static var name: String { get }
  /// What the limit is called.
  static var title: Phrase { get }
  /// The ready indicator that is compared.
  static var indicator: Identifier<Indicator> { get }
  /// The registered share of the median that is the limit.
  static var limit: ThresholdName { get }
  /// How the limit is printed.
  static var style: FigureStyle { get }
}

/// Cost per case.
public enum CostAxis: QuadrantAxis {
  public static let name = "cost"
  public static let title = Phrase(sv: "Gräns för dyr", en: "Limit of expensive")
  public static let indicator: Identifier<Indicator> = "kostnad-per-transaktion"
  public static let limit = ThresholdName.quadrantExpensive
  public static let style = FigureStyle.kronor
}

/// Digital take-up.
public enum UseAxis: QuadrantAxis {
  public static let name = "use"
  public static let title = Phrase(sv: "Gräns för lite använd", en: "Limit of little used")
  public static let indicator: Identifier<Indicator> = "digital-andel"
  public static let limit = ThresholdName.quadrantUsed
  public static let style = FigureStyle.number(decimals: 1)
}

/// The limit between services of one kind and the other: a registered share of the median over services in operation.
public enum QuadrantLimit<Axis: QuadrantAxis>: FigureDefinition {
  public static var name: String { "service.limit-\(Axis.name)" }
  public static var version: Int { 2 }
  public static var title: Phrase { Axis.title }
  public static var formula: Phrase {
    Phrase(
      sv: "Medianen över tjänster i drift med it-kostnad per ärende × gränsen \(Axis.limit.rawValue).",
      en: "The median over services in operation with an IT cost per case × the limit \(Axis.limit.rawValue).")
  }
  public static var style: FigureStyle { Axis.style }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> QuadrantInputs {
    QuadrantInputs(
      values: book.pricedServices(at: period).compactMap { service in
        let point = MeasurementBook.Point(indicator: Axis.indicator, kind: .service, object: service.id.rawValue)
        let value = IndicatorValue.value(point.subject, period, book)
        guard value.number != nil else { return nil }
        return Term(
          Phrase(sv: service.name, en: service.name), value, .figure(IndicatorValue.id(point.subject, period)))
      },
      share: book.term(
        of: Axis.limit, on: period.cutOff, as: Phrase(sv: "Del av medianen, %", en: "Share of the median, %")))
  }

  public static func value(of inputs: QuadrantInputs) -> FigureValue { inputs.limit }
}

/// What services have, and the share of its median that is the limit.
public struct QuadrantInputs: FigureInputs {
  let values: [Term]
  let share: Term

  public var terms: [Term] { values + [share] }

  /// Median × share; missing without values.
  var limit: FigureValue {
    let middle = SpreadInputs(terms: values, share: 0.5).value
    guard let median = middle.number, let share = share.value.number else { return middle }
    return .number(median * share / 100)
  }
}

extension Book {
  /// The services in operation whose cost per case has a value, in order of id.
  public func pricedServices(at period: ReportPeriod) -> [ITService] {
    programme.services.filter { service in
      let point = MeasurementBook.Point(indicator: CostAxis.indicator, kind: .service, object: service.id.rawValue)
      return service.isRunning(period.tertial.first, period.cutOff)
        && value(of: point, at: period).number != nil
    }.sorted { $0.id < $1.id }
  }
}
