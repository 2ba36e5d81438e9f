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

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatioInputs {
    let ratings = PerspectiveScope(subject).map { book.ratings(of: $0, at: period) } ?? [:]
    let all = ratings.values.reduce(0, +)
    func term(_ words: Phrase, _ count: Int) -> Term { Term(words, .count(count), .constant(words)) }
    return RatioInputs(
      numerator: term(Phrase(sv: "Bedömda", en: "Rated"), all - (ratings[.notAssessed] ?? 0)),
      denominator: term(Phrase(sv: "Alla mätetal", en: "All indicators"), all), undefined: .noValues)
  }

  public static func value(of inputs: RatioInputs) -> FigureValue { inputs.ratio }
}
