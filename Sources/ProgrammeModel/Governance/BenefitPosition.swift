/// The life of a benefit, apart from its project's: from plan over measurement to taken home or written down.
///
/// A benefit can be taken home when it is realised at least in part; one that is taken home or written down is settled.
public enum BenefitLife {
  /// The state after an event; `nil` where the event is impossible in the state.
  public static func state(after event: LifeEvent, from state: BenefitStatus) -> BenefitStatus? {
    guard sources(of: event).contains(state) else { return nil }
    return switch event {
    case .measuring: .measuring
    case .partlyRealised: .partlyRealised
    case .realised: .realised
    case .notRealised: .notRealised
    case .takenHome: .takenHome
    case .writtenDown: .writtenDown
    default: nil
    }
  }

  /// The events that are possible in a state.
  public static func next(from state: BenefitStatus) -> [LifeEvent] {
    LifeEvent.allCases.filter { self.state(after: $0, from: state) != nil }
  }

  /// The states that a benefit may be in when an event happens; none for what happens to a project.
  static func sources(of event: LifeEvent) -> Set<BenefitStatus> {
    switch event {
    case .measuring: [.planned, .notRealised]
    case .partlyRealised: [.measuring]
    case .realised: [.measuring, .partlyRealised]
    case .notRealised: [.planned, .measuring, .partlyRealised]
    case .takenHome: [.partlyRealised, .realised]
    case .writtenDown: [.planned, .measuring, .partlyRealised, .notRealised]
    default: []
    }
  }
}
