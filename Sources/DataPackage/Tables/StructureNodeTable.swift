public import ProgrammeModel

/// Programme structure: the columns of `struktur`.
public enum StructureNodeTable {
  /// The node's id, such as PF1.
  public static let id = Column<Identifier<StructureNode>>(
    "nod_id", .identifier, key: true, required: true, sv: "Nodens id, t.ex. PF1.", en: "The node's id, such as PF1.")
  /// The node's name.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Nodens namn.", en: "The node's name.")
  /// What the node is: programme, portfolio, change programme ...
  public static let kind = Column<String>(
    "nodtyp", .text, required: true, sv: "Vad noden är: program, portfölj, förändringsprogram ...",
    en: "What the node is: programme, portfolio, change programme ...")
  /// The node above; empty for the topmost.
  public static let parent = Column<Identifier<StructureNode>>(
    "överordnad", .reference(TableName("struktur")), sv: "Noden närmast ovanför; tomt för den översta.",
    en: "The node above; empty for the topmost.")
  /// Order among siblings in the report.
  public static let order = Column<Int>(
    "ordning", .integer, sv: "Ordning bland syskon i rapporten.", en: "Order among siblings in the report.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "struktur", sv: ("Programstruktur", "Programmets delar som ett träd: nod, nodtyp och överordnad nod."),
    en: ("Programme structure", "The parts of the programme as one tree: node, kind and parent."),
    change: .newInformation,
    columns: [
      id.definition, name.definition, kind.definition, parent.definition, order.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> StructureNode? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = StructureNode(id: idKey)
    row.name = record.text(name)
    row.kind = record.text(kind)
    row.parent = record.value(parent)
    row.order = record.value(order)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
