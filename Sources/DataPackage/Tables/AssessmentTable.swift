public import ProgrammeModel

/// Assessments: the columns of `bedömningar`.
public enum AssessmentTable {
  /// What it is about.
  public static let objectKind = Column<ObjectKind>(
    "objektslag", .choice(ObjectKind.allCases.map(\.rawValue)), key: true, required: true,
    sv: "Vad bedömningen gäller.", en: "What it is about.")
  /// Id of the object; staden for the city.
  public static let object = Column<String>(
    "objekt", .text, key: true, required: true, sv: "Id för objektet; staden för hela staden.",
    en: "Id of the object; staden for the city.")
  /// Indicator, goal or perspective.
  public static let indicator = Column<String>(
    "mätetal", .text, key: true, required: true, sv: "Mätetal, mål eller perspektiv.",
    en: "Indicator, goal or perspective.")
  /// Report period.
  public static let period = Column<ReportPeriod>(
    "period", .reportPeriod, key: true, required: true, sv: "Rapportperiod.", en: "Report period.")
  /// Decided rating.
  public static let rating = Column<Rating>(
    "bedömning", .choice(Rating.allCases.map(\.rawValue)), required: true, sv: "Beslutad bedömning.",
    en: "Decided rating.")
  /// Motive.
  public static let motive = Column<String>(
    "motiv", .longText, sv: "Motiv.", en: "Motive.")
  /// Role that decided.
  public static let decidedBy = Column<String>(
    "beslutad_av", .text, sv: "Roll som beslutat.", en: "Role that decided.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "bedömningar", sv: ("Bedömningar", "Beslutade bedömningar med motiv, bredvid den beräknade."),
    en: ("Assessments", "Decided ratings with motive, beside the computed one."), change: .newInformation,
    columns: [
      objectKind.definition, object.definition, indicator.definition, period.definition, rating.definition,
      motive.definition, decidedBy.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Assessment? {
    guard let objectKindKey = record.key(0, objectKind), let objectKey = record.key(1, object),
      let indicatorKey = record.key(2, indicator), let periodKey = record.key(3, period)
    else { return nil }
    var row = Assessment(objectKind: objectKindKey, object: objectKey, indicator: indicatorKey, period: periodKey)
    row.rating = record.reported(rating)
    row.motive = record.text(motive)
    row.decidedBy = record.text(decidedBy)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
