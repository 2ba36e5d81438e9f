/// Boards, companies, administrations and other bodies, with validity and successor.
public struct Organisation: Sendable, Identifiable {
  /// The organisation's id.
  public let id: Identifier<Organisation>
  /// The name.
  public var name = ""
  /// What kind of body it is.
  public var kind: OrganisationKind?
  /// Registration number; boards share the city's.
  public var registrationNumber = ""
  /// The organisation above.
  public var parent: Identifier<Organisation>?
  /// Code in the ledger.
  public var ledgerCode = ""
  /// First day it exists.
  public var from: CalendarDay?
  /// Last day it exists.
  public var to: CalendarDay?
  /// The organisation that took over.
  public var successor: Identifier<Organisation>?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Organisation>) {
    self.id = id
  }
}
