public import ProgrammeModel

/// The life of a project and its benefits as registered: every transition with where it led, and what can come next.
public struct ProjectLife: Sendable {
  /// A transition of the project and the position after it.
  public struct Step: Sendable {
    /// The transition.
    public let transition: Transition
    /// The position it led to; `nil` where it was impossible and changed nothing.
    public let position: ProjectPosition?
  }

  /// The life of one benefit.
  public struct BenefitSteps: Sendable {
    /// The benefit.
    public let benefit: Identifier<Benefit>
    /// Its transitions, each with the state after it; `nil` where it was impossible and changed nothing.
    public let steps: [(transition: Transition, status: BenefitStatus?)]
    /// The state it has come to.
    public let status: BenefitStatus
    /// What can happen next.
    public let next: [LifeEvent]
  }

  /// The project's own transitions, by day.
  public let steps: [Step]
  /// Where the project stands by its transitions.
  public let position: ProjectPosition
  /// The benefits that have transitions, in id order.
  public let benefits: [BenefitSteps]

  /// What can happen to the project next.
  public var next: [LifeEvent] { position.next }

  /// The life of a project by a day.
  ///
  /// - Parameter transitions: transitions of any projects, in any order.
  public init(of project: Identifier<Project>, in transitions: [Transition], through day: CalendarDay) {
    let own = transitions.filter { $0.project == project && ($0.date.value.map { $0 <= day } ?? false) }
      .sorted(by: Transition.isEarlier)
    var position = ProjectPosition.start
    steps = own.filter { $0.benefit == nil }.map { transition in
      let next = transition.event.flatMap { position.after($0) }
      position = next ?? position
      return Step(transition: transition, position: next)
    }
    self.position = position
    let byBenefit = Dictionary(grouping: own.filter { $0.benefit != nil }, by: { $0.benefit ?? "" })
    benefits = byBenefit.sorted { $0.key < $1.key }.map { benefit, transitions in
      var status = BenefitStatus.planned
      let steps = transitions.map { transition -> (transition: Transition, status: BenefitStatus?) in
        let next = transition.event.flatMap { BenefitLife.state(after: $0, from: status) }
        status = next ?? status
        return (transition, next)
      }
      return BenefitSteps(benefit: benefit, steps: steps, status: status, next: BenefitLife.next(from: status))
    }
  }
}
