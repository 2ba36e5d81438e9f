import ProgrammeModel

extension Figure {
  /// How the figure is printed: its style, or the nearest that suits an amount where the style is for something else.
  var effectiveStyle: FigureStyle {
    switch (value, style) {
    case (.money, .percent), (.money, .years), (.money, .day): .millions
    case (_, .day): .number(decimals: 1)
    default: style
    }
  }

  /// The number with its unit around it.
  func withUnit(_ digits: String, isOne: Bool, _ language: Language) -> String {
    let space = "\u{A0}"
    switch (effectiveStyle, language) {
    case (.millions, .swedish): return digits + space + "mnkr"
    case (.millions, .english): return "SEK" + space + digits + space + "m"
    case (.thousands, .swedish): return digits + space + "tkr"
    case (.thousands, .english): return "SEK" + space + digits + space + "thousand"
    case (.kronor, .swedish): return digits + space + "kr"
    case (.kronor, .english): return "SEK" + space + digits
    case (.percent, .swedish): return digits + space + "%"
    case (.percent, .english): return digits + "%"
    case (.years, .swedish): return digits + space + "år"
    case (.years, .english): return digits + space + "years"
    case (.number, _), (.change, _), (.count, _), (.day, _):
      if unit.isEmpty { return digits }
      if unit == "%", language == .english { return digits + unit }
      if unit == "SEK", language == .english { return unit + space + digits }
      return digits + space + UnitWord.inflected(unit, isOne: isOne)
    }
  }
}

extension FigureStyle {
  /// The decimals that are printed.
  var decimals: Int {
    switch self {
    case .millions, .percent, .years: 1
    case .thousands, .kronor, .count, .day: 0
    case .number(let decimals), .change(let decimals): min(max(decimals, 0), 9)
    }
  }

  /// Whether what is above zero is printed with a plus.
  var showsPlus: Bool { if case .change = self { true } else { false } }

  /// The decimals that an amount is printed with: an öre is not divided.
  var amountDecimals: Int { min(decimals, orePower) }

  /// The power of ten öre that an amount is printed in.
  var orePower: Int {
    switch self {
    case .millions: 8
    case .thousands: 5
    case .kronor, .percent, .number, .change, .years, .count, .day: 2
    }
  }

  /// The power of ten that a plain number is multiplied by to be printed in the style's unit.
  var powerOfTen: Int {
    switch self {
    case .millions: -6
    case .thousands: -3
    case .percent: 2
    case .kronor, .number, .change, .years, .count, .day: 0
    }
  }
}
