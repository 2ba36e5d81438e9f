public import ProgrammeModel

extension RawTotals {
  /// Uptime and agreed service time of each service in operation, in seconds.
  ///
  /// Incidents are clipped to the stretch of time and counted once where they overlap; planned maintenance does not
  /// count. A service with an incident whose times cannot be used is undefined.
  static func availability(_ request: IndicatorRequest, as profile: ServiceHours?) -> (up: RawTotals, agreed: RawTotals)
  {
    var (up, agreed): ([String: Cell], [String: Cell]) = ([:], [:])
    for service in request.services {
      guard let hours = profile ?? service.serviceHours else { continue }
      let first = max(request.first, service.from ?? request.first)
      let last = min(request.last, service.to ?? request.last)
      guard first <= last else { continue }
      let calendar = ServiceCalendar(hours, opens: service.opens, closes: service.closes)
      guard calendar.isUsable else {
        // Other hours in their place would give another availability under the same name.
        up[service.id.rawValue] = Cell(value: 0, problem: .noServiceTime)
        agreed[service.id.rawValue] = Cell(value: 0, records: request.book.isTracing ? [service.origin] : [])
        continue
      }
      // Most services are open the same hours.
      let time = request.book.memory.serviceTime(ServiceTimeKey(calendar: calendar, first: first, last: last)) {
        calendar.serviceTime(from: first, through: last)
      }
      guard time.seconds > 0 else { continue }
      let known = Outages(of: service.id, in: request.book, from: first, through: last)
      let availability = Availability(
        service: time, outages: known.unplanned, planned: TimeIntervals(union: known.planned))
      up[service.id.rawValue] = Cell(
        value: Double(availability.serviceSeconds - availability.downSeconds),
        problem: known.isUsable ? nil : .incidentTimesUnknown, records: known.records)
      agreed[service.id.rawValue] = Cell(
        value: Double(availability.serviceSeconds), records: request.book.isTracing ? [service.origin] : [])
    }
    return (RawTotals(cells: up, "start", "slut"), RawTotals(cells: agreed, "tjänstetid"))
  }

  /// What an incident adds to a sum over incidents.
  enum IncidentPart {
    case amount(Double)
    case wrong(UndefinedReason)
    case missing(MissingValue)
  }

  /// The unplanned incidents that began in the stretch of time, by service: what is summed of each, their number, and
  /// the services in operation, which a number of zero rests on.
  ///
  /// - Parameter fields: the columns that what is summed is taken from.
  static func incidents(
    _ request: IndicatorRequest, by fields: String..., sum: (Incident) -> IncidentPart
  ) -> (sum: RawTotals, number: RawTotals, services: RawTotals) {
    var (sums, numbers, services): ([String: Cell], [String: Cell], [String: Cell]) = ([:], [:], [:])
    for service in request.services where service.isRunning(request.first, request.last) {
      let first = max(request.first, service.from ?? request.first)
      let last = min(request.last, service.to ?? request.last)
      // Empty where a service is said to have ended before it began.
      let time = Range<Instant>(from: first, through: last)
      var (total, number) = (Cell(value: 0), Cell(value: 0))
      for incident in request.book.delivery.incidents.unplanned(of: service.id, begunIn: time) {
        number.value = (number.value ?? 0) + 1
        var counts = true
        switch sum(incident) {
        case .amount(let amount):
          total.value = total.value.map { $0 + amount }
          counts = amount != 0
        case .wrong(let reason): total.problem = reason
        case .missing(let why): total.lack(why)
        }
        if request.book.isTracing {
          if counts { total.records.append(incident.origin) }
          number.records.append(incident.origin)
        }
      }
      sums[service.id.rawValue] = total
      numbers[service.id.rawValue] = number
      services[service.id.rawValue] = Cell(value: 1, records: request.book.isTracing ? [service.origin] : [])
    }
    return (
      RawTotals(cells: sums, fields), RawTotals(cells: numbers, "start"),
      RawTotals(cells: services, "namn")
    )
  }

  /// The changes made in the stretch of time, by service: those that succeeded, and all.
  static func changes(_ request: IndicatorRequest) -> (succeeded: RawTotals, all: RawTotals) {
    var (good, all): ([String: Cell], [String: Cell]) = ([:], [:])
    for service in request.services {
      for change in request.book.delivery.changes(of: service.id) {
        guard let made = change.made.value, made >= request.first, made <= request.last else { continue }
        let key = service.id.rawValue
        let origins = request.book.isTracing ? [change.origin] : []
        all[key, default: Cell(value: 0)].value? += 1
        all[key]?.records += origins
        if let succeeded = change.succeeded.value {
          good[key, default: Cell(value: 0)].value? += succeeded ? 1 : 0
          good[key]?.records += succeeded ? origins : []
        } else {
          good[key, default: Cell(value: 0)].value = nil
          good[key]?.missing = change.succeeded.missing
        }
      }
    }
    return (RawTotals(cells: good, "lyckad"), RawTotals(cells: all, "genomförd"))
  }
}

/// The downtime of a service that touches a stretch of time.
private struct Outages {
  var unplanned: [Range<Int64>] = []
  var planned: [Range<Int64>] = []
  var records: [RecordOrigin] = []
  /// Whether every incident that touches the time has a start and an end in order.
  var isUsable = true

  init(of service: Identifier<ITService>, in book: Book, from first: CalendarDay, through last: CalendarDay) {
    let time = Range<Instant>(from: first, through: last)
    for incident in book.delivery.incidents.touching(time, of: service) {
      guard let start = incident.start.value else {
        isUsable = false
        continue
      }
      guard let end = incident.end.value, end >= start else {
        // An incident of an earlier period that never ended is that period's problem, not this one's.
        if start >= time.lowerBound { isUsable = false }
        continue
      }
      guard end > time.lowerBound else { continue }
      let clipped = max(start, time.lowerBound).secondsSinceEpoch..<min(end, time.upperBound).secondsSinceEpoch
      if incident.isPlanned { planned.append(clipped) } else { unplanned.append(clipped) }
      if book.isTracing { records.append(incident.origin) }
    }
  }
}

extension ITService {
  /// Whether the service is in operation on any day of a stretch of time.
  public func isRunning(_ first: CalendarDay, _ last: CalendarDay) -> Bool {
    (from ?? .beginning) <= last && (to ?? .end) >= first
  }
}

extension IndicatorRequest {
  /// Whether incidents were kept at the time: before the first one registered, and after the last that any service has
  /// reported, none is no fact but nothing known.
  var knowsIncidents: Bool {
    guard let kept = book.delivery.incidents.firstDay, let told = book.delivery.incidents.lastDay else { return false }
    return kept <= last && told.day >= first
  }
}

extension IndicatorReading {
  /// The reading with the row that shows that incidents were still reported, which "none" rests on.
  func resting(onIncidentsOf book: Book) -> IndicatorReading {
    guard let last = book.delivery.incidents.lastDay else { return self }
    let words = Phrase(sv: "Incidenter rapporterade till och med", en: "Incidents reported until")
    let row =
      book.isTracing ? FactSelection.records([last.row], fields: [FieldName("start"), FieldName("slut")]) : .untraced
    return IndicatorReading(value: value, terms: terms + [Term(words, .day(last.day), .facts(row))], leftOut: leftOut)
  }
}
