import Operations
import ProgrammeModel
import Scrutiny

/// A finding with what it rests on, as a terminal shows it.
enum FindingText {
  static func lines(_ answer: ExplainFinding.Answer, _ language: Language) -> [String] {
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    let finding = answer.finding
    func wrapped(_ text: String) -> String { Printing.wrapped(text, width: Output.width) }
    var lines = [
      wrapped("\(finding.severity.phrase(language)) [\(finding.rule)] \(finding.found(language))"), "",
      wrapped(say("Regel: ", "Rule: ") + answer.title(language)),
      wrapped(say("Krav: ", "Demand: ") + answer.demand(language)),
      wrapped(say("Åtgärdas så: ", "Cleared by: ") + finding.remedy(language)),
    ]
    if let acceptance = finding.acceptance { lines.append(wrapped(acceptance.phrase(language))) }
    for answered in finding.answers { lines.append(wrapped(answered.phrase(language))) }
    lines += ["", say("Vilar på", "Rests on")]
    if answer.grounds.inputs.isEmpty {
      lines.append("  " + say("att uppgiften saknas", "the absence of the data"))
    }
    for node in answer.grounds.inputs { lines += DerivationText.lines(node, language, depth: 1) }
    return lines + DerivationText.lines(ifShortened: answer.grounds, language)
      + DerivationText.warning(answer.grounds.secrecy, language)
      + DerivationText.registrations(answer.grounds, language)
  }
}

/// A finding with what it rests on, as JSON.
struct ExplainedFinding: Encodable {
  let period: String
  let finding: CheckResultJSON.Line
  let grounds: [DerivationLine]
  /// The legal grounds, where something it rests on is under secrecy.
  let secrecy: [String]?

  init(_ answer: ExplainFinding.Answer, _ language: Language) {
    secrecy = answer.grounds.secrecy?.grounds
    period = answer.period.description
    finding = CheckResultJSON.Line(answer.finding, at: answer.period, change: nil, language)
    grounds = answer.grounds.inputs.map { DerivationLine($0, language) }
  }
}
