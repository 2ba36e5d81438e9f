public import ProgrammeModel

/// Review questions: the columns of `granskningsfrågor`.
public enum ReviewQuestionTable {
  /// The review.
  public static let review = Column<Identifier<Review>>(
    "granskning", .reference(TableName("granskningar")), key: true, required: true, sv: "Granskningen.",
    en: "The review.")
  /// Number of the question.
  public static let number = Column<Int>(
    "nummer", .integer, key: true, required: true, sv: "Frågans nummer.", en: "Number of the question.")
  /// The question.
  public static let question = Column<String>(
    "fråga", .longText, required: true, sv: "Frågan.", en: "The question.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "granskningsfrågor", sv: ("Granskningsfrågor", "Frågorna i en granskning."),
    en: ("Review questions", "The questions of a review."), change: .newInformation,
    columns: [review.definition, number.definition, question.definition, reference.definition])

  static func assemble(_ record: StoredRecord) -> ReviewQuestion? {
    guard let reviewKey = record.key(0, review), let numberKey = record.key(1, number) else { return nil }
    var row = ReviewQuestion(review: reviewKey, number: numberKey)
    row.question = record.text(question)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
