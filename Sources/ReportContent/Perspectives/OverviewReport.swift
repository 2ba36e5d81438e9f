public import Appraisal
import Governance
public import ProgrammeModel
public import Scrutiny

/// What concerns one board: what runs, centrally and locally, what affects it and when, what it must report next (S10).
public enum OverviewReport {
  /// The overview of a board.
  ///
  /// - Parameters:
  ///   - book: the programme as known at one registration.
  ///   - organisation: the board; offices under it count as the board.
  ///   - period: the report period.
  ///   - findings: what the rules found that the board must answer.
  ///   - language: the language of all text.
  public static func make(
    of book: Book, organisation: Identifier<Organisation>, period: ReportPeriod, findings: [Finding],
    language: Language
  ) -> Report {
    let context = ReportContext(book: book, period: period, language: language, statuses: [:])
    var report = context.report(
      title: context.name(of: organisation), subtitle: context("Översikt \(period)", "Overview \(period)"))
    report.sections = [
      context.running(for: organisation), context.affecting(organisation), context.duties(of: organisation),
      context.answers(findings),
    ]
    return report
  }
}

extension ReportContext {
  /// The board and every office under it.
  func family(of organisation: Identifier<Organisation>) -> Set<Identifier<Organisation>> {
    var family: Set = [organisation]
    var grew = true
    while grew {
      let children = book.programme.organisations.filter { $0.parent.map(family.contains) ?? false }.map(\.id)
      grew = !family.isSuperset(of: children)
      family.formUnion(children)
    }
    return family
  }

  func running(for organisation: Identifier<Organisation>) -> Section {
    let family = family(of: organisation)
    let own = runningServices.filter { $0.owner.value.map(family.contains) ?? false }
    let central = runningServices.filter { service in
      service.reach == .common && !own.contains { $0.id == service.id }
    }
    func table(_ id: String, _ caption: String, _ services: [ITService]) -> Block {
      guard !services.isEmpty else {
        return .paragraph(.plain(caption + " " + self("Inga.", "None.")))
      }
      return .table(
        Table(
          id: id, caption: caption,
          columns: [
            .text("Id"), .text(self("Tjänst", "Service")), .text(self("Ägare", "Owner")),
            .text(self("Tjänstetid", "Hours")), .text(self("Får inte dubbleras", "Not to be duplicated")),
          ],
          rows: services.map { service in
            Table.Row(
              .body,
              [
                .text(service.id.rawValue), .text(service.name), .text(said(service.owner) { name(of: $0) }),
                .text(service.serviceHours.map { self($0.phrase) } ?? ""),
                .text(service.mustNotBeDuplicated ? self("ja", "yes") : ""),
              ])
          }, sources: [TableName("tjänster")]))
    }
    return Section(
      id: "i-drift", heading: self("Det som är i drift", "What is in operation"),
      blocks: [
        table("tabell-lokala", self("Nämndens egna tjänster.", "The board's own services."), own),
        table("tabell-gemensamma", self("Stadens gemensamma tjänster.", "The city's common services."), central),
      ])
  }

