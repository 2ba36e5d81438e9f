/// IT services in operation: owner, category, common or local, service hours.
public struct ITService: Sendable, Identifiable {
  /// The service's id.
  public let id: Identifier<ITService>
  /// The service's name.
  public var name = ""
  /// The owning board.
  public var owner: Reported<Identifier<Organisation>> = .missing(MissingValue(.unstated))
  /// Category of IT support.
  public var category: ITCategory?
  /// Common or local.
  public var reach: ServiceReach?
  /// Common support that boards must not duplicate.
  public var mustNotBeDuplicated = false
  /// Yes where it serves citizens or businesses.
  public var isEService = false
  /// Office hours or round the clock.
  public var serviceHours: ServiceHours?
  /// The hour at which office hours begin (default 8).
  public var opens: Int?
  /// The hour at which office hours end (default 17).
  public var closes: Int?
  /// The process it supports.
  public var process = ""
  /// Reusable building blocks.
  public var buildingBlocks = ""
  /// The project it came from.
  public var project: Identifier<Project>?
  /// What it replaces.
  public var replaces = ""
  /// The service it replaces, for unit cost before and after.
  public var replacedService: Identifier<ITService>?
  /// Support for those who cannot use it.
  public var supportChannel = ""
  /// When its content was last reviewed.
  public var contentReviewed: CalendarDay?
  /// First day in operation.
  public var from: CalendarDay?
  /// Last day in operation.
  public var to: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<ITService>) {
    self.id = id
  }
}
