import Appraisal
import Governance
import ProgrammeModel

extension BoardContent {
  /// What the board takes part in, what it pays and what has come of it.
  func summary() -> Section {
    var section = Section(id: "sammanfattning", heading: self("Sammanfattning", "Summary"))
    for text in [written("sammanfattning"), written("bakgrund")].compactMap(\.self) { section.add(text) }
    section.blocks.append(
      .keyFigures([
        KeyFigure(
          label: self("Betalar i år", "Pays this year"), figure: report.figure(BoardPays<ThisYear>.self, subject),
          comparison: .plain(self("ur egen budget", "out of its own budget"))),
        KeyFigure(
          label: self("Grön nytta i år", "Green benefit this year"),
          figure: report.figure(BoardGains<GreenBenefit, ThisYear>.self, subject),
          comparison: .plain(self("påverkar budgeten", "changes the budget"))),
        KeyFigure(
          label: self("Gul nytta i år", "Yellow benefit this year"),
          figure: report.figure(BoardGains<YellowBenefit, ThisYear>.self, subject),
          comparison: .plain(self("frigjord tid", "freed time"))),
        KeyFigure(
          label: self("Hemtaget för \(report.period.year)", "Taken home for \(report.period.year)"),
          figure: report.figure(TakenHomeAtBoard.self, subject),
          comparison: .plain(self("beslutad minskning eller omfördelning", "decided reduction or reallocation"))),
      ]))
    section.blocks.append(.paragraph(.plain(parts)))
    return section
  }

  private var parts: String {
    let live = book.programme.projects.filter(\.isAlive)
    let sponsored = live.count { $0.sponsor.value.map(family.contains) ?? false }
    let received = live.count { $0.receiver.value.map(family.contains) ?? false }
    let services = report.runningServices.count { $0.owner.value.map(family.contains) ?? false }
    let words = report.counts([sponsored, received, benefitsOfBoard.count], isNeuter: true)
    let benefit = benefitsOfBoard.count == 1 && words[2] == "ett" ? "en" : words[2]
    let owned =
      services == 0
      ? ""
      : self(
        " \(who.uppercasedFirst) har \(services == 1 ? "en egen tjänst" : "\(report.counts([services])[0]) egna tjänster") i drift.",
        " It has \(report.counts([services])[0]) service\(services == 1 ? "" : "s") of its own in operation.")
    let parts =
      sponsored == 0 && received == 0
      ? self(
        "\(who.uppercasedFirst) är varken beställare eller mottagare av något pågående eller kommande projekt.",
        "The \(whoEnglish) neither sponsors nor receives any live or coming project.")
      : self(
        "\(who.uppercasedFirst) är \(sponsored == 0 ? "inte beställare av något" : "beställare av \(words[0])") pågående "
          + "eller kommande projekt \(received == 0 ? "och inte mottagare av något" : "och mottagare av \(words[1])").",
        "The \(whoEnglish) sponsors \(words[0]) live or coming project\(sponsored == 1 ? "" : "s") and receives "
          + "\(words[1]).")
    let falling =
      benefitsOfBoard.isEmpty
      ? self(
        " Ingen av programmets nyttor tillfaller \(who).",
        " None of the programme's benefits falls to the \(whoEnglish).")
      : self(
        " Av programmets nyttor tillfaller \(benefit) \(who).",
        " Of the benefits of the programme \(words[2]) fall\(benefitsOfBoard.count == 1 ? "s" : "") to the \(whoEnglish)."
      )
    return parts + falling + owned
  }

