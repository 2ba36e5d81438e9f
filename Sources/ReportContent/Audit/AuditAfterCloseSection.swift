import Appraisal
import Governance
import ProgrammeModel

extension ReportContext {
  /// What goes on after close, point by point over all closed projects; nothing where no project is closed.
  func auditAfterClose() -> Section? {
    let steering = steering
    let reviews = book.programme.projects.sorted { $0.id < $1.id }.map { steering.governance.afterClose(of: $0) }
      .filter { $0.closed != nil && $0.project.state.value != .cancelled }
    guard !reviews.isEmpty else { return nil }
    let complete = reviews.count { review in !review.items.contains(where: \.outcome.isMissing) }
    let kept = hasAll(complete, of: reviews.count)
    return Section(
      id: "efter-avslut", heading: self("Efter avslut", "After close"),
      blocks: [
        .paragraph(
          .plain(
            self(
              "Revisionen har begärt att ansvar, uppföljning, återkoppling och stöd ska fortsätta när projektet är slut. "
                + "\(kept) Kommandot tertial after-close "
                + "visar ett projekt i sänder.",
              "The auditors ask that responsibility, follow-up, feedback and support go on when the project is over. "
                + "\(kept) The command tertial "
                + "after-close shows one project at a time."))),
        .table(table(reviews, steering)),
      ])
  }

  /// How many of the closed projects have all that is asked for, as a sentence.
  private func hasAll(_ complete: Int, of all: Int) -> String {
    guard all > 1 else {
      return self(
        "Det avslutade projektet har \(complete == 0 ? "inte " : "")allt som begärs.",
        "The closed project \(complete == 0 ? "does not have" : "has") all that is asked for.")
    }
    let words = counts([complete, all])
    return complete == 0
      ? self(
        "Inget av \(words[1]) avslutade projekt har allt som begärs.",
        "None of the \(words[1]) closed projects has all that is asked for.")
      : self(
        "\(words[0].uppercasedFirst) av \(words[1]) avslutade projekt har allt som begärs.",
        "\(words[0].uppercasedFirst) of the \(words[1]) closed projects \(complete == 1 ? "has" : "have") all that is "
          + "asked for.")
  }

  private func table(_ reviews: [AfterCloseReview], _ steering: GovernanceContent) -> Table {
    Table(
      id: "tabell-efter-avslut",
      caption: self(
        "Punkt för punkt: hur många avslutade projekt som har det som begärs, och vilka som saknar det.",
        "Point by point: how many closed projects have what is asked for, and which of them lack it."),
      columns: [
        .text(self("Punkt", "Point")), .text(self("Rekommendation", "Recommendation")),
        .figures(self("Finns", "There"), unit: ""), .figures(self("Begärs av", "Asked of"), unit: ""),
        .text(self("Saknas i", "Lacking in")),
      ],
      rows: AfterCloseReview.Point.allCases.map { point in
        let outcomes = reviews.compactMap { review in
          review.items.first { $0.point == point }.map { (project: review.project, outcome: $0.outcome) }
        }
        let lacking = outcomes.filter(\.outcome.isMissing).map(\.project.id.rawValue)
        let met = outcomes.count { if case .met = $0.outcome { true } else { false } }
        return Table.Row(
          .body,
          [
            .text(steering.name(point)), .text(point.recommendations.map(String.init).joined(separator: ", ")),
            .text(String(met)), .text(String(met + lacking.count)), .text(lacking.joined(separator: ", ")),
          ])
      },
      sources: [TableName("projekt"), TableName("ansvar"), TableName("återrapporter"), TableName("mätvärden")])
  }
}

extension AfterCloseReview.Point {
  /// The recommendations of audit report 11/2012 that ask for it; none for what only its fourth question asks.
  fileprivate var recommendations: [Int] {
    switch self {
    case .receiver: [1, 3]
    case .followUpPlan, .measurements, .board, .staff: [4]
    case .feedback: [5]
    case .content: [7]
    case .vulnerable, .support: []
    }
  }
}
