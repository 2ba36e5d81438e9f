public import ProgrammeModel

extension Programme {
  /// The registered rows of limits that are in force on a day, usable or not; of several the one that began last.
  public func thresholds(on day: CalendarDay) -> [ThresholdName: RegisteredThreshold] {
    let inForce = thresholds.filter { $0.from <= day && ($0.to.map { $0 >= day } ?? true) }
    return Dictionary(grouping: inForce, by: \.threshold).compactMapValues { $0.max { $0.from < $1.from } }
  }

  /// A limit that stands alone, in its own unit: the registered one in force on a day if it can be a limit, else the
  /// published one.
  public func limit(_ name: ThresholdName, on day: CalendarDay) -> FixedDecimal {
    guard let value = thresholds(on: day)[name]?.value.value, name.refusal(of: value) == nil else {
      return name.published
    }
    return value
  }
}

extension Book {
  /// A limit as an input of a figure: the registered row where one decides, else the published limit.
  func term(of name: ThresholdName, on day: CalendarDay, as words: Phrase) -> Term {
    let value = FigureValue.number(programme.limit(name, on: day).double)
    if let row = programme.thresholds(on: day)[name], let stated = row.value.value, name.refusal(of: stated) == nil {
      return Term(words, value, .facts(.records([row.origin], field: FieldName("värde"))))
    }
    return Term(
      words, value,
      .constant(
        Phrase(
          sv: "\(words.swedish): den publicerade gränsen \(name.rawValue)",
          en: "\(words.english): the published limit \(name.rawValue)")))
  }
}

extension ThresholdName {
  /// Why a value cannot be this limit; `nil` where it can.
  public func refusal(of value: FixedDecimal) -> Phrase? {
    if value.digits < 0 { return Phrase(sv: "en gräns kan inte vara negativ", en: "a limit cannot be negative") }
    switch unit {
    case .months, .periods, .days, .persons, .points:
      // Beyond this a day counted from the limit would leave the calendar.
      if value.double > 10_000 { return Phrase(sv: "gränsen är orimligt stor", en: "the limit is unreasonably large") }
      guard value == FixedDecimal(digits: Int64(value.double)) else {
        return Phrase(sv: "gränsen ska vara ett heltal", en: "the limit must be a whole number")
      }
    case .kronor where Money(rounding: value.double) == nil:
      return Phrase(sv: "gränsen är orimligt stor", en: "the limit is unreasonably large")
    case .percent, .kronor, .factor, .index, .weight: break
    }
    switch self {
    case .riskYellow, .riskRed:
      return (1...25).contains(value.double)
        ? nil : Phrase(sv: "en risk har 1–25 poäng", en: "a risk has 1 to 25 points")
    case .duplicateSimilarity, .proposedSimilarity:
      return value.double > 100 ? Phrase(sv: "likhet är högst 100 %", en: "similarity is at most 100 %") : nil
    case .nameWeight:
      return value.digits == 0 ? Phrase(sv: "namnet måste väga något", en: "the name must weigh something") : nil
    case .smallGroup:
      return value.double < Self.leastProtection
        ? Phrase(
          sv: "en grupp på färre än tre personer skyddar ingen",
          en: "a group of fewer than three persons protects nobody") : nil
    default: return nil
    }
  }

  /// In a group of two each knows the other's answer.
  private static let leastProtection = 3.0
}
