public import ProgrammeModel

/// Cases: the columns of `ärenden`.
public enum CaseVolumeTable {
  /// The service.
  public static let service = Column<Identifier<ITService>>(
    "tjänst", .reference(TableName("tjänster")), key: true, required: true, sv: "Tjänsten.", en: "The service.")
  /// Board or company.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), key: true, sv: "Nämnd eller bolag.",
    en: "Board or company.")
  /// The channel that the case came through.
  public static let channel = Column<CaseChannel>(
    "kanal", .choice(CaseChannel.allCases.map(\.rawValue)), key: true, required: true,
    sv: "Kanalen ärendet kom in genom.", en: "The channel that the case came through.")
  /// Month, tertial or year.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// Cases started.
  public static let started = Column<Int>(
    "påbörjade", .integer, sv: "Påbörjade ärenden.", en: "Cases started.")
  /// Cases completed.
  public static let completed = Column<Int>(
    "fullföljda", .integer, sv: "Fullföljda ärenden.", en: "Cases completed.")
  /// Completed without manual handling.
  public static let automated = Column<Int>(
    "automatiserade", .integer, sv: "Fullföljda utan manuell handläggning.", en: "Completed without manual handling.")
  /// The sum of days from arrival to decision.
  public static let handlingDays = Column<Int>(
    "handläggningsdagar", .integer, sv: "Summan av dagar från inkommet till beslut.",
    en: "The sum of days from arrival to decision.")
  /// The sum of officials' hours.
  public static let handlingHours = Column<FixedDecimal>(
    "handläggningstimmar", .decimal, sv: "Summan av handläggarnas timmar.", en: "The sum of officials' hours.")
  /// The cost of handling.
  public static let handlingCost = Column<Money>(
    "handläggningskostnad", .money, sv: "Kostnaden för handläggningen.", en: "The cost of handling.")
  /// The sum of minutes that the cases took the applicant.
  public static let citizenMinutes = Column<Int>(
    "invånarminuter", .integer, sv: "Summan av minuter som ärendena tog för den sökande.",
    en: "The sum of minutes that the cases took the applicant.")
  /// Remark.
  public static let remark = Column<String>(
    "anmärkning", .longText, sv: "Anmärkning.", en: "Remark.")

  /// The table.
  public static let table = TableDefinition(
    "ärenden", sv: ("Ärenden", "Ärenden per tjänst, nämnd, kanal och period: antal, tid och kostnad."),
    en: ("Cases", "Cases per service, board, channel and period: number, time and cost."), change: .newOutcome,
    shape: .series(
      period: period.name,
      measures: [
        started.name, completed.name, automated.name, handlingDays.name, handlingHours.name, handlingCost.name,
        citizenMinutes.name,
      ], note: remark.name),
    columns: [
      service.definition, organisation.definition, channel.definition, period.definition, started.definition,
      completed.definition, automated.definition, handlingDays.definition, handlingHours.definition,
      handlingCost.definition, citizenMinutes.definition, remark.definition,
    ])

  static func assemble(_ series: StoredSeries) -> CaseVolume? {
    guard let serviceKey = series.key.dimension(0, service),
      let channelKey = series.key.dimension(2, channel),
      let measure = CaseVolume.Measure(rawValue: series.key.measure.rawValue)
    else { return nil }
    var row = CaseVolume(service: serviceKey, channel: channelKey, measure: measure, key: series.key)
    row.organisation = series.key.dimension(1, organisation)
    row.observations = series.observations
    return row
  }
}
