public import ProgrammeModel

/// Incidents by service and time: a city has tens of thousands, and a figure rests on a handful.
public struct IncidentBook: Sendable {
  /// When an incident was, and its place among all: to look at that is less than to take each incident in hand.
  private struct Times {
    let start: Instant?
    let end: Instant?
    let isPlanned: Bool
    let place: Int32
  }

  private let all: [Incident]
  private let ofService: [Identifier<ITService>: [Times]]

  /// The day of the first incident that was ever registered.
  let firstDay: CalendarDay?
  /// The last day that an incident tells of: the latest start or end that was ever registered, and in which row.
  let lastDay: (day: CalendarDay, row: RecordOrigin)?

  init(_ incidents: [Incident]) {
    var ofService: [Identifier<ITService>: [Times]] = [:]
    var first: Instant?
    var latest: (moment: Instant, row: Int)?
    for row in incidents.indices {
      let (start, end) = (incidents[row].start.value, incidents[row].end.value)
      let times = Times(start: start, end: end, isPlanned: incidents[row].isPlanned, place: Int32(row))
      ofService[incidents[row].service, default: []].append(times)
      if let start { first = min(first ?? start, start) }
      for case let moment? in [start, end] where latest.map({ $0.moment < moment }) ?? true { latest = (moment, row) }
    }
    all = incidents
    self.ofService = ofService
    firstDay = first?.swedishDay
    lastDay = latest.map { ($0.moment.swedishDay, incidents[$0.row].origin) }
  }

  /// The incidents of a service, planned maintenance included.
  public func all(of service: Identifier<ITService>) -> [Incident] { incidents(of: service) { _ in true } }

  /// The incidents of a service, not planned, that began in a stretch of time.
  func unplanned(of service: Identifier<ITService>, begunIn time: Range<Instant>) -> [Incident] {
    incidents(of: service) { times in !times.isPlanned && times.start.map(time.contains) ?? false }
  }

  /// The incidents of a service that were going on in a stretch of time, or may have been: without a start, or without
  /// an end after it.
  func touching(_ time: Range<Instant>, of service: Identifier<ITService>) -> [Incident] {
    incidents(of: service) { times in
      guard let start = times.start else { return true }
      guard start < time.upperBound else { return false }
      return times.end.map { $0 < start || $0 > time.lowerBound } ?? true
    }
  }

  private func incidents(of service: Identifier<ITService>, where isMeant: (Times) -> Bool) -> [Incident] {
    (ofService[service] ?? []).filter(isMeant).map { all[Int($0.place)] }
  }
}
