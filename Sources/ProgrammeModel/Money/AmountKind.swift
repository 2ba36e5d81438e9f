/// What an amount is in the accounts.
public enum AmountKind: String, Choice {
  /// Cost in the operating budget.
  case operatingCost = "driftkostnad"
  /// Revenue; positive.
  case revenue = "intäkt"
  /// Investment expenditure.
  case investment = "investeringsutgift"
  /// Depreciation and interest on investments.
  case capitalCost = "kapitalkostnad"
}

/// What a cost is for.
public enum CostType: String, Choice {
  /// Consultants.
  case consultants = "konsulter"
  /// Software licences.
  case licences = "licenser"
  /// Own staff's time.
  case ownTime = "egen_tid"
  /// Operation and hosting.
  case operation = "drift"
  /// Equipment.
  case equipment = "utrustning"
  /// Training.
  case training = "utbildning"
  /// Support and maintenance.
  case support = "support"
  /// Services bought whole from an outside supplier.
  case outsourced = "utkontraktering"
  /// Telephony.
  case telephony = "telefoni"
  /// Storage of data.
  case storage = "lagring"
  /// Anything else.
  case other = "övrigt"
}

/// Who bears an amount. Only the portfolio share burdens a portfolio frame.
public enum Financier: String, Choice {
  /// A portfolio.
  case portfolio = "portfölj"
  /// A board's or company's own budget.
  case board = "nämnd"
  /// Funds reserved in equity.
  case reservedEquity = "eget_kapital"
  /// A grant from outside.
  case grant = "bidrag"
}

/// How values over time are counted.
public enum Counting: String, Choice {
  /// Each value is for its period alone.
  case perPeriod = "per_period"
  /// Each value counts from 1 January.
  case accumulated = "ackumulerat"
}

/// Whether amounts are in the prices of their own year or of a base year.
public enum PriceBasis: String, Choice {
  /// Prices of each year.
  case current = "löpande"
  /// Prices of the base year.
  case fixed = "fast"
}
