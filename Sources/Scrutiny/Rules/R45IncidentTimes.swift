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
      guard let start = incident.start.value, start.swedishDay >= context.period.tertial.first,
        start.swedishDay <= context.cutOff
      else { return nil }
      let what: Phrase
      if let end = incident.end.value {
        guard end < start else { return nil }
        what = Phrase(sv: "slutar innan den börjar", en: "ends before it starts")
      } else {
        what = Phrase(sv: "har ingen sluttid", en: "has no end")
      }
      let subject = Subject(.service, incident.service.rawValue)
      let label = index.label(subject)
      return finding(
        about: subject, incident.id.rawValue, answeredBy: index.answering(for: subject),
        found: Phrase(
          sv: "Incidenten \(incident.id) i \(sv: label) den \(sv: start.swedishDay) \(sv: what); tillgängligheten kan "
            + "inte räknas.",
          en:
            "The incident \(incident.id) of \(en: label) on \(en: start.swedishDay) \(en: what); availability cannot be "
            + "computed."),
        remedy: Phrase(
          sv: "Ange när tjänsten var återställd.", en: "State when the service was restored."))
    }
  }
}
