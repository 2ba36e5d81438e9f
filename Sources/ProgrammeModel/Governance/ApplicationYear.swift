/// What an application asks for in one budget year.
public struct ApplicationYear: Sendable {
  /// The application.
  public let application: Identifier<Application>
  /// The budget year.
  public let year: Int
  /// The amount asked for that year.
  public var amount: Reported<Money> = .missing(MissingValue(.unstated))
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(application: Identifier<Application>, year: Int) {
    self.application = application
    self.year = year
  }
}
