import ProgrammeModel

/// Finds the common services that a project looks like, comparing only with those that share part of a word.
struct DuplicateSearch {
  /// A service and how like it a project is.
  struct Match {
    let service: ITService
    let score: Double
  }

  private struct Candidate {
    let service: ITService
    let name: TextSimilarity.Prepared
    let process: TextSimilarity.Prepared
  }

  /// How much the name weighs against the process where both have one.
  private static let nameWeight = 0.6

  private let candidates: [Candidate]
  /// The candidates whose words have a part of four letters.
  private let byPart: [[UInt8]: [Int]]

  init(_ services: [ITService]) {
    candidates = services.map {
      Candidate(
        service: $0, name: TextSimilarity.Prepared($0.name), process: TextSimilarity.Prepared($0.process))
    }
    var byPart: [[UInt8]: [Int]] = [:]
    for (position, candidate) in candidates.enumerated() {
      for part in Self.parts(candidate.name, candidate.process) { byPart[part, default: []].append(position) }
    }
    self.byPart = byPart
  }

  /// The service that a project is most like, if any reaches a threshold; of equals the first by id.
  func best(for project: Project, from threshold: Double, where counts: (ITService) -> Bool) -> Match? {
    let name = TextSimilarity.Prepared(project.name)
    let process = TextSimilarity.Prepared(project.process)
    let near = Set(Self.parts(name, process).flatMap { byPart[$0] ?? [] }).sorted()
    return near.map { candidates[$0] }.filter { counts($0.service) }
      .map { Match(service: $0.service, score: score(name, process, $0)) }
      .filter { $0.score >= threshold }
      .max { ($0.score, $1.service.id) < ($1.score, $0.service.id) }
  }

  private func score(
    _ name: TextSimilarity.Prepared, _ process: TextSimilarity.Prepared, _ candidate: Candidate
  ) -> Double {
    let names = TextSimilarity.score(name, candidate.name)
    guard !process.isEmpty, !candidate.process.isEmpty else { return names }
    return Self.nameWeight * names + (1 - Self.nameWeight) * TextSimilarity.score(process, candidate.process)
  }

  /// The first and the last four letters of each word: what any match begins or ends with. Short words whole.
  private static func parts(_ texts: TextSimilarity.Prepared...) -> Set<[UInt8]> {
    var parts: Set<[UInt8]> = []
    for stem in texts.flatMap(\.stems) {
      parts.insert(Array(stem.prefix(4)))
      parts.insert(Array(stem.suffix(4)))
    }
    return parts
  }
}
