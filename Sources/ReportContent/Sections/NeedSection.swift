import Appraisal
import ProgrammeModel

extension ReportContext {
  /// What was decided beside what had been computed, with the difference named; a decision is never corrected.
  func needs() -> Section? {
    guard !book.programme.financingNeeds.isEmpty || programmeDecisions.contains(where: { $0.amount.value != nil })
    else {
      return nil
    }
    var section = Section(id: "finansiering", heading: self("Finansiering av programmet", "Financing of the programme"))
    section.blocks.append(.table(decidedTable()))
    for decision in programmeDecisions {
      if let sentence = differenceSentence(decision) { section.blocks.append(.notice(severity: .notice, sentence)) }
    }
    let left = figure(NotDisposed.self, programme)
    if left.value.number != nil {
      section.blocks.append(
        .paragraph([
          .text(self("Av det reserverade disponeras ", "Of what is reserved, ")), .figure(left),
          .text(self(" inte genom besluten.", " is not disposed of by the decisions.")),
        ]))
    }
    for statement in statements { section.blocks.append(.table(needTable(statement))) }
    return section
  }

  /// The names of the statements of needs, in the order they stand in the register.
  private var statements: [String] {
    var seen: Set<String> = []
    return book.programme.financingNeeds.sorted { $0.id < $1.id }.map(\.statement).filter { seen.insert($0).inserted }
  }

  private func decidedTable() -> Table {
    let unit = self("mnkr", "SEK m")
    return Table(
      id: "tabell-beslutat",
      caption: self(
        "Beslutat och beräknat, mnkr. Skillnad = beräknat − beslutat; ett beslut ändras aldrig efter en beräkning.",
        "Decided and computed, SEK m. Difference = computed − decided; a decision is never changed to fit a computation."
      ),
      columns: [
        .text(self("Beslut", "Decision")), .text(self("Organ", "Body")), .text(self("Datum", "Date")),
        .figures(self("Beslutat", "Decided"), unit: unit), .figures(self("Beräknat", "Computed"), unit: unit),
        .figures(self("Skillnad", "Difference"), unit: unit),
      ],
      rows: programmeDecisions.map { decision in
        let subject = Subject(.decision, decision.id.rawValue)
        let hasNeeds = book.programme.financingNeeds.contains { $0.decision == decision.id }
        return Table.Row(
          .body,
          [
            .text(decision.description.isEmpty ? (decision.kind.map { self($0.phrase) } ?? "") : decision.description),
            .text(said(decision.body) { name(of: $0) }), .text(said(decision.date, \.description)),
            cell(DecisionAmount.self, subject), hasNeeds ? cell(ComputedNeed.self, subject) : .empty,
            hasNeeds ? cell(ComputedDifference.self, subject) : .empty,
          ])
      }, sources: [TableName("beslut"), TableName("finansieringsbehov")])
  }

  private func differenceSentence(_ decision: Decision) -> Prose? {
    let subject = Subject(.decision, decision.id.rawValue)
    let difference = figure(ComputedDifference.self, subject)
    guard let value = difference.value.number, value != 0 else { return nil }
    return [
      .text(self("Beslutet anger ", "The decision states ")), .figure(figure(DecisionAmount.self, subject)),
      .text(self(", men posterna i underlaget är tillsammans ", ", but the items of its basis add up to ")),
      .figure(figure(ComputedNeed.self, subject)), .text(self(". Skillnaden är ", ". The difference is ")),
      .figure(difference),
      .text(
        self(
          ". Det beslutade beloppet gäller; skillnaden redovisas och rättas inte.",
          ". The decided amount stands; the difference is reported and not corrected.")),
    ]
  }

  private func needTable(_ statement: String) -> Table {
    let needs = book.programme.financingNeeds.filter { $0.statement == statement }
      .sorted { ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id) }
    var notes: [Prose] = []
    var rows: [Table.Row] = []
    for need in needs {
      var name = need.name
      if !need.footnote.isEmpty {
        // The list under the table numbers its notes, so a mark that the source had before its note goes.
        notes.append([registered(String(need.footnote.trimmingPrefix { $0 == "*" || $0 == ")" || $0 == " " }))])
        name += " \(notes.count))"
      }
      rows.append(
        Table.Row(.body, [.text(name), cell(ComputedNeed.self, Subject(.other, need.id.rawValue))]))
    }
    rows.append(
      Table.Row(.total, [.text(self("Summa", "Sum")), cell(ComputedNeed.self, Subject(.statement, statement))]))
    let number = (statements.firstIndex(of: statement) ?? 0) + 1
    return Table(
      id: "tabell-behov-\(number)", caption: statement + self(", mnkr.", ", SEK m."),
      columns: [
        .text(self("Post", "Item")), .figures(self("Beräknad kostnad", "Computed cost"), unit: self("mnkr", "SEK m")),
      ],
      rows: rows, notes: notes, sources: [TableName("finansieringsbehov")])
  }
}
