import Appraisal
public import ProgrammeModel
import Scrutiny

/// What is asked of a project after its close, point by point: the auditors' list of report 11/2012.
public struct AfterCloseReview: Sendable {
  /// The points that are asked for.
  public enum Point: String, CaseIterable, Sendable {
    case receiver, followUpPlan, measurements, board, staff, feedback, content, vulnerable, support
  }

  /// The project.
  public let project: Project
  /// The day it was closed; `nil` where it is still open, so that the review tells what will be asked.
  public let closed: CalendarDay?
  /// Each point with its outcome.
  public let items: [(point: Point, outcome: Demanded)]
  /// The days to follow up on, with whether that was done.
  public let followUps: [(day: CalendarDay, state: FollowUp)]
  /// The benefits with their latest measurement.
  public let measured: [(benefit: Benefit, last: Period?, isOverdue: Bool)]

  /// How a day to follow up on stands.
  public enum FollowUp: Sendable {
    case done, coming, overdue
  }
}

extension GovernanceContext {
  /// What is asked of a project after its close, on the day of the view.
  public func afterClose(of project: Project) -> AfterCloseReview {
    let closed = project.closed.flatMap { $0 <= day ? $0 : nil }
    let benefits = livingBenefits(of: project)
    let measured = benefits.map { benefit in
      let last = index.lastMeasured(of: index.points(of: benefit))
      return (benefit: benefit, last: last, isOverdue: isOverdue(benefit, project, last))
    }
    let schedule = FollowUpSchedule(closed: closed ?? project.end.value ?? day, in: book.programme)
    let done = benefits.flatMap { index.points(of: $0) }.flatMap { point in
      book.measurements[point]?.values?.observations.compactMap { $0.value.value == nil ? nil : $0.period.last } ?? []
    }
    let overdue = Set(closed == nil ? [] : schedule.overdue(asOf: day, done: done))
    let followUps = schedule.days.map { due -> (day: CalendarDay, state: AfterCloseReview.FollowUp) in
      (due, due >= day || closed == nil ? .coming : overdue.contains(due) ? .overdue : .done)
    }
    let items = AfterCloseReview.Point.allCases.map { point in
      (
        point: point,
        outcome: outcome(point, of: project, closed, benefits, measured.filter(\.isOverdue).map(\.benefit))
      )
    }
    return AfterCloseReview(
      project: project, closed: closed, items: items, followUps: followUps, measured: measured)
  }

  /// Whether rule R05 finds the benefit's measurement overdue.
  private func isOverdue(_ benefit: Benefit, _ project: Project, _ last: Period?) -> Bool {
    index.overdueMeasurement(of: benefit, project, last: last, grace: thresholds.measurementGraceMonths) != nil
  }

  private func outcome(
    _ point: AfterCloseReview.Point, of project: Project, _ closed: CalendarDay?, _ benefits: [Benefit],
    _ overdue: [Benefit]
  ) -> Demanded {
    switch point {
    case .receiver: return receiver(of: project)
    case .followUpPlan: return benefitProof(.followUp, of: project)
    case .measurements:
      if benefits.isEmpty {
        return .missing(Phrase(sv: "Registrera projektets nyttor.", en: "Register the benefits of the project."))
      }
      guard benefits.contains(where: { $0.indicator.value != nil }) else {
        return .missing(
          Phrase(
            sv: "Ange mätetal för projektets nyttor; ingen av dem mäts.",
            en: "State indicators of the project's benefits; none of them is measured."))
      }
      guard !overdue.isEmpty else {
        return .met(Phrase(sv: "inga mätningar är försenade", en: "no measurement is overdue"))
      }
      let names = overdue.map { $0.name.isEmpty ? $0.id.rawValue : $0.name }
      return .missing(
        Phrase(
          sv: "Mät och rapportera \(names.listed(.swedish, atMost: 3)).",
          en: "Measure and report \(names.listed(.english, atMost: 3))."))
    case .board: return told(.board, of: project, closed)
    case .staff: return told(.staff, of: project, closed)
    case .feedback: return feedback(on: project)
    case .content: return content(of: project)
    case .vulnerable: return vulnerable(benefits)
    case .support: return supportChannel(of: project)
    }
  }
}
