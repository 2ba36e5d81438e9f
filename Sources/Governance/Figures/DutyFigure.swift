import Appraisal
public import ProgrammeModel

/// How many deliveries to a report there are on a day: all, and those that stand in each way.
public enum DutyFigure: String, CaseIterable, Sendable {
  case all = "duty.all"
  case inTime = "duty.in-time"
  case late = "duty.late"
  case overdue = "duty.overdue"
  case awaited = "duty.awaited"

  /// The figure of the duties of a report, as they stand on the day of a view.
  public func figure(of standings: [DutyStanding], in context: GovernanceContext) -> Figure {
    context.figure(rawValue, context.subject(.programme, [""]), .count(counted(standings).count), .count)
  }

  private func counted(_ standings: [DutyStanding]) -> [DutyStanding] { standings.filter { counts($0.state) } }

  private func counts(_ state: DutyStanding.State) -> Bool {
    switch (self, state) {
    case (.all, _), (.inTime, .received), (.late, .late), (.overdue, .overdue): true
    case (.awaited, .awaited), (.awaited, .undated): true
    case (.inTime, _), (.late, _), (.overdue, _), (.awaited, _): false
    }
  }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .count,
      value: { subject, period, book in .count(counted(subject, period, book).count) },
      terms: { subject, period, book in
        let duties = counted(subject, period, book).map(\.duty)
        let facts = FactSelection.records(duties.map(\.origin), fields: [FieldName("senast"), FieldName("inkom")])
        return [Term(title, .count(duties.count), .facts(facts))]
      })
  }

  private func counted(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> [DutyStanding] {
    counted(GovernanceSubject(subject, period, book).context.duties(for: period))
  }

  private var title: Phrase {
    switch self {
    case .all: Phrase(sv: "Underlag till rapporten", en: "Deliveries to the report")
    case .inTime: Phrase(sv: "Underlag som kom i tid", en: "Deliveries in time")
    case .late: Phrase(sv: "Underlag som kom sent", en: "Late deliveries")
    case .overdue: Phrase(sv: "Underlag som saknas efter sista dagen", en: "Deliveries missing after the last day")
    case .awaited: Phrase(sv: "Underlag som väntas", en: "Deliveries awaited")
    }
  }

  private var formula: Phrase {
    switch self {
    case .all:
      Phrase(
        sv: "Antal rapporteringskrav för rapportens period.", en: "The number of duties to report for the period.")
    case .inTime:
      Phrase(
        sv: "Antal av dem där underlaget inkom senast på sista dagen.",
        en: "The number of those whose delivery was received by the last day.")
    case .late:
      Phrase(
        sv: "Antal av dem där underlaget inkom efter sista dagen.",
        en: "The number of those whose delivery was received after the last day.")
    case .overdue:
      Phrase(
        sv: "Antal av dem där sista dagen har passerat, inget har inkommit och inget skäl är angivet.",
        en: "The number of those whose last day has passed, with nothing received and no reason stated.")
    case .awaited:
      Phrase(
        sv: "Antal av dem där inget har inkommit och sista dagen inte har passerat eller inte är angiven.",
        en: "The number of those with nothing received and the last day still to come or not stated.")
    }
  }
}
