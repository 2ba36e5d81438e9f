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
      _ green: Green.Type, _ both: Both.Type, _ unit: String = "", _ style: FigureStyle? = nil
    ) -> Table.Row {
      Table.Row(
        .body,
        [
          .text(report(Green.title) + (unit.isEmpty ? "" : ", " + unit)),
          .figure(report.figure(green, subject, style: style)),
          .figure(report.figure(both, subject, style: style)),
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
            row(CaseNetPresentValue<GreenBenefit>.self, CaseNetPresentValue<InternalBenefit>.self, unit, moneyStyle),
            row(CaseInvestmentQuotient<GreenBenefit>.self, CaseInvestmentQuotient<InternalBenefit>.self),
            row(CaseQuotient<GreenBenefit>.self, CaseQuotient<InternalBenefit>.self),
            row(CaseBenefitCostRatio<GreenBenefit>.self, CaseBenefitCostRatio<InternalBenefit>.self),
            row(CaseInternalRate<GreenBenefit>.self, CaseInternalRate<InternalBenefit>.self, "%"),
            row(CasePayback<GreenBenefit>.self, CasePayback<InternalBenefit>.self, self("år", "years")),
            row(
              CaseDiscountedPayback<GreenBenefit>.self, CaseDiscountedPayback<InternalBenefit>.self, self("år", "years")
            ),
            row(CaseBreakEven<GreenBenefit>.self, CaseBreakEven<InternalBenefit>.self),
          ], sources: [TableName("nyttoplan"), TableName("kalkylkostnader")])))
    return section
  }

  private func resultSentence() -> Prose {
    let green = report.figure(CaseNetPresentValue<GreenBenefit>.self, subject, style: moneyStyle)
    let both = report.figure(CaseNetPresentValue<InternalBenefit>.self, subject, style: moneyStyle)
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
}
