import Appraisal
import ProgrammeModel

/// A service that is not in operation has no values.
struct R44ValueOutsideOperation: Rule {
  let id: RuleID = "R44"
  let title = Phrase(
    sv: "Värde för en tjänst som inte var i drift", en: "A value for a service that was not in operation")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S13", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let programme = index.book.programme
    var outside: [Identifier<ITService>: [String: [Period]]] = [:]
    // A city's services have millions of values, and hardly any was opened or closed in the time that is looked at.
    let bounded = index.book.services.filter { $0.value.from != nil || $0.value.to != nil }
    func note(_ service: Identifier<ITService>?, _ table: String, _ observations: [StoredObservation]) {
      guard let service, let first = observations.first?.period, let last = observations.last?.period,
        let place = bounded.index(forKey: service)
      else { return }
      let found = bounded.values[place]
      if found.from ?? .beginning <= first.first, found.to ?? .end >= last.last { return }
      for observation in observations
      where observation.value.value != nil && observation.period.last <= context.cutOff
        && !found.isRunning(observation.period.first, observation.period.last)
      {
        outside[service, default: [:]][table, default: []].append(observation.period)
      }
    }
    let reaching = Set(index.book.measurements.points.filter(\.reachesOutsideOperation).map(\.point.object))
    for row in reaching.isEmpty ? [] : programme.measurements
    where row.objectKind == .service && reaching.contains(row.object) {
      note(Identifier(row.object), "mätvärden", row.observations)
    }
    for row in programme.caseVolumes { note(row.service, "ärenden", row.observations) }
    for row in programme.userCounts { note(row.service, "användare", row.observations) }
    for service in bounded.values {
      for incident in index.book.delivery.incidents.all(of: service.id) {
        guard let day = incident.start.value?.swedishDay, day <= context.cutOff, !service.isRunning(day, day),
          let month = Period.month(day.month, of: day.year)
        else { continue }
        outside[service.id, default: [:]]["incidenter", default: []].append(month)
      }
    }
    return outside.keys.sorted().flatMap { service -> [Finding] in
      (outside[service] ?? [:]).keys.sorted().map { table in
        let periods = Set(outside[service]?[table] ?? []).sorted().map { Phrase(sv: "\(sv: $0)", en: "\(en: $0)") }
          .listed(atMost: 4)
        let subject = Subject(.service, service.rawValue)
        let label = index.label(subject)
        return finding(
          about: subject, table, answeredBy: index.answering(for: subject),
          found: Phrase(
            sv: "Tabellen \(table) har värden för \(sv: periods) för \(sv: label), som inte var i drift då.",
            en: "The table \(table) has values for \(en: periods) of \(en: label), which was not in operation then."),
          remedy: Phrase(
            sv: "Rätta perioden, tjänsten eller tjänstens första och sista dag.",
            en: "Correct the period, the service, or the service's first and last day."))
      }
    }
  }
}
