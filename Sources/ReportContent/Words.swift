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
