import Appraisal
import ProgrammeModel

/// A decision that grants money has a number of its own, so that no grant is counted twice.
///
/// A case number follows a case, so several decisions may carry it: two bodies that decide one after the other, or one
/// decision that allocates money to several projects on one day. What they cannot be is two grants by one body to one
/// project of the same amount or on the same day, or grants to different projects on different days.
struct R33DecisionNumberReused: Rule {
  let id: RuleID = "R33"
  let title = Phrase(
    sv: "Två beslut om pengar har samma nummer", en: "Two decisions on money have the same number")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S6", "S14"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let grants = index.book.programme.decisions.filter { decision in
      decision.grantsMoney && !decision.caseNumber.isEmpty && decision.project != nil
        && (decision.date.value.map { $0 <= context.cutOff } ?? false)
    }
    let sharing = Dictionary(grouping: grants) { FoldedText.key($0.caseNumber) }.values.filter { $0.count > 1 }
    return sharing.flatMap { group -> [Finding] in
      let ordered = group.sorted { ($0.date.value ?? .end, $0.id) < ($1.date.value ?? .end, $1.id) }
      return ordered.indices.dropFirst().compactMap { place in
        ordered[..<place].first { clash($0, ordered[place]) }.flatMap { reused($0, ordered[place], index) }
      }
    }
  }

  private func clash(_ earlier: Decision, _ later: Decision) -> Bool {
    guard earlier.body.value == later.body.value, earlier.decider == later.decider else { return false }
    let isSameDay = earlier.date.value == later.date.value
    guard earlier.project == later.project else { return !isSameDay }
    // Two amounts that nobody has stated are not the same amount.
    return isSameDay || earlier.amount.value.map { $0 == later.amount.value } ?? false
  }

  private func reused(_ earlier: Decision, _ later: Decision, _ index: ScrutinyIndex) -> Finding? {
    guard let first = earlier.date.value, let second = later.date.value,
      let project = later.project.flatMap({ index.book.projects[$0] })
    else { return nil }
    let other = earlier.project == later.project ? nil : earlier.project.flatMap { index.book.projects[$0] }
    return finding(
      about: .decision(later), earlier.id.rawValue, answeredBy: index.answering(for: project),
      found: Phrase(
        sv:
          "Beslut \(later.id) den \(sv: second) om \(Label.of(project)) har samma nummer som beslut \(earlier.id) den "
          + "\(sv: first)" + (other.map { " om \(Label.of($0))" } ?? "") + ": \(later.caseNumber).",
        en: "Decision \(later.id) of \(en: second) on \(Label.of(project)) has the same number as decision "
          + "\(earlier.id) of \(en: first)" + (other.map { " on \(Label.of($0))" } ?? "") + ": \(later.caseNumber)."),
      facts: [earlier, later].map { FindingFact.amount(of: $0, index) },
      remedy: Phrase(
        sv: "Ta bort det beslut som är registrerat två gånger, eller rätta numret på det ena.",
        en: "Withdraw the decision that is registered twice, or correct the number of one of them."))
  }
}
