import Appraisal
public import ProgrammeModel
public import Scrutiny

/// A decision or agreement of a project with who decided, on which delegation, and whether that suffices.
public struct AuthorityCheck: Sendable {
  /// What was decided: a decision's or an agreement's id.
  public let id: String
  /// When; `nil` where not stated.
  public let date: CalendarDay?
  /// What it concerns.
  public let subject: Phrase
  /// The amount, options included; `nil` where there is none.
  public let amount: Money?
  /// Who decided.
  public let decider: String
  /// On which ground they decided, and whether it suffices.
  public let ground: Ground
  /// The condition that was set; empty if none.
  public let condition: String
  /// The day the condition was met; `nil` while it is open.
  public let conditionMet: CalendarDay?
  /// The day it was accounted for to the board above; `nil` where not stated.
  public let reported: CalendarDay?

  /// On which ground somebody decided.
  public enum Ground: Sendable {
    /// A body that decides in its own right.
    case ownRight
    /// A delegation, and the highest amount by it; `nil` where unlimited.
    case delegation(Identifier<Delegation>, limit: Money?)
    /// A delegation whose limit the amount exceeds.
    case beyond(Identifier<Delegation>, limit: Money)
    /// Nobody is named.
    case unknown
    /// No delegation on the day, and no body that decides in its own right.
    case none
    /// Nothing to check: no money and no delegation.
    case notAsked
  }

  /// Whether somebody decided who may not.
  public var isBeyondAuthority: Bool {
    switch ground {
    case .beyond, .none, .unknown: true
    case .ownRight, .delegation, .notAsked: false
    }
  }
}

extension GovernanceContext {
  /// The decisions on a project by the day, in order of date.
  public func decisions(on project: Project) -> [AuthorityCheck] {
    let authority = Authority(index)
    return (book.decisionsOfProject[project.id] ?? []).filter { $0.date.value.map { $0 <= day } ?? true }.map {
      check($0, authority)
    }
  }

  /// The agreements of a project by the day, in order of date.
  public func agreements(of project: Project) -> [AuthorityCheck] {
    let authority = Authority(index)
    return (index.agreements[project.id] ?? []).filter { $0.date.value.map { $0 <= day } ?? true }
      .sorted { ($0.date.value ?? .end, $0.id) < ($1.date.value ?? .end, $1.id) }.map { agreement in
        AuthorityCheck(
          id: agreement.id.rawValue, date: agreement.date.value,
          subject: Phrase(sv: agreement.supplier, en: agreement.supplier), amount: agreement.fullValue,
          decider: agreement.decider,
          ground: ground(of: agreement.decider, agreement.fullValue, authority) {
            authority.limit(of: agreement.decider, on: agreement.date.value ?? day, agreements: true)
          },
          condition: "", conditionMet: nil, reported: agreement.reportedOn)
      }
  }

  /// What is found of agreements of a project that each stay within a limit and pass it together.
  public func splits(of project: Project) -> [Finding] {
    index.splitAgreements(of: project, at: ScrutinyContext(period: period, asOf: day, thresholds: thresholds))
  }

  private func check(_ decision: Decision, _ authority: Authority) -> AuthorityCheck {
    let body = decision.body.value.map { name(of: $0) } ?? ""
    let decider = decision.byDelegation && !decision.decider.isEmpty ? decision.decider : body
    let concernsMoney = decision.grantsMoney || decision.byDelegation
    return AuthorityCheck(
      id: decision.id.rawValue, date: decision.date.value, subject: decision.kind?.phrase ?? Phrase(sv: "", en: ""),
      amount: decision.amount.value,
      decider: [decider, decision.byDelegation ? "" : decision.decider].filter { !$0.isEmpty }.joined(separator: ", "),
      ground: concernsMoney
        ? ground(of: decider, decision.amount.value, authority) {
          authority.limit(of: decision, by: decider, on: decision.date.value ?? day, index)
        } : .notAsked,
      condition: decision.condition, conditionMet: decision.conditionMet.flatMap { $0 <= day ? $0 : nil },
      reported: nil)
  }

  private func ground(
    of decider: String, _ amount: Money?, _ authority: Authority, limit: () -> Authority.Limit
  ) -> AuthorityCheck.Ground {
    // Where a programme registers no delegations, nothing can be said of who may decide (as in R25).
    guard authority.hasDelegations else { return .notAsked }
    if decider.isEmpty { return .unknown }
    switch limit() {
    case .unlimited: return .ownRight
    case .upTo(let limit, let delegation):
      if let amount, amount > limit { return .beyond(delegation.id, limit: limit) }
      return .delegation(delegation.id, limit: limit)
    case .none: return .none
    }
  }
}
