// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// The highest amount that a role may decide on; missing where it is unlimited or not stated.
public enum DelegationLimit: FigureDefinition {
  public static let name = "delegation.limit"
  public static let version = 1
  public static let title = Phrase(sv: "Beloppsgräns", en: "Limit")
  public static let formula = Phrase(
    sv: "Gränsen som delegationen anger.", en: "The limit that the delegation states.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    guard let delegation = book.programme.delegations.first(where: { $0.id.rawValue == subject.id }) else {
      return SingleInput(term: Term(title, .missing(MissingValue(.notReported)), .facts(.untraced)))
    }
    return SingleInput(
      term: Term(
        title, delegation.limit.figureValue, .facts(.records([delegation.origin], field: FieldName("gräns")))))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }
}

/// How many red benefits a project has: never in a sum of money, always counted and listed.
public enum RedBenefitCount: FigureDefinition {
  public static let name = "benefit.count.red"
  public static let version = 1
  public static let title = Phrase(sv: "Röda nyttor", en: "Red benefits")
  public static let formula = Phrase(
    sv: "Antal nyttor som är klassade som röda.", en: "The number of benefits classed as red.")
  public static let style = FigureStyle.count

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    let red = book.benefits(of: subject).filter { $0.benefitClass.value == .red }
    return SingleInput(
      term: Term(title, .count(red.count), .facts(.records(red.map(\.origin), field: FieldName("klass")))))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }
}

/// How many points of a perspective have a certain proposed rating.
public enum PerspectiveRated {
  /// The frozen name of the figure for a rating.
  public static func name(_ rating: Rating) -> String { "perspective.rated-\(rating)" }

  /// The definition for a rating.
  static func definition(of rating: Rating) -> AnyFigureDefinition {
    switch rating {
    case .met: AnyFigureDefinition(Rated<Met>.self)
    case .partlyMet: AnyFigureDefinition(Rated<PartlyMet>.self)
    case .notMet: AnyFigureDefinition(Rated<NotMet>.self)
    case .notAssessed: AnyFigureDefinition(Rated<NotAssessed>.self)
    }
  }

  /// The figure for a perspective and rating.
  public static func figure(_ rating: Rating, _ subject: Subject, _ period: ReportPeriod, _ book: Book) -> Figure {
    let definition = definition(of: rating)
    return Figure(
      id: FigureID(name: definition.name, subject: subject, period: period.description), version: definition.version,
      value: definition.value(subject, period, book), style: .count)
  }

  private protocol OneRating: Sendable { static var rating: Rating { get } }
  private enum Met: OneRating { static let rating = Rating.met }
  private enum PartlyMet: OneRating { static let rating = Rating.partlyMet }
  private enum NotMet: OneRating { static let rating = Rating.notMet }
  private enum NotAssessed: OneRating { static let rating = Rating.notAssessed }

  private enum Rated<One: OneRating>: FigureDefinition {
    static var name: String { PerspectiveRated.name(One.rating) }
    static var version: Int { 3 }
    static var title: Phrase {
      Phrase(
        sv: "Antal mätpunkter: " + One.rating.phrase.swedish, en: "Number of points: " + One.rating.phrase.english)
    }
    static var formula: Phrase {
      Phrase(
        sv: "Antal mätpunkter i perspektivet vars föreslagna bedömning är denna.",
        en: "The number of points of the perspective whose proposed rating is this.")
    }
    static var style: FigureStyle { .count }

    static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatedInputs {
      let perspective = Perspective(rawValue: subject.id)
      let points = perspective.flatMap { book.pointsByRating(of: $0, at: period)[One.rating] } ?? []
      return RatedInputs(points: points, book: book, period: period)
    }

    static func value(of inputs: RatedInputs) -> FigureValue { .count(inputs.points.count) }
  }
}

/// The points that are rated alike.
private struct RatedInputs: FigureInputs {
  let points: [MeasurementBook.Point]
  let book: Book
  let period: ReportPeriod

  var terms: [Term] { terms(first: .max).terms }

  func terms(first most: Int) -> FirstTerms {
    FirstTerms(points.prefix(most).map { book.term(of: $0, at: period) }, of: points.count)
  }
}
