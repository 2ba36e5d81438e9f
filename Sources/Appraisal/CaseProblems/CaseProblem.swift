public import ProgrammeModel

/// What can be questionable about a benefit case. The raw value is the code that users see: frozen.
public enum CaseProblemCode: String, CaseIterable, Sendable {
  case rateMissing = "rate-missing"
  case horizonQuestioned = "horizon-questioned"
  case headContradicts = "case-head-contradicts"
  case pricesMixed = "prices-mixed"
  case priceIndexMissing = "price-index-missing"
  case hourlyCostDiffers = "hourly-cost-differs"
  case costsMissing = "case-without-costs"
  case costInOtherUnit = "cost-in-other-unit"
  case amountMissing = "case-amount-missing"
  case capitalCost = "capital-cost-in-case"
  case rangeNotInOrder = "range-not-in-order"
  case outsideHorizon = "amount-outside-horizon"
  case outsideProject = "amount-outside-project"
  case classMissing = "benefit-without-class"
  case unitQuestioned = "unit-questioned"

  /// How serious it is: an error leaves an amount out of the case or makes its sum wrong.
  public var severity: Severity {
    switch self {
    case .hourlyCostDiffers, .outsideProject, .unitQuestioned: .warning
    default: .error
    }
  }
}

/// Something questionable about a benefit case, with what would clear it.
public struct CaseProblem: Hashable, Sendable {
  /// What kind it is.
  public let code: CaseProblemCode
  /// What was found.
  public let found: Phrase
  /// What to do about it.
  public let remedy: Phrase
  /// The row it concerns; `nil` where the whole case is meant or the row is not known.
  public let origin: RecordOrigin?

  init(_ code: CaseProblemCode, _ found: Phrase, _ remedy: Phrase, at origin: RecordOrigin? = nil) {
    self.code = code
    self.found = found
    self.remedy = remedy
    self.origin = origin.flatMap { $0 == .none ? nil : $0 }
  }
}

extension StoredObservation {
  /// Where the value stands, as an origin of a table.
  func origin(in table: TableName) -> RecordOrigin {
    RecordOrigin(table: table, key: Key([]), registration: registration, place: place)
  }
}
