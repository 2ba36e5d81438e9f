// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// The share of a perspective's indicators, for an object, that the rule can rate.
public enum PerspectiveShareRated: FigureDefinition {
  public static let name = "perspective.share-rated"
  public static let version = 2
  public static let title = Phrase(sv: "Bedömda mätetal", en: "Indicators rated")
  public static let formula = Phrase(
    sv: "Mätetal med värde, årsmål och riktning / alla mätetal som perspektivet visas med för objektet.",
    en: "Indicators with value, target and direction / all indicators the perspective is shown by for the object.")
  public static let style = FigureStyle.percent

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatedShareInputs {
    let scope = PerspectiveScope(subject)
    let untraced = book.untraced
    let points = scope.map { untraced.points(judging: $0, at: period) } ?? []
    let rated = points.count { untraced.proposedRating(of: $0, in: period) != .notAssessed }
    return RatedShareInputs(rated: rated, points: points, book: book, period: period)
  }

  public static func value(of inputs: RatedShareInputs) -> FigureValue { inputs.share }
}

/// How many indicators are rated of how many, with value and target of each for an explanation.
public struct RatedShareInputs: FigureInputs {
  fileprivate let rated: Int
  fileprivate let points: [MeasurementBook.Point]
  fileprivate let book: Book
  fileprivate let period: ReportPeriod

  public var terms: [Term] { terms(first: .max).terms }

  public func terms(first most: Int) -> FirstTerms {
    // Each point gives two inputs.
    let terms = points.prefix(most).flatMap { point in
      let value = book.term(of: point, at: period)
      let target = Phrase(sv: value.name.swedish + ", årsmål", en: value.name.english + ", target")
      return [
        value,
        Term(
          target, IndicatorTarget.value(point.subject, period, book), .figure(IndicatorTarget.id(point.subject, period))
        ),
      ]
    }
    return FirstTerms(Array(terms.prefix(most)), of: 2 * points.count)
  }

  /// Rated / all; undefined where there is no indicator.
  var share: FigureValue {
    points.isEmpty ? .undefined(UndefinedReason.noValues.phrase) : .share(Double(rated) / Double(points.count))
  }
}
