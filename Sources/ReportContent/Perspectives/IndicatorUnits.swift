import Appraisal
import ProgrammeModel

extension ReportContext {
  /// An indicator's unit beside a number; nothing beside a count or an index, which the indicator's name says already.
  func unit(_ point: MeasurementBook.Point) -> String {
    let unit = self(book.unit(of: point.indicator))
    return Self.unsaid.contains(unit) ? "" : unit
  }

  private static let unsaid: Set = ["antal", "number", "count", "index"]
  /// From so many kronor on a decimal says nothing.
  private static let mostKronorWithDecimal = 1_000.0

  /// A figure of an indicator with the decimals that its values are told with; other figures as they are.
  ///
  /// A whole count has none, nor have kronor from a thousand; a change has those of the value that it led to.
  /// - Parameter known: the point that it is about, where that is known already.
  func fitted(_ figure: Figure, of known: MeasurementBook.Point? = nil) -> Figure {
    guard figure.style == .number(decimals: 1), figure.id.subject.kind == .indicator, let number = figure.value.number,
      let point = known ?? MeasurementBook.Point(figure.id.subject)
    else { return figure }
    var largest = number.magnitude
    if figure.id.isIndicatorChange, let period = ReportPeriod(figure.id.period),
      let value = book.value(of: point, at: period).number
    {
      largest = max(largest, value.magnitude)
    }
    let isWhole =
      switch book.unit(of: point.indicator).swedish {
      case "antal": number.rounded() == number
      case "kr": largest >= Self.mostKronorWithDecimal
      default: false
      }
    let decimals = isWhole ? 0 : book.calculation(of: point.indicator)?.decimals ?? 1
    return decimals == 1 ? figure : figure.styled(.number(decimals: decimals))
  }
}
