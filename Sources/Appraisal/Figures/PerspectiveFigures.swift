// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// The share of a perspective's indicators, for an object, that the rule can rate.
public enum PerspectiveShareRated: FigureDefinition {
  public static let name = "perspective.share-rated"
  public static let version = 1
  public static let title = Phrase(sv: "Bedömda mätetal", en: "Indicators rated")
  public static let formula = Phrase(
    sv: "Mätetal med värde, årsmål och riktning / alla mätetal som perspektivet visas med för objektet.",
    en: "Indicators with value, target and direction / all indicators the perspective is shown by for the object.")
  public static let style = FigureStyle.percent

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatedShareInputs {
    let scope = PerspectiveScope(subject)
    let ratings = scope.map { book.ratings(of: $0, at: period) } ?? [:]
    let all = ratings.values.reduce(0, +)
    let points = book.isTracing ? scope.map { book.points(judging: $0, at: period) } ?? [] : []
    return RatedShareInputs(
      rated: all - (ratings[.notAssessed] ?? 0), all: all,
      terms: points.flatMap { point in
        let name = book.indicators[point.indicator]?.name ?? point.indicator.rawValue
        return [
          Term(
            Phrase(sv: name, en: name), IndicatorValue.value(point.subject, period, book),
            .figure(IndicatorValue.id(point.subject, period))),
          Term(
            Phrase(sv: "\(name), årsmål", en: "\(name), target"), IndicatorTarget.value(point.subject, period, book),
            .figure(IndicatorTarget.id(point.subject, period))),
        ]
      })
  }

  public static func value(of inputs: RatedShareInputs) -> FigureValue { inputs.share }
}

/// How many indicators are rated of how many, with value and target of each for an explanation.
public struct RatedShareInputs: FigureInputs {
  fileprivate let rated: Int
  fileprivate let all: Int
  public let terms: [Term]

  /// Rated / all; undefined where there is no indicator.
  var share: FigureValue {
    all == 0 ? .undefined(UndefinedReason.noValues.phrase) : .share(Double(rated) / Double(all))
  }
}
