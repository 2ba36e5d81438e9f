public import ProgrammeModel

/// Status reports: the columns of `lägesrapporter`.
public enum StatusReportTable {
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), key: true, required: true, sv: "Projektet.", en: "The project.")
  /// Report period.
  public static let period = Column<ReportPeriod>(
    "period", .reportPeriod, key: true, required: true, sv: "Rapportperiod.", en: "Report period.")
  /// Overall judgement.
  public static let overall = Column<TrafficLight>(
    "status", .choice(TrafficLight.allCases.map(\.rawValue)), sv: "Samlad bedömning.", en: "Overall judgement.")
  /// Judgement of time.
  public static let time = Column<TrafficLight>(
    "status_tid", .choice(TrafficLight.allCases.map(\.rawValue)), sv: "Bedömning av tiden.", en: "Judgement of time.")
  /// Judgement of cost.
  public static let cost = Column<TrafficLight>(
    "status_kostnad", .choice(TrafficLight.allCases.map(\.rawValue)), sv: "Bedömning av kostnaden.",
    en: "Judgement of cost.")
  /// Judgement of benefit.
  public static let benefit = Column<TrafficLight>(
    "status_nytta", .choice(TrafficLight.allCases.map(\.rawValue)), sv: "Bedömning av nyttan.",
    en: "Judgement of benefit.")
  /// Degree of completion in per cent.
  public static let completion = Column<FixedDecimal>(
    "färdigställande", .percent, sv: "Färdigställandegrad i procent.", en: "Degree of completion in per cent.")
  /// Comment.
  public static let comment = Column<String>(
    "kommentar", .longText, sv: "Kommentar.", en: "Comment.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "lägesrapporter", sv: ("Lägesrapporter", "Projektledarens egen bedömning per period."),
    en: ("Status reports", "The project leader's own judgement per period."), change: .newInformation,
    columns: [
      project.definition, period.definition, overall.definition, time.definition, cost.definition, benefit.definition,
      completion.definition, comment.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> StatusReport? {
    guard let projectKey = record.key(0, project), let periodKey = record.key(1, period) else { return nil }
    var row = StatusReport(project: projectKey, period: periodKey)
    row.overall = record.reported(overall)
    row.time = record.value(time)
    row.cost = record.value(cost)
    row.benefit = record.value(benefit)
    row.completion = record.value(completion)
    row.comment = record.text(comment)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
