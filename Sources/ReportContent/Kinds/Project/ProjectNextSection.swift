import Appraisal
import Governance
import ProgrammeModel

extension ProjectContent {
  /// The project's risks, the highest first; a summary keeps the three highest.
  func risks() -> Section? {
    let steering = steering
    let risks = steering.governance.risks(of: project).sorted { ($1.value ?? 0, $0.id) < ($0.value ?? 0, $1.id) }
    guard !risks.isEmpty else { return nil }
    return Section(
      id: "risker", heading: self("Risker", "Risks"),
      blocks: [
        .table(
          steering.riskTable(report.detail == .full ? risks : Array(risks.prefix(3)), project.id.anchor))
      ])
  }

  /// What is to happen next, by day: milestones, actions against deviations, and conditions that are not met.
  func next() -> Section {
    var section = Section(id: "harnast", heading: self("Vad som händer härnäst", "What comes next"))
    var steps = (milestonesAhead + actionsAhead).sorted { ($0.day, $0.words) < ($1.day, $1.words) }
    if report.detail == .summary { steps = Array(steps.prefix(5)) }
    let point = steering.governance.nextPoint(of: project)
    if let point {
      let open = steering.governance.review(of: project, at: point).stopping.count
      section.blocks.append(
        .paragraph(
          .plain(
            self("Nästa beslutspunkt är \(point.rawValue). ", "The next decision point is \(point.rawValue). ")
              + (open == 0
                ? self("Allt som begärs till den finns.", "All that is asked for to it is there.")
                : open == 1
                  ? self("En sak saknas till den.", "One thing is missing for it.")
                  : self(
                    "\(report.counts([open])[0].uppercasedFirst) saker saknas till den.",
                    "\(report.counts([open])[0].uppercasedFirst) things are missing for it.")))))
    }
    if let point, report.detail == .full {
      let missing = steering.governance.review(of: project, at: point).stopping
      if !missing.isEmpty {
        section.blocks.append(
          .list(missing.prefix(6).map { .plain(report($0.outcome.words).withFullStop) }, numbered: false))
      }
    }
    let conditions = openConditions
    if !conditions.isEmpty { section.blocks.append(.list(conditions.map { .plain($0) }, numbered: false)) }
    if steps.isEmpty {
      if point == nil, conditions.isEmpty {
        section.blocks.append(
          .paragraph(
            .plain(
              self(
                "Registret anger inget som återstår för projektet.", "The register states nothing that remains."))))
      }
    } else {
      section.blocks.append(
        .list(
          steps.map { [.strong(report.day($0.day)), .text(": " + $0.words + $0.lateness)] }, numbered: false))
    }
    return section
  }

  /// Something that is to happen on a day.
  private struct Step {
    let day: CalendarDay
    let words: String
    var lateness = "."
  }

  private func step(_ day: CalendarDay, _ words: String) -> Step {
    var step = Step(day: day, words: words)
    if day <= report.period.cutOff { step.lateness = self(" (försenat).", " (late).") }
    return step
  }

  /// None where the project has been closed or stopped: what was planned after that does not happen.
  private var milestonesAhead: [Step] {
    if let closed = project.closed, closed <= report.period.cutOff { return [] }
    return book.programme.milestones.filter { milestone in
      milestone.project == project.id && milestone.actual.map { $0 > report.period.cutOff } ?? true
    }.compactMap { milestone in
      guard let day = milestone.forecast ?? milestone.decided ?? milestone.first.value else { return nil }
      return step(day, milestone.name.isEmpty ? milestone.code : milestone.name)
    }
  }

  private var actionsAhead: [Step] {
    let stated = book.programme.deviations.filter { deviation in
      deviation.project == project.id && !deviation.action.isEmpty
        && deviation.period.map { $0 <= report.period } ?? true
    }
    // An action that is put off is registered again with a new day: the latest word on it counts.
    let latest = Dictionary(grouping: stated) { [$0.kind?.rawValue ?? "", $0.action] }.values.compactMap { same in
      same.max { ($0.period ?? report.period, $0.id) < ($1.period ?? report.period, $1.id) }
    }
    return latest.filter { $0.done.map { $0 > report.period.cutOff } ?? true }.compactMap { deviation in
      deviation.due.map {
        step($0, deviation.action.withoutFullStop + self(" (åtgärd vid avvikelse)", " (action on a deviation)"))
      }
    }
  }

  /// The conditions of decisions up to the cut-off that are not met, each with its decision's day.
  private var openConditions: [String] {
    (book.decisionsOfProject[project.id] ?? []).filter { decision in
      !decision.condition.isEmpty && decision.conditionMet.map { $0 > report.period.cutOff } ?? true
        && decision.date.value.map { $0 <= report.period.cutOff } ?? true
    }.sorted { ($0.date.value ?? .end, $0.id) < ($1.date.value ?? .end, $1.id) }.map { decision in
      self("Villkor i beslutet ", "Condition of the decision ")
        + (decision.date.value.map { self("den ", "of ") + report.day($0) } ?? self("utan dag", "without a day"))
        + self(" är inte uppfyllt: ", " is not met: ") + decision.condition.withFullStop
    }
  }
}

extension String {
  /// The text without a full stop at its end.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
