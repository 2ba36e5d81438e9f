import Appraisal
public import Governance
public import ProgrammeModel
import Scrutiny

/// What is asked of a project after its close, as a page.
public enum AfterClosePage {
  /// The page of a review.
  public static func make(
    _ review: AfterCloseReview, in governance: GovernanceContext, language: Language
  ) -> Report {
    let content = GovernanceContent(governance, language)
    let closed =
      review.closed.map { content("Avslutat \($0).", "Closed \($0).") }
      ?? content("Inte avslutat; detta begärs efter B4.", "Not closed; this is asked for after B4.")
    return content.page(
      .project,
      content("\(content.title(review.project)): efter avslut", "\(content.title(review.project)): after close"),
      "\(closed) " + content("Läget den \(governance.day).", "As of \(governance.day)."),
      [content.points(review), content.schedule(review), content.measurements(review)])
  }
}

extension GovernanceContent {
  fileprivate func points(_ review: AfterCloseReview) -> Section {
    let missing = review.items.filter(\.outcome.isMissing).count
    var section = Section(id: "punkter", heading: self("Vad som begärs", "What is asked for"))
    section.blocks = [
      missing == 0
        ? said("Inget saknas.", "Nothing is missing.")
        : .paragraph([
          .figure(AfterCloseFigure.missing.figure(of: review, in: governance)), .text(self(" av ", " of ")),
          .figure(AfterCloseFigure.points.figure(of: review, in: governance)),
          .text(self(" punkter saknas.", " points are missing.")),
        ]),
      .table(
        Table(
          id: "tabell-punkter",
          caption: self(
            "Det som revisionen begärt ska fortsätta efter avslut (revisionsrapport 11/2012).",
            "What the auditors ask to go on after close (audit report 11/2012)."),
          columns: [
            .text(self("Punkt", "Point")), .text(self("Läge", "Standing")),
            .text(self("Visas av, eller att göra", "Shown by, or to do")),
          ],
          rows: review.items.map { item in
            Table.Row(.body, [.text(name(item.point)), .text(standing(item.outcome)), .text(self(item.outcome.words))])
          },
          sources: [TableName("ansvar"), TableName("nyttor"), TableName("återrapporter"), TableName("mätvärden")])),
    ]
    return section
  }

  private func standing(_ outcome: Demanded) -> String {
    switch outcome {
    case .met: self("finns", "there")
    case .missing: self("saknas", "missing")
    case .notAsked: self("begärs inte", "not asked")
    }
  }

  /// What a point asks for, in words.
  func name(_ point: AfterCloseReview.Point) -> String { self(point.phrase) }

  fileprivate func schedule(_ review: AfterCloseReview) -> Section {
    Section(
      id: "uppfoljning", heading: self("Uppföljningar", "Follow-ups"),
      blocks: [
        .table(
          Table(
            id: "tabell-uppfoljningar",
            caption: self(
              "Vid avslut och efter 6, 12, 24 och 36 månader; ett mätvärde efter dagen räknas som uppföljning.",
              "At close and after 6, 12, 24 and 36 months; a measurement after the day counts as a follow-up."),
            columns: [.text(self("Dag", "Day")), .text(self("Läge", "Standing"))],
            rows: review.followUps.map { followUp in
              let words =
                switch followUp.state {
                case .done: self("gjord", "done")
                case .coming: self("kommer", "coming")
                case .overdue: self("försenad", "overdue")
                }
              return Table.Row(.body, [.text(followUp.day.description), .text(words)])
            }, sources: [TableName("mätvärden")]))
      ])
  }

  fileprivate func measurements(_ review: AfterCloseReview) -> Section? {
    guard !review.measured.isEmpty else { return nil }
    return Section(
      id: "matningar", heading: self("Nyttornas mätningar", "Measurements of the benefits"),
      blocks: [
        .table(
          Table(
            id: "tabell-matningar", caption: self("Senaste mätning per nytta.", "Latest measurement per benefit."),
            columns: [
              .text(self("Nytta", "Benefit")), .text(self("Mätetal", "Indicator")), .text(self("Senast", "Last")),
              .text(self("Läge", "Standing")),
            ],
            rows: review.measured.map { benefit, last, isOverdue in
              Table.Row(
                .body,
                [
                  .text("\(benefit.id) \(benefit.name)"),
                  .text(report.said(benefit.indicator) { book.indicators[$0]?.name ?? $0.rawValue }),
                  .text(last?.description ?? self("aldrig", "never")),
                  .text(isOverdue ? self("försenad", "overdue") : self("i tid", "in time")),
                ])
            }, sources: [TableName("nyttor"), TableName("mätvärden")]))
      ])
  }
}
