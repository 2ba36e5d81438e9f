import Appraisal
import ProgrammeModel

/// Downtime is known only if each incident has a start and an end in order.
struct R45IncidentTimes: Rule {
  let id: RuleID = "R45"
  let title = Phrase(
    sv: "Incident utan användbar sluttid", en: "An incident without a usable end")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S13", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.incidents.compactMap { incident -> Finding? in
      guard let (day, what) = Self.fault(incident, context), day.map({ $0 <= context.cutOff }) ?? true else {
        return nil
      }
      let subject = Subject(.service, incident.service.rawValue)
      let label = index.label(subject)
      let when = day.map { Phrase(sv: " den \(sv: $0)", en: " on \(en: $0)") } ?? Phrase(sv: "", en: "")
      return finding(
        about: subject, incident.id.rawValue, answeredBy: index.answering(for: subject),
        found: Phrase(
          sv: "Incidenten \(incident.id) i \(sv: label)\(sv: when) \(sv: what); tillgängligheten kan inte räknas.",
          en: "The incident \(incident.id) of \(en: label)\(en: when) \(en: what); availability cannot be computed."),
        remedy: incident.start.value == nil
          ? Phrase(sv: "Ange när störningen började.", en: "State when it began.")
          : Phrase(sv: "Ange när tjänsten var återställd.", en: "State when the service was restored."))
    }
  }

  /// What is wrong with the times of an incident of the report's four months, and the day that it began.
  ///
  /// One without a start may have begun at any time before its end, so that every report until then lacks it.
  private static func fault(_ incident: Incident, _ context: ScrutinyContext) -> (day: CalendarDay?, what: Phrase)? {
    let first = context.period.tertial.first
    guard let start = incident.start.value else {
      let end = incident.end.value?.swedishDay
      guard end.map({ $0 >= first }) ?? true else { return nil }
      return (nil, Phrase(sv: "har ingen starttid", en: "has no start"))
    }
    guard start.swedishDay >= first else { return nil }
    guard let end = incident.end.value else {
      return (start.swedishDay, Phrase(sv: "har ingen sluttid", en: "has no end"))
    }
    return end < start
      ? (start.swedishDay, Phrase(sv: "slutar innan den börjar", en: "ends before it starts")) : nil
  }
}
