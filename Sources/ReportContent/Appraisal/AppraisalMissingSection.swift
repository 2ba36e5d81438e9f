import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// How many benefits are written out in a list; the others are counted.
  private static let shownBenefits = 12

  /// What is missing for the decision point the project is at, and what the later points will ask for.
  func missing() -> Section {
    var section = Section(id: "saknas", heading: self("Vad saknas inför beslut", "What is missing for a decision"))
    let passed = lastPassed
    section.blocks.append(.paragraph(.plain(standing(passed))))
    let demands = demands()
    let points = DecisionPoint.allCases
    let next = passed.flatMap { points.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let due = demands.filter { (points.firstIndex(of: $0.point) ?? 0) <= min(next, points.count - 1) }
    if due.isEmpty {
      section.blocks.append(
        .paragraph(.plain(self("Inget saknas av det som begärs nu.", "Nothing of what is asked for now is missing."))))
    } else {
      section.blocks.append(.list(due.map { .plain($0.text) }, numbered: false))
    }
    for point in points.dropFirst(next + 1) {
      let later = demands.filter { $0.point == point }
      guard !later.isEmpty else { continue }
      section.subsections.append(
        Section(
          id: "saknas-\(point.rawValue.lowercased())",
          heading: self("Behövs till \(point.rawValue)", "Needed for \(point.rawValue)"),
          blocks: [.list(later.map { .plain($0.text) }, numbered: false)]))
    }
    return section
  }

  /// The last decision point that the project has passed; a closed project has passed B4.
  private var lastPassed: DecisionPoint? {
    if let closed = book.projects[benefitCase.project]?.closed, closed <= day { return .b4 }
    let points = (book.decisionsOfProject[benefitCase.project] ?? []).filter {
      ($0.kind == .gate || $0.kind == .closing) && ($0.date.value.map { $0 <= day } ?? false)
    }.compactMap(\.point)
    return (points + [walkedTo].compactMap(\.self)).max { $0.rawValue < $1.rawValue }
  }

  /// The last point by the transitions of the project: a decision on money may pass one without being a gate decision.
  private var walkedTo: DecisionPoint? {
    let own = book.programme.transitions.filter {
      $0.project == benefitCase.project && $0.benefit == nil && ($0.date.value.map { $0 <= day } ?? false)
    }
    return own.sorted(by: Transition.isEarlier).reduce(ProjectPosition.start) { position, transition in
      transition.event.flatMap { position.after($0) } ?? position
    }.point
  }

  private func standing(_ passed: DecisionPoint?) -> String {
    let light =
      isInnovation
      ? self(
        " Projektet prövar ny teknik: hypotes, kostnadstak och stoppkriterium begärs i stället för exakta belopp.",
        " The project tries new technology: hypothesis, cost cap and stop criterion are asked for instead of exact "
          + "amounts.") : ""
    guard let passed else {
      return self("Ingen beslutspunkt är passerad; nästa är B0.", "No decision point has been passed; the next is B0.")
        + light
    }
    guard passed != .b4, let index = DecisionPoint.allCases.firstIndex(of: passed) else {
      return self("Projektet har passerat B4.", "The project has passed B4.") + light
    }
    let next = DecisionPoint.allCases[index + 1]
    return self(
      "Projektet har passerat \(passed.rawValue); nästa är \(next.rawValue).",
      "The project has passed \(passed.rawValue); the next is \(next.rawValue).") + light
  }

  /// Whether the lighter demands of innovation hold.
  var isInnovation: Bool { book.projects[benefitCase.project]?.category == .innovative }

  /// Benefits with what each lacks, as one line each; the first ones written out.
  func lines(of lacking: [(name: String, what: [String])]) -> [String] {
    let shown = lacking.prefix(Self.shownBenefits).map { "\($0.name): " + $0.what.joined(separator: ", ") }
    let more = lacking.count - Self.shownBenefits
    return shown
      + (more > 0 ? [self("\(more) nyttor till saknar uppgifter.", "\(more) more benefits lack information.")] : [])
  }
}
