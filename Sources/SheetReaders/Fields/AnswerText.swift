/// What a cell says, read as yes or no.
public enum AnswerReading: Hashable, Sendable {
  case yes
  case no
  case empty
  case failure
}

/// Reads yes and no: ja/nej, j/n, yes/no, y/n, true/false, sant/falskt, 1/0, and x for yes; in either case.
public enum AnswerText {
  /// Reads one cell.
  public static func read(_ bytes: FieldBytes) -> AnswerReading {
    let cell = FieldSpaces.trimmed(bytes)
    if cell.isEmpty { return .empty }
    guard cell.count <= 6 else { return .failure }
    switch String(decoding: cell.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self) {
    case "ja", "j", "yes", "y", "true", "sant", "1", "x": return .yes
    case "nej", "n", "no", "false", "falskt", "falsk", "0": return .no
    default: return .failure
    }
  }

  /// Reads a text.
  public static func read(_ text: String) -> AnswerReading { text.withFieldBytes { read($0) } }
}
