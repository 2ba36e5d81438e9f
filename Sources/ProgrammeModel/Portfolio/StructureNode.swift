/// The parts of the programme as one tree: node, kind and parent.
public struct StructureNode: Sendable, Identifiable {
  /// The node's id, such as PF1.
  public let id: Identifier<StructureNode>
  /// The node's name.
  public var name = ""
  /// What the node is: programme, portfolio, change programme ...
  public var kind = ""
  /// The node above; empty for the topmost.
  public var parent: Identifier<StructureNode>?
  /// Order among siblings in the report.
  public var order: Int?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<StructureNode>) {
    self.id = id
  }
}
