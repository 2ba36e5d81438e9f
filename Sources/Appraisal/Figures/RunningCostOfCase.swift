// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// The added running cost of one case in a year that one board is to pay: `K1003-2/SLK`.
public enum RunningCostOfCase: FigureDefinition {
  public static let name = "case.running-cost"
  public static let version = 1
  public static let title = Phrase(sv: "Drift enligt kalkylen", en: "Running cost by the case")
  public static let formula = Phrase(
    sv: "Summan av kalkylens troliga driftkostnad för året med nämnden som betalare.",
    en: "The sum of the case's likely running cost of the year that the board pays.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    let parts = subject.id.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let id = parts.first else { return SumInputs(parts: []) }
    let payer = parts.count > 1 ? parts[1] : ""
    let rows = book.benefitAmounts.costs(of: Identifier(id)).filter {
      $0.kind == .running && $0.year == period.year && $0.payer?.rawValue ?? "" == payer
    }
    return SumInputs(
      parts: rows.map { row in
        var sum = ReportedSum()
        sum.add(row.likely.map { FixedDecimal(digits: $0.ore, scale: 2) })
        return SumInputs.Part(
          Phrase(sv: row.item, en: row.item), sum,
          .facts(book.isTracing ? .records([row.origin], field: FieldName("trolig")) : .untraced))
      })
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}
