public import ProgrammeModel

/// Reviews: the columns of `granskningar`.
public enum ReviewTable {
  /// The review's id.
  public static let id = Column<Identifier<Review>>(
    "granskning_id", .identifier, key: true, required: true, sv: "Granskningens id.", en: "The review's id.")
  /// Name.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Granskningens namn.", en: "Name.")
  /// Number of the report.
  public static let number = Column<String>(
    "nummer", .text, sv: "Rapportens nummer.", en: "Number of the report.")
  /// Audit body.
  public static let auditor = Column<String>(
    "revisor", .text, sv: "Revisionsorgan.", en: "Audit body.")
  /// Case number.
  public static let caseNumber = Column<String>(
    "dnr", .text, sv: "Diarienummer.", en: "Case number.")
  /// Date.
  public static let date = Column<CalendarDay>(
    "datum", .day, sv: "Datum.", en: "Date.")
  /// Reply due.
  public static let replyDue = Column<CalendarDay>(
    "svar_senast", .day, sv: "Sista dag för svar.", en: "Reply due.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "granskningar", sv: ("Granskningar", "Revisionens granskningar."),
    en: ("Reviews", "The auditors' reviews."), change: .newInformation,
    columns: [
      id.definition, name.definition, number.definition, auditor.definition, caseNumber.definition, date.definition,
      replyDue.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Review? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Review(id: idKey)
    row.name = record.text(name)
    row.number = record.text(number)
    row.auditor = record.text(auditor)
    row.caseNumber = record.text(caseNumber)
    row.date = record.reported(date)
    row.replyDue = record.value(replyDue)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
