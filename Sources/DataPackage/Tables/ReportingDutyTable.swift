public import ProgrammeModel

/// Duties to report: the columns of `rapporteringskrav`.
public enum ReportingDutyTable {
  /// Board or company.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), key: true, required: true, sv: "Nämnd eller bolag.",
    en: "Board or company.")
  /// Report period.
  public static let period = Column<ReportPeriod>(
    "period", .reportPeriod, key: true, required: true, sv: "Rapportperiod.", en: "Report period.")
  /// What is to be reported.
  public static let subject = Column<String>(
    "vad", .text, key: true, required: true, sv: "Vad som ska rapporteras.", en: "What is to be reported.")
  /// Ordered or invited.
  public static let duty = Column<DutyToReport>(
    "skyldighet", .choice(DutyToReport.allCases.map(\.rawValue)), sv: "Ålagd eller inbjuden.", en: "Ordered or invited."
  )
  /// Due date.
  public static let due = Column<CalendarDay>(
    "senast", .day, required: true, sv: "Sista dag.", en: "Due date.")
  /// The day it came in.
  public static let received = Column<CalendarDay>(
    "inkom", .day, sv: "Dagen det kom in.", en: "The day it came in.")
  /// Full, or a supplement to an earlier one.
  public static let scope = Column<DeliveryScope>(
    "omfattning", .choice(DeliveryScope.allCases.map(\.rawValue)),
    sv: "Hel leverans, eller komplettering av en tidigare.", en: "A full delivery, or a supplement to an earlier one.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "rapporteringskrav",
    sv: ("Rapporteringskrav", "Vad varje nämnd och bolag ska rapportera, när, och vad som kommit in."),
    en: ("Duties to report", "What each board and company must report, when, and what has come in."),
    change: .newInformation,
    columns: [
      organisation.definition, period.definition, subject.definition, duty.definition, due.definition,
      received.definition, scope.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> ReportingDuty? {
    guard let organisationKey = record.key(0, organisation), let periodKey = record.key(1, period),
      let subjectKey = record.key(2, subject)
    else { return nil }
    var row = ReportingDuty(organisation: organisationKey, period: periodKey, subject: subjectKey)
    row.duty = record.value(duty)
    row.due = record.reported(due)
    row.received = record.reported(received)
    row.scope = record.value(scope)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
