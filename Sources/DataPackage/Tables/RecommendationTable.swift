public import ProgrammeModel

/// Recommendations: the columns of `rekommendationer`.
public enum RecommendationTable {
  /// The id.
  public static let id = Column<Identifier<Recommendation>>(
    "rekommendation_id", .identifier, key: true, required: true, sv: "Rekommendationens id.", en: "The id.")
  /// The review.
  public static let review = Column<Identifier<Review>>(
    "granskning", .reference(TableName("granskningar")), required: true, sv: "Granskningen.", en: "The review.")
  /// Number in the report.
  public static let number = Column<Int>(
    "nummer", .integer, required: true, sv: "Nummer i rapporten.", en: "Number in the report.")
  /// The recommendation.
  public static let text = Column<String>(
    "text", .longText, required: true, sv: "Rekommendationen.", en: "The recommendation.")
  /// Organisation in charge.
  public static let owner = Column<Identifier<Organisation>>(
    "ägare", .reference(TableName("organisationer")), sv: "Ansvarig organisation.", en: "Organisation in charge.")
  /// Role in charge.
  public static let ownerRole = Column<String>(
    "ägande_roll", .text, sv: "Ansvarig roll.", en: "Role in charge.")
  /// Due date.
  public static let due = Column<CalendarDay>(
    "senast", .day, sv: "Ska vara genomförd senast.", en: "Due date.")
  /// Status.
  public static let status = Column<ActionStatus>(
    "status", .choice(ActionStatus.allCases.map(\.rawValue)), sv: "Status.", en: "Status.")
  /// The answer to it.
  public static let answer = Column<String>(
    "svar", .longText, sv: "Svar på rekommendationen.", en: "The answer to it.")
  /// Evidence.
  public static let evidence = Column<String>(
    "underlag", .text, sv: "Underlag för genomförandet.", en: "Evidence.")
  /// Done.
  public static let done = Column<CalendarDay>(
    "klart", .day, sv: "Klart.", en: "Done.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "rekommendationer", sv: ("Rekommendationer", "Revisionens rekommendationer till dess de är genomförda."),
    en: ("Recommendations", "Audit recommendations until they are done."), change: .newInformation,
    columns: [
      id.definition, review.definition, number.definition, text.definition, owner.definition, ownerRole.definition,
      due.definition, status.definition, answer.definition, evidence.definition, done.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Recommendation? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Recommendation(id: idKey)
    row.review = record.value(review) ?? ""
    row.number = record.value(number) ?? 0
    row.text = record.text(text)
    row.owner = record.reported(owner)
    row.ownerRole = record.reported(ownerRole)
    row.due = record.reported(due)
    row.status = record.reported(status)
    row.answer = record.reported(answer)
    row.evidence = record.reported(evidence)
    row.done = record.value(done)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
