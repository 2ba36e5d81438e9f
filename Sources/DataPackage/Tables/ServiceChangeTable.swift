public import ProgrammeModel

/// Changes: the columns of `förändringar`.
public enum ServiceChangeTable {
  /// The change's id.
  public static let id = Column<Identifier<ServiceChange>>(
    "förändring_id", .identifier, key: true, required: true, sv: "Förändringens id.", en: "The change's id.")
  /// The service.
  public static let service = Column<Identifier<ITService>>(
    "tjänst", .reference(TableName("tjänster")), required: true, sv: "Tjänsten.", en: "The service.")
  /// The day it was made.
  public static let made = Column<CalendarDay>(
    "genomförd", .day, required: true, sv: "Dagen den genomfördes.", en: "The day it was made.")
  /// Whether it went well.
  public static let succeeded = Column<Bool>(
    "lyckad", .flag, required: true, sv: "Ja om den varken backades eller ledde till en incident.",
    en: "Yes if it was neither rolled back nor led to an incident.")
  /// What was changed.
  public static let description = Column<String>(
    "beskrivning", .longText, sv: "Vad som ändrades.", en: "What was changed.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "förändringar", sv: ("Förändringar", "Genomförda förändringar i tjänster, och om de lyckades."),
    en: ("Changes", "Changes made to services, and whether they succeeded."), change: .newOutcome,
    columns: [
      id.definition, service.definition, made.definition, succeeded.definition, description.definition,
      reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> ServiceChange? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = ServiceChange(id: idKey)
    row.service = record.value(service) ?? ""
    row.made = record.reported(made)
    row.succeeded = record.reported(succeeded)
    row.description = record.text(description)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
