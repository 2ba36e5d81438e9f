/// How alike two short Swedish texts are, by their words and the words inside their compounds.
///
/// Words are folded (å and ä to a, ö to o), small and general words dropped, and endings cut off. A word matches with
/// all its letters where it is equal to another, and with the letters of the shorter where one begins or ends the
/// other, as `bokning` of `lokalbokning`, or where only a joint is between, as in `tidbokning` and `tidsbokning`. The
/// score is matched letters / all letters, counted on both sides, so that 1 is the same words and 0 none in common.
package enum TextSimilarity {
  /// A word without its ending, as folded bytes.
  package typealias Stem = [UInt8]

  /// The stems of a text, each once, in order; longer stems than 255 letters are cut.
  package static func stems(_ text: String) -> [Stem] {
    var seen: Set<Stem> = []
    return FoldedText.words(text).compactMap { word in
      guard !general.contains(word) else { return nil }
      let stem = Stem(stem(Array(word.utf8)).prefix(255))
      return stem.count > 1 && seen.insert(stem).inserted ? stem : nil
    }
  }

  /// Words that say nothing of what a system is for.
  private static let general: Set<String> = [
    "och", "for", "i", "av", "till", "med", "pa", "den", "det", "de", "en", "ett", "ny", "nya", "nytt", "om", "som",
    "via", "min", "mina", "mitt", "e", "it", "system", "systemet", "stod", "projekt", "projektet", "inforande",
    "utveckling", "stad", "staden", "stadens", "gemensam", "gemensamt", "gemensamma", "tjanst", "tjansten", "tjanster",
    "etjanst", "etjanster", "digital", "digitala", "digitalt", "webb", "ska", "kan", "kunna", "alla", "samma", "hela",
    "mer", "fler", "utan", "vid", "fran", "genom", "sig", "sin", "sina", "inte", "nar", "eller", "att", "ar", "var",
    "har", "mot", "mellan", "under",
  ]

  /// Endings of Swedish inflection, the longest first; at least four letters are left.
  private static let endings = [
    "ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ar", "er", "or", "en", "et", "na", "s", "n", "a",
    "t", "e",
  ].map { Array($0.utf8) }

  private static func stem(_ word: Stem) -> Stem {
    for ending in endings where word.count >= ending.count + 4 && word.suffix(ending.count).elementsEqual(ending) {
      return Array(word.dropLast(ending.count))
    }
    return word
  }

  /// How many letters may stand between the parts of a compound, such as the s of `tidsbokning`.
  private static let joint = 2

  /// The letters that two stems have in common: those of the shorter where it begins or ends the longer or differs
  /// from it only by a joint between its parts; else none.
  package static func common(_ left: Stem, _ right: Stem) -> Int {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard short.count >= 4 || short.count == long.count else { return 0 }
    let beginning = zip(short, long).prefix { $0 == $1 }.count
    let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    if beginning == short.count || end == short.count { return short.count }
    return long.count - short.count <= joint && beginning + end >= short.count ? short.count : 0
  }
}
