import Appraisal
import Prioritisation
import ProgrammeModel

extension PrioritisationContent {
  /// The ranking by goal fit and benefit, with the published weights.
  func weighted() -> Section? {
    guard !round.applications.isEmpty else { return nil }
    var section = Section(
      id: "viktad", heading: self("Rangordning efter mål och nytta", "Ranking by goals and benefit"))
    guard !ranking.criteria.isEmpty else {
      section.blocks.append(
        .notice(
          severity: .notice,
          .plain(
            self(
              "Inga vikter gäller den dagen. Registrera dem i tabellen viktning.",
              "No weights are in force on that day. Register them in the table viktning."))))
      return section
    }
    section.blocks.append(.paragraph(.plain(weightsInWords)))
    section.blocks.append(
      .table(
        Table(
          id: "tabell-viktad",
          caption: self(
            "Poäng 0–100 efter de publicerade vikterna, högst först; delpoäng i procent.",
            "Points 0–100 by the published weights, the highest first; parts in per cent."),
          columns: [.text(self("Ansökan", "Application"))]
            + ranking.criteria.map { .figures(name($0.criterion), unit: "%") }
            + [.figures(self("Poäng", "Points"), unit: "")],
          rows: ranking.places.map { place in
            let id = round.applications[place.application].application.id.rawValue
            return Table.Row(
              .body,
              [.text(label(place.application))]
                + zip(ranking.criteria, place.points).map { criterion, points in
                  PrioritisationFigure(pointsFor: criterion.criterion).map {
                    .figure(figure($0, points.map(FigureValue.share) ?? .undefined(PrioritisationFigure.noBasis), [id]))
                  } ?? .empty
                }
                + [
                  .figure(
                    figure(
                      .score, place.score.map(FigureValue.number) ?? .undefined(PrioritisationFigure.noBasis), [id]))
                ])
          }, sources: [TableName("viktning"), TableName("projektmål"), TableName("nyttokalkyler")])))
    return section
  }

  private func name(_ criterion: PriorityCriterion) -> String {
    switch criterion {
    case .goalFit: self("Mål", "Goals")
    case .netPresentValue: self("NNV", "NPV")
    case .quotient: "NNK-idu"
    case .goal: self("mål", "goal")
    }
  }

  /// The weights as a reader can check them.
  private var weightsInWords: String {
    let parts = ranking.criteria.map { criterion in
      let words =
        switch criterion.criterion {
        case .goalFit: self("målpassning", "goal fit")
        case .netPresentValue: self("nettonuvärde", "net present value")
        case .quotient: self("NNK-idu", "NNK-idu")
        case .goal: ""
        }
      return "\(words) \(number(criterion.weight))"
    }
    let goals = ranking.goals.map { "\($0.goal) \(number($0.weight))" }
    let lead = self("Vikter: ", "Weights: ") + parts.joined(separator: ", ") + "."
    let rule = self(
      " Målpassning är vikterna hos de mål projektet bidrar till av alla måls vikter"
        + (goals.isEmpty ? "" : " (\(goals.joined(separator: ", ")))")
        + "; nettonuvärde och NNK-idu räknas mot det högsta i omgången och som 0 om de är negativa.",
      " Goal fit is the weights of the goals the project contributes to of all goals' weights"
        + (goals.isEmpty ? "" : " (\(goals.joined(separator: ", ")))")
        + "; net present value and NNK-idu are set against the highest of the round and count as 0 where negative.")
    return lead + rule
  }

  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let mark = report.language == .swedish ? "," : "."
    if hundredths % 100 == 0 { return "\(hundredths / 100)" }
    let rest = hundredths % 100
    return "\(hundredths / 100)\(mark)\(rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0" : "") + "\(rest)")"
  }

  /// The applications that cannot be weighed, and what each lacks.
  func incomplete() -> Section? {
    guard !round.incomplete.isEmpty else { return nil }
    return Section(
      id: "ofullstandiga", heading: self("Kan inte vägas", "Cannot be weighed"),
      blocks: [
        .list(
          round.incomplete.map { one in
            .plain(
              "\(one.application.id) \(one.project.name): " + one.gaps.map(words).joined(separator: ", ") + ".")
          }, numbered: false)
      ])
  }

  private func words(_ gap: PendingApplication.Gap) -> String {
    switch gap {
    case .amount: self("sökt belopp saknas eller är negativt", "the amount asked for is missing or negative")
    case .year:
      self(
        "budgetår saknas (tabellen ansökningsår, eller projektets start)",
        "the budget year is missing (table ansökningsår, or the project's start)")
    case .benefitCase:
      self("nyttokalkyl som går att räkna på saknas", "a benefit case that can be worked out is missing")
    }
  }
}
