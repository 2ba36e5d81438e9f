public import ProgrammeModel

/// What an hour costs in a benefit case, and what hours are worth.
public enum WorkingTime {
  /// The model that a case names, with the case's own numbers; `nil` where it names none that is known, or no salary.
  public static func model(of benefitCase: BenefitCase) -> HourlyCost? {
    guard let salary = benefitCase.monthlySalary?.kronor else { return nil }
    let name = benefitCase.hourlyCostModel.lowercased()
    if name.contains("inera") { return .workedHours(monthlySalary: salary) }
    guard name.contains("årsarbetstid"), let hours = benefitCase.hoursPerYear else { return nil }
    return .yearlyHours(
      monthlySalary: salary, additions: (benefitCase.employerAdditions?.double ?? 0) / 100,
      hoursPerYear: Double(hours), overhead: benefitCase.overheadPerHour?.kronor ?? 0)
  }

  /// The hourly cost in force: the one stated, else the model's, to the nearest öre.
  public static func hourlyCost(of benefitCase: BenefitCase) -> Money? {
    benefitCase.hourlyCost ?? model(of: benefitCase)?.kronorPerHour.value.flatMap { Money(rounding: $0) }
  }

  /// Whether a unit is hours: timmar, tim or h.
  public static func isHours(_ unit: String) -> Bool {
    let word = unit.lowercased()
    return word == "h" || word.hasPrefix("tim") || word.hasPrefix("arbetstim") || word.hasPrefix("hour")
  }

  /// Hours × hourly cost, to the nearest öre; `nil` without an hourly cost.
  static func amount(_ hours: FixedDecimal, at benefitCase: BenefitCase) -> Money? {
    guard let cost = hourlyCost(of: benefitCase) else { return nil }
    return Money(exactly: Int128(cost.ore) * Int128(hours.digits), over: hours.scale)
  }
}

extension Money {
  /// A whole number of öre / 10^scale, half away from zero; `nil` if it does not fit.
  init?(exactly product: Int128, over scale: UInt8) {
    let divisor = (0..<scale).reduce(Int128(1)) { whole, _ in whole * 10 }
    let half = product < 0 ? -divisor : divisor
    guard let ore = Int64(exactly: (2 * product + half) / (2 * divisor)) else { return nil }
    self.init(ore: ore)
  }
}

extension AdoptionShare {
  /// The share in force in a year, in per cent: the last one stated by then, and none before the first.
  public func percent(in year: Int) -> FixedDecimal {
    observations.last { $0.period.year <= year && $0.value.value != nil }?.value.value ?? FixedDecimal(digits: 0)
  }

  /// A planned number × the year's share, rounded at the number's own decimals, half away from zero.
  func applied(to number: FixedDecimal, in year: Int) -> FixedDecimal {
    let share = percent(in: year)
    let part = Money(exactly: Int128(number.digits) * Int128(share.digits), over: share.scale + 2)
    return FixedDecimal(digits: part?.ore ?? 0, scale: number.scale)
  }
}
