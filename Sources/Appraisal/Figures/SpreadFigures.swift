// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// A place in the spread of an indicator over boards of the same kind.
public protocol SpreadPlace: Sendable {
  /// The end of the figure's frozen name.
  static var name: String { get }
  /// What it is called.
  static var title: Phrase { get }
  /// The share of the boards that lie at or below it.
  static var share: Double { get }
}

/// The lowest board.
public enum LowestBoard: SpreadPlace {
  public static let name = "lowest"
  public static let title = Phrase(sv: "Lägst", en: "Lowest")
  public static let share = 0.0
}

/// The middle board.
public enum MedianBoard: SpreadPlace {
  public static let name = "median"
  public static let title = Phrase(sv: "Median", en: "Median")
  public static let share = 0.5
}

/// The highest board.
public enum HighestBoard: SpreadPlace {
  public static let name = "highest"
  public static let title = Phrase(sv: "Högst", en: "Highest")
  public static let share = 1.0
}

/// The spread of an indicator over boards of one kind; the subject is a point whose object is `slag=` and the kind.
public enum BoardSpread<Place: SpreadPlace>: FigureDefinition {
  public static var name: String { "indicator.spread-\(Place.name)" }
  public static var version: Int { 2 }
  public static var title: Phrase { Place.title }
  public static var formula: Phrase {
    Phrase(
      sv:
        "Mätetalets värde hos varje nämnd av slaget, i storleksordning: lägst, mittersta (medelvärdet av de två mittersta "
        + "vid jämnt antal) eller högst. Nämnder utan värde räknas inte.",
      en:
        "The indicator's value at each board of the kind, in order: lowest, middle (the mean of the two middle ones of an "
        + "even number) or highest. Boards without a value do not count.")
  }
  public static var style: FigureStyle { .number(decimals: 1) }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SpreadInputs {
    guard let point = MeasurementBook.Point(subject) else { return SpreadInputs(terms: [], share: Place.share) }
    return SpreadInputs(
      terms: book.boards(ofKind: point.object, on: period.cutOff).compactMap { board in
        let one = MeasurementBook.Point(indicator: point.indicator, kind: .organisation, object: board.id.rawValue)
        let value = IndicatorValue.value(one.subject, period, book)
        guard value.number != nil else { return nil }
        return Term(Phrase(sv: board.name, en: board.name), value, .figure(IndicatorValue.id(one.subject, period)))
      }, share: Place.share)
  }

  public static func value(of inputs: SpreadInputs) -> FigureValue { inputs.value }
}

/// The values of several boards.
public struct SpreadInputs: FigureInputs {
  public let terms: [Term]
  let share: Double

  /// The value at the place in the order; missing where no board has a value.
  var value: FigureValue {
    let values = terms.compactMap(\.value.number).sorted()
    guard !values.isEmpty else { return .missing(MissingValue(.notReported)) }
    let place = share * Double(values.count - 1)
    let (low, high) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
    return .number(WrittenDecimal.middle(values[low], values[high]))
  }
}

extension Book {
  /// The boards of a kind, written `slag=` and its word, that are valid on a day.
  public func boards(ofKind text: String, on day: CalendarDay) -> [Organisation] {
    guard text.hasPrefix("slag="), let kind = OrganisationKind(rawValue: String(text.dropFirst(5))) else { return [] }
    return programme.organisations.filter {
      $0.kind == kind && ($0.from ?? .beginning) <= day && ($0.to ?? .end) >= day
    }.sorted { $0.id < $1.id }
  }
}
