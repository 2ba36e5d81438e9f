/// Finds what somebody probably meant: "did you mean".
public enum Suggestion {
  /// The longest word that is compared, in characters of Unicode scalars.
  private static let longest = 64

  /// The candidate nearest to a word, or `nil` if none is near: one slip for three letters, at most three.
  ///
  /// Cost: the number of candidates times the product of the lengths. The first of equally near ones is given.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let folded = Array(Heading.folded(word).unicodeScalars)
    guard !folded.isEmpty, folded.count <= longest else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(Heading.folded(candidate).unicodeScalars)
      let allowed = min(3, max(folded.count, other.count) / 3, (best?.distance ?? 4) - 1)
      guard other.count <= longest, abs(other.count - folded.count) <= allowed else { continue }
      let distance = distance(folded, other)
      if distance <= allowed { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// How many letters must be put in, taken out, changed or swapped with their neighbour (optimal string alignment).
  public static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for row in 0..<left.count {
      current[0] = row + 1
      for column in 0..<right.count {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        current[column + 1] = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
        }
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
