import DataPackage
import ProgrammeModel

/// Holds the transitions of a delivery against the lives that the register knows: none may be impossible in its place.
///
/// Known and delivered transitions are replayed by day. A delivered one that is impossible is refused; so is one that
/// comes before a known one and makes that impossible.
struct TransitionCheck {
  /// One step of a life: what is known of it, and the delivered row if there is one.
  private struct Step {
    let transition: Transition
    let row: RowMark?
  }

  /// What lives: a project, or a benefit of it.
  private struct Subject: Hashable, Comparable {
    let project: Identifier<Project>
    let benefit: Identifier<Benefit>?

    static func < (left: Self, right: Self) -> Bool {
      left.project == right.project
        ? (left.benefit?.rawValue ?? "") < (right.benefit?.rawValue ?? "") : left.project < right.project
    }
  }

  private let known: [Transition]
  private let files: DeliveredFiles

  init(_ known: KnownFacts, _ files: DeliveredFiles) {
    self.known = known.transitions
    self.files = files
  }

  /// Removes the transitions that are impossible.
  ///
  /// - Throws: what reading from scratch space throws.
  func check(_ records: inout RecordBatch, _ log: inout ProblemLog) throws {
    var steps: [Identifier<Transition>: Step] = [:]
    let delivered = try records.rows(of: TransitionTable.table.name)
    guard !delivered.isEmpty else { return }
    for transition in known { steps[transition.id] = Step(transition: transition, row: nil) }
    for record in delivered {
      let id = Identifier<Transition>(record.key.text)
      let transition = Self.stated(record, over: steps[id]?.transition ?? Transition(id: id))
      steps[id] = Step(transition: transition, row: RowMark(record.place))
    }
    let lives = Dictionary(
      grouping: steps.values, by: { Subject(project: $0.transition.project, benefit: $0.transition.benefit) })
    var refused: Set<RowMark> = []
    for (_, life) in lives.sorted(by: { $0.key < $1.key }) where life.contains(where: { $0.row != nil }) {
      var life = life.sorted { Transition.isEarlier($0.transition, $1.transition) }
      while let (index, problem) = Self.firstImpossible(in: life) {
        guard let row = life[index].row else { break }
        note(problem, life[index].transition, row, &log)
        refused.insert(row)
        life.remove(at: index)
      }
    }
    guard !refused.isEmpty else { return }
    var reading = try records.reading()
    while let record = try reading.next() {
      if record.table == TransitionTable.table.name, refused.contains(RowMark(record.place)) { records.remove(record) }
    }
  }

  /// The first delivered step to refuse, with the event that it makes impossible; known steps alone are left in peace.
  private static func firstImpossible(in life: [Step]) -> (index: Int, problem: Problem)? {
    var walk = Walk(isBenefit: life.first?.transition.benefit != nil)
    for (index, step) in life.enumerated() {
      guard let event = step.transition.event, let obstacle = walk.take(event) else { continue }
      if step.row != nil { return (index, Problem(obstacle: obstacle, later: nil)) }
      guard let blamed = life[..<index].lastIndex(where: { $0.row != nil }) else { continue }
      return (blamed, Problem(obstacle: obstacle, later: step.transition))
    }
    return nil
  }

  private struct Problem {
    let obstacle: ImpossibleEvent
    /// The known transition that comes later and would become impossible.
    let later: Transition?
  }

  private func note(_ problem: Problem, _ transition: Transition, _ row: RowMark, _ log: inout ProblemLog) {
    let subject = transition.benefit?.rawValue ?? transition.project.rawValue
    let day = transition.date.value?.description ?? ""
    let (reason, possible) = (problem.obstacle.reason, problem.obstacle.possible)
    let place = Phrase(sv: "är inte möjlig för \(subject) den \(day)", en: "is impossible for \(subject) on \(day)")
    let expected: Phrase
    if let later = problem.later {
      let (event, when) = (later.event?.rawValue ?? "", later.date.value?.description ?? "")
      expected = Phrase(
        sv: "\(place.swedish): då vore den redan registrerade övergången \(event) den \(when) omöjlig, "
          + "eftersom \(reason.swedish).",
        en: "\(place.english): it would make the transition \(event) of \(when), which is registered already, "
          + "impossible, since \(reason.english).")
    } else {
      expected = Phrase(
        sv: "\(place.swedish): \(reason.swedish). \(possible.swedish)",
        en: "\(place.english): \(reason.english). \(possible.english)")
    }
    log.note(
      .transitionImpossible, at: files.place(row, TransitionTable.event.name),
      ProblemDetails(
        found: transition.event?.rawValue ?? "", column: TransitionTable.event.name.rawValue, expected: expected))
  }

  /// A transition as known, with what a delivered row states put over it.
  private static func stated(_ record: Record, over known: Transition) -> Transition {
    var transition = known
    for (name, value) in record.fields {
      switch (name, value) {
      case (TransitionTable.project.name, .text(let id)): transition.project = Identifier(id)
      case (TransitionTable.benefit.name, .text(let id)): transition.benefit = Identifier(id)
      case (TransitionTable.benefit.name, .missing): transition.benefit = nil
      case (TransitionTable.event.name, .text(let word)): transition.event = LifeEvent(rawValue: word)
      case (TransitionTable.date.name, .day(let day)): transition.date = .value(day)
      default: break
      }
    }
    return transition
  }
}

/// A walk through one life, event by event.
private struct Walk {
  private var position = ProjectPosition.start
  private var status = BenefitStatus.planned
  private let isBenefit: Bool

  init(isBenefit: Bool) { self.isBenefit = isBenefit }

  /// Takes an event, or says why it cannot be; after that the walk goes on from where it was.
  mutating func take(_ event: LifeEvent) -> ImpossibleEvent? {
    if isBenefit {
      guard let next = BenefitLife.state(after: event, from: status) else {
        return BenefitLife.obstacle(to: event, from: status)
      }
      status = next
    } else {
      guard let next = position.after(event) else { return position.obstacle(to: event) }
      position = next
    }
    return nil
  }
}
