/// Why an event cannot happen, and what can happen instead.
public struct ImpossibleEvent: Hashable, Sendable {
  /// The event.
  public let event: LifeEvent
  /// Why it cannot happen, as the end of a sentence: `B3 kräver att B2 är passerad`.
  public let reason: Phrase
  /// What can happen instead; empty where the life is over.
  public let next: [LifeEvent]

  /// The next possible events as a sentence.
  public var possible: Phrase {
    guard !next.isEmpty else {
      return Phrase(sv: "Inget mer kan hända här.", en: "Nothing more can happen here.")
    }
    let words = next.map(\.rawValue).joined(separator: ", ")
    return Phrase(sv: "Möjligt nu: \(words).", en: "Possible now: \(words).")
  }
}

extension ProjectPosition {
  /// Why an event is impossible here; `nil` where it is possible.
  public func obstacle(to event: LifeEvent) -> ImpossibleEvent? {
    guard after(event) == nil else { return nil }
    return ImpossibleEvent(event: event, reason: reason(against: event), next: next)
  }

  private func reason(against event: LifeEvent) -> Phrase {
    let word = event.rawValue
    if event.concernsBenefit {
      return Phrase(
        sv: "\(word) gäller en nytta, inte projektet; ange nyttan i kolumnen nytta",
        en: "\(word) concerns a benefit, not the project; state the benefit in the column nytta")
    }
    if next.isEmpty {
      return Phrase(
        sv: "projektet har nått sluttillståndet \(state.rawValue)",
        en: "the project has come to the final state \(state.phrase.english)")
    }
    if let passed = event.point, event.sources.contains(state) {
      return reason(against: passed)
    }
    let allowed = ProjectState.allCases.filter(event.sources.contains)
    return Phrase(
      sv: "\(word) kräver tillståndet \(allowed.map(\.rawValue).joined(separator: " eller ")), "
        + "men projektet är i tillståndet \(state.rawValue)",
      en: "\(word) needs the state \(allowed.map(\.phrase.english).joined(separator: " or ")), "
        + "but the project is in the state \(state.phrase.english)")
  }

  private func reason(against passed: DecisionPoint) -> Phrase {
    if let last = point, last.rawValue >= passed.rawValue {
      return Phrase(
        sv: "\(passed.rawValue) är redan passerad", en: "\(passed.rawValue) has been passed already")
    }
    let missing = passed.previous?.rawValue ?? ""
    return Phrase(
      sv: "\(passed.rawValue) kräver att \(missing) är passerad", en: "\(passed.rawValue) needs \(missing) to be passed"
    )
  }
}

extension BenefitLife {
  /// Why an event is impossible in a state; `nil` where it is possible.
  public static func obstacle(to event: LifeEvent, from state: BenefitStatus) -> ImpossibleEvent? {
    guard self.state(after: event, from: state) == nil else { return nil }
    return ImpossibleEvent(event: event, reason: reason(against: event, from: state), next: next(from: state))
  }

  private static func reason(against event: LifeEvent, from state: BenefitStatus) -> Phrase {
    let word = event.rawValue
    if !event.concernsBenefit {
      return Phrase(
        sv: "\(word) gäller projektet, inte en nytta; lämna kolumnen nytta tom",
        en: "\(word) concerns the project, not a benefit; leave the column nytta empty")
    }
    let allowed = BenefitStatus.allCases.filter(sources(of: event).contains)
    return Phrase(
      sv: "\(word) kräver att nyttan är \(allowed.map(\.phrase.swedish).joined(separator: " eller ")), "
        + "men den är \(state.phrase.swedish)",
      en: "\(word) needs the benefit to be \(allowed.map(\.phrase.english).joined(separator: " or ")), "
        + "but it is \(state.phrase.english)")
  }
}
