import Foundation

/// What the argument parser says in English, in Swedish.
///
/// The parser has no translations of its own. Its sentences are known and few; one that is not here stays as it is.
enum ParserWords {
  /// A message of the parser, or a help text, in Swedish.
  static func swedish(_ text: String) -> String {
    var words = replacing(text, in: sentences)
    // The parser wraps a help text; what stands in it is replaced within lines.
    words = replacing(words, in: marks)
    return words
  }

  private static let sentences: [(english: String, swedish: String)] = [
    ("(?m)^Error: ", "Fel: "),
    ("(?m)^Usage: ", "Användning: "),
    ("(?m)^Help: +", "Hjälp: "),
    ("See '([^']+)' for more information\\.", "Mer hjälp: $1"),
    ("Missing expected argument '([^']+)'", "'$1' måste anges"),
    ("Missing value for '([^']+)'", "'$1' saknar värde"),
    ("Unknown option '([^']+)'", "Det finns inget val '$1'"),
    ("Did you mean '([^']+)'\\?", "Menade du '$1'?"),
    ("Unexpected argument '([^']+)'", "'$1' är ett argument för mycket"),
    ("([0-9]+) unexpected arguments: ", "$1 argument för mycket: "),
    ("The value '([^']*)' is invalid for '([^']+)'", "Värdet '$1' går inte för '$2'"),
    ("Please provide one of (.+) and ('[^']+')\\.", "Välj $1 eller $2."),
    ("Please provide one of (.+) or ('[^']+')\\.", "Välj $1 eller $2."),
  ]

  private static let marks: [(english: String, swedish: String)] = [
    ("(?m)^OVERVIEW: ", ""),
    ("(?m)^USAGE: ", "ANVÄNDNING: "),
    ("(?m)^ARGUMENTS:", "ARGUMENT:"),
    ("(?m)^OPTIONS:", "VAL:"),
    ("(?m)^SUBCOMMANDS:", "KOMMANDON:"),
    ("(?m)^(.+) SUBCOMMANDS:", "$1:"),
    ("Show help information\\.", "Visa hjälpen."),
    ("Show subcommand help information\\.", "Visa hjälpen för ett kommando."),
    ("Show the version\\.", "Visa versionen."),
    ("\\(default:", "(förval:"),
    ("\\(values:", "(värden:"),
    ("; default:", "; förval:"),
    ("\\(default\\)", "(förval)"),
    // Not set in, so that it does not stand as one more command in the list above it.
    ("(?m)^ *See '([^']+) <subcommand>' for detailed help\\.", "Mer om ett kommando: $1 <kommando>"),
  ]

  private static func replacing(_ text: String, in table: [(english: String, swedish: String)]) -> String {
    table.reduce(text) { words, entry in
      words.replacingOccurrences(of: entry.english, with: entry.swedish, options: .regularExpression)
    }
  }
}
