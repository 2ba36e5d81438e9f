import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// A question answered from the data: the figures, how many findings of which rules, and the exceptions.
  func answer(to question: AuditQuestion, _ findings: [Finding]) -> Section {
    var section = Section(id: sectionID(question), heading: "\(question.rawValue). \(self(question.title))")
    let asked = book.programme.reviewQuestions.filter { $0.number == question.rawValue && isReport11($0.review) }
    for row in asked {
      section.blocks.append(
        .paragraph([.text(self("Revisionens fråga: ", "The auditors' question: ")), .strong(row.question)]))
    }
    section.blocks.append(.table(measureTable(question)))
    if let gap = nothingToAsk(question) { section.blocks.append(gap) }
    section.blocks.append(.table(ruleCounts(question, findings)))
    section.blocks += exceptions(question, findings)
    return section
  }

  /// Whether a review is the one whose four questions are answered.
  private func isReport11(_ id: Identifier<Review>) -> Bool {
    book.programme.reviews.contains { $0.id == id && $0.number == "11/2012" }
  }

  /// A warning where the register has nothing to measure: that a rule found nothing does not mean that all is well.
  private func nothingToAsk(_ question: AuditQuestion) -> Block? {
    let empty = question.measures.filter { $0.count(in: book, at: period).asked.isEmpty }
    guard !empty.isEmpty else { return nil }
    let names = empty.map { self($0.title).lowercasedFirst }.joined(separator: ", ")
    return .notice(
      severity: .warning,
      .plain(
        self(
          "Registret saknar uppgifter för att räkna \(names). Att reglerna inte ger någon iakttagelse om det betyder inte "
            + "att det är i ordning.",
          "The register lacks the data to count \(names). That the rules find nothing about it does not mean that all "
            + "is well.")))
  }

  private func measureTable(_ question: AuditQuestion) -> Table {
    Table(
      id: "tabell-tal-\(question.rawValue)",
      caption: self(
        "Talen som svarar på frågan, till och med den \(day(period.cutOff)).",
        "The figures that answer the question, to \(day(period.cutOff))."),
      columns: [
        .text(self("Tal", "Figure")), .figures(self("Andel", "Share"), unit: "%"),
        .figures(self("Uppfyller", "Meet it"), unit: ""), .figures(self("Av", "Of"), unit: ""),
        .figures(self("Undantagna", "Left out"), unit: ""),
        .text(self("Så är det räknat", "How it is counted")),
      ],
      rows: question.measures.map { measure in
        let count = measure.count(in: book, at: period)
        return Table.Row(
          .body,
          [
            .text(self(measure.title)), .figure(measure.figure(in: book, at: period)),
            .text(String(count.met.count)), .text(String(count.asked.count)), .text(String(count.exceptions.count)),
            .text(self(measure.formula)),
          ])
      })
  }

  private func ruleCounts(_ question: AuditQuestion, _ findings: [Finding]) -> Table {
    let counts = Dictionary(grouping: findings, by: \.rule)
    return Table(
      id: "tabell-regler-\(question.rawValue)",
      caption: self("Iakttagelser som rör frågan.", "Findings that concern the question."),
      columns: [
        .text(self("Regel", "Rule")), .text(self("Vad den prövar", "What it tests")),
        .figures(self("Öppna", "Open"), unit: ""), .figures(self("Godtagna", "Accepted"), unit: ""),
      ],
      rows: question.rules.map { rule in
        let own = counts[rule] ?? []
        let accepted = own.count(where: \.isAccepted)
        let name: Table.Cell =
          own.isEmpty
          ? .text(rule.rawValue) : .prose([.link(rule.rawValue, section: "regel-" + rule.rawValue.lowercased())])
        return Table.Row(
          .body,
          [
            name, .text(Scrutiny.rule(rule).map { self($0.title) } ?? ""), .text(String(own.count - accepted)),
            .text(String(accepted)),
          ])
      })
  }

  /// Who was left out of the figures and why, and which findings somebody has accepted.
  private func exceptions(_ question: AuditQuestion, _ findings: [Finding]) -> [Block] {
    var items: [Prose] = []
    for measure in question.measures {
      let groups = Dictionary(grouping: measure.count(in: book, at: period).exceptions, by: \.reason)
      for reason in groups.keys.sorted(by: { $0.swedish < $1.swedish }) {
        let ids = (groups[reason] ?? []).map(\.id)
        let named = Set(ids).sorted()
        let shown = named.prefix(12).joined(separator: ", ")
        let rest = named.count > 12 ? self(" med flera", " and others") : ""
        items.append([
          .strong(self(measure.title)), .text(": \(self(reason)), \(ids.count) (\(shown)\(rest))."),
        ])
      }
    }
    for finding in findings where finding.isAccepted && question.rules.contains(finding.rule) {
      items.append([
        .strong(finding.rule.rawValue), .text(": \(self(finding.found)) "),
        .text(finding.acceptance.map { self($0.phrase) } ?? ""),
      ])
    }
    guard !items.isEmpty else {
      return [
        .paragraph(
          .plain(
            self(
              "Undantag: inget är undantaget ur talen och ingen iakttagelse är godtagen.",
              "Exceptions: nothing is left out of the figures and no finding is accepted.")))
      ]
    }
    return [.paragraph([.strong(self("Undantag", "Exceptions"))]), .list(items, numbered: false)]
  }
}
