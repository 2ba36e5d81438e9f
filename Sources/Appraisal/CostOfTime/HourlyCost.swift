public import ProgrammeModel

/// What an hour of an employee's time costs, from the monthly salary, by one of two documented models.
///
/// The models differ by about 11 % for the same salary, so that a case names the one it used. Unit: kronor per hour.
public enum HourlyCost: Hashable, Sendable {
  /// Salary / 142 worked hours × 1.54 for holiday pay, employer's contributions, insurance and special tax (Inera).
  case workedHours(monthlySalary: Double)
  /// Salary × 12 × (1 + employer's additions) / hours a year + overhead per hour.
  case yearlyHours(monthlySalary: Double, additions: Double, hoursPerYear: Double, overhead: Double)

  /// Hours worked in a month, sick leave and training left out (Inera).
  public static let hoursPerMonth = 142.0
  /// Salary with all additions, as a multiple of the salary (Inera).
  public static let salaryFactor = 1.54

  /// The cost in kronor per hour, unrounded; undefined without hours.
  public var kronorPerHour: Calculated<Double> {
    switch self {
    case .workedHours(let salary): .value(salary / Self.hoursPerMonth * Self.salaryFactor)
    case .yearlyHours(let salary, let additions, let hours, let overhead):
      Calculated.ratio(salary * 12 * (1 + additions), hours, ifZero: .denominatorIsZero).map { $0 + overhead }
    }
  }

  /// The model by name, to be printed beside the figure.
  public var modelName: Phrase {
    switch self {
    case .workedHours: Phrase(sv: "Ineras modell: månadslön / 142 × 1,54", en: "Inera's model: salary / 142 × 1.54")
    case .yearlyHours:
      Phrase(
        sv: "årsarbetstid: månadslön × 12 × (1 + PO-pålägg) / timmar + OH",
        en: "hours a year: salary × 12 × (1 + additions) / hours + overhead")
    }
  }
}
