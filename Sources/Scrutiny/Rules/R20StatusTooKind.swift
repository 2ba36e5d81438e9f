import Appraisal
import ProgrammeModel

/// The judged status is not kinder than the published tolerances give.
struct R20StatusTooKind: Rule {
  let id: RuleID = "R20"
  let title = Phrase(
    sv: "Bedömd status är bättre än den beräknade", en: "The judged status is better than the computed one")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S13", "S20"])

  private struct Mismatch {
    let judged: TrafficLight
    let computed: ComputedStatus.Measure
    /// Whether another mismatch tells what the computed status rests on.
    var isTold = false

    /// What the computed status rests on, in brackets.
    var ground: Phrase {
      isTold
        ? Phrase(sv: "", en: "")
        : Phrase(sv: " (\(computed.ground.swedish))", en: " (\(computed.ground.english))")
    }
  }

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingProjects.compactMap { project -> Finding? in
      guard let report = index.statusReports[project.id]?.first(where: { $0.period == context.period }) else {
        return nil
      }
      let computed = index.status(of: project, at: context)
      let mismatches = self.mismatches(report, computed)
      guard !mismatches.isEmpty else { return nil }
      let list = mismatches.map { mismatch in
        Phrase(
          sv: "\(mismatch.computed.name.swedish) bedöms \(mismatch.judged.phrase.swedish) men är "
            + "\(mismatch.computed.status.phrase.swedish)\(mismatch.ground.swedish)",
          en: "\(mismatch.computed.name.english) is judged \(mismatch.judged.phrase.english) but is "
            + "\(mismatch.computed.status.phrase.english)\(mismatch.ground.english)")
      }.listed()
      return finding(
        about: .project(project), answeredBy: index.answering(for: project),
        found: Phrase(
          sv: "I lägesrapporten för \(Label.of(project)) till \(sv: context.period): \(sv: list).",
          en: "In the status report of \(Label.of(project)) for \(en: context.period): \(en: list)."),
        facts: mismatches.flatMap(\.computed.facts),
        remedy: Phrase(
          sv: "Ändra bedömningen, eller motivera i lägesrapportens kommentar varför den är bättre än beräkningen.",
          en: "Change the judgement, or explain in the status report's comment why it is better than the computed one.")
      )
    }
  }

  private func mismatches(_ report: StatusReport, _ computed: ComputedStatus) -> [Mismatch] {
    let measures = [computed.cost, computed.time, computed.benefit].compactMap { $0 }
    var found = [(report.cost, computed.cost), (report.time, computed.time), (report.benefit, computed.benefit)]
      .compactMap { judged, measure -> Mismatch? in
        guard let judged, let measure, judged.isKinder(than: measure.status) else { return nil }
        return Mismatch(judged: judged, computed: measure)
      }
    let worst = TrafficLight.worst(of: measures.map(\.status))
    if let overall = report.overall.value, overall.isKinder(than: worst),
      let measure = measures.first(where: { $0.status == worst })
    {
      let name = Phrase(sv: "samlad status", en: "overall status")
      let ground = Phrase(
        sv: "\(measure.name.swedish): \(measure.ground.swedish)",
        en: "\(measure.name.english): \(measure.ground.english)")
      let isTold = found.contains { $0.computed.name == measure.name }
      found.append(
        Mismatch(
          judged: overall,
          computed: ComputedStatus.Measure(
            name: name, status: worst, ground: ground, facts: isTold ? [] : measure.facts),
          isTold: isTold))
    }
    return found
  }
}

extension TrafficLight {
  /// Whether a judgement is better than a computed status; what is not assessed on either side is not compared.
  func isKinder(than computed: TrafficLight) -> Bool {
    switch (self, computed) {
    case (.green, .yellow), (.green, .red), (.yellow, .red): true
    default: false
    }
  }
}
