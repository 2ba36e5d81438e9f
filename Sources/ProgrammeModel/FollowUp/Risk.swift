/// Risks with probability and consequence per period.
public struct Risk: Sendable, Identifiable {
  /// What probability and consequence are judged by.
  public static let scale = 1...5

  /// The risk's id.
  public let id: String
  /// Report period, such as 2014T2.
  public let period: ReportPeriod
  /// The project.
  public var project: Identifier<Project>?
  /// The portfolio, where the risk is its own.
  public var node: Identifier<StructureNode>?
  /// The risk in words.
  public var description = ""
  /// Probability 1-5.
  public var probability: Reported<Int> = .missing(MissingValue(.unstated))
  /// Consequence 1-5.
  public var consequence: Reported<Int> = .missing(MissingValue(.unstated))
  /// Role of the owner.
  public var owner = ""
  /// Measure.
  public var measure = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: String, period: ReportPeriod) {
    self.id = id
    self.period = period
  }
}
