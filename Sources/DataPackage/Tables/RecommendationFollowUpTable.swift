public import ProgrammeModel

/// Follow-up rounds: the columns of `uppföljningsomgångar`.
public enum RecommendationFollowUpTable {
  /// The recommendation.
  public static let recommendation = Column<Identifier<Recommendation>>(
    "rekommendation", .reference(TableName("rekommendationer")), key: true, required: true, sv: "Rekommendationen.",
    en: "The recommendation.")
  /// The day of the follow-up.
  public static let date = Column<CalendarDay>(
    "datum", .day, key: true, required: true, sv: "Dagen för uppföljningen.", en: "The day of the follow-up.")
  /// The state by the follow-up.
  public static let status = Column<ActionStatus>(
    "bedömning", .choice(ActionStatus.allCases.map(\.rawValue)), sv: "Läget enligt uppföljningen.",
    en: "The state by the follow-up.")
  /// The role that followed up.
  public static let role = Column<String>(
    "roll", .text, sv: "Rollen som följde upp.", en: "The role that followed up.")
  /// What the follow-up found.
  public static let comment = Column<String>(
    "kommentar", .longText, sv: "Vad uppföljningen fann.", en: "What the follow-up found.")
  /// Evidence that was looked at.
  public static let evidence = Column<String>(
    "underlag", .text, sv: "Underlag som granskades.", en: "Evidence that was looked at.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "uppföljningsomgångar",
    sv: ("Uppföljningsomgångar", "Hur långt en rekommendation hade kommit när den följdes upp."),
    en: ("Follow-up rounds", "How far a recommendation had come when it was followed up."), change: .newInformation,
    columns: [
      recommendation.definition, date.definition, status.definition, role.definition, comment.definition,
      evidence.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> RecommendationFollowUp? {
    guard let recommendationKey = record.key(0, recommendation), let dateKey = record.key(1, date) else { return nil }
    var row = RecommendationFollowUp(recommendation: recommendationKey, date: dateKey)
    row.status = record.reported(status)
    row.role = record.text(role)
    row.comment = record.text(comment)
    row.evidence = record.text(evidence)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
