import Appraisal
import ProgrammeModel

extension ReportContext {
  /// What each portfolio has done to the deviation since the year's previous report; in tertial 1 since 1 January.
  ///
  /// `nil` where the programme's deviation is missing now or then, or where there is nothing but one portfolio.
  func deviationPicture() -> Chart? {
    let isFirst = period.occasion == .first
    let now = figure(EconomyDeviation.self, programme)
    let before = isFirst ? nil : figure(EconomyDeviation.self, programme, at: period.previous)
    guard case .money(let total) = now.value, portfolios.count > 1 else { return nil }
    var earlier = Money.zero
    if let before {
      guard case .money(let amount) = before.value else { return nil }
      earlier = amount
    }
    let subjects = portfolios.map { Subject(.node, $0.id.rawValue) }
    var changes = subjects.map {
      isFirst ? figure(EconomyDeviation.self, $0) : figure(EconomyDeviationChange.self, $0)
    }
    var labels = portfolios.map(\.name)
    let named = changes.reduce(Money.zero) { sum, figure in
      if case .money(let amount) = figure.value { sum + amount } else { sum }
    }
    let rest = total - earlier - named
    if rest != .zero {
      labels.append(self("Övriga projekt", "Other projects"))
      changes.append(Figure(unidentified: .money(rest), .millions))
    }
    return Chart(
      id: "bild-avvikelse", title: deviationMessage(total - earlier, zip(labels, changes).map { ($0, $1) }),
      summary: deviationSummary(earlier: isFirst ? nil : earlier, total),
      unit: self("mnkr", "SEK m"),
      form: .waterfall(
        Waterfall(
          labels: labels,
          changes: Chart.Series(name: self("Förändring", "Change"), role: .deviation, figures: changes),
          start: before.map {
            Chart.Mark(label: self("Avvikelse \(period.previous)", "Deviation \(period.previous)"), figure: $0)
          },
          end: Chart.Mark(label: self("Avvikelse \(period)", "Deviation \(period)"), figure: now))))
  }

  private func deviationMessage(_ change: Money, _ parts: [(label: String, figure: Figure)]) -> String {
    let since =
      period.occasion == .first
      ? self("sedan årets början", "since the beginning of the year")
      : self("sedan förra rapporten", "since the previous report")
    guard change != .zero else {
      return self("Avvikelsen är oförändrad \(since)", "The deviation is unchanged \(since)")
    }
    let isWorse = change < .zero
    let most = parts.compactMap { part in part.figure.value.number.map { (part.label, isWorse ? -$0 : $0) } }
      .filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
    let mostWords = most.map { self(", mest i \($0)", ", most in \($0)") } ?? ""
    return isWorse
      ? self("Avvikelsen har försämrats \(since)\(mostWords)", "The deviation has worsened \(since)\(mostWords)")
      : self("Avvikelsen har förbättrats \(since)\(mostWords)", "The deviation has improved \(since)\(mostWords)")
  }

  private func deviationSummary(earlier: Money?, _ now: Money) -> String {
    let here = inWords(now)
    guard let earlier else {
      return self(
        "Vattenfallsdiagram från noll till avvikelsen \(here): vad varje portfölj lägger till eller drar ifrån. Plus är "
          + "överskott. Värdena står i tabellen som hör till bilden.",
        "Waterfall chart from zero to the deviation, \(here): what each portfolio adds or takes away. Plus is a surplus. "
          + "The values are in the table that belongs to the picture.")
    }
    let then = inWords(earlier)
    return self(
      "Vattenfallsdiagram från avvikelsen i förra rapporten, \(then), till avvikelsen nu, \(here): vad varje portfölj har "
        + "ändrat. Plus är förbättring. Värdena står i tabellen som hör till bilden.",
      "Waterfall chart from the deviation in the previous report, \(then), to the deviation now, \(here): what each "
        + "portfolio has changed. Plus is an improvement. The values are in the table that belongs to the picture.")
  }

  /// An amount in running text that holds no figures, such as a text alternative: millions with one decimal.
  func inWords(_ amount: Money) -> String {
    let tenths = Int((amount.kronor / 100_000).rounded(.toNearestOrAwayFromZero))
    let number = (tenths < 0 ? "−" : "") + "\(tenths.magnitude / 10)\(self(",", "."))\(tenths.magnitude % 10)"
    return self("\(number)\u{A0}mnkr", "SEK\u{A0}\(number)\u{A0}m")
  }
}
