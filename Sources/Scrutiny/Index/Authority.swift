import Appraisal
package import ProgrammeModel

/// Who may decide how much, by the delegations of a programme.
package struct Authority {
  /// How much somebody may decide on.
  package enum Limit {
    /// Nothing: no delegation on that day.
    case none
    /// Up to an amount, by a delegation.
    case upTo(Money, Delegation)
    /// Any amount.
    case unlimited
  }

  private let delegations: [String: [Delegation]]
  private let bodies: Set<String>

  package init(_ index: ScrutinyIndex) {
    delegations = Dictionary(grouping: index.book.programme.delegations, by: { FoldedText.key($0.role) })
    bodies = Set(
      index.book.programme.organisations.filter { $0.kind?.decidesItself ?? false }
        .flatMap { [FoldedText.key($0.name), FoldedText.key($0.id.rawValue)] })
  }

  /// Whether there is any delegation to go by.
  package var hasDelegations: Bool { !delegations.isEmpty }

  /// What a role or body may decide on a day: on agreements only by delegations that concern agreements.
  ///
  /// Of several delegations the one with the highest limit counts. A delegation without a limit is unlimited.
  package func limit(of decider: String, on day: CalendarDay, agreements: Bool) -> Limit {
    let key = FoldedText.key(decider)
    if bodies.contains(key) { return .unlimited }
    return delegated(to: decider, on: day, agreements: agreements)
  }

  /// What somebody may decide on in a decision.
  ///
  /// The portfolios' money is the council's frames, which the executive board and its committee share out: any other
  /// board grants it by delegation only, though it decides on its own money in its own right.
  package func limit(of decision: Decision, by decider: String, on day: CalendarDay, _ index: ScrutinyIndex) -> Limit {
    grantsAnothersMoney(decision, index)
      ? delegated(to: decider, on: day) : limit(of: decider, on: day, agreements: false)
  }

  /// Whether a board for a field, a district or a company grants the portfolios' money.
  func grantsAnothersMoney(_ decision: Decision, _ index: ScrutinyIndex) -> Bool {
    decision.grantsMoney && decision.financier == .portfolio && !decision.byDelegation
      && (decision.body.value.flatMap { index.book.organisations[$0]?.kind }?.isBoardOfItsOwn ?? false)
  }

  /// What is delegated to a role or body on a day, whatever it may decide in its own right.
  func delegated(to decider: String, on day: CalendarDay, agreements: Bool = false) -> Limit {
    let inForce = (delegations[FoldedText.key(decider)] ?? []).filter { delegation in
      (delegation.from.map { $0 <= day } ?? true) && (delegation.to.map { $0 >= day } ?? true)
        && (!agreements || delegation.concernsAgreements)
    }
    if inForce.contains(where: { $0.limit.value == nil }) { return .unlimited }
    let highest = inForce.compactMap { delegation in delegation.limit.value.map { ($0, delegation) } }
      .max { ($0.0, $1.1.id) < ($1.0, $0.1.id) }
    return highest.map { .upTo($0.0, $0.1) } ?? .none
  }
}

extension Delegation {
  /// Whether it concerns agreements, such as `per avtal`.
  var concernsAgreements: Bool {
    FoldedText.words(scope).contains { $0.hasPrefix("avtal") || $0.hasPrefix("upphandling") || $0.hasPrefix("avrop") }
  }
}

extension OrganisationKind {
  /// Whether it is a body of politicians or a company's board, which decides in its own right.
  package var decidesItself: Bool {
    switch self {
    case .council, .executiveBoard, .committee, .specialistBoard, .districtBoard, .companyBoard: true
    case .administration, .office, .auditor, .external: false
    }
  }

  /// Whether it is a board that decides on its own money and on nobody else's.
  var isBoardOfItsOwn: Bool { self == .specialistBoard || self == .districtBoard || self == .companyBoard }
}
