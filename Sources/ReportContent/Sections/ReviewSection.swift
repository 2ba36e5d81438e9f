import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The auditors' reviews with their questions, and each recommendation with owner and state.
  func reviews() -> Section? {
    let reviews = book.programme.reviews.filter { $0.date.value.map { $0 <= period.cutOff } ?? true }.sorted {
      $0.id < $1.id
    }
    guard !reviews.isEmpty else { return nil }
    var section = Section(id: "granskningar", heading: self("Revisionens granskningar", "The auditors' reviews"))
    for review in reviews {
      var part = Section(
        id: "granskning-" + review.id.anchor,
        heading: review.number.isEmpty ? review.name : "\(review.name), \(self("rapport", "report")) \(review.number)")
      let questions = book.programme.reviewQuestions.filter { $0.review == review.id }.sorted { $0.number < $1.number }
      if !questions.isEmpty {
        part.blocks.append(
          .paragraph(.plain(self("Granskningen utgick från följande frågor.", "The review put these questions."))))
        part.blocks.append(.list(questions.map { .plain($0.question) }, numbered: true))
      }
      let recommendations = book.programme.recommendations.filter { $0.review == review.id }.sorted {
        $0.number < $1.number
      }
      if !recommendations.isEmpty { part.blocks.append(.table(table(of: recommendations, review))) }
      section.subsections.append(part)
    }
    return section
  }

  private func table(of recommendations: [Recommendation], _ review: Review) -> Table {
    Table(
      id: "tabell-rekommendationer-" + review.id.anchor,
      caption: self("Rekommendationer och hur långt de kommit.", "Recommendations and how far they have come."),
      columns: [
        .text(self("Nr", "No.")), .text(self("Rekommendation", "Recommendation")), .text(self("Ansvarig", "In charge")),
        .text(self("Senast", "Due")), .text(self("Läge", "State")),
        .text(self("Svar eller underlag", "Answer or evidence")),
      ],
      rows: recommendations.map { recommendation in
        Table.Row(
          .body,
          [
            .text(String(recommendation.number)), .text(recommendation.text),
            .text(inCharge(recommendation)), .text(said(recommendation.due, \.description)),
            .text(said(recommendation.status) { self($0.phrase) }.uppercasedFirst),
            .text(recommendation.evidence.value ?? said(recommendation.answer) { $0 }),
          ])
      }, sources: [TableName("rekommendationer")])
  }
}
