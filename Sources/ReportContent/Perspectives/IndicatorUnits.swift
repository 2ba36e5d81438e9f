import Appraisal
import ProgrammeModel

extension ReportContext {
  /// An indicator's unit as it is registered, in the report's language where it is a common one, or as the catalogue has
  /// it.
  func statedUnit(_ point: MeasurementBook.Point) -> String {
    if let unit = book.indicators[point.indicator]?.unit {
      return language == .english ? Self.englishUnits[unit] ?? unit : unit
    }
    return book.calculation(of: point.indicator).map { self($0.unit) } ?? ""
  }

  /// The units that indicators mostly have, which are registered in Swedish.
  private static let englishUnits = [
    "kr": "SEK", "tkr": "SEK thousand", "mnkr": "SEK m", "sekunder": "seconds", "minuter": "minutes", "tim": "hours",
    "timmar": "hours", "tusen tim": "thousand hours", "dagar": "days", "veckor": "weeks", "månader": "months",
    "år": "years", "antal": "number", "personer": "persons", "poäng": "points",
  ]

  /// An indicator's unit beside a number; nothing beside a count or an index, which the indicator's name says already.
  func unit(_ point: MeasurementBook.Point) -> String {
    let unit = statedUnit(point)
    return Self.unsaid.contains(unit) ? "" : unit
  }

  private static let unsaid: Set = ["antal", "number", "count", "index"]
  /// From so many kronor on a decimal says nothing.
  private static let mostKronorWithDecimal = 1_000.0

  /// An indicator's whole count, and kronor from a thousand, without a decimal; other figures as they are.
  ///
  /// - Parameter value: the value that the figure is a change or a target of, whose kronor it follows.
  func inWholes(_ figure: Figure, beside value: Figure? = nil) -> Figure {
    let subject = figure.id.subject
    let isChange = figure.style == .change(decimals: 1)
    guard isChange || figure.style == .number(decimals: 1), subject.kind == .indicator,
      let number = figure.value.number, let point = MeasurementBook.Point(subject)
    else { return figure }
    let unit = book.indicators[point.indicator]?.unit ?? book.calculation(of: point.indicator)?.unit.swedish
    let isWhole =
      switch unit ?? "" {
      case "antal": number.rounded() == number
      case "kr": (value?.value.number ?? number).magnitude >= Self.mostKronorWithDecimal
      default: false
      }
    return isWhole ? figure.styled(isChange ? .change(decimals: 0) : .number(decimals: 0)) : figure
  }
}
