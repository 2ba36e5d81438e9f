import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// How sure the result is: the successive principle with the order to break down, and Monte Carlo.
  func uncertainty() -> Section? {
    guard appraisal.factors != nil, !appraisal.counted.isEmpty else { return nil }
    var section = Section(id: "osakerhet", heading: self("Hur säkert är det", "How sure it is"))
    let uncertain = appraisal.uncertain
    guard !uncertain.isEmpty else {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Ingen post har lägsta och högsta belopp, så osäkerheten kan inte beräknas.",
              "No item has a lowest and a highest amount, so that the uncertainty cannot be computed."))))
      return section
    }
    if let found = appraisal.simulated(.betaPert).value { section.blocks.append(.chart(distributionChart(found))) }
    section.blocks.append(.table(simulationTable()))
    section.subsections.append(
      Section(
        id: "nedbrytning", heading: self("Att bryta ned", "What to break down"),
        blocks: [.table(breakdownTable(uncertain))]))
    return section
  }

  private func simulationTable() -> Table {
    let iterations = appraisal.conventions.iterations(forItems: appraisal.uncertain.count)
    let seed = appraisal.conventions.seed
    func row(_ name: String, _ distribution: Simulation.Distribution) -> Table.Row? {
      guard let found = appraisal.simulated(distribution).value else { return nil }
      let id = distribution.rawValue
      return Table.Row(
        .body,
        [
          .text(name), .figure(money("p10", found.p10, id)), .figure(money("p50", found.p50, id)),
          .figure(money("p90", found.p90, id)),
          .figure(figure("probability-of-profit", .share(found.probabilityAboveZero), .percent, id)),
        ])
    }
    let successive = appraisal.successive
    func quantile(_ quantile: NormalQuantile) -> Double { successive.quantile(quantile) + appraisal.certain }
    let principle = Table.Row(
      .body,
      [
        .text(report(successive.variant.phrase).uppercasedFirst),
        .figure(money("p10", quantile(.p10), successive.variant.rawValue)),
        .figure(money("p50", quantile(.p50), successive.variant.rawValue)),
        .figure(money("p90", quantile(.p90), successive.variant.rawValue)), .empty,
      ])
    return Table(
      id: "tabell-osakerhet",
      caption: self(
        "Nettonuvärde med \(countedClasses), \(unit). Simuleringen drog \(report.grouped(iterations)) gånger från frö \(seed).",
        "Net present value with \(countedClasses), \(unit). The simulation drew \(report.grouped(iterations)) times from seed "
          + "\(seed)."),
      columns: [
        .text(self("Metod", "Method")), .figures("P10", unit: unit), .figures("P50", unit: unit),
        .figures("P90", unit: unit), .figures(self("Vinst", "Profit"), unit: "%"),
      ],
      rows: [principle]
        + [
          row("Monte Carlo, BetaPERT", .betaPert),
          row(self("Monte Carlo, triangel", "Monte Carlo, triangle"), .triangular),
        ].compactMap(\.self))
  }

  private func breakdownTable(_ uncertain: [(item: CaseItem, estimate: ThreePointEstimate)]) -> Table {
    let successive = appraisal.successive
    let shares = successive.varianceShares.value ?? []
    return Table(
      id: "tabell-nedbrytning",
      caption: self(
        "Bryt ned posterna i denna ordning: störst andel av variansen först. Nuvärden i \(unit).",
        "Break down the items in this order: the largest share of the variance first. Present values in \(unit)."),
      columns: [
        .text(self("Post", "Item")), .figures(self("Lägst", "Lowest"), unit: unit),
        .figures(self("Troligt", "Likely"), unit: unit), .figures(self("Högst", "Highest"), unit: unit),
        .figures(self("Varians", "Variance"), unit: "%"),
      ],
      rows: successive.breakdownOrder.prefix(CaseAppraisal.itemsWrittenOut).map { index in
        let (item, estimate) = uncertain[index]
        let id = "\(item.part.rawValue)/\(item.id)"
        return Table.Row(
          .body,
          [
            .text(item.name), .figure(money("lowest", estimate.lowest, id)),
            .figure(money("likely", estimate.likely, id)), .figure(money("highest", estimate.highest, id)),
            .figure(
              figure(
                "variance-share",
                shares.indices.contains(index) ? .share(shares[index]) : .missing(MissingValue(.notReported)),
                .percent, id)),
          ])
      } + otherItems(successive.breakdownOrder.dropFirst(CaseAppraisal.itemsWrittenOut), shares))
  }

  /// The items that are not written out, as one row with what they come to.
  private func otherItems(_ order: some Collection<Int>, _ shares: [Double]) -> [Table.Row] {
    guard !order.isEmpty else { return [] }
    let uncertain = appraisal.uncertain
    let others = order.map { uncertain[$0].estimate }
    let share = order.reduce(0) { $0 + (shares.indices.contains($1) ? shares[$1] : 0) }
    return [
      Table.Row(
        .subtotal,
        [
          .text(self("Övriga \(others.count) poster", "Other \(others.count) items")),
          .figure(money("lowest", others.reduce(0) { $0 + $1.lowest }, "övriga")),
          .figure(money("likely", others.reduce(0) { $0 + $1.likely }, "övriga")),
          .figure(money("highest", others.reduce(0) { $0 + $1.highest }, "övriga")),
          .figure(figure("variance-share", .share(share), .percent, "övriga")),
        ])
    ]
  }

  /// What would change the answer: one thing at a time, the widest first, and less favourable courses of events.
  func sensitivity() -> Section? {
    guard let found = appraisal.sensitivity, !appraisal.counted.isEmpty else { return nil }
    let names = itemNames
    let hidden = found.bars.count - Self.shownBars
    var section = Section(id: "kanslighet", heading: self("Vad skulle ändra svaret", "What would change the answer"))
    if let picture = tornadoChart() { section.blocks.append(.chart(picture)) }
    section.blocks.append(
      .table(
        Table(
          id: "tabell-kanslighet",
          caption: self(
            "Nettonuvärde med \(countedClasses) när en sak i taget ändras, störst utslag först, \(unit)."
              + (hidden > 0 ? " \(hidden) poster med mindre utslag visas inte." : ""),
            "Net present value with \(countedClasses) when one thing at a time changes, the widest first, \(unit)."
              + (hidden > 0 ? " \(hidden) items with a smaller span are not shown." : "")),
          columns: [
            .text(self("Det som ändras", "What changes")), .figures(self("Lågt", "Low"), unit: unit),
            .figures(self("Högt", "High"), unit: unit), .figures(self("Utslag", "Span"), unit: unit),
          ],
          rows: found.bars.prefix(Self.shownBars).enumerated().map { index, bar in
            Table.Row(
              .body,
              [
                .text(label(bar.change, names)), .figure(money("low", bar.low, "\(index)")),
                .figure(money("high", bar.high, "\(index)")), .figure(money("span", bar.span, "\(index)")),
              ])
          })))
    let scenarios: [(String, Scenario)] = [
      (self("Som planerat", "As planned"), .planned),
      (self("All nytta ett år senare", "All benefit a year late"), .oneYearLate),
      (self("Halv anslutning", "Half the adoption"), .halfAdoption),
      (self("Båda", "Both"), .oneYearLateAtHalfAdoption),
    ]
    section.subsections.append(
      Section(
        id: "scenarier", heading: self("Scenarier", "Scenarios"),
        blocks: [
          .table(
            Table(
              id: "tabell-scenarier",
              caption: self("Nettonuvärde, \(unit).", "Net present value, \(unit)."),
              columns: [
                .text(self("Scenario", "Scenario")), .figures(self("Grön", "Green"), unit: unit),
                .figures(self("Grön + gul", "Green + yellow"), unit: unit),
              ],
              rows: scenarios.enumerated().map { index, scenario in
                Table.Row(
                  .body,
                  [
                    .text(scenario.0),
                    .figure(
                      money("scenario.green", appraisal.netPresentValue(scenario.1, counting: [.green]), "\(index)")),
                    .figure(
                      money(
                        "scenario.green-yellow", appraisal.netPresentValue(scenario.1, counting: [.green, .yellow]),
                        "\(index)")),
                  ])
              }))
        ]))
    return section
  }

  /// How many changes are written out.
  private static let shownBars = 12

  /// The names of the items that sensitivity is worked out for.
  private var itemNames: [String] { appraisal.counted.filter { $0.appraisalItem != nil }.map(\.name) }

  /// What would change the answer most, as a picture; `nil` without a rate.
  func tornadoChart(most: Int = 10) -> Chart? {
    guard let found = appraisal.sensitivity, !appraisal.counted.isEmpty else { return nil }
    let names = itemNames
    return tornadoChart(found, labels: found.bars.map { label($0.change, names) }, most: most)
  }

  private func label(_ change: OneWaySensitivity.Change, _ names: [String]) -> String {
    switch change {
    case .item(let index): (names.indices.contains(index) ? names[index] : "") + self(" ±20\u{A0}%", " ±20%")
    case .rate: self("Räntan 2–8\u{A0}%", "The rate, 2–8%")
    case .delay: self("Nyttan ett år senare", "Benefit a year late")
    case .adoption: self("Halv anslutning", "Half the adoption")
    }
  }
}
