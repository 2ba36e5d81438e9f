/// Persons with a role; no personal identity numbers. The name can be removed.
public struct Person: Sendable, Identifiable {
  /// The person's id.
  public let id: Identifier<Person>
  /// The name.
  public var name = ""
  /// Position.
  public var position = ""
  /// Organisation.
  public var organisation: Identifier<Organisation>?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Person>) {
    self.id = id
  }
}
