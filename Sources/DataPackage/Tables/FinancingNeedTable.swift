public import ProgrammeModel

/// Financing needs: the columns of `finansieringsbehov`.
public enum FinancingNeedTable {
  /// The id of the row.
  public static let id = Column<Identifier<FinancingNeed>>(
    "behov_id", .identifier, key: true, required: true, sv: "Radens id.", en: "The id of the row.")
  /// The statement it belongs to.
  public static let statement = Column<String>(
    "sammanställning", .text, required: true, sv: "Sammanställningen som raden hör till.",
    en: "The statement it belongs to.")
  /// Order within the statement.
  public static let order = Column<Int>(
    "ordning", .integer, sv: "Ordning i sammanställningen.", en: "Order within the statement.")
  /// Item.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Post.", en: "Item.")
  /// Computed cost.
  public static let amount = Column<Money>(
    "belopp", .money, required: true, sv: "Beräknad kostnad.", en: "Computed cost.")
  /// Footnote.
  public static let footnote = Column<String>(
    "fotnot", .longText, sv: "Fotnot.", en: "Footnote.")
  /// The decision it is the basis of.
  public static let decision = Column<Identifier<Decision>>(
    "beslut", .reference(TableName("beslut")), sv: "Beslutet som behovet ligger till grund för.",
    en: "The decision it is the basis of.")
  /// Node in the structure.
  public static let node = Column<Identifier<StructureNode>>(
    "nod", .reference(TableName("struktur")), sv: "Nod i strukturen.", en: "Node in the structure.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "finansieringsbehov",
    sv: (
      "Finansieringsbehov",
      "Beräknade finansieringsbehov som ligger till grund för ett beslut, post för post med fotnoter."
    ),
    en: ("Financing needs", "Computed financing needs behind a decision, item by item with footnotes."),
    change: .newEstimate,
    columns: [
      id.definition, statement.definition, order.definition, name.definition, amount.definition, footnote.definition,
      decision.definition, node.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> FinancingNeed? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = FinancingNeed(id: idKey)
    row.statement = record.text(statement)
    row.order = record.value(order)
    row.name = record.text(name)
    row.amount = record.reported(amount)
    row.footnote = record.text(footnote)
    row.decision = record.value(decision)
    row.node = record.value(node)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
