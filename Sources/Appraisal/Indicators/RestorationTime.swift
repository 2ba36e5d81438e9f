/// How often a service fails and how long it takes to restore.
public struct RestorationTime: Hashable, Sendable {
  /// Mean time to restore (MTTR): the incidents' durations / their number, in seconds; undefined without incidents.
  public let meanTimeToRestore: Calculated<Double>
  /// Mean time between failures (MTBF): uptime / number of incidents, in seconds; undefined without incidents.
  public let meanTimeBetweenFailures: Calculated<Double>

  /// The two means of a period.
  /// - Parameters:
  ///   - durations: Seconds from failure to restoration of each incident; incidents that overlap each count in full.
  ///   - uptime: Seconds that the service was up.
  public init(durations: [Int64], uptime: Int64) {
    let count = Double(durations.count)
    meanTimeToRestore = .ratio(Double(durations.reduce(0, +)), count, ifZero: .noIncidents)
    meanTimeBetweenFailures = .ratio(Double(uptime), count, ifZero: .noIncidents)
  }

  /// Availability as MTBF/(MTBF + MTTR), a fraction; undefined without incidents.
  public var availability: Calculated<Double> {
    meanTimeBetweenFailures.flatMap { between in
      meanTimeToRestore.flatMap { restore in .ratio(between, between + restore, ifZero: .noServiceTime) }
    }
  }
}
