import ProgrammeModel

/// Finds the common services that a project or a local service looks like.
///
/// The stems of all common services form a vocabulary. A stem is compared with the vocabulary once, however many names
/// have it, and only services that share something are scored.
struct DuplicateSearch {
  /// A service and how like it something is.
  struct Match {
    let service: ITService
    let score: Double
  }

  /// A text as numbers of stems in the vocabulary, and how many letters it has in all.
  private struct Known {
    let stems: [Int]
    let letters: Int
  }

  /// What a service is known by.
  private struct Candidate {
    let name: Known
    let process: Known
  }

  private let weights: LikenessWeights
  private let services: [ITService]
  private let candidates: [Candidate]
  private let vocabulary: [TextSimilarity.Stem]
  /// The candidates that have each stem of the vocabulary.
  private let having: [[Int]]
  /// The letters that each stem met so far has in common with each of the vocabulary.
  private var rows: [TextSimilarity.Stem: [UInt8]] = [:]

  init(_ services: [ITService], weights: LikenessWeights) {
    self.weights = weights
    var numbers: [TextSimilarity.Stem: Int] = [:]
    var vocabulary: [TextSimilarity.Stem] = []
    func known(_ text: String) -> Known {
      let stems = TextSimilarity.stems(text)
      let found = stems.map { stem -> Int in
        if let number = numbers[stem] { return number }
        numbers[stem] = vocabulary.count
        vocabulary.append(stem)
        return vocabulary.count - 1
      }
      return Known(stems: found, letters: stems.reduce(0) { $0 + $1.count })
    }
    self.services = services
    candidates = services.map { Candidate(name: known($0.name), process: known($0.process)) }
    var having = Array(repeating: [Int](), count: vocabulary.count)
    for (position, candidate) in candidates.enumerated() {
      for stem in Set(candidate.name.stems + candidate.process.stems) { having[stem].append(position) }
    }
    self.having = having
    self.vocabulary = vocabulary
  }

  /// The service that something of a name and a process is most like, if any reaches a threshold; of equals the first.
  mutating func best(
    forName ownName: String, process ownProcess: String, from threshold: Double, where counts: (ITService) -> Bool
  ) -> Match? {
    let name = TextSimilarity.stems(ownName)
    let process = TextSimilarity.stems(ownProcess)
    let nameRows = name.map { row(of: $0) }
    let processRows = process.map { row(of: $0) }
    var near = Array(repeating: false, count: candidates.count)
    for row in nameRows + processRows {
      for stem in row.indices where row[stem] > 0 {
        for position in having[stem] { near[position] = true }
      }
    }
    let nameLetters = name.reduce(0) { $0 + $1.count }
    let processLetters = process.reduce(0) { $0 + $1.count }
    var best: (position: Int, score: Double)?
    for position in candidates.indices where near[position] {
      var score = Self.score(nameRows, nameLetters, candidates[position].name)
      if !process.isEmpty, !candidates[position].process.stems.isEmpty {
        let alike = Self.score(processRows, processLetters, candidates[position].process)
        score = (weights.name * score + weights.process * alike) / (weights.name + weights.process)
      }
      // Few are like enough; only of those it is asked whether they count.
      guard score >= threshold, score > best?.score ?? 0, counts(services[position]) else { continue }
      best = (position, score)
    }
    return best.map { Match(service: services[$0.position], score: $0.score) }
  }

  /// Matched letters on both sides / all letters; 0 where either side is empty.
  private static func score(_ rows: [[UInt8]], _ letters: Int, _ known: Known) -> Double {
    guard !rows.isEmpty, !known.stems.isEmpty else { return 0 }
    var matched = 0
    for row in rows { matched += Int(known.stems.reduce(0) { max($0, row[$1]) }) }
    for stem in known.stems { matched += Int(rows.reduce(0) { max($0, $1[stem]) }) }
    return Double(matched) / Double(letters + known.letters)
  }

  private mutating func row(of stem: TextSimilarity.Stem) -> [UInt8] {
    if let row = rows[stem] { return row }
    let row = vocabulary.map { UInt8(TextSimilarity.common(stem, $0)) }
    rows[stem] = row
    return row
  }
}
