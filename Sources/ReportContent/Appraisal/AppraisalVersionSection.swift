import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// Every version side by side with reason and decision, the drift between first and latest, and the outcome.
  func versions() -> Section? {
    let cases = (book.casesOfProject[benefitCase.project] ?? []).filter { $0.date.value.map { $0 <= day } ?? true }
    guard let first = cases.first, let latest = cases.last else { return nil }
    var section = Section(id: "versioner", heading: self("Versioner", "Versions"))
    section.blocks.append(.table(versionTable(cases)))
    if first.id != latest.id {
      section.subsections.append(
        Section(
          id: "drift", heading: self("Drift från första version", "Drift from the first version"),
          blocks: [.table(driftTable(first, latest))]))
    }
    return section
  }

  private func versionTable(_ cases: [BenefitCase]) -> Table {
    Table(
      id: "tabell-versioner",
      caption: self(
        "Troliga belopp över kalkylperioden och nettonuvärde med grön och gul nytta, mnkr. Inget skrivs över.",
        "Likely amounts over the horizon and net present value with green and yellow benefit, SEK m. Nothing is "
          + "overwritten."),
      columns: [
        .text(self("Version", "Version")), .text(self("Datum", "Date")),
        .figures(self("Kostnad", "Cost"), unit: millions),
        .figures(self("Nytta", "Benefit"), unit: millions), .figures(self("NNV", "NPV"), unit: millions),
        .text(self("Orsak och beslut", "Reason and decision")),
      ],
      rows: cases.map { version in
        let items = book.items(of: version)
        let cost = items.filter(\.part.isCost).reduce(0) { $0 + $1.likely.reduce(0, +) }
        let benefit = items.filter { $0.part == .green || $0.part == .yellow }.reduce(0) { $0 + $1.likely.reduce(0, +) }
        let why = [version.reasonCode, version.reason, version.decision].filter { !$0.isEmpty }
        return Table.Row(
          .body,
          [
            .text([String(version.version), version.stage?.rawValue ?? ""].joined(separator: " ")),
            .text(report.said(version.date, \.description)),
            .figure(money("version.cost", cost, version.id.rawValue)),
            .figure(money("version.benefit", benefit, version.id.rawValue)),
            .figure(
              report.figure(
                CaseNetPresentValue<InternalBenefit>.self, Subject(.benefitCase, version.id.rawValue))),
            .text(why.joined(separator: "; ")),
          ])
      } + [outcomeRow()], sources: [TableName("nyttokalkyler")])
  }

  private func outcomeRow() -> Table.Row {
    Table.Row(
      .subtotal,
      [
        .text(self("Utfall", "Outcome")), .text(self("till \(report.period)", "to \(report.period)")),
        .figure(report.figure(ProjectSpent.self, projectSubject)),
        .figure(report.figure(BenefitRealised<InternalBenefit>.self, projectSubject)), .empty, .empty,
      ])
  }

  private func driftTable(_ first: BenefitCase, _ latest: BenefitCase) -> Table {
    func row(_ name: String, _ id: String, _ parts: Set<CaseItem.Part>) -> Table.Row {
      let years = Set(first.startYear...(first.startYear + max(0, first.horizon)))
      func lines(_ version: BenefitCase) -> [EstimateLine] {
        book.items(of: version).filter { parts.contains($0.part) }.map { item in
          let within = item.likely.enumerated().filter { years.contains(version.startYear + $0.offset) }.map(\.element)
          return EstimateLine(
            key: "\(item.part.rawValue)/\(item.id)", total: Money(rounding: item.likely.reduce(0, +)) ?? .zero,
            inYears: Money(rounding: within.reduce(0, +)) ?? .zero)
        }
      }
      let (before, after) = (lines(first), lines(latest))
      let drift = EstimateDrift(from: before.map(\.inYears).sum, to: after.map(\.inYears).sum)
      let split = DriftSplit(from: before, to: after)
      let share: FigureValue =
        switch drift.share {
        case .value(let value): .share(value)
        case .undefined(let reason): .undefined(reason.phrase)
        }
      return Table.Row(
        .body,
        [
          .text(name), .figure(figure("drift", .money(drift.change), .millions, id)),
          .figure(figure("drift-share", share, .percent, id)),
          .figure(figure("drift-scope", .money(split.scope), .millions, id)),
          .figure(figure("drift-time", .money(split.time), .millions, id)),
          .figure(
            figure("drift-other", .money(split.price + split.volume + split.unexplained), .millions, id)),
        ])
    }
    return Table(
      id: "tabell-drift",
      caption: self(
        "Från första till senaste version, den första versionens år, mnkr. Pris och volym kan inte skiljas åt utan antal.",
        "From the first to the latest version, the years of the first, SEK m. Price and volume cannot be told apart "
          + "without numbers of units."),
      columns: [
        .text(""), .figures(self("Ändring", "Change"), unit: millions), .figures("%", unit: "%"),
        .figures(self("Omfattning", "Scope"), unit: millions), .figures(self("Tid", "Time"), unit: millions),
        .figures(self("Pris, volym", "Price, volume"), unit: millions),
      ],
      rows: [
        row(self("Kostnad", "Cost"), "cost", [.investment, .running]),
        row(self("Nytta", "Benefit"), "benefit", [.green, .yellow]),
      ])
  }
}
