import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// Every finding, rule by rule, with the demand behind the rule, the figures and what the organisations answered.
  func auditFindings(_ findings: [Finding]) -> Section {
    var section = Section(id: "iakttagelser", heading: self("Samtliga iakttagelser", "All findings"))
    guard !findings.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self("Kontrollen av registret gav inga iakttagelser.", "The check of the register gave no findings.")))
      ]
      return section
    }
    let numbered = Dictionary(grouping: findings.enumerated(), by: \.element.rule)
    section.subsections = numbered.keys.sorted().map { id in
      let own = (numbered[id] ?? []).map { (number: $0.offset + 1, finding: $0.element) }
      let title = Scrutiny.rule(id).map { self($0.title) } ?? ""
      return Section(
        id: "regel-" + id.rawValue.lowercased(), heading: "\(id.rawValue) \(title)",
        blocks: [
          .paragraph(
            .plain(self("Krav: ", "Demand: ") + (Scrutiny.rule(id).map { self($0.demand.citation) } ?? "") + ".")),
          .table(auditTable(own, id)),
        ])
    }
    return section
  }

  /// Findings as the auditors' report lists and numbers them: rule by rule, the most serious first.
  func byRule(_ findings: [Finding]) -> [Finding] {
    findings.sorted { $0.rule == $1.rule ? $0 < $1 : $0.rule < $1.rule }
  }

  private func auditTable(_ findings: [(number: Int, finding: Finding)], _ rule: RuleID) -> Table {
    // Nobody has said anything of most findings; an empty column would only take room from what was found.
    let isSaid = findings.contains { $0.finding.acceptance != nil || !$0.finding.answers.isEmpty }
    var columns: [Table.Column] = [
      .text(self("Gäller", "Subject")), .text(self("Nr", "No.")), .text(self("Grad", "Severity")),
      .text(self("Iakttagelse", "Finding")),
      .text(self("Underlag", "Rests on")), .text(self("Vad som skulle åtgärda den", "What would clear it")),
      .text(self("Svarar", "Answers")),
    ]
    if isSaid { columns.append(.text(self("Godtagande och svar", "Acceptance and answers"))) }
    return Table(
      id: "tabell-" + rule.rawValue.lowercased(),
      caption: self(
        "\(counts([findings.count], isNeuter: false)[0].uppercasedFirst) "
          + "\(findings.count == 1 ? "iakttagelse" : "iakttagelser") enligt \(rule).",
        "\(counts([findings.count])[0].uppercasedFirst) finding\(findings.count == 1 ? "" : "s") by \(rule)."),
      columns: columns,
      rows: findings.map { number, finding in
        var cells: [Table.Cell] = [
          .text(finding.subject.description), .text(String(number)), .severity(finding.severity),
          .text(self(finding.found)), .prose(grounds(finding)), .text(self(finding.remedy)),
          .text(
            finding.organisations.isEmpty
              ? self("ingen utpekad", "nobody named")
              : finding.organisations.map { name(of: $0) }.joined(separator: ", ")),
        ]
        if isSaid {
          let said =
            (finding.acceptance.map { [self($0.phrase)] } ?? []) + finding.answers.map { self($0.phrase) }
          cells.append(.text(said.joined(separator: " ")))
        }
        return Table.Row(.body, cells, finding: number)
      })
  }

  /// The figures a finding rests on: a figure of the report where it is one, else the value as it stands in a record.
  private func grounds(_ finding: Finding) -> Prose {
    guard !finding.facts.isEmpty else {
      return .plain(self("framgår av iakttagelsen", "as the finding says"))
    }
    return finding.facts.enumerated().flatMap { place, fact -> Prose in
      [.text((place == 0 ? "" : "; ") + self(fact.label) + ": "), ground(fact)]
    }
  }

  private func ground(_ fact: FindingFact) -> Run {
    guard let id = fact.figure, let definition = FigureDefinitions.definition(named: id.name) else {
      return .text(words(fact.value))
    }
    return .figure(Figure(id: id, version: definition.version, value: fact.value, style: definition.style))
  }

  private func words(_ value: FigureValue) -> String {
    switch value {
    case .money(let amount): self("\(sv: amount)", "\(en: amount)")
    case .share(let share): self("\(svShare: share)", "\(enShare: share)")
    case .number(let number): decimal(number)
    case .count(let count): String(count)
    case .day(let day): day.description
    case .undefined(let reason): self(reason)
    case .missing(let missing): self(missing.phrase)
    }
  }

  /// A number with two decimals, half away from zero.
  private func decimal(_ number: Double) -> String {
    let hundredths = (number * 100).rounded(.toNearestOrAwayFromZero)
    guard hundredths.magnitude < 9e18 else { return "\(number)" }
    let written = FixedDecimal(digits: Int64(hundredths), scale: 2)
    return self("\(sv: written)", "\(en: written)")
  }
}
