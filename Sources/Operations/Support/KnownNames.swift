import ProgrammeModel
import SheetReaders

/// What there is, told to somebody who named something that there is not.
enum KnownNames {
  /// The ids most like one that there is not, or else the first, as a sentence after another.
  static func phrase(_ ids: some Sequence<String>, like asked: String) -> Phrase {
    let all = Set(ids)
    guard !all.isEmpty else { return Phrase(sv: " Registret har inga.", en: " The register has none.") }
    let alike = alike(asked, among: all)
    let shown = alike.isEmpty ? Array(all.sorted().prefix(8)) : alike
    let (list, rest) = (shown.joined(separator: ", "), all.count - shown.count)
    return Phrase(
      sv: " Det finns \(list)" + (rest > 0 ? " och \(rest) till." : "."),
      en: " There \(all.count == 1 ? "is" : "are") \(list)" + (rest > 0 ? " and \(rest) more." : "."))
  }

  /// The ids most like one: the same but for case first, then few letters apart, then containing it; at most five.
  static func alike(_ id: String, among all: Set<String>) -> [String] {
    guard !id.isEmpty else { return [] }
    let lowered = id.lowercased()
    func rank(_ other: String) -> Int? {
      let candidate = other.lowercased()
      if candidate == lowered { return 0 }
      if abs(candidate.count - lowered.count) <= 1, Suggestion.distance(lowered, candidate) <= 2 {
        return Suggestion.distance(lowered, candidate)
      }
      return candidate.contains(lowered) ? 3 : nil
    }
    return all.compactMap { other in rank(other).map { ($0, other) } }.sorted { $0 < $1 }.prefix(5).map(\.1)
  }
}
