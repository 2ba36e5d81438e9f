import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Benefit planned first, planned now, realised and taken home; external benefit apart, red listed.
  func benefit() -> Section {
    var section = Section(id: "nytta", heading: self("Nytta", "Benefit"))
    guard !book.programme.benefits.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self(
              "Inga nyttor är registrerade för programmets projekt.",
              "No benefits are registered for the programme's projects.")))
      ]
      return section
    }
    section.blocks.append(.paragraph(benefitSentence()))
    section.blocks.append(.chart(benefitPicture(of: programme)))
    section.blocks += benefitTables()
    section.blocks.append(
      .paragraph(
        .plain(
          self(
            "Extern och intern nytta läggs aldrig ihop. Röd nytta är svår att värdera och ingår inte i någon summa; den "
              + "redovisas projekt för projekt.",
            "External and internal benefit are never added. Red benefit is hard to value and enters no sum; it is "
              + "reported project by project."))))
    if let prices = planPrices() { section.blocks.append(.paragraph(.plain(prices))) }
    if let waiting = notTakenHome() { section.blocks.append(.table(waiting)) }
    return section
  }

  /// How outcome is set against plans with fixed prices, with the index named; nothing where all prices are current.
  private func planPrices() -> String? {
    let indexes = book.planIndexes(of: programme, at: period)
    let names = indexes.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
    guard !indexes.isEmpty else { return nil }
    let lacking =
      indexes.contains("")
      ? self(
        " För kalkyler utan användbart prisindex kan utfallet inte ställas mot planen.",
        " For cases without a usable price index, outcome cannot be set against the plan.") : ""
    guard !names.isEmpty else { return String(lacking.dropFirst()) }
    return self(
      "Kalkyler i fasta priser: i realiseringsgraden räknas varje års utfall om till kalkylens prisår med index: \(names)."
        + lacking,
      "Cases in fixed prices: in the realisation rate each year's outcome is converted to the case's price year by the "
        + "index: \(names)." + lacking)
  }

  private func benefitTables() -> [Block] {
    [
      benefitTable(
        GreenBenefit.self, "gron",
        self("Grön nytta för staden, som ändrar budgeten", "Green benefit for the city, which changes budgets")),
      benefitTable(
        InternalBenefit.self, "gron-gul",
        self("Grön och gul nytta för staden", "Green and yellow benefit for the city")),
      benefitTable(
        ExternalBenefit.self, "extern",
        self("Nytta för medborgare, företagande och besök", "Benefit for citizens, businesses and visitors")),
    ].compactMap { $0.map(Block.table) }
  }

  private func benefitSentence() -> Prose {
    let subject = programme
    let planned = figure(BenefitPlanned<InternalBenefit>.self, subject)
    let realised = figure(BenefitRealised<InternalBenefit>.self, subject)
    guard realised.value.number != nil else {
      let why =
        realised.value.isSecret
        ? self(". Nyttans utfall visas inte: det är sekretess.", ". The benefit outcome is not shown: it is secret.")
        : self(". Inget nyttoutfall har rapporterats.", ". No benefit outcome has been reported.")
      return [
        .text(self("Planen till och med den ", "The plan to ")), .text(day(period.cutOff)), .text(self(" är ", " is ")),
        .figure(planned),
        .text(why),
      ]
    }
    return [
      .text(self("Till och med den ", "To ")), .text(day(period.cutOff)),
      .text(self(" har grön och gul nytta för staden på ", ", green and yellow benefit for the city of ")),
      .figure(realised),
      .text(self(" realiserats, av planerade ", " has been realised, of a planned ")), .figure(planned),
      .text(" ("), .figure(figure(RealisationRate<InternalBenefit>.self, subject)),
      .text(self("). Av det är ", "). Of that, ")),
      .figure(figure(BenefitTakenHome<InternalBenefit>.self, subject)),
      .text(
        self(
          " hemtaget genom beslut om budgetminskning eller omfördelning.",
          " has been taken home by decisions on budget reduction or reallocation.")),
    ] + benefitComparison
  }

  private var benefitComparison: Prose {
    let known = inEarlierReports(
      BenefitRealised<InternalBenefit>.self, [period.previous, period.sameLastYear])
    guard !known.isEmpty else { return [] }
    return [.text(" ")] + sentence(of: known, self(" var den realiserade nyttan ", ", the realised benefit was "))
  }

  private func benefitTable<Scope: BenefitScope>(_ scope: Scope.Type, _ id: String, _ heading: String) -> Table? {
    let unit = self("mnkr", "SEK m")
    func row(_ name: String, _ subject: Subject, _ role: Table.Row.Role) -> Table.Row {
      Table.Row(
        role,
        [
          .text(name), cell(BenefitPlannedFirst<Scope>.self, subject), cell(BenefitPlanned<Scope>.self, subject),
          cell(BenefitRealised<Scope>.self, subject), cell(RealisationRate<Scope>.self, subject, style: .percent),
          cell(BenefitTakenHome<Scope>.self, subject), cell(TakeHomeRate<Scope>.self, subject, style: .percent),
        ])
    }
    let concerned = portfolios.filter { node in
      book.benefits(of: Subject(.node, node.id.rawValue)).contains(where: Scope.counts)
    }
    guard !concerned.isEmpty else { return nil }
    return Table(
      id: "tabell-nytta-" + id,
      caption: heading
        + self(
          ", till och med den \(day(period.cutOff)), mnkr. Graderna begränsas inte till 100\u{A0}%.",
          ", to \(day(period.cutOff)), SEK m. Rates are not capped at 100%."),
      columns: [
        .text(self("Portfölj", "Portfolio")), .figures(self("Planerad först", "Planned first"), unit: unit),
        .figures(self("Planerad nu", "Planned now"), unit: unit), .figures(self("Realiserad", "Realised"), unit: unit),
        .figures(self("Realiserings­grad", "Realisation rate"), unit: "%"),
        .figures(self("Hemtagen", "Taken home"), unit: unit),
        .figures(self("Hemtagnings­grad", "Take-home rate"), unit: "%"),
      ],
      rows: concerned.map { row($0.name, Subject(.node, $0.id.rawValue), .body) }
        + [row(self("Hela programmet", "Whole programme"), programme, .total)],
      sources: [TableName("nyttoplan"), TableName("nyttoutfall"), TableName("hemtagningar")])
  }

  /// The benefits that have been realised in money without having been taken home, largest first.
  private func notTakenHome() -> Table? {
    let rows: [(Benefit, Double)] = book.programme.benefits.compactMap { benefit in
      guard InternalBenefit.counts(benefit) else { return nil }
      let subject = Subject(.benefit, benefit.id.rawValue)
      guard let realised = value(BenefitRealised<InternalBenefit>.self, subject).number, realised > 0,
        value(BenefitTakenHome<InternalBenefit>.self, subject).number == nil
      else { return nil }
      return (benefit, realised)
    }
    guard !rows.isEmpty else { return nil }
    let largest = rows.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }.prefix(10)
    return Table(
      id: "tabell-ej-hemtagen",
      caption: rows.count > largest.count
        ? self(
          "De tio största realiserade nyttorna utan beslut om hemtagning (av \(rows.count)), mnkr.",
          "The ten largest benefits realised without a decision to take them home (of \(rows.count)), SEK m.")
        : self(
          "Realiserade nyttor utan beslut om hemtagning, mnkr.",
          "Benefits realised without a decision to take them home, SEK m."),
      columns: [
        .text(self("Nytta", "Benefit")), .text(self("Projekt", "Project")),
        .text(self("Tillfaller", "Falls to")), .figures(self("Realiserad", "Realised"), unit: self("mnkr", "SEK m")),
      ],
      rows: largest.map { benefit, _ in
        Table.Row(
          .body,
          [
            .text(benefit.name), .text(book.projects[benefit.project]?.name ?? benefit.project.rawValue),
            .text(said(benefit.beneficiary) { name(of: $0) }),
            cell(BenefitRealised<InternalBenefit>.self, Subject(.benefit, benefit.id.rawValue)),
          ])
      }, sources: [TableName("nyttoutfall"), TableName("hemtagningar")])
  }
}
