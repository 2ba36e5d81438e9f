/// Decided ratings with motive, beside the computed one.
public struct Assessment: Sendable {
  /// What it is about.
  public let objectKind: ObjectKind
  /// Id of the object; staden for the city.
  public let object: String
  /// Indicator, goal or perspective.
  public let indicator: String
  /// Report period.
  public let period: ReportPeriod
  /// Decided rating.
  public var rating: Reported<Rating> = .missing(MissingValue(.unstated))
  /// Motive.
  public var motive = ""
  /// Role that decided.
  public var decidedBy = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(objectKind: ObjectKind, object: String, indicator: String, period: ReportPeriod) {
    self.objectKind = objectKind
    self.object = object
    self.indicator = indicator
    self.period = period
  }
}
