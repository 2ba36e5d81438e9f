public import ProgrammeModel

/// Goals: the columns of `mål`.
public enum GoalTable {
  /// The goal's id.
  public static let id = Column<Identifier<Goal>>(
    "mål_id", .identifier, key: true, required: true, sv: "Målets id.", en: "The goal's id.")
  /// The goal in words.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Målet i ord.", en: "The goal in words.")
  /// Directional goal, programme goal, board goal ...
  public static let level = Column<String>(
    "nivå", .text, required: true, sv: "Inriktningsmål, programmål, nämndmål ...",
    en: "Directional goal, programme goal, board goal ...")
  /// The goal above.
  public static let parent = Column<Identifier<Goal>>(
    "överordnat", .reference(TableName("mål")), sv: "Målet närmast ovanför.", en: "The goal above.")
  /// First day it is valid.
  public static let from = Column<CalendarDay>(
    "från", .day, sv: "Första dagen målet gäller.", en: "First day it is valid.")
  /// Last day it is valid.
  public static let to = Column<CalendarDay>(
    "till", .day, sv: "Sista dagen målet gäller.", en: "Last day it is valid.")
  /// The goal that replaced it.
  public static let replacedBy = Column<Identifier<Goal>>(
    "ersatt_av", .reference(TableName("mål")), sv: "Mål som ersatt det.", en: "The goal that replaced it.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "mål", sv: ("Mål", "Mål med giltighet: kommunfullmäktiges inriktningsmål, mål för verksamhetsområde, programmål."),
    en: ("Goals", "Goals with validity: the council's directional goals, goals for a field, programme goals."),
    change: .newInformation,
    columns: [
      id.definition, name.definition, level.definition, parent.definition, from.definition, to.definition,
      replacedBy.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Goal? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Goal(id: idKey)
    row.name = record.text(name)
    row.level = record.text(level)
    row.parent = record.value(parent)
    row.from = record.value(from)
    row.to = record.value(to)
    row.replacedBy = record.value(replacedBy)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
