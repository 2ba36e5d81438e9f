public import ProgrammeModel

/// Applications: the columns of `ansökningar`.
public enum ApplicationTable {
  /// The application's id.
  public static let id = Column<Identifier<Application>>(
    "ansökan_id", .identifier, key: true, required: true, sv: "Ansökans id.", en: "The application's id.")
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), required: true, sv: "Projektet.", en: "The project.")
  /// The day it was handed in.
  public static let submitted = Column<CalendarDay>(
    "inlämnad", .day, sv: "Dagen ansökan lämnades in.", en: "The day it was handed in.")
  /// The applying board or company.
  public static let applicant = Column<Identifier<Organisation>>(
    "sökande", .reference(TableName("organisationer")), sv: "Sökande nämnd eller bolag.",
    en: "The applying board or company.")
  /// The person who applies.
  public static let applicantPerson = Column<Identifier<Person>>(
    "sökande_person", .reference(TableName("personer")), sv: "Person som ansöker.", en: "The person who applies.")
  /// The amount applied for.
  public static let amount = Column<Money>(
    "belopp", .money, sv: "Sökt belopp.", en: "The amount applied for.")
  /// The day the city's IT department was contacted.
  public static let contactedOn = Column<CalendarDay>(
    "kontakt_med_it", .day, sv: "Dagen stadens it-avdelning kontaktades.",
    en: "The day the city's IT department was contacted.")
  /// Which existing solutions were considered.
  public static let consideredSolutions = Column<String>(
    "befintliga_lösningar", .longText, sv: "Vilka befintliga lösningar som prövats.",
    en: "Which existing solutions were considered.")
  /// Existing service chosen.
  public static let chosenExisting = Column<Identifier<ITService>>(
    "vald_befintlig", .reference(TableName("tjänster")), sv: "Befintlig tjänst som väljs.",
    en: "Existing service chosen.")
  /// Motive where an existing solution is not chosen.
  public static let exceptionMotive = Column<String>(
    "motiv_undantag", .longText, sv: "Motiv om en befintlig lösning inte väljs.",
    en: "Motive where an existing solution is not chosen.")
  /// The benefit case that shows substantially greater benefit.
  public static let comparingCase = Column<Identifier<BenefitCase>>(
    "jämförande_kalkyl", .reference(TableName("nyttokalkyler")), sv: "Nyttokalkyl som visar väsentligt ökad nytta.",
    en: "The benefit case that shows substantially greater benefit.")
  /// Must be granted, such as by law.
  public static let isMandatory = Column<Bool>(
    "obligatorisk", .flag, sv: "Ja om ansökan måste beviljas, till exempel enligt lag.",
    en: "Yes where it must be granted, such as by law.")
  /// Why it must be granted.
  public static let mandatoryReason = Column<String>(
    "skäl_obligatorisk", .longText, sv: "Varför den måste beviljas.", en: "Why it must be granted.")
  /// Applications of which at most one is granted.
  public static let exclusiveGroup = Column<String>(
    "uteslutningsgrupp", .text, sv: "Grupp av ansökningar där högst en beviljas.",
    en: "Group of applications of which at most one is granted.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "ansökningar", sv: ("Ansökningar", "Ansökningar om medel, med prövning av återanvändning."),
    en: ("Applications", "Applications for money, with the reuse test."), change: .newInformation,
    columns: [
      id.definition, project.definition, submitted.definition, applicant.definition, applicantPerson.definition,
      amount.definition, contactedOn.definition, consideredSolutions.definition, chosenExisting.definition,
      exceptionMotive.definition, comparingCase.definition, isMandatory.definition,
      mandatoryReason.definition, exclusiveGroup.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Application? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Application(id: idKey)
    row.project = record.value(project) ?? ""
    row.submitted = record.reported(submitted)
    row.applicant = record.value(applicant)
    row.applicantPerson = record.value(applicantPerson)
    row.amount = record.reported(amount)
    row.contactedOn = record.value(contactedOn)
    row.consideredSolutions = record.text(consideredSolutions)
    row.chosenExisting = record.value(chosenExisting)
    row.exceptionMotive = record.text(exceptionMotive)
    row.comparingCase = record.value(comparingCase)
    row.isMandatory = record.value(isMandatory) ?? false
    row.mandatoryReason = record.text(mandatoryReason)
    row.exclusiveGroup = record.text(exclusiveGroup)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
