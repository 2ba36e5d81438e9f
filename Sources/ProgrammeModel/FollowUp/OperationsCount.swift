/// The size of a board: employees, IT users, workplaces, IT staff and costs.
public struct OperationsCount: Sendable {
  /// What the values are.
  public enum Measure: String, Choice {
    /// Full-time equivalents at the end of the period.
    case employees = "årsarbetare"
    /// IT users at the end of the period.
    case itUsers = "it_användare"
    /// IT workplaces at the end of the period.
    case workplaces = "arbetsplatser"
    /// IT staff in full-time equivalents, hired ones included.
    case itStaff = "it_personal"
    /// Hired IT staff in full-time equivalents.
    case hiredStaff = "inhyrd_it_personal"
    /// All cost of operations in the period.
    case operatingCost = "verksamhetskostnad"
    /// IT investments in the period, also outside the programme.
    case itInvestment = "it_investering"
  }

  /// Board or company.
  public let organisation: Identifier<Organisation>
  /// What the values are.
  public let measure: Measure
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(organisation: Identifier<Organisation>, measure: Measure, key: SeriesKey) {
    self.organisation = organisation
    self.measure = measure
    self.key = key
  }
}
