import Appraisal
import ProgrammeModel

/// Whoever takes over a closed project knows what is to be followed up, and how.
struct R06FollowUpNotPlanned: Rule {
  let id: RuleID = "R06"
  let title = Phrase(
    sv: "Projektet är avslutat utan planerad uppföljning", en: "The project is closed with no planned follow-up")
  let severity = Severity.error
  let demand = Demand(.audit, [.auditMemorandum], ["S19"], recommendations: [3, 4])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingProjects.compactMap { project -> Finding? in
      guard index.isClosed(project) else { return nil }
      let line = index.lineage(of: project)
      let benefits = line.flatMap { index.book.benefitsOfProject[$0.id] ?? [] }
      guard !benefits.contains(where: { !$0.followUp.isEmpty }), !hasFollowUpOwner(line, benefits, index),
        !hasFollowUpMilestone(line, index)
      else { return nil }
      let closed = project.closed.map { Phrase(sv: " den \(sv: $0)", en: " on \(en: $0)") }
      let receiver = project.receiver.value.map {
        Phrase(sv: " Mottagare är \(index.name($0)).", en: " The receiver is \(index.name($0)).")
      }
      return finding(
        about: .project(project), answeredBy: index.answering(for: project),
        found: Phrase(
          sv: "\(Label.of(project)) avslutades\(closed?.swedish ?? ""), men "
            + (benefits.isEmpty
              ? "ingen nytta och ingen uppföljning är registrerad."
              : "det är inte angivet för någon av projektets nyttor hur eller av vem den följs upp.")
            + (receiver?.swedish ?? ""),
          en: "\(Label.of(project)) was closed\(closed?.english ?? ""), but "
            + (benefits.isEmpty
              ? "no benefit and no follow-up is registered."
              : "for none of its benefits is it stated how or by whom it is followed up.")
            + (receiver?.english ?? "")),
        facts: [
          FindingFact(
            Phrase(sv: "Antal nyttor", en: "Number of benefits"), .count(benefits.count),
            benefits.isEmpty
              ? project.origin["tillstånd"] : .records(benefits.map(\.origin), field: FieldName("uppföljning")))
        ]
          + (project.closed.map {
            [FindingFact(Phrase(sv: "Avslutat", en: "Closed"), .day($0), project.origin["avslutad"])]
          } ?? []),
        remedy: Phrase(
          sv: "Ange för varje nytta hur den följs upp efter avslut, eller utse en uppföljningsansvarig hos mottagaren.",
          en: "State for each benefit how it is followed up after the close, or appoint somebody at the receiver."))
    }
  }

  private func hasFollowUpOwner(_ line: [Project], _ benefits: [Benefit], _ index: ScrutinyIndex) -> Bool {
    line.contains { !index.responsible(.project, $0.id.rawValue, .followUpOwner, on: index.cutOff).isEmpty }
      || benefits.contains { !index.responsible(.benefit, $0.id.rawValue, .followUpOwner, on: index.cutOff).isEmpty }
  }

  /// A milestone for following up, such as `uppföljning 1`, on or after the close.
  private func hasFollowUpMilestone(_ line: [Project], _ index: ScrutinyIndex) -> Bool {
    line.contains { project in
      (index.milestones[project.id] ?? []).contains { milestone in
        guard FoldedText.words(milestone.code + " " + milestone.name).contains(where: { $0.hasPrefix("uppfolj") })
        else { return false }
        let day = milestone.actual ?? milestone.forecast ?? milestone.decided ?? milestone.first.value
        return project.closed.flatMap { closed in day.map { $0 >= closed } } ?? true
      }
    }
  }
}
