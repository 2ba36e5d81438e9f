public import ProgrammeModel

/// Operations: the columns of `verksamhetsmått`.
public enum OperationsCountTable {
  /// Board or company.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), key: true, required: true, sv: "Nämnd eller bolag.",
    en: "Board or company.")
  /// Month, tertial or year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// Full-time equivalents at the end of the period.
  public static let employees = Column<FixedDecimal>(
    "årsarbetare", .decimal, sv: "Årsarbetare vid periodens slut.",
    en: "Full-time equivalents at the end of the period.")
  /// IT users at the end of the period.
  public static let itUsers = Column<Int>(
    "it_användare", .integer, sv: "It-användare vid periodens slut.", en: "IT users at the end of the period.")
  /// IT workplaces at the end of the period.
  public static let workplaces = Column<Int>(
    "arbetsplatser", .integer, sv: "It-arbetsplatser vid periodens slut.", en: "IT workplaces at the end of the period."
  )
  /// IT staff in full-time equivalents, hired ones included.
  public static let itStaff = Column<FixedDecimal>(
    "it_personal", .decimal, sv: "It-personal i årsarbetare, inhyrda medräknade.",
    en: "IT staff in full-time equivalents, hired ones included.")
  /// Hired IT staff in full-time equivalents.
  public static let hiredStaff = Column<FixedDecimal>(
    "inhyrd_it_personal", .decimal, sv: "Inhyrd it-personal i årsarbetare.",
    en: "Hired IT staff in full-time equivalents.")
  /// All cost of operations in the period.
  public static let operatingCost = Column<Money>(
    "verksamhetskostnad", .money, sv: "Verksamhetens hela kostnad under perioden.",
    en: "All cost of operations in the period.")
  /// IT investments in the period, also outside the programme.
  public static let itInvestment = Column<Money>(
    "it_investering", .money, sv: "It-investeringar under perioden, även utanför programmet.",
    en: "IT investments in the period, also outside the programme.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "verksamhetsmått",
    sv: ("Verksamhetsmått", "Nämndens storlek: årsarbetare, it-användare, arbetsplatser, it-personal och kostnader."),
    en: ("Operations", "The size of a board: employees, IT users, workplaces, IT staff and costs."),
    change: .newOutcome,
    shape: .series(
      period: period.name,
      measures: [
        employees.name, itUsers.name, workplaces.name, itStaff.name, hiredStaff.name, operatingCost.name,
        itInvestment.name,
      ], note: remark.name),
    columns: [
      organisation.definition, period.definition, employees.definition, itUsers.definition, workplaces.definition,
      itStaff.definition, hiredStaff.definition, operatingCost.definition, itInvestment.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> OperationsCount? {
    guard let organisationKey = series.key.dimension(0, organisation),
      let measure = OperationsCount.Measure(rawValue: series.key.measure.rawValue)
    else { return nil }
    var row = OperationsCount(organisation: organisationKey, measure: measure, key: series.key)
    row.observations = series.observations
    return row
  }
}
