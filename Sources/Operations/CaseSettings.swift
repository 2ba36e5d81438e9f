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
  /// The classes of benefit in the sum, as words with commas between; `nil` for green and yellow.
  public var classes: String?
  /// The price year that amounts are shown in; `nil` for the case's own.
  public var priceYear: Int?
  /// The formulas of the successive principle.
  public var variant = "fifths"
  /// The seed of the simulation.
  public var seed: UInt64 = 1
  /// How many times the simulation draws; `nil` for the usual number.
  public var iterations: Int?

  /// A file of the table `prisindex`, beside a case that is not registered; `nil` for none.
  public var priceIndexes: String?

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
    if let classes { chosen.classes = try Self.classes(classes) }
    if let priceYear {
      guard (1950...2100).contains(priceYear) else {
        throw OperationError(
          Phrase(
            sv: "--price-year \(priceYear): skriv ett årtal, till exempel 2014.",
            en: "--price-year \(priceYear): write a year, such as 2014."), isUsage: true)
      }
      chosen.priceYear = priceYear
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
    if let iterations, !Simulation.iterationLimits.contains(iterations) {
      throw OperationError(
        Phrase(
          sv: "--iterations \(iterations): skriv ett tal från 100 till 10000000.",
          en: "--iterations \(iterations): write a number from 100 to 10000000."), isUsage: true)
    }
    chosen.iterations = iterations
    chosen.seed = seed
    return chosen
  }

  /// The classes that somebody wrote; red is refused, since it has no value in money.
  private static func classes(_ text: String) throws(OperationError) -> Set<BenefitClass> {
    let words = ["grön": BenefitClass.green, "gron": .green, "green": .green, "gul": .yellow, "yellow": .yellow]
    var chosen: Set<BenefitClass> = []
    for word in text.lowercased().split(whereSeparator: { $0 == "," || $0 == "+" || $0 == " " }) {
      if ["röd", "rod", "red"].contains(word) {
        throw OperationError(
          Phrase(
            sv: "--classes: röd nytta är svår att värdera och räknas aldrig i pengar; den listas för sig.",
            en: "--classes: red benefit is hard to value and is never counted in money; it is listed apart."),
          isUsage: true)
      }
      guard let known = words[String(word)] else {
        throw OperationError(
          Phrase(
            sv: "--classes \(text): \"\(word)\" är ingen klass. Skriv grön, gul eller grön,gul.",
            en: "--classes \(text): \"\(word)\" is no class. Write grön, gul or grön,gul."), isUsage: true)
      }
      chosen.insert(known)
    }
    guard !chosen.isEmpty else {
      throw OperationError(
        Phrase(
          sv: "--classes är tomt. Skriv grön, gul eller grön,gul.",
          en: "--classes is empty. Write grön, gul or grön,gul."
        ), isUsage: true)
    }
    return chosen
  }
}
