package import ProgrammeModel

/// Values written out in a sentence of one language: `"\(sv: amount)"`, `"\(en: amount)"`.
extension String.StringInterpolation {
  package mutating func appendInterpolation(sv amount: Money) { appendLiteral(AmountText.swedish(amount)) }
  package mutating func appendInterpolation(en amount: Money) { appendLiteral(AmountText.english(amount)) }
  /// What amounts differ by, to the öre before it is printed, as in the report's own figures of it.
  package mutating func appendInterpolation(sv amounts: Money..., less other: Money) {
    appendLiteral(AmountText.swedish(amounts.sum - other))
  }
  package mutating func appendInterpolation(en amounts: Money..., less other: Money) {
    appendLiteral(AmountText.english(amounts.sum - other))
  }
  package mutating func appendInterpolation(sv day: CalendarDay) { appendLiteral(DayText.day(day, .swedish)) }
  package mutating func appendInterpolation(en day: CalendarDay) { appendLiteral(DayText.day(day, .english)) }
  package mutating func appendInterpolation(sv period: Period) { appendLiteral(DayText.period(period, .swedish)) }
  package mutating func appendInterpolation(en period: Period) { appendLiteral(DayText.period(period, .english)) }
  package mutating func appendInterpolation(sv period: ReportPeriod) { appendLiteral(DayText.report(period, .swedish)) }
  package mutating func appendInterpolation(en period: ReportPeriod) { appendLiteral(DayText.report(period, .english)) }
  package mutating func appendInterpolation(sv number: FixedDecimal) {
    appendLiteral(NumberText.written(number, .swedish))
  }
  package mutating func appendInterpolation(en number: FixedDecimal) {
    appendLiteral(NumberText.written(number, .english))
  }
  package mutating func appendInterpolation(sv phrase: Phrase) { appendLiteral(phrase.swedish) }
  package mutating func appendInterpolation(en phrase: Phrase) { appendLiteral(phrase.english) }
  package mutating func appendInterpolation(svShare share: Double) {
    appendLiteral(NumberText.percent(share, .swedish))
  }
  package mutating func appendInterpolation(enShare share: Double) {
    appendLiteral(NumberText.percent(share, .english))
  }
}
