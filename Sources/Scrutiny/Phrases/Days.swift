import ProgrammeModel

/// How days and periods are written in findings: `12 mars 2014`, `tertial 2 2014`.
enum DayText {
  private static let swedishMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  static func day(_ day: CalendarDay, _ language: Language) -> String {
    "\(day.day) \(month(day.month, language)) \(day.year)"
  }

  static func period(_ period: Period, _ language: Language) -> String {
    switch period.length {
    case .year: "\(period.year)"
    case .tertial: "tertial \(period.number) \(period.year)"
    case .month: "\(month(period.number, language)) \(period.year)"
    }
  }

  static func report(_ period: ReportPeriod, _ language: Language) -> String {
    switch (period.occasion, language) {
    case (.first, .swedish): "tertialrapport 1 \(period.year)"
    case (.second, .swedish): "tertialrapport 2 \(period.year)"
    case (.annual, .swedish): "verksamhetsberättelsen \(period.year)"
    case (.first, .english): "tertial report 1 of \(period.year)"
    case (.second, .english): "tertial report 2 of \(period.year)"
    case (.annual, .english): "the annual report of \(period.year)"
    }
  }

  private static func month(_ number: Int, _ language: Language) -> String {
    language == .swedish ? swedishMonths[number - 1] : englishMonths[number - 1]
  }
}
