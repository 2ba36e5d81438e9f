import Appraisal
public import ProgrammeModel

/// What a board or company owes for a period, and how it stands on a day.
public struct DutyStanding: Sendable {
  /// The duty.
  public let duty: ReportingDuty
  /// How it stands.
  public let state: State

  /// How a duty stands on a day.
  public enum State: Hashable, Sendable {
    /// It came in time.
    case received
    /// It came so many days late.
    case late(days: Int)
    /// It has not come, and is not due yet.
    case awaited
    /// It has not come, so many days after it was due.
    case overdue(days: Int)
    /// Nothing is asked: not applicable or secret.
    case settled
    /// Nobody has stated when it is due.
    case undated
  }

  /// Whether something is still to come.
  public var isOpen: Bool {
    switch state {
    case .awaited, .overdue, .undated: true
    case .received, .late, .settled: false
    }
  }

  /// Whether it should have come by now.
  public var isOverdue: Bool { if case .overdue = state { true } else { false } }
}

extension GovernanceContext {
  /// What every board and company owes for a report period, by name of the organisation.
  public func duties(for report: ReportPeriod) -> [DutyStanding] {
    duties { $0.period == report }.sorted {
      (name(of: $0.duty.organisation), $0.duty.subject) < (name(of: $1.duty.organisation), $1.duty.subject)
    }
  }

  /// How the duties that are asked for stand, in the order of the register.
  public func duties(where isAskedFor: (ReportingDuty) -> Bool) -> [DutyStanding] {
    book.programme.reportingDuties.filter(isAskedFor).map { DutyStanding(duty: $0, state: state(of: $0)) }
  }

  private func state(of duty: ReportingDuty) -> DutyStanding.State {
    let received = duty.received.value.flatMap { $0 <= day ? $0 : nil }
    guard let due = duty.due.value else { return received == nil ? .undated : .received }
    if let received {
      let days = received.daysSinceEpoch - due.daysSinceEpoch
      return days > 0 ? .late(days: days) : .received
    }
    if let reason = duty.received.missing?.reason, reason == .notApplicable || reason == .secret { return .settled }
    let days = day.daysSinceEpoch - due.daysSinceEpoch
    return days > 0 ? .overdue(days: days) : .awaited
  }
}
