/// When a benefit case was made.
public enum CaseStage: String, Choice {
  /// Before the project starts.
  case beforeStart = "före"
  /// While the project runs.
  case during = "under"
  /// After introduction.
  case after = "efter"
}

/// Whether a benefit case is a draft or has been adopted.
public enum CaseStatus: String, Choice {
  /// A draft.
  case draft = "utkast"
  /// Adopted as a basis for decision.
  case adopted = "fastställd"
}

/// When in a year amounts fall for discounting.
public enum DiscountConvention: String, Choice {
  /// At the end of the year.
  case endOfYear = "årets_slut"
  /// In the middle of the year.
  case midYear = "mitten"
}

/// Whether a discount rate is real, for fixed prices, or nominal, for current prices.
public enum RateBasis: String, Choice {
  /// Inflation left out: goes with fixed prices.
  case real = "real"
  /// Inflation counted: goes with current prices.
  case nominal = "nominell"
}

/// Whether a cost in a benefit case is investment or running cost.
public enum CaseCostKind: String, Choice {
  /// Expenditure for development and introduction.
  case investment = "investering"
  /// Change in yearly running cost.
  case running = "drift"
  /// Depreciation and interest: an error in a benefit case, which uses expenditure.
  case capitalCost = "kapitalkostnad"
}
