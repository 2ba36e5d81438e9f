/// The line at the head of each printed page: what the report is about, which report it is, and its period.
enum RunningHead {
  /// The most characters that the head of a printed page has room for.
  private static let most = 95
  private static let between = " – "

  /// The title and the subtitle on one line. The longer of them, which is a name, is cut at a word where both are too
  /// long, so that the other stays whole: it says which report it is, and of which period.
  static func text(_ title: String, _ subtitle: String) -> String {
    guard !subtitle.isEmpty else { return cut(title, to: most) }
    let room = most - between.count
    if title.count >= subtitle.count {
      let other = cut(subtitle, to: room / 2)
      return cut(title, to: room - other.count) + between + other
    }
    let other = cut(title, to: room / 2)
    return other + between + cut(subtitle, to: room - other.count)
  }

  private static func cut(_ text: String, to most: Int) -> String {
    guard text.count > most else { return text }
    let words = text.prefix(most - 1).split(separator: " ").dropLast()
    // One word without end is cut where it is.
    return words.isEmpty ? text.prefix(most - 2) + " …" : words.joined(separator: " ") + " …"
  }
}
