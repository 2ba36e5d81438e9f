public import ProgrammeModel

/// Reports: the columns of `rapporter`.
public enum ReportHeadTable {
  /// Report period.
  public static let id = Column<ReportPeriod>(
    "period", .reportPeriod, key: true, required: true, sv: "Rapportperiod.", en: "Report period.")
  /// Case number.
  public static let caseNumber = Column<String>(
    "dnr", .text, sv: "Diarienummer.", en: "Case number.")
  /// Date of the report.
  public static let date = Column<CalendarDay>(
    "datum", .day, sv: "Tjänsteutlåtandets datum.", en: "Date of the report.")
  /// Handler.
  public static let handler = Column<Identifier<Person>>(
    "handläggare", .reference(TableName("personer")), sv: "Handläggare.", en: "Handler.")
  /// Sending office.
  public static let sender = Column<String>(
    "avsändare", .text, sv: "Avsändande kontor.", en: "Sending office.")
  /// Addressee.
  public static let addressee = Column<Identifier<Organisation>>(
    "adressat", .reference(TableName("organisationer")), sv: "Till vem.", en: "Addressee.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "rapporter", sv: ("Rapporter", "Rapporternas ärendeuppgifter: dnr, datum, handläggare och adressat."),
    en: ("Reports", "Case details of the reports: case number, date, handler, addressee."), change: .newInformation,
    columns: [
      id.definition, caseNumber.definition, date.definition, handler.definition, sender.definition,
      addressee.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> ReportHead? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = ReportHead(id: idKey)
    row.caseNumber = record.text(caseNumber)
    row.date = record.value(date)
    row.handler = record.value(handler)
    row.sender = record.text(sender)
    row.addressee = record.value(addressee)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
