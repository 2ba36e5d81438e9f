public import ProgrammeModel

/// When in the year the flows of years 1 and later fall; those of year 0 are never discounted.
public enum DiscountTiming: String, Hashable, Sendable, CaseIterable {
  /// At the end: year t is discounted t years.
  case endOfYear
  /// In the middle: year t is discounted t - ½ years.
  case midYear

  /// The convention by name.
  public var phrase: Phrase {
    switch self {
    case .endOfYear: Phrase(sv: "vid årets slut", en: "at the end of the year")
    case .midYear: Phrase(sv: "mitt i året", en: "in the middle of the year")
    }
  }
}
