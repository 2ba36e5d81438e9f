import Appraisal
import ProgrammeModel

/// The conventions that a command line chooses for an appraisal, as written.
public struct CaseSettings: Sendable {
  /// Discount rate in per cent; `nil` for the case's own.
  public var rate: String?
  /// Whether amounts fall in the middle of the year; false for the case's own convention.
  public var isMidYear = false
  /// Years after the investment year; `nil` for the case's own.
  public var horizon: Int?
  /// The formulas of the successive principle.
  public var variant = "fifths"
  /// The seed of the simulation.
  public var seed: UInt64 = 1
  /// How many times the simulation draws.
  public var iterations = 10_000

  /// What the case itself says.
  public init() {}

  /// The conventions, checked.
  ///
  /// - Throws: ``OperationError`` with a remedy for what is out of range.
  func conventions() throws(OperationError) -> CaseConventions {
    var chosen = CaseConventions()
    if let rate { chosen.rate = try RateText.read(rate) }
    if isMidYear { chosen.isMidYear = true }
    if let horizon {
      guard (1...100).contains(horizon) else {
        throw OperationError(
          Phrase(
            sv: "--horizon \(horizon): kalkylperioden är 1–100 år efter investeringsåret, oftast 3–10.",
            en: "--horizon \(horizon): the horizon is 1–100 years after the investment year, usually 3–10."),
          isUsage: true)
      }
      chosen.horizon = horizon
    }
    guard let variant = SuccessiveVariant(rawValue: variant) else {
      let known = SuccessiveVariant.allCases.map(\.rawValue).joined(separator: ", ")
      throw OperationError(
        Phrase(
          sv: "--variant \(variant) finns inte. Välj \(known).",
          en: "There is no --variant \(variant). Choose \(known)."),
        isUsage: true)
    }
    chosen.variant = variant
    guard Simulation.iterationLimits.contains(iterations) else {
      throw OperationError(
        Phrase(
          sv: "--iterations \(iterations): skriv ett tal från 100 till 10000000.",
          en: "--iterations \(iterations): write a number from 100 to 10000000."), isUsage: true)
    }
    chosen.iterations = iterations
    chosen.seed = seed
    return chosen
  }
}
