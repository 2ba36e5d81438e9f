public import Governance
public import ProgrammeModel

/// What a decision point asks of a project, as a page: what is missing and who owes it, then what is there.
public enum GatePage {
  /// The page of a review.
  public static func make(_ review: GateReview, in governance: GovernanceContext, language: Language) -> Report {
    let content = GovernanceContent(governance, language)
    return content.page(
      .project, "\(content.title(review.project)): \(review.point.rawValue)", content.subtitle(review),
      [content.verdict(review), content.gaps(review), content.shown(review), content.notAsked(review)])
  }
}

extension GovernanceContent {
  fileprivate func subtitle(_ review: GateReview) -> String {
    let category =
      review.project.category.map { self($0.phrase) }
      ?? self("ingen kategori angiven", "no category stated")
    return self(
      "Kategori: \(category). Läget den \(governance.day).", "Category: \(category). As of \(governance.day).")
  }

  fileprivate func verdict(_ review: GateReview) -> Section {
    func figure(_ figure: GateFigure) -> Run { .figure(figure.figure(of: review, in: governance)) }
    let total = review.items.count
    let open = review.stopping.count
    var section = Section(id: "lage", heading: self("Läge", "Standing"))
    if total == 0 {
      section.blocks = [
        said(
          "Inga krav är registrerade för \(review.point.rawValue). Lägg in dem i tabellen grindkrav; tertial init "
            + "--preset it-programme-2013 ger en uppsättning att utgå från.",
          "No demands are registered for \(review.point.rawValue). Put them in the table grindkrav; tertial init "
            + "--preset it-programme-2013 gives a set to begin with.")
      ]
    } else if open == 0 {
      section.blocks = [
        .paragraph([
          .text(
            self(
              "Allt som krävs för \(review.point.rawValue) finns (",
              "All that \(review.point.rawValue) asks for is there (")),
          figure(.demands), .text(self(" krav).", " demands).")),
        ])
      ]
    } else {
      section.blocks = [
        .paragraph([
          figure(.open), .text(self(" av ", " of ")), figure(.demands),
          .text(
            self(
              " krav för \(review.point.rawValue) är inte uppfyllda.",
              " demands of \(review.point.rawValue) are not met.")),
        ])
      ]
    }
    return section
  }

  /// What is missing, what stops before what only advises.
  func gaps(_ review: GateReview) -> Section? {
    let missing = review.stopping + review.items.filter { $0.outcome.isMissing && $0.demand.isAdvice }
    guard !missing.isEmpty else { return nil }
    var section = Section(id: "saknas-\(anchor(review))", heading: self("Saknas", "Missing"))
    section.blocks = [
      .table(
        Table(
          id: "tabell-saknas-\(anchor(review))",
          caption: self("Vad som saknas och vem som ska lämna det.", "What is missing and who owes it."),
          columns: [
            .text(self("Att göra", "To do")), .text(self("Krav", "Demand")), .text(self("Ansvarig", "Owed by")),
          ],
          rows: missing.map { item in
            Table.Row(.body, [.text(self(item.outcome.words)), .text(demand(item)), .text(self(item.debtor))])
          }, sources: [TableName("grindkrav")]))
    ]
    return section
  }

  fileprivate func shown(_ review: GateReview) -> Section? {
    let met = review.items.filter { if case .met = $0.outcome { true } else { false } }
    return listed(
      met, "finns", self("Finns", "There"), self("Visas av", "Shown by"), review,
      self("Krav som är uppfyllda, och vad som visar det.", "Demands that are met, and what shows it."))
  }

  fileprivate func notAsked(_ review: GateReview) -> Section? {
    let other = review.items.filter { if case .notAsked = $0.outcome { true } else { false } }
    return listed(
      other, "kravs-inte", self("Krävs inte", "Not asked for"), self("Skäl", "Reason"), review,
      self("Krav som inte gäller projektet.", "Demands that do not concern the project."))
  }

  private func listed(
    _ items: [GateReview.Item], _ id: String, _ heading: String, _ head: String, _ review: GateReview,
    _ caption: String
  ) -> Section? {
    guard !items.isEmpty else { return nil }
    return Section(
      id: "\(id)-\(anchor(review))", heading: heading,
      blocks: [
        .table(
          Table(
            id: "tabell-\(id)-\(anchor(review))", caption: caption,
            columns: [.text(self("Krav", "Demand")), .text(head)],
            rows: items.map { Table.Row(.body, [.text(demand($0)), .text(self($0.outcome.words))]) },
            sources: [TableName("grindkrav")]))
      ])
  }

  private func demand(_ item: GateReview.Item) -> String {
    let field = item.demand.field.map { self($0.phrase).uppercasedFirst + ": " } ?? ""
    let advice = item.demand.isAdvice ? self(" (rekommendation)", " (advice)") : ""
    return field + item.demand.text + advice
  }

  private func anchor(_ review: GateReview) -> String { review.point.rawValue.lowercased() }
}
