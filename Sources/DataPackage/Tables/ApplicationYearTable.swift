public import ProgrammeModel

/// Applications by year: the columns of `ansökningsår`.
public enum ApplicationYearTable {
  /// The application.
  public static let application = Column<Identifier<Application>>(
    "ansökan", .reference(TableName("ansökningar")), key: true, required: true, sv: "Ansökan.", en: "The application.")
  /// The budget year.
  public static let year = Column<Int>(
    "år", .integer, key: true, required: true, sv: "Budgetåret.", en: "The budget year.")
  /// The amount asked for that year.
  public static let amount = Column<Money>(
    "belopp", .money, required: true, sv: "Sökt belopp det året.", en: "The amount asked for that year.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "ansökningsår",
    sv: ("Ansökningar per år", "Vad varje ansökan söker per budgetår; saknas rader räknas allt på projektets startår."),
    en: (
      "Applications by year",
      "What each application asks for per budget year; without rows all of it falls in the project's first year."
    ), change: .newInformation,
    columns: [application.definition, year.definition, amount.definition, reference.definition])

  static func assemble(_ record: StoredRecord) -> ApplicationYear? {
    guard let applicationKey = record.key(0, application), let yearKey = record.key(1, year) else { return nil }
    var row = ApplicationYear(application: applicationKey, year: yearKey)
    row.amount = record.reported(amount)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
