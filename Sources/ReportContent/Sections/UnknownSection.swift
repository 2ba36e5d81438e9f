import Appraisal
import Governance
import ProgrammeModel

extension ReportContext {
  /// What the report does not know: how old its facts are, what nobody has reported, and which boards owe something.
  func unknown() -> Section {
    unknown(projects: book.programme.projects.filter(\.isUnderWay).sorted { $0.id < $1.id }, boards: nil)
  }

  /// The same about some projects, and about the reports that some organisations owe; all of them where it is `nil`.
  func unknown(projects: [Project], boards: Set<Identifier<Organisation>>?) -> Section {
    var section = Section(id: "okant", heading: self("Vad rapporten inte vet", "What the report does not know"))
    section.blocks.append(.paragraph(.plain(age(of: projects))))
    let lacks = lacks(of: projects)
    let lacking = lacks.filter { !$0.names.isEmpty }
    if lacks.isEmpty {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Inga beslutade eller pågående projekt är registrerade, så inga värden väntas.",
              "No decided or running projects are registered, so that no values are awaited."))))
    } else if lacking.isEmpty {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Budget, utfall, prognos, status och nyttoutfall är rapporterade för alla beslutade och pågående projekt.",
              "Budget, outcome, forecast, status and benefit outcome are reported for every decided or running project."
            ))))
    } else {
      section.blocks.append(.table(table(of: lacking)))
    }
    if let owed = overdue(boards) { section.blocks.append(.paragraph(.plain(owed))) }
    return section
  }

  /// The day of the knowledge, and the last month with outcome.
  private func age(of projects: [Project]) -> String {
    let known = book.programme.statedAt.swedishDay
    let days = known.daysSinceEpoch - period.cutOff.daysSinceEpoch
    let ids = Set(projects.map(\.id))
    let last = book.programme.outcomes.filter { $0.project.map(ids.contains) ?? false }
      .compactMap { $0.observations.last { $0.value.value != nil && $0.period.last <= period.cutOff }?.period.last }
      .max()
    let first = self(
      "Rapporten visar det som var registrerat den \(day(known))",
      "The report shows what was registered on \(day(known))")
    let age =
      days <= 0
      ? self(", innan perioden var slut.", ", before the period had ended.")
      : self(
        ", \(grouped(days))\u{A0}\(days == 1 ? "dag" : "dagar") efter periodens slut.",
        ", \(grouped(days))\u{A0}day\(days == 1 ? "" : "s") after the period ended.")
    guard !projects.isEmpty else { return first + age }
    let outcome =
      last.map {
        self(
          " Det senaste utfallet avser tiden till och med den \(day($0)).", " The latest outcome runs to \(day($0)).")
      }
      ?? self(" Inget utfall är rapporterat.", " No outcome has been reported.")
    return first + age + outcome
  }

  /// A kind of value that projects should have reported, and those that have not.
  private struct Lack {
    let what: String
    let expected: Int
    let names: [String]
  }

  private func lacks(of projects: [Project]) -> [Lack] {
    guard !projects.isEmpty else { return [] }
    func lack(_ what: String, _ asked: [Project], _ isMissing: (Project) -> Bool) -> Lack? {
      asked.isEmpty
        ? nil : Lack(what: what, expected: asked.count, names: asked.filter(isMissing).map(\.id.rawValue))
    }
    func none<Definition: FigureDefinition>(_ definition: Definition.Type) -> (Project) -> Bool {
      { value(definition, Subject(.project, $0.id.rawValue)).isLacking }
    }
    let reported = Set(
      book.programme.statusReports.filter { $0.period == period && $0.overall.value != nil }.map(\.project))
    let running = projects.filter { $0.state.value == .running }
    let due = projects.filter { project in
      (book.benefitsOfProject[project.id] ?? []).contains {
        InternalBenefit.counts($0)
          && (value(BenefitPlanned<InternalBenefit>.self, Subject(.benefit, $0.id.rawValue)).number ?? 0) > 0
      }
    }
    return [
      lack(self("Budget för året", "Budget for the year"), projects, none(EconomyBudget.self)),
      lack(self("Utfall", "Outcome"), running, none(EconomyOutcome.self)),
      period.isAnnual
        ? nil : lack(self("Prognos för helåret", "Full-year forecast"), projects, none(EconomyForecast.self)),
      lack(self("Projektledarens status", "The project leader's status"), running) { !reported.contains($0.id) },
      lack(self("Nyttans utfall, där nytta är planerad", "Benefit outcome, where planned"), due) { project in
        value(BenefitRealised<InternalBenefit>.self, Subject(.project, project.id.rawValue)).isLacking
      },
    ].compactMap(\.self)
  }

  private func table(of lacks: [Lack]) -> Table {
    Table(
      id: "tabell-okant",
      caption: self(
        "Uppgifter som saknas för beslutade och pågående projekt. En summa räknar bara det som är rapporterat.",
        "What is missing for decided and running projects. A sum counts only what has been reported."),
      columns: [
        .text(self("Uppgift", "Value")), .text(self("Saknas för", "Missing for")), .text(self("Projekt", "Projects")),
      ],
      rows: lacks.map { lack in
        let shown = lack.names.prefix(12).joined(separator: ", ")
        let rest = lack.names.count - 12
        return Table.Row(
          .body,
          [
            .text(lack.what),
            .text(
              self(
                "\(grouped(lack.names.count)) av \(grouped(lack.expected))",
                "\(grouped(lack.names.count)) of \(grouped(lack.expected))")),
            .text(
              rest > 0
                ? shown + self(" och \(grouped(rest)) till", " and \(grouped(rest)) more") : shown),
          ])
      }, sources: ["budget", "utfall", "prognos", "lägesrapporter", "nyttoutfall"].map(TableName.init(_:)))
  }

  /// The organisations that had not reported for the period when the facts were known, although it was due.
  private func overdue(_ boards: Set<Identifier<Organisation>>?) -> String? {
    let late = steeringAsKnown.duties { duty in
      duty.period == period && boards.map { $0.contains(duty.organisation) } ?? true
    }.filter(\.isOverdue)
    guard !late.isEmpty else { return nil }
    let names = Set(late.map { name(of: $0.duty.organisation) }).sorted()
    return self(
      "Underlag som skulle ha kommit in saknas från \(listed(names)).",
      "Deliveries that were due are missing from \(listed(names)).")
  }
}

extension FigureValue {
  /// Whether the value should have been there: one that is secret, not due or does not apply is not lacking.
  fileprivate var isLacking: Bool {
    if case .missing(let why) = self { return ![.secret, .notApplicable, .notYetDue].contains(why.reason) }
    return number == nil
  }

  /// Whether the value is kept secret.
  var isSecret: Bool {
    if case .missing(let why) = self { return why.reason == .secret }
    return false
  }
}
