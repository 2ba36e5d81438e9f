import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// Every review with its questions, and every recommendation with owner, day, state, answer, evidence and rounds.
  func auditReviews(_ findings: [Finding]) -> Section {
    var section = Section(
      id: "granskningar", heading: self("Granskningar och rekommendationer", "Reviews and recommendations"))
    let reviews = book.programme.reviews.sorted { $0.id < $1.id }
    let known = Set(reviews.map(\.id))
    section.subsections = reviews.map { auditReview($0, findings) }
    let loose = book.programme.recommendations.filter { !known.contains($0.review) }
    if !loose.isEmpty {
      section.blocks.append(.table(recommendationTable(loose, "utan-granskning", findings)))
    }
    if reviews.isEmpty && loose.isEmpty {
      section.blocks.append(
        .paragraph(.plain(self("Inga granskningar är registrerade.", "No reviews are registered."))))
    }
    return section
  }

  private func auditReview(_ review: Review, _ findings: [Finding]) -> Section {
    let anchor = review.id.anchor
    var part = Section(
      id: "granskning-" + anchor,
      heading: review.number.isEmpty ? review.name : "\(review.name), \(self("rapport", "report")) \(review.number)")
    let absent = self("uppgift saknas", "missing")
    let facts = [
      review.auditor, review.caseNumber.isEmpty ? "" : "dnr \(review.caseNumber)",
      said(review.date, day).withDayLabel(review.date.value == nil, self("dag: ", "date: ")),
      review.replyDue.map { self("svar senast den ", "reply due ") + day($0) }
        ?? self("svarsdag: \(absent)", "reply: \(absent)"),
    ].filter { !$0.isEmpty }
    part.blocks.append(.paragraph(.plain(facts.joined(separator: ", ") + ".")))
    let questions = book.programme.reviewQuestions.filter { $0.review == review.id }.sorted { $0.number < $1.number }
    if !questions.isEmpty { part.blocks.append(.list(questions.map { .plain($0.question) }, numbered: true)) }
    let own = book.programme.recommendations.filter { $0.review == review.id }.sorted { $0.number < $1.number }
    if own.isEmpty {
      part.blocks.append(
        .paragraph(
          .plain(self("Inga rekommendationer är registrerade.", "No recommendations are registered."))))
    } else {
      part.blocks.append(.table(recommendationTable(own, anchor, findings)))
      part.blocks += followUpRounds(own, anchor)
    }
    return part
  }

  private func recommendationTable(
    _ recommendations: [Recommendation], _ anchor: String, _ findings: [Finding]
  ) -> Table {
    Table(
      id: "tabell-rekommendationer-" + anchor,
      caption: self(
        "Rekommendationerna med ansvarig, dag, läge, svar och underlag den \(day(period.cutOff)).",
        "The recommendations with who is in charge, day, state, answer and evidence on \(day(period.cutOff))."),
      columns: [
        .text(self("Nr", "No.")), .text(self("Rekommendation", "Recommendation")), .text(self("Ansvarig", "In charge")),
        .text(self("Senast", "Due")), .text(self("Läge", "State")), .text(self("Svar", "Answer")),
        .text(self("Underlag", "Evidence")), .text(self("Följd upp", "Followed up")),
        .text(self("Iakttagelse", "Finding")),
      ],
      rows: recommendations.map { recommendation in
        let rounds = rounds(of: recommendation)
        let own = findings.filter { $0.subject == Subject(.recommendation, recommendation.id.rawValue) }
        return Table.Row(
          .body,
          [
            .text(String(recommendation.number)), .text(recommendation.text), .text(inCharge(recommendation)),
            .text(said(recommendation.due, \.description)), .text(state(recommendation)),
            .text(said(recommendation.answer) { $0 }),
            .text(said(recommendation.evidence) { $0 }),
            .text(rounds.last.map { "\($0.date) (\(rounds.count))" } ?? self("nej", "no")),
            .text(own.map(\.rule.rawValue).joined(separator: ", ")),
          ])
      }, sources: [TableName("rekommendationer"), TableName("uppföljningsomgångar")])
  }

  /// Organisation and role, or in one phrase why neither is known.
  func inCharge(_ recommendation: Recommendation) -> String {
    let owner = said(recommendation.owner) { name(of: $0) }
    let role = recommendation.ownerRole.value ?? ""
    return role.isEmpty ? owner : "\(owner), \(role)"
  }

  private func state(_ recommendation: Recommendation) -> String {
    let state = said(recommendation.status) { self($0.phrase) }.uppercasedFirst
    return recommendation.done.map { "\(state) \($0)" } ?? state
  }

  private func rounds(of recommendation: Recommendation) -> [RecommendationFollowUp] {
    book.programme.recommendationFollowUps
      .filter { $0.recommendation == recommendation.id && $0.date <= book.programme.statedAt.swedishDay }
      .sorted { $0.date < $1.date }
  }

  /// Each follow-up round of the recommendations, in time order.
  private func followUpRounds(_ recommendations: [Recommendation], _ anchor: String) -> [Block] {
    let rows = recommendations.flatMap { recommendation in
      rounds(of: recommendation).map { (recommendation, $0) }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          id: "tabell-omgangar-" + anchor, caption: self("Uppföljningsomgångar.", "Follow-up rounds."),
          columns: [
            .text(self("Nr", "No.")), .text(self("Dag", "Day")), .text(self("Läge", "State")),
            .text(self("Uppföljd av", "Followed up by")), .text(self("Vad uppföljningen fann", "What it found")),
            .text(self("Granskat underlag", "Evidence looked at")),
          ],
          rows: rows.map { recommendation, round in
            Table.Row(
              .body,
              [
                .text(String(recommendation.number)), .text(round.date.description),
                .text(said(round.status) { self($0.phrase) }.uppercasedFirst), .text(round.role),
                .text(round.comment), .text(round.evidence),
              ])
          }, sources: [TableName("uppföljningsomgångar")]))
    ]
  }
}

extension String {
  /// The text with a label before it where it says why there is no day.
  fileprivate func withDayLabel(_ isMissing: Bool, _ label: String) -> String { isMissing ? label + self : self }
}
