import Appraisal
import DataPackage
import ProgrammeModel
import Register
import ReportContent
import Scrutiny

/// The annex that explains figures: each with its formula, its parts and the rows of files that it rests on.
///
/// Written as one page in which every figure leads to its own derivation.
struct ExplanationAnnex {
  private let derivations: Derivations
  private let language: Language
  private let base: Report

  /// The annex to a report, or to a view of the same knowledge.
  init(_ derivations: Derivations, to base: Report) {
    self.derivations = derivations
    self.base = base
    language = base.language
  }

  /// The annex to the whole report: what each of its tables and charts shows, then every derivation.
  func wholeReport() -> Report {
    var annex = frame(say("Härledningar till \(base.title)", "Derivations of \(base.title)"), subtitle: base.subtitle)
    annex.sections = [reading()] + shown() + formulas() + derivations.registrationSections(language)
    return annex
  }

  /// The annex to one figure.
  func single(_ id: FigureID, _ comparison: [Block]) -> Report {
    let derived = derivations.derived(id)
    let name = derivations.name(of: id.subject, language)
    var annex = frame(say("Så är talet beräknat", "How the figure is computed"), subtitle: "")
    annex.title = derived.map { "\($0.title(language)), \(name)" } ?? id.text
    annex.subtitle = id.period
    annex.sections =
      [
        Section(
          id: "talet", heading: say("Talet", "The figure"),
          blocks: [.paragraph(derived.map { sentence($0) } ?? [])] + comparison)
      ] + formulas(first: id.name) + derivations.registrationSections(language)
    return annex
  }

  /// The annex to one finding: what was found, and each value that it rests on, which leads to its derivation.
  func finding(_ finding: Finding, _ rule: any Rule, _ ids: [FigureID]) -> Report {
    var annex = frame(
      say("Iakttagelsen \(finding.id.text)", "The finding \(finding.id.text)"), subtitle: base.period.description)
    let words = [
      finding.found(language), say("Regel: ", "Rule: ") + rule.title(language),
      say("Krav: ", "Demand: ") + rule.demand.citation(language),
      say("Åtgärdas så: ", "Cleared by: ") + finding.remedy(language),
    ]
    let rows = zip(finding.facts, ids).map { fact, id in
      let style = fact.value.style(under: derivations.derived(id)?.figure.style ?? .kronor)
      let figure = Figure(id: id, version: 1, value: fact.value, style: style)
      return Table.Row(.body, [.text(fact.label(language)), .figure(figure.exact)])
    }
    let table = Table(
      id: "vilar-pa", caption: say("Vad iakttagelsen vilar på.", "What the finding rests on."),
      columns: [.text(say("Uppgift", "Value of")), .figures(say("Värde", "Value"), unit: "")], rows: rows)
    let ground: Block =
      rows.isEmpty
      ? .paragraph(
        .plain(say("Iakttagelsen vilar på att uppgiften saknas.", "The finding rests on the absence of the data.")))
      : .table(table)
    annex.sections =
      [
        Section(
          id: "iakttagelsen", heading: say("Iakttagelsen", "The finding"),
          blocks: [.list(words.map { .plain($0) }, numbered: false), ground])
      ] + formulas() + derivations.registrationSections(language)
    return annex
  }

  private func frame(_ title: String, subtitle: String) -> Report {
    var report = Report(
      kind: .audit, language: language, title: title, subtitle: subtitle, period: base.period, head: [],
      registration: base.registration, statedAt: base.statedAt, registerHash: base.registerHash)
    report.registered = base.registered
    report.leadsToDerivations = true
    return report
  }

  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  private func reading() -> Section {
    let count = derivations.figures.count
    return Section(
      id: "lasanvisning", heading: say("Så läser du bilagan", "How to read this annex"),
      blocks: [
        .paragraph(
          .plain(
            say(
              "Bilagan visar hur rapportens alla tal är beräknade. Den har \(count) härledningar och vilar på "
                + "\(derivations.origins.count) uppgifter i registret. Välj ett tal för att komma till dess härledning. "
                + "Där står formeln, talets delar och för varje uppgift filen, raden, kolumnen och registreringen.",
              "This annex shows how every figure of the report is computed. It has \(count) derivations and rests on "
                + "\(derivations.origins.count) facts of the register. Choose a figure to reach its derivation: formula, "
                + "parts and, for each fact, the file, row, column and registration."))),
        .paragraph(
          .plain(
            say(
              "Samma svar ger kommandot tertial explain med talets beteckning. Att inget är ändrat efteråt visar "
                + "tertial verify.",
              "The command tertial explain gives the same answer from a figure's id; tertial verify shows that nothing "
                + "was changed afterwards."))),
      ])
  }

  // MARK: What the report shows

  private func shown() -> [Section] {
    var whole = Section(id: "rapportens-tal", heading: say("Rapportens tal", "The figures of the report"))
    for (id, caption, figures) in base.figureGroups {
      let rows = figures.map { figure in
        Table.Row(
          .body,
          [
            .text(derivations.derived(figure.id).map { title($0, figure.id.name) } ?? figure.id.name),
            .text(derivations.name(of: figure.id.subject, language)), .text(figure.id.period), .figure(figure),
          ])
      }
      whole.subsections.append(
        Section(
          id: id, heading: caption,
          blocks: [
            .table(
              Table(
                id: "tal-" + id, caption: say("Talen, och vart de leder.", "The figures, and where they lead."),
                columns: [
                  .text(say("Tal", "Figure")), .text(say("Avser", "Of")), .text("Period"),
                  .figures(say("Värde", "Value"), unit: ""),
                ], rows: rows))
          ]))
    }
    return [whole]
  }

