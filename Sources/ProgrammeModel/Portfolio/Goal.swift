/// Goals with validity: the council's directional goals, goals for a field, programme goals.
public struct Goal: Sendable, Identifiable {
  /// The goal's id.
  public let id: Identifier<Goal>
  /// The goal in words.
  public var name = ""
  /// Directional goal, programme goal, board goal ...
  public var level = ""
  /// The goal above.
  public var parent: Identifier<Goal>?
  /// First day it is valid.
  public var from: CalendarDay?
  /// Last day it is valid.
  public var to: CalendarDay?
  /// The goal that replaced it.
  public var replacedBy: Identifier<Goal>?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Goal>) {
    self.id = id
  }
}
