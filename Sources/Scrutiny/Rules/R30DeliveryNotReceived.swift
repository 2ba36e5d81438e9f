import Appraisal
import ProgrammeModel

/// What a board owes the report has come in by its day. Late and missing deliveries are told by the day of the check.
///
/// What a report of more than a year ago lacked is told in that report and in the two after it.
struct R30DeliveryNotReceived: Rule {
  let id: RuleID = "R30"
  let title = Phrase(
    sv: "Underlag till rapporten har inte kommit in, eller kom för sent",
    en: "A delivery to the report has not been received, or came late")
  let severity = Severity.warning
  let demand = Demand(.decided, [.strategy, .strategyReply], ["S9"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.reportingDuties.compactMap { duty -> Finding? in
      guard duty.period <= context.period, duty.period > context.period.sameLastYear, let due = duty.due.value else {
        return nil
      }
      if let received = duty.received.value, received <= context.asOf {
        // A late delivery is told of once, in the report that waited for it.
        return received > due && duty.period == context.period ? late(duty, due, received, index) : nil
      }
      let settled = duty.received.missing.map { $0.reason == .notApplicable || $0.reason == .secret } ?? false
      return due < context.asOf && !settled ? missing(duty, due, index, context) : nil
    }
  }

  private func missing(
    _ duty: ReportingDuty, _ due: CalendarDay, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Finding {
    finding(
      about: Subject(.organisation, duty.organisation.rawValue), "\(duty.period)/\(duty.subject)",
      severity: duty.duty == .invited ? .notice : severity, answeredBy: [index.board(of: duty.organisation)],
      found: Phrase(
        sv:
          "\(index.name(duty.organisation)) skulle lämna \(duty.subject) till \(sv: duty.period) senast den \(sv: due) men "
          + "har inte gjort det den \(sv: context.asOf).",
        en:
          "\(index.name(duty.organisation)) was to deliver \(duty.subject) for \(en: duty.period) by \(en: due) but had "
          + "not done so on \(en: context.asOf)."),
      facts: [FindingFact(Phrase(sv: "Senast", en: "Due"), .day(due), duty.origin["senast"])],
      remedy: Phrase(sv: "Lämna underlaget.", en: "Deliver it."))
  }

  private func late(
    _ duty: ReportingDuty, _ due: CalendarDay, _ received: CalendarDay, _ index: ScrutinyIndex
  ) -> Finding {
    let days = received.daysSinceEpoch - due.daysSinceEpoch
    return finding(
      about: Subject(.organisation, duty.organisation.rawValue), "\(duty.period)/\(duty.subject)", severity: .notice,
      answeredBy: [index.board(of: duty.organisation)],
      found: Phrase(
        sv:
          "\(index.name(duty.organisation)) lämnade \(duty.subject) till \(sv: duty.period) den \(sv: received), \(days) "
          + "dagar efter den \(sv: due).",
        en:
          "\(index.name(duty.organisation)) delivered \(duty.subject) for \(en: duty.period) on \(en: received), \(days) "
          + "days after \(en: due)."),
      facts: [
        FindingFact(Phrase(sv: "Senast", en: "Due"), .day(due), duty.origin["senast"]),
        FindingFact(Phrase(sv: "Kom in", en: "Received"), .day(received), duty.origin["inkom"]),
        FindingFact(Phrase(sv: "Dagar för sent", en: "Days late"), .count(days)),
      ],
      remedy: Phrase(
        sv: "Ingen åtgärd för denna rapport; lämna nästa underlag i tid.",
        en: "Nothing for this report; deliver the next one in time."))
  }
}