  func affecting(_ organisation: Identifier<Organisation>) -> Section {
    let family = family(of: organisation)
    let rows = book.programme.projects.filter(\.isAlive).sorted { $0.id < $1.id }.compactMap { project -> Table.Row? in
      let benefits = book.benefitsOfProject[project.id] ?? []
      var roles: [String] = []
      if project.sponsor.value.map(family.contains) ?? false { roles.append(self("beställer", "orders")) }
      if project.receiver.value.map(family.contains) ?? false { roles.append(self("tar emot", "receives")) }
      if benefits.contains(where: { $0.beneficiary.value.map(family.contains) ?? false }) {
        roles.append(self("får nytta", "benefits"))
      }
      if benefits.contains(where: { $0.payer.map(family.contains) ?? false }) {
        roles.append(self("anges som betalare", "stated as payer"))
      }
      guard !roles.isEmpty else { return nil }
      let central = project.financing == .portfolio || project.financing == .specialFunds
      return Table.Row(
        .body,
        [
          .text(project.id.rawValue), .text(project.name),
          .text(central ? self("centralt", "central") : self("lokalt", "local")),
          .text(said(project.state) { self($0.phrase) }), .text(roles.joined(separator: ", ")),
          .text(said(project.goLive) { $0.description }),
        ])
    }
    return Section(
      id: "paverkar", heading: self("Projekt som påverkar nämnden", "Projects that affect the board"),
      blocks: [
        rows.isEmpty
          ? .paragraph(.plain(self("Inga projekt påverkar nämnden.", "No projects affect the board.")))
          : .table(
            Table(
              id: "tabell-paverkar",
              caption: self(
                "Projekt som nämnden beställer, tar emot eller får nytta av, eller där den anges som betalare, med driftstart.",
                "Projects that the board orders, receives or benefits from, or where it is stated as payer, with go-live."
              ),
              columns: [
                .text("Id"), .text(self("Projekt", "Project")), .text(self("Drivs", "Run")),
                .text(self("Tillstånd", "State")), .text(self("Nämnden", "The board")),
                .text(self("Driftstart", "Go-live")),
              ], rows: rows, sources: ["projekt", "nyttor"].map(TableName.init(_:))))
      ])
  }

  func duties(of organisation: Identifier<Organisation>) -> Section {
    let family = family(of: organisation)
    let owed = steeringAsKnown.duties { family.contains($0.organisation) && $0.period >= period }.filter(\.isOpen)
      .sorted { ($0.duty.period, $0.duty.subject) < ($1.duty.period, $1.duty.subject) }
    let rows = owed.map { standing in
      Table.Row(
        .body,
        [
          .text("\(standing.duty.period)"), .text(standing.duty.subject),
          .text(said(standing.duty.due) { $0.description }),
          .text(standing.isOverdue ? self("försenad", "late") : self("återstår", "remaining")),
        ])
    }
    return Section(
      id: "rapportera", heading: self("Att rapportera", "To report"),
      blocks: [
        rows.isEmpty
          ? .paragraph(
            .plain(
              self(
                "Inget registrerat rapporteringskrav återstår från och med \(period).",
                "No registered duty to report remains from \(period).")))
          : .table(
            Table(
              id: "tabell-rapportera",
              caption: self("Det som nämnden ska rapportera härnäst.", "What the board must report next."),
              columns: [
                .text("Period"), .text(self("Vad", "What")), .text(self("Senast", "Due")), .text(self("Läge", "State")),
              ], rows: rows, sources: [TableName("rapporteringskrav")]))
      ])
  }

  fileprivate func answers(_ findings: [Finding]) -> Section {
    let shown = findings.prefix(20)
    var blocks: [Block] = [
      .paragraph(
        .plain(
          findings.isEmpty
            ? self("Kontrollen ställer inga frågor till nämnden.", "The check has no questions to the board.")
            : self(
              "Kontrollen har \(findings.count.words(.swedish)) \(findings.count == 1 ? "iakttagelse" : "iakttagelser") som "
                + "nämnden ska svara på. Kommandot tertial check --organisation visar alla.",
              "The check has \(findings.count.words(.english)) finding\(findings.count == 1 ? "" : "s") that the board must "
                + "answer. The command tertial check --organisation shows all.")))
    ]
    if !shown.isEmpty {
      blocks.append(.list(shown.map { .plain("[\($0.rule)] " + self($0.found)) }, numbered: false))
    }
    return Section(id: "svara", heading: self("Att svara på", "To answer"), blocks: blocks)
  }
}

extension Project {
  /// Whether the project is still to change something, or runs.
  var isAlive: Bool {
    switch self.state.value {
    case .closed, .cancelled, .refused: false
    default: true
    }
  }
}
