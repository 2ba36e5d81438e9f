import Appraisal
import ProgrammeModel
import Scrutiny

extension AppraisalContent {
  /// The distribution of the net present value as a picture, with P10, P50 and P90 marked.
  func distributionChart(_ found: SimulationResult) -> Chart {
    let id = found.simulation.distribution.rawValue
    let marks = [("P10", found.p10), ("P50", found.p50), ("P90", found.p90)].map { name, value in
      Chart.Mark(label: name, figure: money(name.lowercased(), value, id))
    }
    func series(_ name: String, _ role: Chart.Series.Role, _ figures: (Histogram.Interval, String) -> Figure)
      -> Chart.Series
    {
      Chart.Series(
        name: name, role: role,
        figures: found.histogram.intervals.enumerated().map { figures($0.element, "\(id)/\($0.offset + 1)") })
    }
    let profit = profitInWords(found.probabilityAboveZero)
    let words = [found.p10, found.p50, found.p90].map(amountInWords)
    return Chart(
      id: "diagram-fordelning",
      title: self(
        "Sannolikheten för vinst är \(profit), inom de spann som kalkylen anger",
        "The probability of profit is \(profit), within the ranges that the case states"),
      summary: self(
        "Nettonuvärdets fördelning. Åtta av tio dragningar ligger mellan \(words[0]) (P10) och \(words[2]) \(unit) (P90). Hälften av alla ligger "
          + "under \(words[1]) \(unit) (P50). ",
        "The distribution of the net present value. Eight draws in ten lie between \(words[0]) (P10) and \(words[2]) \(unit) (P90). Half of all lie below "
          + "\(words[1]) \(unit) (P50). ") + outsideRanges,
      unit: unit,
      form: .distribution(
        lower: series(self("Från", "From"), .other) { money("histogram.lower", $0.lower, $1) },
        upper: series(self("Till", "To"), .other) { money("histogram.upper", $0.upper, $1) },
        share: series(self("Andel", "Share"), .other) { figure("histogram.share", .share($0.share), .percent, $1) },
        marks: marks))
  }

  /// How much one thing at a time matters, as a picture: the widest swing first, and no more than `most`.
  func tornadoChart(_ found: OneWaySensitivity, labels: [String], most: Int) -> Chart? {
    let bars = zip(found.bars, labels).prefix(most)
    guard let widest = bars.first(where: { _ in true }) else { return nil }
    func series(_ name: String, _ role: Chart.Series.Role, _ value: (OneWaySensitivity.Bar) -> Double, _ id: String)
      -> Chart.Series
    {
      Chart.Series(
        name: name, role: role,
        figures: bars.enumerated().map { money("tornado.\(id)", value($0.element.0), "\($0.offset)") })
    }
    let turning = bars.filter { min($0.0.low, $0.0.high) <= 0 && max($0.0.low, $0.0.high) > 0 }.map(\.1)
    let turns =
      turning.isEmpty
      ? self(
        "Ingen ändring för sig byter tecken på svaret.", "No single change turns the sign of the answer.")
      : self(
        "Svaret byter tecken med: \(turning.joined(separator: "; ")).",
        "The sign of the answer turns with: \(turning.joined(separator: "; ")).")
    return Chart(
      id: "diagram-kanslighet",
      title: self("\(widest.1) ändrar svaret mest", "\(widest.1) changes the answer most"),
      summary: self(
        "Nettonuvärdet är \(amountInWords(found.base)) \(unit) som planerat. ",
        "The net present value is \(amountInWords(found.base)) \(unit) as planned. ") + turns,
      unit: unit,
      form: .tornado(
        labels: bars.map(\.1),
        worse: series(self("Sämst", "Worst"), .worse, { min($0.low, $0.high) }, "worst"),
        better: series(self("Bäst", "Best"), .better, { max($0.low, $0.high) }, "best"),
        base: Chart.Mark(label: self("Som planerat", "As planned"), figure: money("net-present-value.base", found.base))
      ))
  }

  /// That the draws know nothing beyond the stated ranges, with what the case is worth where fewer use the service.
  private var outsideRanges: String {
    let said = self(
      "Lägre anslutning och senare nytta ingår inte i dragningarna",
      "Lower adoption and later benefit are not part of the draws")
    guard let half = appraisal.netPresentValue(.halfAdoption, counting: [.green, .yellow]) else { return said + "." }
    return said
      + self(
        ": halv anslutning ger \(amountInWords(half)) \(unit).",
        ": half the adoption gives \(amountInWords(half)) \(unit).")
  }

  /// A probability with one decimal; draws from ranges never make anything certain.
  private func profitInWords(_ probability: Double) -> String {
    let rounded = (probability * 1000).rounded() / 1000
    if rounded >= 1 { return self("över ", "above ") + Self.percent(0.999, report.language) }
    if rounded <= 0 { return self("under ", "below ") + Self.percent(0.001, report.language) }
    return Self.percent(rounded, report.language)
  }

  /// An amount in kronor in the unit of the case, for running text: whole thousands, or millions with one decimal.
  private func amountInWords(_ kronor: Double) -> String {
    guard let amount = Money(rounding: kronor) else { return report.absurd }
    return moneyStyle == .thousands
      ? AmountText.thousands(amount, report.language) : AmountText.millions(amount, report.language)
  }
}
