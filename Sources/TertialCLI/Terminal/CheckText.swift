import Operations
import ProgrammeModel
import Scrutiny

/// Findings as a terminal shows them.
struct CheckText {
  let language: Language
  let showsFigures: Bool
  let showsThresholds: Bool

  /// The findings, in groups where they are compared with an earlier report, then how many there are.
  func text(of result: CheckProgramme.Result) -> String {
    var lines: [String] = []
    if let change = result.change {
      group(say("Nya sedan \(change.since)", "New since \(change.since)"), change.new, at: result.period, into: &lines)
      group(
        say("Kvarstår sedan \(change.since)", "Remaining since \(change.since)"), change.remaining, at: result.period,
        into: &lines)
      group(
        say("Avklarade sedan \(change.since)", "Cleared since \(change.since)"), change.cleared, at: change.since,
        into: &lines)
    } else {
      for finding in result.findings { lines += self.lines(of: finding, at: result.period) }
    }
    if showsThresholds { lines += [thresholdTable(result)] }
    if !showsFigures, !result.findings.isEmpty {
      lines.append(
        wrapped(
          say(
            "Med --figures visas tal och krav; tertial explain ID visar en iakttagelse rad för rad.",
            "--figures shows figures and demands; tertial explain ID shows a finding row by row.")))
    }
    for (record, why) in result.futileAcceptances {
      lines.append(
        wrapped(
          say(
            "Godtagandet \(record.id) av \(record.finding) gäller inget: \(why.swedish).",
            "The acceptance \(record.id) of \(record.finding) accepts nothing: \(why.english).")))
    }
    if let words = result.shown.words(language) { lines.append(wrapped("Period: " + words + ".")) }
    lines += counts(result)
    return lines.joined(separator: "\n") + "\n"
  }

  private func group(_ heading: String, _ findings: [Finding], at period: ReportPeriod, into lines: inout [String]) {
    guard !findings.isEmpty else { return }
    lines.append("\(heading): \(findings.count)")
    for finding in findings { lines += self.lines(of: finding, at: period) }
    lines.append("")
  }

  private func lines(of finding: Finding, at period: ReportPeriod) -> [String] {
    var lines = [
      wrapped("\(finding.severity.phrase(language)) [\(finding.rule)] \(finding.found(language))"),
      indented("→ \(finding.remedy(language))"),
    ]
    if showsFigures {
      for (place, fact) in finding.facts.enumerated() {
        let figure = GroundFigure.id(of: place, in: finding, at: period)
        lines.append(indented("\(fact.label(language)): \(printed(fact, figure))"))
      }
      if let demand = Scrutiny.rule(finding.rule)?.demand {
        lines.append(indented(say("Krav: ", "Demand: ") + demand.citation(language)))
      }
    }
    if let acceptance = finding.acceptance { lines.append(indented(acceptance.phrase(language))) }
    for answer in finding.answers { lines.append(indented(answer.phrase(language))) }
    lines.append("  id \(finding.id.text)")
    return lines
  }

  /// The value, and how to follow it: the row it stands in for `show`, and the figure for `explain`.
  ///
  /// Amounts are in whole kronor, as `explain` has them, so that a difference is that of the amounts beside it.
  private func printed(_ fact: FindingFact, _ id: FigureID) -> String {
    let row = fact.origin.map { "\($0.table.rawValue) \($0.key.text), " } ?? ""
    let value =
      if case .money = fact.value {
        Printing.text(Figure(unidentified: fact.value, .kronor), language)
      } else {
        Printing.text(fact.value, language)
      }
    return "\(value) (\(row)tertial explain '\(id.text)')"
  }

  private func counts(_ result: CheckProgramme.Result) -> [String] {
    let open = result.findings.filter { !$0.isAccepted }
    let errors = open.count { $0.severity == .error }
    let warnings = open.count { $0.severity == .warning }
    let notices = open.count - errors - warnings
    var line = say(
      "\(result.period): \(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar"), "
        + "\(notices) \(notices == 1 ? "upplysning" : "upplysningar").",
      "\(result.period): \(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s"), "
        + "\(notices) notice\(notices == 1 ? "" : "s").")
    if open.count < result.findings.count {
      let accepted = result.findings.count - open.count
      line += say(" Godtagna därutöver: \(accepted).", " Accepted besides: \(accepted).")
    }
    guard let change = result.change else { return [line] }
    let known = change.knownThrough
    return [
      line,
      wrapped(
        say(
          "Sedan \(change.since), som registret såg ut \(known): \(change.new.count) nya, \(change.remaining.count) "
            + "kvarstår, \(change.cleared.count) avklarade.",
          "Since \(change.since), as the register stood on \(known): \(change.new.count) new, "
            + "\(change.remaining.count) remaining, \(change.cleared.count) cleared.")),
    ]
  }

  private func thresholdTable(_ result: CheckProgramme.Result) -> String {
    let rows = result.thresholds.map { limit in
      [limit.name.rawValue, limit.valueText(language), limit.sourceText(language), limit.name.meaning(language)]
    }
    return Printing.table(
      [say("tröskel", "threshold"), say("gräns", "limit"), say("varifrån", "from where"), say("gäller", "concerns")],
      rows, width: Output.width)
  }

  private func wrapped(_ text: String) -> String { Printing.wrapped(text, width: Output.width) }

  /// A paragraph set in by two spaces, so that each finding stands out.
  private func indented(_ text: String) -> String { Printing.wrapped(text, width: Output.width, indent: 2) }

  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
}
