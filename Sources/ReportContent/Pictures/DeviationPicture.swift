import Appraisal
import ProgrammeModel

extension ReportContext {
  /// What each portfolio has done to the deviation since the year's previous report; in tertial 1 since 1 January.
  ///
  /// `nil` where the programme's deviation or a portfolio's change is missing, or where there is nothing but one
  /// portfolio.
  func deviationPicture() -> Chart? {
    guard portfolios.count > 1 else { return nil }
    var parts = portfolios.map { (label: $0.name, subject: Subject(.node, $0.id.rawValue)) }
    if !book.projectsOutsidePortfolios.isEmpty, deviationChange(.outsidePortfolios).value.number != 0 {
      parts.append((self("Övriga projekt", "Other projects"), .outsidePortfolios))
    }
    return deviationPicture(of: programme, parts, each: Phrase(sv: "varje portfölj", en: "each portfolio"))
  }

  /// What each project has done to the deviation of its portfolio; `nil` where few or too many of them did anything.
  func deviationPicture(of node: StructureNode, _ projects: [Project]) -> Chart? {
    let parts = projects.map { project in
      (label: "\(project.id) \(project.name)", subject: Subject(.project, project.id.rawValue))
    }.filter { part in
      let change = deviationChange(part.subject).value
      return change.number.map { $0 != 0 } ?? change.isSecret
    }
    guard (2...Self.mostSteps).contains(parts.count) else { return nil }
    return deviationPicture(
      of: Subject(.node, node.id.rawValue), parts, each: Phrase(sv: "varje projekt", en: "each project"))
  }

  /// The most steps that a waterfall can show so that each can be read.
  private static var mostSteps: Int { 12 }

  /// What the deviation of something has become since the year's previous report; in tertial 1 what it is.
  private func deviationChange(_ subject: Subject) -> Figure {
    period.occasion == .first
      ? figure(EconomyDeviation.self, subject) : figure(EconomyDeviationChange.self, subject)
  }

  /// A waterfall whose steps lead from the earlier deviation to the present one; `nil` where a step is missing.
  private func deviationPicture(of whole: Subject, _ parts: [(label: String, subject: Subject)], each: Phrase) -> Chart?
  {
    let now = figure(EconomyDeviation.self, whole)
    let before = period.occasion == .first ? nil : figure(EconomyDeviation.self, whole, at: period.previous)
    guard case .money(let total) = now.value else { return nil }
    var earlier = Money.zero
    if let before {
      guard case .money(let amount) = before.value else { return nil }
      earlier = amount
    }
    let all = parts.map { (label: $0.label, figure: deviationChange($0.subject)) }
    // A step that nobody knows, or steps that do not lead from one end to the other, would make the picture untrue.
    var sum = earlier
    for (_, figure) in all {
      guard case .money(let amount) = figure.value else { return nil }
      sum = sum + amount
    }
    guard sum == total else { return nil }
    return Chart(
      id: "bild-avvikelse", title: deviationMessage(total - earlier, all),
      summary: deviationSummary(earlier: before == nil ? nil : earlier, total, each),
      unit: self("mnkr", "SEK m"),
      form: .waterfall(
        Waterfall(
          labels: all.map(\.label),
          changes: Chart.Series(name: self("Förändring", "Change"), role: .deviation, figures: all.map(\.figure)),
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

  private func deviationSummary(earlier: Money?, _ now: Money, _ each: Phrase) -> String {
    let here = words(now)
    guard let earlier else {
      return self(
        "Vattenfallsdiagram från noll till avvikelsen \(here): vad \(each.swedish) lägger till eller drar ifrån. Plus är "
          + "överskott. Värdena står i tabellen som hör till bilden.",
        "Waterfall chart from zero to the deviation, \(here): what \(each.english) adds or takes away. Plus is a surplus. "
          + "The values are in the table that belongs to the picture.")
    }
    let then = words(earlier)
    return self(
      "Vattenfallsdiagram från avvikelsen i förra rapporten, \(then), till avvikelsen nu, \(here): vad \(each.swedish) har "
        + "ändrat. Plus är förbättring. Värdena står i tabellen som hör till bilden.",
      "Waterfall chart from the deviation in the previous report, \(then), to the deviation now, \(here): what "
        + "\(each.english) has changed. Plus is an improvement. The values are in the table that belongs to the picture."
    )
  }
}
