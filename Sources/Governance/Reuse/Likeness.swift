public import ProgrammeModel
public import Scrutiny

/// How alike two things of the programme are, and why: by name, purpose and process.
public struct Likeness: Hashable, Sendable {
  /// 0 for nothing in common to 1 for the same words.
  public let score: Double
  /// How like they are in each part that both state, 0 to 1.
  public let parts: [Part]
  /// What they have in common: words of one beside words of the other.
  public let shared: [Shared]

  /// How like two things are in one part.
  public struct Part: Hashable, Sendable {
    /// Which part.
    public let aspect: LikenessAspect
    /// 0 for nothing in common to 1 for the same words.
    public let score: Double
  }

  /// A word that two texts share, as each of them writes it.
  public struct Shared: Hashable, Sendable {
    /// Where it was found.
    public let aspect: LikenessAspect
    /// The word in the one text.
    public let own: String
    /// The word in the other.
    public let other: String

    /// The word once where both write it alike, else both.
    public var text: String { own == other ? own : "\(own) ≈ \(other)" }
  }

  /// Compares two things part by part; a part that one of them lacks does not count.
  public init(_ left: ComparedThing, _ right: ComparedThing, weights: LikenessWeights) {
    var total = 0.0
    var weight = 0.0
    var shared: [Shared] = []
    var parts: [Part] = []
    for aspect in LikenessAspect.allCases {
      let (own, other) = (left.words(aspect), right.words(aspect))
      guard !own.isEmpty, !other.isEmpty else { continue }
      let share = weights[aspect]
      let match = Self.match(own, other)
      total += share * match.score
      weight += share
      parts.append(Part(aspect: aspect, score: match.score))
      shared += match.pairs.map { Shared(aspect: aspect, own: $0.0, other: $0.1) }
    }
    score = weight > 0 ? total / weight : 0
    self.parts = parts
    self.shared = shared
  }

  /// Matched letters on both sides / all letters, and the pairs of words that match.
  private static func match(_ own: [Word], _ other: [Word]) -> (score: Double, pairs: [(String, String)]) {
    var matched = 0
    var pairs: [(String, String)] = []
    for word in own {
      let best = other.map { (TextSimilarity.common(word.stem, $0.stem), $0) }.max { $0.0 < $1.0 }
      if let best, best.0 > 0 {
        matched += best.0
        pairs.append((word.text, best.1.text))
      }
    }
    for word in other { matched += own.map { TextSimilarity.common($0.stem, word.stem) }.max() ?? 0 }
    let letters = (own + other).reduce(0) { $0 + $1.stem.count }
    return (letters > 0 ? Double(matched) / Double(letters) : 0, pairs)
  }

  /// A word with its stem.
  struct Word: Hashable, Sendable {
    let text: String
    let stem: TextSimilarity.Stem
  }
}

extension LikenessWeights {
  fileprivate subscript(aspect: LikenessAspect) -> Double {
    switch aspect {
    case .name: name
    case .process: process
    case .purpose: purpose
    }
  }
}

/// The parts of a description that are compared.
public enum LikenessAspect: String, CaseIterable, Sendable {
  case name, process, purpose

  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .name: Phrase(sv: "namn", en: "name")
    case .process: Phrase(sv: "process", en: "process")
    case .purpose: Phrase(sv: "syfte", en: "purpose")
    }
  }
}

/// What something is called and is for, in words that can be compared.
public struct ComparedThing: Sendable {
  private let words: [LikenessAspect: [Likeness.Word]]

  /// A description in texts; an empty text is not compared.
  public init(name: String, purpose: String = "", process: String = "") {
    words = [.name: Self.words(name), .purpose: Self.words(purpose), .process: Self.words(process)]
  }

  func words(_ aspect: LikenessAspect) -> [Likeness.Word] { words[aspect] ?? [] }

  private static func words(_ text: String) -> [Likeness.Word] {
    var seen: Set<TextSimilarity.Stem> = []
    return text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\u{A0}" }).flatMap { word in
      TextSimilarity.stems(String(word)).compactMap { stem in
        seen.insert(stem).inserted ? Likeness.Word(text: clean(word), stem: stem) : nil
      }
    }
  }

  /// The word as written, in lower case without signs at its ends.
  private static func clean(_ word: Substring) -> String {
    var letters = word.lowercased()[...]
    while let last = letters.last, !last.isLetter, !last.isNumber { letters.removeLast() }
    while let first = letters.first, !first.isLetter, !first.isNumber { letters.removeFirst() }
    return String(letters)
  }
}
