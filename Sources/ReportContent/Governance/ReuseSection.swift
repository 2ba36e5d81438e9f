import Governance
import ProgrammeModel

extension GovernanceContent {
  /// The reuse test: what the application says, and what exists that the project looks like, with the reason.
  func reuse(of project: Project) -> Section {
    let review = governance.reuse(of: project)
    var section = Section(id: "ateranvandning", heading: self("Prövning av återanvändning", "Reuse test"))
    switch review.outcome {
    case .met(let words): section.blocks.append(said("Prövat: \(words.swedish).", "Tested: \(words.english)."))
    case .missing(let words): section.blocks.append(.notice(severity: .warning, .plain(self(words))))
    case .notAsked(let words): section.blocks.append(.paragraph(.plain(self(words))))
    }
    if let application = review.application {
      if !application.consideredSolutions.isEmpty {
        section.blocks.append(
          said(
            "Lösningar som prövats: \(application.consideredSolutions)",
            "Solutions considered: \(application.consideredSolutions)"))
      }
      if !application.exceptionMotive.isEmpty {
        section.blocks.append(
          said("Motiv: \(application.exceptionMotive)", "Motive: \(application.exceptionMotive)"))
      }
    }
    section.blocks.append(
      review.candidates.isEmpty
        ? said(
          "Inget i stadens register liknar projektet så mycket att det föreslås.",
          "Nothing in the city's register is so like the project that it is proposed.")
        : .table(table(review, project)))
    return section
  }

  private func table(_ review: ReuseReview, _ project: Project) -> Table {
    Table(
      id: "tabell-ateranvandning",
      caption: self(
        "Det som finns och liknar projektet i namn, process och syfte. Likhet 100 % är samma ord; ≈ är ord som delar led.",
        "What exists and is like the project in name, process and purpose. 100% is the same words; ≈ shares a part."),
      columns: [
        .text(self("Finns", "Exists")), .text(self("Slag", "Kind")), .figures(self("Likhet", "Likeness"), unit: "%"),
        .text(self("Varför", "Why")),
      ],
      rows: review.candidates.prefix(8).map { candidate in
        let share = ReuseFigure.figure(of: candidate, for: project, in: governance)
        let chosen = candidate.isChosen ? self(" (vald)", " (chosen)") : ""
        return Table.Row(
          .body,
          [
            .text("\(candidate.id) \(candidate.name)\(chosen)"), .text(kind(candidate.kind)), .figure(share),
            .text(reasons(candidate.likeness)),
          ])
      }, sources: [TableName("tjänster"), TableName("projekt"), TableName("ansökningar")])
  }

  private func kind(_ kind: ReuseReview.Candidate.Kind) -> String {
    switch kind {
    case .guarded: self("gemensam, får inte dubbleras", "common, must not be duplicated")
    case .service: self("tjänst", "service")
    case .project: self("projekt", "project")
    }
  }

  private func reasons(_ likeness: Likeness) -> String {
    LikenessAspect.allCases.compactMap { aspect in
      let words = likeness.shared.filter { $0.aspect == aspect }.map(\.text)
      return words.isEmpty ? nil : "\(self(aspect.phrase)): \(words.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
