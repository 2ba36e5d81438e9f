import ProgrammeModel

/// Short ways to make the figures of tests.
enum SampleFigures {
  static func id(_ name: String, _ subject: String = "P1040", period: String = "2014T2") -> FigureID {
    FigureID(name: name, subject: Subject(.project, subject), period: period)
  }

  static func money(_ name: String, ore: Int64, _ subject: String = "P1040", period: String = "2014T2") -> Figure {
    figure(.money(Money(ore: ore)), .millions, id(name, subject, period: period))
  }

  static func millions(_ name: String, _ millions: Double, _ subject: String = "P1040") -> Figure {
    figure(.money(Money(rounding: millions * 1_000_000) ?? .zero), .millions, id(name, subject))
  }

  static func missing(_ reason: MissingValue.Reason, note: String = "", _ subject: String = "P1040") -> Figure {
    figure(.missing(MissingValue(reason, note: note)), .millions, id("economy.outcome", subject))
  }

  static func undefined(_ subject: String = "P1040") -> Figure {
    let reason = Phrase(sv: "planen är noll", en: "the plan is zero")
    return figure(.undefined(reason), .percent, id("benefit.rate", subject))
  }

  static func figure(
    _ value: FigureValue, _ style: FigureStyle, _ id: FigureID = id("test.figure"), unit: String = ""
  ) -> Figure {
    Figure(id: id, version: 1, value: value, style: style, unit: unit)
  }
}
