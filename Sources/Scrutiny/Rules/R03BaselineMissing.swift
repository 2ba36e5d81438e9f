import Appraisal
import ProgrammeModel

/// The value before introduction is measured before go-live; afterwards it can no longer be measured.
struct R03BaselineMissing: Rule {
  let id: RuleID = "R03"
  let title = Phrase(sv: "Utgångsvärde saknas vid driftstart", en: "No baseline at go-live")
  let severity = Severity.error
  let demand = Demand(.proposal, [.serviceProgramme], ["S5"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingBenefits.compactMap { benefit, project -> Finding? in
      guard let goLive = project.goLive.value, goLive <= context.cutOff else { return nil }
      if let missing = benefit.baseline.missing {
        guard missing.reason != .notApplicable, missing.reason != .secret else { return nil }
        return withoutBaseline(benefit, project, goLive, index)
      }
      guard let measured = benefit.baselineDate else { return undated(benefit, project, goLive, index) }
      return measured > goLive ? measuredLate(benefit, project, goLive, measured, index) : nil
    }
  }

  private let goLiveLabel = Phrase(sv: "Driftstart", en: "Go-live")

  private func withoutBaseline(
    _ benefit: Benefit, _ project: Project, _ goLive: CalendarDay, _ index: ScrutinyIndex
  ) -> Finding {
    finding(
      about: .benefit(benefit), answeredBy: index.answering(for: benefit, of: project),
      found: Phrase(
        sv: "Nyttan \(Label.of(benefit)) saknar utgångsvärde, men \(Label.of(project)) togs i drift den \(sv: goLive).",
        en: "The benefit \(Label.of(benefit)) has no baseline, but \(Label.of(project)) went live on \(en: goLive)."),
      facts: [FindingFact(goLiveLabel, .day(goLive), project.origin["driftstart"])],
      remedy: Phrase(
        sv: "Registrera utgångsvärdet och dagen det mättes, eller ange att det inte går att mäta och varför.",
        en: "Register the baseline and the day it was measured, or state that it cannot be measured and why."))
  }

  private func measuredLate(
    _ benefit: Benefit, _ project: Project, _ goLive: CalendarDay, _ measured: CalendarDay, _ index: ScrutinyIndex
  ) -> Finding {
    finding(
      about: .benefit(benefit), answeredBy: index.answering(for: benefit, of: project),
      found: Phrase(
        sv: "Utgångsvärdet för nyttan \(Label.of(benefit)) mättes den \(sv: measured), efter att \(Label.of(project)) "
          + "togs i drift den \(sv: goLive).",
        en: "The baseline of the benefit \(Label.of(benefit)) was measured on \(en: measured), after "
          + "\(Label.of(project)) went live on \(en: goLive)."),
      facts: [
        FindingFact(
          Phrase(sv: "Utgångsvärde mätt", en: "Baseline measured"), .day(measured), benefit.origin["baslinjedatum"]),
        FindingFact(goLiveLabel, .day(goLive), project.origin["driftstart"]),
      ],
      remedy: Phrase(
        sv: "Registrera ett värde från tiden före driftstart, eller förklara hur värdet speglar läget före.",
        en: "Register a value from before go-live, or explain how the value reflects the situation before it."))
  }

  /// A baseline without a date cannot be shown to be from before go-live.
  private func undated(
    _ benefit: Benefit, _ project: Project, _ goLive: CalendarDay, _ index: ScrutinyIndex
  ) -> Finding {
    finding(
      about: .benefit(benefit), severity: .notice, answeredBy: index.answering(for: benefit, of: project),
      found: Phrase(
        sv: "Utgångsvärdet för nyttan \(Label.of(benefit)) saknar datum; det går inte att visa att det mättes före "
          + "driftstarten av \(Label.of(project)) den \(sv: goLive).",
        en: "The baseline of the benefit \(Label.of(benefit)) has no date; it cannot be shown to be from before the "
          + "go-live of \(Label.of(project)) on \(en: goLive)."),
      facts: [FindingFact(goLiveLabel, .day(goLive), project.origin["driftstart"])],
      remedy: Phrase(
        sv: "Registrera dagen då utgångsvärdet mättes.", en: "Register the day the baseline was measured."))
  }
}
