public import ProgrammeModel

/// Answers to findings: the columns of `svar`.
public enum FindingAnswerTable {
  /// The finding's id, as check prints it.
  public static let finding = Column<String>(
    "iakttagelse", .text, key: true, required: true, sv: "Iakttagelsens id, som check skriver det.",
    en: "The finding's id, as check prints it.")
  /// The organisation that answers.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), key: true, required: true,
    sv: "Organisationen som svarar.", en: "The organisation that answers.")
  /// The day the question was put.
  public static let asked = Column<CalendarDay>(
    "ställd", .day, sv: "Dagen då frågan ställdes.", en: "The day the question was put.")
  /// The finding as it was put to the organisation.
  public static let question = Column<String>(
    "fråga", .longText, sv: "Iakttagelsen som den ställdes till organisationen.",
    en: "The finding as it was put to the organisation.")
  /// What would clear it.
  public static let remedy = Column<String>(
    "åtgärdas_så", .longText, sv: "Vad som skulle åtgärda den.", en: "What would clear it.")
  /// The organisation's answer.
  public static let answer = Column<String>(
    "svar", .longText, sv: "Organisationens svar.", en: "The organisation's answer.")
  /// What the organisation does.
  public static let action = Column<String>(
    "åtgärd", .longText, sv: "Vad organisationen gör.", en: "What the organisation does.")
  /// When the action is done.
  public static let due = Column<CalendarDay>(
    "senast", .day, sv: "När åtgärden är klar.", en: "When the action is done.")
  /// The day of the answer.
  public static let answered = Column<CalendarDay>(
    "besvarad", .day, sv: "Dagen för svaret.", en: "The day of the answer.")
  /// The role that answers.
  public static let role = Column<String>(
    "roll", .text, sv: "Rollen som svarar.", en: "The role that answers.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "svar", sv: ("Svar på iakttagelser", "Frågor ställda till nämnder och bolag om iakttagelser, med deras svar."),
    en: ("Answers to findings", "Questions put to boards and companies about findings, with their answers."),
    change: .newInformation,
    columns: [
      finding.definition, organisation.definition, asked.definition, question.definition, remedy.definition,
      answer.definition, action.definition, due.definition, answered.definition, role.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> FindingAnswer? {
    guard let findingKey = record.key(0, finding), let organisationKey = record.key(1, organisation) else { return nil }
    var row = FindingAnswer(finding: findingKey, organisation: organisationKey)
    row.asked = record.value(asked)
    row.question = record.text(question)
    row.remedy = record.text(remedy)
    row.answer = record.text(answer)
    row.action = record.text(action)
    row.due = record.value(due)
    row.answered = record.value(answered)
    row.role = record.text(role)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
