import ProgrammeModel

/// How alike two short Swedish texts are, by their words and the words inside their compounds.
///
/// Words are folded (å and ä to a, ö to o), small and general words dropped, and endings cut off. Two words match by
/// the share of their length that they have in common: fully where they are equal, partly where one is the beginning
/// or the end of the other, as `bokning` of `lokalbokning`. The score is 2 × matched length / total length (Dice), so
/// that 1 is the same words and 0 none in common.
struct TextSimilarity {
  /// A text prepared for comparison.
  struct Prepared: Sendable {
    /// The stems as bytes, each once, in order.
    let stems: [[UInt8]]

    /// Whether nothing is left to compare.
    var isEmpty: Bool { stems.isEmpty }

    init(_ text: String) {
      var seen: Set<[UInt8]> = []
      stems = FoldedText.words(text).compactMap { word in
        guard !TextSimilarity.general.contains(word) else { return nil }
        let stem = TextSimilarity.stem(Array(word.utf8))
        return stem.count > 1 && seen.insert(stem).inserted ? stem : nil
      }
    }
  }

  /// Words that say nothing of what a system is for.
  private static let general: Set<String> = [
    "och", "for", "i", "av", "till", "med", "pa", "den", "det", "en", "ett", "ny", "nya", "nytt", "om", "som", "via",
    "de",
    "it", "system", "systemet", "stod", "projekt", "projektet", "inforande", "utveckling", "stad", "staden", "stadens",
    "gemensam", "gemensamt", "gemensamma", "tjanst", "tjansten", "tjanster", "etjanst", "etjanster", "digital",
    "digitala",
    "digitalt", "e", "webb", "min", "mina", "mitt",
  ]

  /// Endings of Swedish inflection, the longest first; at least four letters are left.
  private static let endings = [
    "ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ar", "er", "or", "en", "et", "na", "s", "n", "a",
    "t", "e",
  ]
  .map { Array($0.utf8) }

  private static func stem(_ word: [UInt8]) -> [UInt8] {
    for ending in endings where word.count >= ending.count + 4 && word.suffix(ending.count).elementsEqual(ending) {
      return Array(word.dropLast(ending.count))
    }
    return word
  }

  /// The score of two texts, 0 to 1; 0 where either is empty.
  static func score(_ left: Prepared, _ right: Prepared) -> Double {
    let total = left.stems.reduce(0) { $0 + $1.count } + right.stems.reduce(0) { $0 + $1.count }
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    func matched(_ words: [[UInt8]], in others: [[UInt8]]) -> Int {
      words.reduce(0) { sum, word in sum + (others.map { common(word, $0) }.max() ?? 0) }
    }
    return Double(matched(left.stems, in: right.stems) + matched(right.stems, in: left.stems)) / Double(total)
  }

  /// The letters that two words have in common: all, those of the part that begins or ends the other, or none.
  private static func common(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard short.count >= 4 || short.count == long.count else { return 0 }
    return long.starts(with: short) || long.suffix(short.count).elementsEqual(short) ? short.count : 0
  }
}
