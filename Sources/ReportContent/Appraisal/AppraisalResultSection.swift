import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// The result at once, always twice: green benefit alone, and green and yellow.
  func result() -> Section {
    var section = Section(id: "resultat", heading: self("Resultatet", "The result"))
    if unread > 0 {
      section.blocks.append(
        .notice(
          severity: .error,
          .plain(
            unread == 1
              ? self("1 rad kunde inte läsas och är inte med.", "1 row could not be read and is not counted.")
              : self(
                "\(unread) rader kunde inte läsas och är inte med.",
                "\(unread) rows could not be read and are not counted."
              ))))
    }
    section.blocks.append(.paragraph(resultSentence()))
    func row<Green: FigureDefinition, Both: FigureDefinition>(
      _ green: Green.Type, _ both: Both.Type, _ unit: String = ""
    ) -> Table.Row {
      Table.Row(
        .body,
        [
          .text(report(Green.title) + (unit.isEmpty ? "" : ", " + unit)), .figure(report.figure(green, subject)),
          .figure(report.figure(both, subject)),
        ])
    }
    section.blocks.append(
      .table(
        Table(
          id: "tabell-resultat",
          caption: self(
            "Grön nytta ändrar budgeten; gul frigör tid och resurser.",
            "Green benefit changes budgets; yellow frees time and resources."),
          columns: [
            .text(""), .figures(self("Grön", "Green"), unit: ""),
            .figures(self("Grön + gul", "Green + yellow"), unit: ""),
          ],
          rows: [
            row(CaseNetPresentValue<GreenBenefit>.self, CaseNetPresentValue<InternalBenefit>.self, millions),
            row(CaseInvestmentQuotient<GreenBenefit>.self, CaseInvestmentQuotient<InternalBenefit>.self),
            row(CaseQuotient<GreenBenefit>.self, CaseQuotient<InternalBenefit>.self),
            row(CaseBenefitCostRatio<GreenBenefit>.self, CaseBenefitCostRatio<InternalBenefit>.self),
            row(CaseInternalRate<GreenBenefit>.self, CaseInternalRate<InternalBenefit>.self, "%"),
            row(CasePayback<GreenBenefit>.self, CasePayback<InternalBenefit>.self, self("år", "years")),
            row(
              CaseDiscountedPayback<GreenBenefit>.self, CaseDiscountedPayback<InternalBenefit>.self, self("år", "years")
            ),
            row(CaseBreakEven<GreenBenefit>.self, CaseBreakEven<InternalBenefit>.self),
          ], notes: undefinedNotes(), sources: [TableName("nyttoplan"), TableName("kalkylkostnader")])))
    return section
  }

  private func resultSentence() -> Prose {
    let green = report.figure(CaseNetPresentValue<GreenBenefit>.self, subject)
    let both = report.figure(CaseNetPresentValue<InternalBenefit>.self, subject)
    guard let certain = green.value.number, let wide = both.value.number else {
      return .plain(
        self(
          "Kalkylen kan inte räknas: ränta, startår eller belopp saknas.",
          "The case cannot be worked out: rate, start year or amounts are missing."))
    }
    let verdict =
      certain > 0
      ? self(
        "Kalkylen är lönsam redan på grön nytta: ", "The case is profitable on green benefit alone: ")
      : wide > 0
        ? self(
          "Kalkylen är lönsam bara om gul nytta räknas med: ",
          "The case is profitable only if yellow benefit is counted: ")
        : self(
          "Kalkylen är inte lönsam, ens om gul nytta räknas med: ",
          "The case is not profitable, even if yellow benefit is counted: ")
    return [
      .strong(verdict), .text(self("nettonuvärdet är ", "the net present value is ")), .figure(green),
      .text(self(" med grön nytta och ", " with green benefit and ")), .figure(both),
      .text(self(" med grön och gul.", " with green and yellow.")),
    ]
  }

  /// Why a figure of the result cannot be computed.
  private func undefinedNotes() -> [Prose] {
    func pair<Green: FigureDefinition, Both: FigureDefinition>(_ green: Green.Type, _ both: Both.Type) -> [Prose] {
      let values = [
        (GreenBenefit.title, report.figure(green, subject).value),
        (InternalBenefit.title, report.figure(both, subject).value),
      ]
      let undefined = values.compactMap { scope, value -> (scope: String, reason: String)? in
        guard case .undefined(let reason) = value else { return nil }
        return (report(scope), report(reason))
      }
      if undefined.count == 2, undefined[0].reason == undefined[1].reason {
        return [.plain("\(report(Green.title)): \(undefined[0].reason).")]
      }
      return undefined.map { .plain("\(report(Green.title)), \($0.scope): \($0.reason).") }
    }
    return pair(CaseInternalRate<GreenBenefit>.self, CaseInternalRate<InternalBenefit>.self)
      + pair(CasePayback<GreenBenefit>.self, CasePayback<InternalBenefit>.self)
  }

  /// The parts of the case apart: classes, costs, and what is in no sum.
  func parts() -> Section {
    var section = Section(id: "delar", heading: self("Nytta och kostnad för sig", "Benefit and cost apart"))
    let kinds: [(CaseItem.Part, String)] = [
      (.green, self("Grön nytta", "Green benefit")), (.yellow, self("Gul nytta", "Yellow benefit")),
      (.investment, self("Investering", "Investment")), (.running, self("Drift", "Running cost")),
      (.external, self("Medborgarnas nytta (ingår inte)", "Citizens' benefit (not included)")),
    ]
    section.blocks.append(
      .table(
        Table(
          id: "tabell-delar",
          caption: self(
            "Mnkr över hela kalkylperioden. Negativa effekter är frånräknade.",
            "SEK m over the whole horizon. Disbenefits are subtracted."),
          columns: [
            .text(self("Del", "Part")), .figures(self("Poster", "Items"), unit: ""),
            .figures(self("Summa", "Sum"), unit: millions), .figures(self("Nuvärde", "Present value"), unit: millions),
          ],
          rows: kinds.compactMap { part, name in
            let items = appraisal.items.filter { $0.part == part }
            guard !items.isEmpty else { return nil }
            let sum = items.reduce(0) { $0 + $1.likely.reduce(0, +) }
            return Table.Row(
              .body,
              [
                .text(name), .figure(figure("items", .count(items.count), .count, part.rawValue)),
                .figure(money("sum", sum, part.rawValue)),
                .figure(money("present-value", appraisal.presentValue(of: part), part.rawValue)),
              ])
          })))
    let red = (book.benefitsOfProject[benefitCase.project] ?? []).filter { $0.benefitClass.value == .red }
    if !red.isEmpty {
      section.blocks.append(
        .paragraph(
          .plain(
            self("Röd nytta, svår att värdera och i ingen summa: ", "Red benefit, hard to value and in no sum: ")
              + red.map { "\($0.name) (\($0.id))" }.joined(separator: ", ") + ".")))
    }
    return section
  }
}
