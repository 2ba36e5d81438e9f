public import ProgrammeModel

/// Users: the columns of `användare`.
public enum UserCountTable {
  /// The service.
  public static let service = Column<Identifier<ITService>>(
    "tjänst", .reference(TableName("tjänster")), key: true, sv: "Tjänsten.", en: "The service.")
  /// Board or company.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), key: true, sv: "Nämnd eller bolag.",
    en: "Board or company.")
  /// All (default), women or men.
  public static let sex = Column<SexBreakdown>(
    "kön", .choice(SexBreakdown.allCases.map(\.rawValue)), key: true, sv: "Totalt (förval), kvinnor eller män.",
    en: "All (default), women or men.")
  /// Month, tertial or year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// Authorised users at the end of the period.
  public static let authorised = Column<Int>(
    "behöriga", .integer, sv: "Behöriga användare vid periodens slut.", en: "Authorised users at the end of the period."
  )
  /// Users who logged in during the period.
  public static let active = Column<Int>(
    "aktiva", .integer, sv: "Användare som loggat in under perioden.", en: "Users who logged in during the period.")
  /// Authorised users who have been trained.
  public static let trained = Column<Int>(
    "utbildade", .integer, sv: "Behöriga som genomgått utbildning.", en: "Authorised users who have been trained.")
  /// Support calls in the period.
  public static let supportCalls = Column<Int>(
    "supportärenden", .integer, sv: "Supportärenden under perioden.", en: "Support calls in the period.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "användare", sv: ("Användare", "Användare per tjänst, nämnd och kön: behöriga, aktiva, utbildade, supportärenden."),
    en: ("Users", "Users per service, board and sex: authorised, active, trained, support calls."), change: .newOutcome,
    shape: .series(
      period: period.name,
      measures: [authorised.name, active.name, trained.name, supportCalls.name], note: remark.name),
    columns: [
      service.definition, organisation.definition, sex.definition, period.definition, authorised.definition,
      active.definition, trained.definition, supportCalls.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> UserCount? {
    guard let measure = UserCount.Measure(rawValue: series.key.measure.rawValue)
    else { return nil }
    var row = UserCount(measure: measure, key: series.key)
    row.service = series.key.dimension(0, service)
    row.organisation = series.key.dimension(1, organisation)
    row.sex = series.key.dimension(2, sex)
    row.observations = series.observations
    return row
  }
}
