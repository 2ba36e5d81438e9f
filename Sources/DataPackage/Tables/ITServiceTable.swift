public import ProgrammeModel

/// Services: the columns of `tjänster`.
public enum ITServiceTable {
  /// The service's id.
  public static let id = Column<Identifier<ITService>>(
    "tjänst_id", .identifier, key: true, required: true, sv: "Tjänstens id.", en: "The service's id.")
  /// The service's name.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Tjänstens namn.", en: "The service's name.")
  /// The owning board.
  public static let owner = Column<Identifier<Organisation>>(
    "ägare", .reference(TableName("organisationer")), sv: "Ägande nämnd.", en: "The owning board.")
  /// Category of IT support.
  public static let category = Column<ITCategory>(
    "kategori", .choice(ITCategory.allCases.map(\.rawValue)), sv: "Kategori av it-stöd.", en: "Category of IT support.")
  /// Common or local.
  public static let reach = Column<ServiceReach>(
    "omfattning", .choice(ServiceReach.allCases.map(\.rawValue)), sv: "Gemensam eller lokal.", en: "Common or local.")
  /// Common support that boards must not duplicate.
  public static let mustNotBeDuplicated = Column<Bool>(
    "får_inte_dubbleras", .flag, sv: "Gemensamt it-stöd som nämnder inte får dubblera.",
    en: "Common support that boards must not duplicate.")
  /// Yes where it serves citizens or businesses.
  public static let isEService = Column<Bool>(
    "e_tjänst", .flag, sv: "Ja om tjänsten vänder sig till medborgare eller företag.",
    en: "Yes where it serves citizens or businesses.")
  /// Office hours or round the clock.
  public static let serviceHours = Column<ServiceHours>(
    "tjänstetid", .choice(ServiceHours.allCases.map(\.rawValue)), sv: "Kontorstid eller dygnet runt.",
    en: "Office hours or round the clock.")
  /// The hour at which office hours begin.
  public static let opens = Column<Int>(
    "öppnar", .integer, sv: "Hel timme då kontorstiden börjar (förval 8).",
    en: "The hour at which office hours begin (default 8).")
  /// The hour at which office hours end.
  public static let closes = Column<Int>(
    "stänger", .integer, sv: "Hel timme då kontorstiden slutar (förval 17).",
    en: "The hour at which office hours end (default 17).")
  /// The process it supports.
  public static let process = Column<String>(
    "process", .text, sv: "Process som tjänsten stödjer.", en: "The process it supports.")
  /// Reusable building blocks.
  public static let buildingBlocks = Column<String>(
    "byggstenar", .text, sv: "Återanvändbara byggstenar.", en: "Reusable building blocks.")
  /// The project it came from.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), sv: "Projekt som tjänsten kommer ur.", en: "The project it came from.")
  /// What it replaces.
  public static let replaces = Column<String>(
    "ersätter", .text, sv: "Vad tjänsten ersätter.", en: "What it replaces.")
  /// The service it replaces.
  public static let replacedService = Column<Identifier<ITService>>(
    "ersätter_tjänst", .reference(TableName("tjänster")), sv: "Tjänsten som den ersätter, för kostnad före och efter.",
    en: "The service it replaces, for unit cost before and after.")
  /// Support for those who cannot use it.
  public static let supportChannel = Column<String>(
    "stödkanal", .text, sv: "Stöd för den som inte kan använda tjänsten.", en: "Support for those who cannot use it.")
  /// When its content was last reviewed.
  public static let contentReviewed = Column<CalendarDay>(
    "innehåll_granskat", .day, sv: "När innehållet senast granskades.", en: "When its content was last reviewed.")
  /// First day in operation.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dagen i drift.", en: "First day in operation.")
  /// Last day in operation.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen i drift.", en: "Last day in operation.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "tjänster", sv: ("Tjänster", "It-tjänster i drift: ägare, kategori, gemensam eller lokal, tjänstetid."),
    en: ("Services", "IT services in operation: owner, category, common or local, service hours."),
    change: .newInformation,
    columns: [
      id.definition, name.definition, owner.definition, category.definition, reach.definition,
      mustNotBeDuplicated.definition, isEService.definition, serviceHours.definition, opens.definition,
      closes.definition, process.definition,
      buildingBlocks.definition, project.definition, replaces.definition, replacedService.definition,
      supportChannel.definition,
      contentReviewed.definition, from.definition, to.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> ITService? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = ITService(id: idKey)
    row.name = record.text(name)
    row.owner = record.reported(owner)
    row.category = record.value(category)
    row.reach = record.value(reach)
    row.mustNotBeDuplicated = record.value(mustNotBeDuplicated) ?? false
    row.isEService = record.value(isEService) ?? false
    row.serviceHours = record.value(serviceHours)
    row.opens = record.value(opens)
    row.closes = record.value(closes)
    row.process = record.text(process)
    row.buildingBlocks = record.text(buildingBlocks)
    row.project = record.value(project)
    row.replaces = record.text(replaces)
    row.replacedService = record.value(replacedService)
    row.supportChannel = record.text(supportChannel)
    row.contentReviewed = record.value(contentReviewed)
    row.from = record.value(from)
    row.to = record.value(to)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
