public import Appraisal
public import ProgrammeModel

/// Cases of a file of cash flows as a table for a reader.
public enum CashFlowReport {
  /// The cases in order, amounts in the file's own unit.
  public static func make(
    of cases: [(name: String, result: AppraisalResult)], rate: DiscountRate, timing: DiscountTiming, file: String,
    on day: CalendarDay, language: Language
  ) -> Report {
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    var report = Report(
      kind: .project, language: language, title: file, subtitle: "",
      period: ReportPeriod(year: day.year, occasion: .annual),
      head: [
        Report.HeadLine(
          label: say("Kalkylränta", "Discount rate"),
          value: AppraisalContent.percent(rate.fraction, language) + ", " + timing.phrase(language))
      ], registration: RegistrationNumber(rawValue: 0), statedAt: Instant(secondsSinceEpoch: 0), registerHash: "")
    func cell(_ name: String, _ subject: String, _ value: Calculated<Double>, _ style: FigureStyle) -> Table.Cell {
      let figure: FigureValue =
        switch value {
        case .value(let number): style == .percent ? .share(number) : .number(number)
        case .undefined(let reason): .undefined(reason.phrase)
        }
      let id = FigureID(name: "cash-flow.\(name)", subject: Subject(.other, subject), period: "")
      return .figure(Figure(id: id, version: 1, value: figure, style: style).unregistered)
    }
    let rows = cases.map { name, result in
      Table.Row(
        .body,
        [
          .text(name), cell("npv", name, .value(result.netPresentValue), .number(decimals: 2)),
          cell("nnk-idu", name, result.quotientOnAllCosts, .number(decimals: 2)),
          cell("bcr", name, result.benefitCostRatio, .number(decimals: 2)),
          cell("irr", name, result.internalRateOfReturn, .percent),
          cell("payback", name, result.payback, .number(decimals: 1)),
          cell("discounted-payback", name, result.discountedPayback, .number(decimals: 1)),
        ])
    }
    report.sections = [
      Section(
        id: "fall", heading: say("Fall", "Cases"),
        blocks: [
          .table(
            Table(
              id: "tabell-fall",
              caption: say(
                "Belopp i filens enhet, tider i år. Alla tal skrivs oavrundade med --json.",
                "Amounts in the file's unit, times in years. All numbers are written unrounded with --json."),
              columns: [
                .text(say("Fall", "Case")), .figures(say("NNV", "NPV"), unit: ""), .figures("NNK-idu", unit: ""),
                .figures(say("NK", "BCR"), unit: ""), .figures("IRR, %", unit: "%"),
                .figures(say("Åter", "Payback"), unit: say("år", "years")),
                .figures(say("Disk.", "Disc."), unit: say("år", "years")),
              ], rows: rows))
        ])
    ]
    return report
  }
}
