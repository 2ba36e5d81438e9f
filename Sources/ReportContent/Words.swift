import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// Counts as one sentence has them: words up to twelve, unless one of them needs digits; then all of them do.
  ///
  /// - Parameter isNeuter: whether what is counted is neuter in Swedish, such as projekt, so that one is `ett`.
  func counts(_ counts: [Int], isNeuter: Bool = true) -> [String] {
    guard counts.allSatisfy({ (0...Int.largestWord).contains($0) }) else { return counts.map(grouped) }
    return counts.map { count in
      if language == .swedish { return count == 1 && !isNeuter ? "en" : count == 0 ? "inga" : count.neuterWord }
      return count.words(.english)
    }
  }

  /// How many projects there are, and how many of them run, are closed or stand otherwise, in a sentence.
  ///
  /// - Parameter lead: what holds them, as `Portföljen omfattar `.
  func states(of projects: [Project], lead: Phrase) -> String {
    let running = projects.count { $0.state.value == .running }
    let closed = projects.count { $0.state.value == .closed }
    let rest = projects.count - running - closed
    let words = counts([projects.count, running, closed, rest])
    let whole =
      self(lead)
      + self("\(words[0]) projekt", "\(words[0]) project\(projects.count == 1 ? "" : "s")")
    guard running > 0 || closed > 0 else {
      return whole
        + (projects.count == 1
          ? self(" som varken pågår eller är avslutat.", ", neither running nor closed.")
          : self(". Inget av dem pågår eller är avslutat.", ". None of them is running or closed."))
    }
    if running == projects.count || closed == projects.count {
      let (isOne, isRunning) = (projects.count == 1, running > 0)
      let state = isRunning ? "pågår" : isOne ? "är avslutat" : "är avslutade"
      return whole
        + self(
          ", som \(isOne ? "" : "alla ")\(state).", ", \(isOne ? "" : "all ")\(isRunning ? "running" : "closed").")
    }
    var parts: [String] = []
    func add(_ count: Int, _ swedish: String, _ english: String) {
      if count > 0 { parts.append(self(swedish, english)) }
    }
    add(running, "\(words[1]) pågår", "\(words[1]) \(running == 1 ? "is" : "are") running")
    add(
      closed, "\(words[2]) är \(closed == 1 ? "avslutat" : "avslutade")",
      "\(words[2]) \(closed == 1 ? "is" : "are") closed")
    add(rest, "\(words[3]) har ett annat tillstånd", "\(words[3]) \(rest == 1 ? "is" : "are") in another state")
    return whole + ": " + listed(parts) + "."
  }

  /// A whole number with its thousands divided.
  func grouped(_ count: Int) -> String { AmountText.count(count, language) }

  /// An amount with its unit in running text where it is no figure of the report.
  func words(_ amount: Money) -> String { AmountText.text(amount, language) }

  /// What stands for an amount that no register can hold.
  var absurd: String { self("ett orimligt stort belopp", "an absurdly large amount") }

  /// Several words as a sentence lists them: `a, b och c`.
  func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + self(" och ", " and ") + last
  }

  /// Several pieces of running text as a sentence lists them.
  func listed(_ pieces: [Prose]) -> Prose {
    var prose: Prose = []
    for (place, piece) in pieces.enumerated() {
      if place > 0 { prose.append(.text(place == pieces.count - 1 ? self(" och ", " and ") : ", ")) }
      prose += piece
    }
    return prose
  }
}
