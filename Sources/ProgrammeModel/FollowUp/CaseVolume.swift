/// Cases per service, board, channel and period: number, time and cost.
public struct CaseVolume: Sendable {
  /// What the values are.
  public enum Measure: String, Choice {
    /// Cases started.
    case started = "påbörjade"
    /// Cases completed.
    case completed = "fullföljda"
    /// Completed without manual handling.
    case automated = "automatiserade"
    /// The sum of days from arrival to decision.
    case handlingDays = "handläggningsdagar"
    /// The sum of officials' hours.
    case handlingHours = "handläggningstimmar"
    /// The cost of handling.
    case handlingCost = "handläggningskostnad"
    /// The sum of minutes that the cases took the applicant.
    case citizenMinutes = "invånarminuter"
  }

  /// The service.
  public let service: Identifier<ITService>
  /// Board or company.
  public var organisation: Identifier<Organisation>?
  /// The channel that the case came through.
  public let channel: CaseChannel
  /// What the values are.
  public let measure: Measure
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(service: Identifier<ITService>, channel: CaseChannel, measure: Measure, key: SeriesKey) {
    self.service = service
    self.channel = channel
    self.measure = measure
    self.key = key
  }
}