  /// What the board pays and gains, beside the previous report and the same report the year before.
  func economy() -> Section {
    var section = Section(
      id: "ekonomi", heading: self("Kostnad och nytta", "Cost and benefit"))
    let table = report.comparisonTable(
      of: subject, id: "tabell-ekonomi",
      note: Phrase(
        sv: "Ett minus framför nettot är en ökad kostnad. Grön och gul nytta läggs inte ihop.",
        en: "A minus before the net is an added cost. Green and yellow benefit are not added."),
      rows: [
        .group(self("Från januari", "From January")),
        .figure(self("Betalar ur egen budget", "Pays out of its own budget"), BoardPays<ThisYear>.self),
        .figure(self("Grön nytta", "Green benefit"), BoardGains<GreenBenefit, ThisYear>.self),
        .figure(self("Gul nytta", "Yellow benefit"), BoardGains<YellowBenefit, ThisYear>.self),
        .group(self("Sedan start", "Since the start")),
        .figure(self("Betalar ur egen budget", "Pays out of its own budget"), BoardPays<SinceStart>.self),
        .figure(self("Grön nytta", "Green benefit"), BoardGains<GreenBenefit, SinceStart>.self),
        .figure(self("Gul nytta", "Yellow benefit"), BoardGains<YellowBenefit, SinceStart>.self),
        .group(self("Helåret, enligt beslut och gällande kalkyler", "The full year, by decisions and cases in force")),
        .figure(self("Höjd driftkostnad", "Raised running cost"), RunningCostAtBoard.self),
        .figure(self("Beslutad hemtagning", "Decided to be taken home"), TakenHomeAtBoard.self),
        .figure(self("Netto för budgeten", "Net for the budget"), BudgetEffectAtBoard.self),
      ], sources: ["utfall", "nyttoutfall", "kalkylkostnader", "hemtagningar"])
    section.blocks = [.table(table)]
    if let picture = payerPicture() { section.blocks.insert(.chart(picture), at: 0) }
    return section
  }

  /// The benefits that fall to the board: promised, come, taken home and what is left to take home.
  func benefits() -> Section {
    var section = Section(id: "hemtagning", heading: self("Nytta att ta hem", "Benefit to take home"))
    let valued = benefitsOfBoard.filter(InternalBenefit.counts)
    guard !valued.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self(
              "Ingen grön eller gul nytta tillfaller \(who) enligt registret.",
              "No green or yellow benefit falls to the \(whoEnglish), according to the register.")))
      ]
      return section
    }
    section.blocks = [
      .table(
        Table(
          id: "tabell-hemtagning",
          caption: self(
            "Grön och gul nytta som tillfaller \(who), till och med \(report.day(report.period.cutOff)), mnkr.",
            "Green and yellow benefit that falls to the \(whoEnglish), to \(report.day(report.period.cutOff)), SEK m."),
          columns: [
            .text(self("Nytta", "Benefit")), .text(self("Projekt", "Project")), .text(self("Klass", "Class")),
            .figures(self("Planerad nu", "Planned now"), unit: millions),
            .figures(self("Realiserad", "Realised"), unit: millions),
            .figures(self("Hemtagen", "Taken home"), unit: millions),
          ],
          rows: valued.map { benefit in
            let subject = Subject(.benefit, benefit.id.rawValue)
            return Table.Row(
              .body,
              [
                .text(benefit.name), .text(book.projects[benefit.project]?.name ?? benefit.project.rawValue),
                .text(report.said(benefit.benefitClass) { report($0.phrase) }),
                report.cell(BenefitPlanned<InternalBenefit>.self, subject),
                report.cell(BenefitRealised<InternalBenefit>.self, subject),
                report.cell(BenefitTakenHome<InternalBenefit>.self, subject),
              ])
          }, sources: ["nyttor", "nyttoplan", "nyttoutfall", "hemtagningar"].map(TableName.init(_:))))
    ]
    return section
  }

  /// The board's own services with their cost and use.
  func services() -> Section {
    let own = report.runningServices.filter { $0.owner.value.map(family.contains) ?? false }
    return Section(
      id: "tjanster", heading: self("Egna tjänster", "Own services"),
      blocks: [
        own.isEmpty
          ? .paragraph(
            .plain(
              self(
                "\(who.uppercasedFirst) äger ingen it-tjänst i drift.",
                "The \(whoEnglish) owns no IT service in operation.")))
          : .table(report.serviceTable(own))
      ])
  }

  /// What the board has been asked to report, and what remains.
  func owed() -> Section {
    let steering = GovernanceContent(report.steeringAsKnown, report.language)
    let standings = steering.governance.duties(for: report.period).filter { family.contains($0.duty.organisation) }
    var section = report.duties(of: board.id)
    if let own = steering.table(
      standings, "underlag-\(board.id.anchor)", "",
      self("Underlag till den här rapporten.", "Deliveries for this report."))
    {
      section.blocks = own.blocks + section.blocks
    }
    return section
  }
}
