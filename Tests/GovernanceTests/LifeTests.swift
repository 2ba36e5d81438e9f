import Governance
import ProgrammeModel
import Testing

/// The lives of projects and benefits: every state against every event.
@Suite struct LifeTests {
  /// From where each event is possible, and where it leads; written out by hand from the steering documents.
  private static let moves: [LifeEvent: [ProjectState: ProjectState]] = [
    .application: [.idea: .application, .returned: .application],
    .preparation: [.application: .preparation],
    .prioritisation: [.preparation: .prioritised],
    .returned: [.preparation: .returned, .prioritised: .returned],
    .refusal: [.application: .refused, .preparation: .refused, .prioritised: .refused],
    .financing: [.prioritised: .decided],
    .directFinancing: [.idea: .decided],
    .b0: [.preparation: .preparation, .prioritised: .prioritised, .decided: .running, .running: .running],
    .b1: [.preparation: .preparation, .prioritised: .prioritised, .decided: .running, .running: .running],
    .b2: [.decided: .running, .running: .running],
    .b3: [.running: .running],
    .b4: [.running: .closed],
    .cancellation: [
      .application: .cancelled, .preparation: .cancelled, .prioritised: .cancelled, .returned: .cancelled,
      .decided: .cancelled, .running: .cancelled,
    ],
  ]

  private static let positions: [ProjectPosition] = ProjectState.allCases.flatMap { state in
    ([nil] + DecisionPoint.allCases.map { $0 }).map { ProjectPosition(state, $0) }
  }

  /// What the table above says, with the points in order and none skipped.
  private func expected(_ position: ProjectPosition, _ event: LifeEvent) -> ProjectPosition? {
    guard let state = Self.moves[event]?[position.state] else { return nil }
    guard let point = event.point else { return ProjectPosition(state, position.point) }
    let points = DecisionPoint.allCases
    let reached = position.point.flatMap { points.firstIndex(of: $0) } ?? -1
    return points.firstIndex(of: point) == reached + 1 ? ProjectPosition(state, point) : nil
  }

  @Test func `every position and event of a project leads where the table says, or is refused with a reason`() {
    var possible = 0
    for position in Self.positions {
      for event in LifeEvent.allCases {
        let expected = expected(position, event)
        #expect(position.after(event) == expected, "\(position) \(event)")
        let obstacle = position.obstacle(to: event)
        #expect((obstacle == nil) == (expected != nil), "\(position) \(event)")
        if expected != nil { possible += 1 }
        guard let obstacle else { continue }
        #expect(!obstacle.reason.swedish.isEmpty && !obstacle.reason.english.isEmpty)
        #expect(obstacle.next == LifeEvent.allCases.filter { self.expected(position, $0) != nil })
        #expect(!obstacle.possible.swedish.isEmpty)
      }
    }
    #expect(Self.positions.count == 60)
    // 6 points × 17 moves that pass no point, and 12 of the moves that pass one.
    #expect(possible == 6 * 17 + 12)
  }

  private static let benefitMoves: [LifeEvent: Set<BenefitStatus>] = [
    .measuring: [.planned, .notRealised], .partlyRealised: [.measuring], .realised: [.measuring, .partlyRealised],
    .notRealised: [.planned, .measuring, .partlyRealised], .takenHome: [.partlyRealised, .realised],
    .writtenDown: [.planned, .measuring, .partlyRealised, .notRealised],
  ]

  @Test func `every state and event of a benefit leads where the table says, or is refused with a reason`() {
    for state in BenefitStatus.allCases {
      for event in LifeEvent.allCases {
        let isPossible = Self.benefitMoves[event]?.contains(state) ?? false
        #expect((BenefitLife.state(after: event, from: state) != nil) == isPossible, "\(state) \(event)")
        let obstacle = BenefitLife.obstacle(to: event, from: state)
        #expect((obstacle == nil) == isPossible)
        if let obstacle { #expect(!obstacle.reason.swedish.isEmpty && !obstacle.reason.english.isEmpty) }
      }
    }
    #expect(BenefitLife.next(from: .takenHome).isEmpty)
    #expect(BenefitLife.next(from: .writtenDown).isEmpty)
  }

  @Test func `a life is replayed by day whatever order the rows stand in`() throws {
    let days: [(LifeEvent, String)] = [
      (.b0, "2014-03-01"), (.application, "2014-01-10"), (.financing, "2014-04-01"), (.prioritisation, "2014-02-20"),
      (.preparation, "2014-01-20"), (.b1, "2014-03-20"), (.b2, "2014-04-01"),
    ]
    let transitions = try days.map { event, day in
      var transition = Transition(id: Identifier(event.rawValue))
      transition.project = "P1"
      transition.event = event
      transition.date = .value(try #require(CalendarDay(day)))
      return transition
    }
    let march = ProjectLife(of: "P1", in: transitions, through: try #require(CalendarDay("2014-03-31")))
    #expect(march.position == ProjectPosition(.prioritised, .b1))
    #expect(march.next == [.returned, .refusal, .financing, .cancellation])
    let april = ProjectLife(of: "P1", in: transitions, through: try #require(CalendarDay("2014-04-01")))
    #expect(april.position == ProjectPosition(.running, .b2))
    #expect(april.steps.allSatisfy { $0.position != nil })
    #expect(april.next == [.b3, .cancellation])
  }

  @Test func `the reason names what is lacking`() {
    let planned = ProjectPosition(.running, .b1)
    #expect(planned.obstacle(to: .b3)?.reason.swedish == "B3 kräver att B2 är passerad")
    #expect(planned.obstacle(to: .b1)?.reason.swedish == "B1 är redan passerad")
    #expect(
      ProjectPosition(.preparation, .b1).obstacle(to: .b2)?.reason.english
        == "B2 needs the state decided or running, but the project is in the state preparation")
    #expect(ProjectPosition(.closed, .b4).obstacle(to: .b3)?.possible.swedish == "Inget mer kan hända här.")
  }
}
