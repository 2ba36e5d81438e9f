import Appraisal
import ProgrammeModel

extension ReportContext {
  /// An indicator's unit as it is registered, in the report's language where it is a common one, or as the catalogue has
  /// it.
  func statedUnit(_ indicator: Identifier<Indicator>) -> String { stated(book.unit(of: indicator)) }

  private func stated(_ unit: Phrase) -> String {
    language == .english ? Self.englishUnits[unit.english] ?? unit.english : unit.swedish
  }

  /// The units that indicators mostly have, which are registered in Swedish.
  private static let englishUnits = [
    "kr": "SEK", "tkr": "SEK thousand", "mnkr": "SEK m", "sekunder": "seconds", "minuter": "minutes", "tim": "hours",
    "timmar": "hours", "tusen tim": "thousand hours", "dagar": "days", "veckor": "weeks", "månader": "months",
    "år": "years", "antal": "number", "personer": "persons", "poäng": "points",
  ]

  /// An indicator's unit beside a number; nothing beside a count or an index, which the indicator's name says already.
  func unit(_ point: MeasurementBook.Point) -> String { said(statedUnit(point.indicator)) }

  /// A known indicator's unit beside a number.
  func unit(of known: KnownPoint) -> String { said(stated(known.unit)) }

  private func said(_ unit: String) -> String { Self.unsaid.contains(unit) ? "" : unit }

  private static let unsaid: Set = ["antal", "number", "count", "index"]
  /// From so many kronor on a decimal says nothing.
  private static let mostKronorWithDecimal = 1_000.0

  /// A figure of an indicator with the decimals that its values are told with; other figures as they are.
  ///
  /// A whole count has none, nor have kronor from a thousand.
  /// - Parameters:
  ///   - known: the point that it is about, where that is known already.
  ///   - value: the value that the figure is a change or a target of, whose kronor it follows.
  func fitted(_ figure: Figure, of known: KnownPoint? = nil, beside value: Figure? = nil) -> Figure {
    let isChange = figure.style == .change(decimals: 1)
    guard isChange || figure.style == .number(decimals: 1), figure.id.subject.kind == .indicator,
      let number = figure.value.number,
      let known = known ?? MeasurementBook.Point(figure.id.subject).map({ book.known($0) })
    else { return figure }
    let isWhole =
      switch known.unit.swedish {
      case "antal": number.rounded() == number
      case "kr": (value?.value.number ?? number).magnitude >= Self.mostKronorWithDecimal
      default: false
      }
    let decimals = isWhole ? 0 : known.decimals
    return decimals == 1 ? figure : figure.styled(isChange ? .change(decimals: decimals) : .number(decimals: decimals))
  }
}
