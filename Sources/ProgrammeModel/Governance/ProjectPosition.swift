/// Where a project stands in its life: its state, and the last decision point passed.
///
/// From idea over application and preparation to a financing decision, then through B2 and B3 to close at B4. Initiation
/// and planning (B0, B1) may be done while the application is prepared; B2 needs decided money. The points are passed
/// in order, and none is skipped.
public struct ProjectPosition: Hashable, Sendable {
  /// The state.
  public let state: ProjectState
  /// The last decision point passed; `nil` before B0.
  public let point: DecisionPoint?

  /// A position.
  public init(_ state: ProjectState, _ point: DecisionPoint? = nil) {
    self.state = state
    self.point = point
  }

  /// Where every project begins.
  public static let start = ProjectPosition(.idea)

  /// The position after an event; `nil` where the event is impossible here.
  public func after(_ event: LifeEvent) -> ProjectPosition? {
    if let passed = event.point { return passing(passed) }
    guard let target = event.target, event.sources.contains(state) else { return nil }
    return ProjectPosition(target, point)
  }

  /// The events that are possible here, in the order of a life.
  public var next: [LifeEvent] { LifeEvent.allCases.filter { after($0) != nil } }

  private func passing(_ passed: DecisionPoint) -> ProjectPosition? {
    guard passed.previous == point, event(for: passed).sources.contains(state) else { return nil }
    let isFinanced = state == .decided || state == .running
    return ProjectPosition(passed == .b4 ? .closed : isFinanced ? .running : state, passed)
  }

  private func event(for point: DecisionPoint) -> LifeEvent {
    switch point {
    case .b0: .b0
    case .b1: .b1
    case .b2: .b2
    case .b3: .b3
    case .b4: .b4
    }
  }
}

extension LifeEvent {
  /// The states that a project may be in when it happens; none for what happens to a benefit.
  var sources: Set<ProjectState> {
    switch self {
    case .application: [.idea, .returned]
    case .preparation: [.application]
    case .prioritisation: [.preparation]
    case .returned: [.preparation, .prioritised]
    case .refusal: [.application, .preparation, .prioritised]
    case .financing: [.prioritised]
    case .directFinancing: [.idea]
    case .b0, .b1: [.preparation, .prioritised, .decided, .running]
    case .b2: [.decided, .running]
    case .b3, .b4: [.running]
    case .cancellation: [.application, .preparation, .prioritised, .returned, .decided, .running]
    case .measuring, .partlyRealised, .realised, .notRealised, .takenHome, .writtenDown: []
    }
  }

  /// The state that a project comes to; `nil` for decision points and for what happens to a benefit.
  var target: ProjectState? {
    switch self {
    case .application: .application
    case .preparation: .preparation
    case .prioritisation: .prioritised
    case .returned: .returned
    case .refusal: .refused
    case .financing, .directFinancing: .decided
    case .cancellation: .cancelled
    default: nil
    }
  }
}

extension DecisionPoint {
  /// The phase of the city's project model that the point opens; `nil` for B4, which closes the last.
  public var phase: Phrase? {
    switch self {
    case .b0: Phrase(sv: "initieringsfasen", en: "the initiation phase")
    case .b1: Phrase(sv: "planeringsfasen", en: "the planning phase")
    case .b2: Phrase(sv: "genomförandefasen", en: "the execution phase")
    case .b3: Phrase(sv: "avslutsfasen", en: "the closing phase")
    case .b4: nil
    }
  }

  /// The point that must have been passed before this one; `nil` for B0.
  public var previous: DecisionPoint? {
    switch self {
    case .b0: nil
    case .b1: .b0
    case .b2: .b1
    case .b3: .b2
    case .b4: .b3
    }
  }
}
