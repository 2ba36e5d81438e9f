/// The project leader's own judgement per period.
public struct StatusReport: Sendable {
  /// The project.
  public let project: Identifier<Project>
  /// Report period.
  public let period: ReportPeriod
  /// Overall judgement.
  public var overall: Reported<TrafficLight> = .missing(MissingValue(.unstated))
  /// Judgement of time.
  public var time: TrafficLight?
  /// Judgement of cost.
  public var cost: TrafficLight?
  /// Judgement of benefit.
  public var benefit: TrafficLight?
  /// Degree of completion in per cent.
  public var completion: FixedDecimal?
  /// Comment.
  public var comment = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(project: Identifier<Project>, period: ReportPeriod) {
    self.project = project
    self.period = period
  }
}