  // MARK: Derivations by formula

  private func formulas(first: String? = nil) -> [Section] {
    var order: [String] = []
    var byName: [String: [Derivations.Derived]] = [:]
    for derived in derivations.figures.reversed() {
      if byName[derived.figure.id.name] == nil { order.append(derived.figure.id.name) }
      byName[derived.figure.id.name, default: []].append(derived)
    }
    if let first { order = [first].filter { byName[$0] != nil } + order.filter { $0 != first } }
    return order.compactMap { name in byName[name].flatMap { section(name, $0) } }
  }

  private func section(_ name: String, _ figures: [Derivations.Derived]) -> Section? {
    guard let one = figures.first else { return nil }
    let rows = figures.sorted { $0.figure.id.precedes($1.figure.id) }.flatMap(rows)
    return Section(
      id: "formel-" + name, heading: title(one, name),
      blocks: [
        .paragraph([
          .strong(say("Formel: ", "Formula: ")),
          .text((FigureDefinitions.definition(named: name)?.formula ?? one.formula)(language)),
          .text(" (\(name), version \(one.figure.version))"),
        ]),
        .table(
          Table(
            id: "harledning-" + name,
            caption: say("Talen, deras delar och uppgifterna.", "The figures, their parts and the facts."),
            columns: [
              .text(say("Del eller uppgift", "Part or fact")), .figures(say("Värde", "Value"), unit: ""),
              .text(say("Fil, rad och kolumn", "File, row and column")), .text(say("Registrering", "Registration")),
            ], rows: rows)),
      ])
  }

  /// What a formula is called, with which benefits it counts where that is part of its name.
  private func title(_ derived: Derivations.Derived, _ name: String) -> String {
    let scopes: [any BenefitScope.Type] = [GreenBenefit.self, InternalBenefit.self, ExternalBenefit.self]
    guard let scope = scopes.first(where: { name.hasSuffix("." + $0.name) }) else { return derived.title(language) }
    return "\(derived.title(language)), \(scope.title(language))"
  }

  private func rows(_ derived: Derivations.Derived) -> [Table.Row] {
    var rows = [Table.Row(.group, [.prose(sentence(derived))])]
    // Some things, such as an indicator, have a formula of their own.
    if let general = FigureDefinitions.definition(named: derived.figure.id.name)?.formula, general != derived.formula {
      rows.append(Table.Row(.body, [.text(derived.formula(language)), .empty, .empty, .empty]))
    }
    return rows + derived.inputs.flatMap { self.rows($0, of: derived) }
  }

  private func sentence(_ derived: Derivations.Derived) -> Prose {
    let id = derived.figure.id
    var prose: Prose = [
      .text("\(derivations.name(of: id.subject, language)), \(id.period): "), .figure(derived.figure.exact),
    ]
    if derived.inputs.isEmpty { prose.append(.text(say(" – inga uppgifter i registret.", " – no facts registered."))) }
    return prose
  }

  private func rows(_ input: Derivations.Input, of derived: Derivations.Derived) -> [Table.Row] {
    let style = input.value.style(under: derived.figure.style)
    switch input.ground {
    case .figure(let other):
      let own = derivations.derived(other)?.figure.style ?? style
      let shown = Figure(id: other, version: 1, value: input.value, style: own)
      return [
        Table.Row(
          .body, [.text(input.name(language)), .figure(shown.exact), .text(say("eget tal", "a figure")), .empty])
      ]
    case .constant:
      return [
        Table.Row(
          .body,
          [
            .text(input.name(language)), .figure(Figure(unidentified: input.value, style).exact),
            .text(say("konstant", "constant")), .empty,
          ])
      ]
    case .facts(let references):
      let whole = Table.Row(
        .subtotal,
        [
          .text(input.name(language)), .figure(Figure(unidentified: input.value, style).exact),
          .text(say("\(references.count) uppgifter", "\(references.count) facts")), .empty,
        ])
      let forms = references.count { $0.table == SurveyAnswerTable.table.name }
      return [whole] + references.filter { $0.table != SurveyAnswerTable.table.name }.map(row) + withheld(forms)
    }
  }

  /// What somebody answered in a survey stands in no page that is handed on: a small group could be told from it.
  private func withheld(_ forms: Int) -> [Table.Row] {
    guard forms > 0 else { return [] }
    let words = say(
      "Enkätsvar visas inte ett och ett på sidan; tertial explain visar raderna för den som har registret.",
      "Survey forms are not listed one by one on a page; tertial explain shows the rows to who has the register.")
    return [Table.Row(.body, [.text(words), .empty, .empty, .empty])]
  }

  private func row(_ reference: FactReference) -> Table.Row {
    let origin = derivations.origins[reference]
    let words = FactWords(.init(reference: reference, origin: origin), units: derivations.units, language)
    return Table.Row(
      .body,
      [.text(words.name), .text(words.printed + words.correction), .text(words.place), .text(words.registration)])
  }
}

extension FigureID {
  /// By kind of subject, subject and period, so that a derivation can be looked up.
  fileprivate func precedes(_ other: FigureID) -> Bool {
    subject == other.subject ? period < other.period : subject < other.subject
  }
}
