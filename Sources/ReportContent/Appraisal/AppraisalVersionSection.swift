import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// Every version with reason and decision, first, decided and latest beside the outcome, and why they differ.
  func versions() -> Section? {
    guard let versions = book.versions(of: benefitCase.project, by: day) else { return nil }
    var section = Section(id: "versioner", heading: self("Versioner", "Versions"))
    section.blocks.append(.table(versionTable(versions.all)))
    guard versions.all.count > 1 else { return section }
    section.blocks.append(.table(sideBySide(versions)))
    section.subsections.append(
      Section(
        id: "drift", heading: self("Drift mellan versioner", "Drift between versions"),
        blocks: [.table(driftTable(versions))]))
    return section
  }

  private func versionTable(_ cases: [BenefitCase]) -> Table {
    Table(
      id: "tabell-versioner",
      caption: self(
        "Troliga belopp över kalkylperioden och nettonuvärde med grön och gul nytta, \(unit). Inget skrivs över.",
        "Likely amounts over the horizon and net present value with green and yellow benefit, \(unit). Nothing is "
          + "overwritten."),
      columns: [
        .text(self("Version", "Version")), .text(self("Datum", "Date")),
        .figures(self("Kostnad", "Cost"), unit: unit),
        .figures(self("Nytta", "Benefit"), unit: unit), .figures(self("NNV", "NPV"), unit: unit),
        .text(self("Orsak och beslut", "Reason and decision")),
      ],
      rows: cases.map { version in
        let why = [version.reasonCode, version.reason, version.decision].filter { !$0.isEmpty }
        let id = version.id.rawValue
        return Table.Row(
          .body,
          [
            .text(name(of: version)), .text(report.said(version.date, \.description)),
            .figure(money("version.cost", book.likelySum(of: version, CaseDrift.Side.cost.parts), id)),
            .figure(money("version.benefit", book.likelySum(of: version, CaseDrift.Side.benefit.parts), id)),
            .figure(
              report.figure(CaseNetPresentValue<InternalBenefit>.self, Subject(.benefitCase, id), style: moneyStyle)),
            .text(why.joined(separator: "; ")),
          ])
      } + [outcomeRow()], sources: [TableName("nyttokalkyler")])
  }

  private func name(of version: BenefitCase) -> String {
    [String(version.version), version.stage.map { report($0.phrase) } ?? ""].filter { !$0.isEmpty }.joined(
      separator: " ")
  }

  private func outcomeRow() -> Table.Row {
    Table.Row(
      .subtotal,
      [
        .text(self("Utfall", "Outcome")), .text(self("till \(report.period)", "to \(report.period)")),
        .figure(report.figure(ProjectSpent.self, projectSubject, style: moneyStyle)),
        .figure(report.figure(BenefitRealised<InternalBenefit>.self, projectSubject, style: moneyStyle)), .empty,
        .empty,
      ])
  }

  /// First, decided, latest and outcome, part by part.
  private func sideBySide(_ versions: CaseVersions) -> Table {
    let shown = [versions.first, versions.decided, versions.latest]
    func row(_ name: String, _ part: CaseItem.Part, _ outcome: Table.Cell) -> Table.Row {
      Table.Row(
        .body,
        [.text(name)]
          + shown.map { version in
            guard let version else { return .empty }
            return .figure(
              money(
                "version.part", book.likelySum(of: version, [part]), "\(version.id.rawValue)/\(part.rawValue)"))
          } + [outcome])
    }
    func value<Scope: BenefitScope>(_ name: String, _ scope: Scope.Type) -> Table.Row {
      Table.Row(
        .subtotal,
        [.text(name)]
          + shown.map { version in
            guard let version else { return .empty }
            return .figure(
              report.figure(
                CaseNetPresentValue<Scope>.self, Subject(.benefitCase, version.id.rawValue), style: moneyStyle))
          } + [.empty])
    }
    func head(_ name: String, _ version: BenefitCase?) -> String {
      version.map { name + " (\($0.version))" } ?? name
    }
    return Table(
      id: "tabell-sida-vid-sida",
      caption: self(
        "Första, beslutade och senaste version (nummer inom parentes) och utfall, \(unit)."
          + (versions.decided == nil ? " Finansieringen är inte beslutad." : ""),
        "First, decided and latest version (number in parentheses) and outcome, \(unit)."
          + (versions.decided == nil ? " The financing is not decided." : "")),
      columns: [
        .text(""), .figures(head(self("Första", "First"), versions.first), unit: unit),
        .figures(head(self("Beslutad", "Decided"), versions.decided), unit: unit),
        .figures(head(self("Senaste", "Latest"), versions.latest), unit: unit),
        .figures(self("Utfall", "Outcome"), unit: unit),
      ],
      rows: [
        row(
          self("Investering", "Investment"), .investment,
          .figure(report.figure(ProjectSpent.self, projectSubject, style: moneyStyle))),
        row(self("Drift", "Running cost"), .running, .empty),
        row(
          self("Grön nytta", "Green benefit"), .green,
          .figure(report.figure(BenefitRealised<GreenBenefit>.self, projectSubject, style: moneyStyle))),
        row(self("Gul nytta", "Yellow benefit"), .yellow, .empty),
        value(self("Nettonuvärde, grön", "Net present value, green"), GreenBenefit.self),
        value(self("Nettonuvärde, grön + gul", "Net present value, green + yellow"), InternalBenefit.self),
      ], sources: [TableName("nyttokalkyler"), TableName("kalkylkostnader"), TableName("nyttoplan")])
  }

  private func driftTable(_ versions: CaseVersions) -> Table {
    func rows(_ earlier: BenefitCase, _ later: BenefitCase) -> [Table.Row] {
      [
        (self("kostnad", "cost"), CaseDrift.Side.cost), (self("nytta", "benefit"), .benefit),
      ].map { name, side in
        let found = CaseDrift(side, from: earlier, to: later, in: book)
        let id = "\(later.id.rawValue)/\(side.rawValue)"
        // A later version's id tells the pair: it is compared with the first one.
        let subject = "\(earlier.id.rawValue)/\(id)"
        let share: FigureValue =
          switch found.drift.share {
          case .value(let value): .share(value)
          case .undefined(let reason): .undefined(reason.phrase)
          }
        func cause(_ name: String, _ amount: Money) -> Table.Cell {
          .figure(figure("drift-\(name)", .money(amount), moneyStyle, subject))
        }
        return Table.Row(
          .body,
          [
            .text("\(earlier.version) → \(later.version) \(name)"),
            .figure(figure("drift", .money(found.drift.change), moneyStyle, subject)),
            .figure(figure("drift-share", share, .percent, subject)), cause("scope", found.split.scope),
            cause("time", found.split.time), cause("volume", found.split.volume), cause("price", found.split.price),
            cause("other", found.split.unexplained),
          ])
      }
    }
    let steps = versions.all.count > 2 ? zip(versions.all, versions.all.dropFirst()).flatMap { rows($0, $1) } : []
    return Table(
      id: "tabell-drift",
      caption: self(
        "Den första versionens år, \(unit). Volym och pris kan skiljas åt för poster med antal; resten står under Ej delat.",
        "The years of the first version, \(unit). Volume and price can be told apart for items with numbers of units; the "
          + "rest stands under Not split."),
      columns: [
        .text(""), .figures(self("Ändring", "Change"), unit: unit), .figures("%", unit: "%"),
        .figures(self("Omfattn.", "Scope"), unit: unit), .figures(self("Tid", "Time"), unit: unit),
        .figures(self("Volym", "Volume"), unit: unit), .figures(self("Pris", "Price"), unit: unit),
        .figures(self("Ej delat", "Not split"), unit: unit),
      ],
      rows: rows(versions.first, versions.latest) + steps)
  }
}
