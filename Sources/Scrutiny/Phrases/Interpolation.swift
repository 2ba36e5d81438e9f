import ProgrammeModel

/// Values written out in a sentence of one language: `"\(sv: amount)"`, `"\(en: amount)"`.
extension String.StringInterpolation {
  mutating func appendInterpolation(sv amount: Money) { appendLiteral(AmountText.swedish(amount)) }
  mutating func appendInterpolation(en amount: Money) { appendLiteral(AmountText.english(amount)) }
  mutating func appendInterpolation(sv day: CalendarDay) { appendLiteral(DayText.day(day, .swedish)) }
  mutating func appendInterpolation(en day: CalendarDay) { appendLiteral(DayText.day(day, .english)) }
  mutating func appendInterpolation(sv period: Period) { appendLiteral(DayText.period(period, .swedish)) }
  mutating func appendInterpolation(en period: Period) { appendLiteral(DayText.period(period, .english)) }
  mutating func appendInterpolation(sv period: ReportPeriod) { appendLiteral(DayText.report(period, .swedish)) }
  mutating func appendInterpolation(en period: ReportPeriod) { appendLiteral(DayText.report(period, .english)) }
  mutating func appendInterpolation(sv number: FixedDecimal) { appendLiteral(NumberText.written(number, .swedish)) }
  mutating func appendInterpolation(en number: FixedDecimal) { appendLiteral(NumberText.written(number, .english)) }
  mutating func appendInterpolation(sv phrase: Phrase) { appendLiteral(phrase.swedish) }
  mutating func appendInterpolation(en phrase: Phrase) { appendLiteral(phrase.english) }
  mutating func appendInterpolation(svShare share: Double) { appendLiteral(NumberText.percent(share, .swedish)) }
  mutating func appendInterpolation(enShare share: Double) { appendLiteral(NumberText.percent(share, .english)) }
}
