/// Computed financing needs behind a decision, item by item with footnotes.
public struct FinancingNeed: Sendable, Identifiable {
  /// The id of the row.
  public let id: Identifier<FinancingNeed>
  /// The statement it belongs to.
  public var statement = ""
  /// Order within the statement.
  public var order: Int?
  /// Item.
  public var name = ""
  /// Computed cost.
  public var amount: Reported<Money> = .missing(MissingValue(.unstated))
  /// Footnote.
  public var footnote = ""
  /// The decision it is the basis of.
  public var decision: Identifier<Decision>?
  /// Node in the structure.
  public var node: Identifier<StructureNode>?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<FinancingNeed>) {
    self.id = id
  }
}
