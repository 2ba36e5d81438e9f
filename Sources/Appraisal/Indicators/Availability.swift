/// How much of the agreed service time a service was up.
public struct Availability: Hashable, Sendable {
  /// Agreed service time, in seconds; planned downtime is part of it.
  public let serviceSeconds: Int64
  /// Unplanned downtime within the agreed service time, in seconds; overlapping incidents counted once.
  public let downSeconds: Int64

  /// The availability over a period.
  /// - Parameters:
  ///   - service: The agreed service time: office hours, or all of the period.
  ///   - outages: The incidents' downtime, overlapping or not.
  ///   - planned: Announced downtime; an outage within it does not count.
  public init(service: TimeIntervals, outages: [Range<Int64>], planned: TimeIntervals) {
    serviceSeconds = service.seconds
    downSeconds = TimeIntervals(union: outages).subtracting(planned).intersection(service).seconds
  }

  /// (service time - unplanned downtime)/service time, as a fraction; undefined without service time.
  public var share: Calculated<Double> {
    .ratio(Double(serviceSeconds - downSeconds), Double(serviceSeconds), ifZero: .noServiceTime)
  }
}
