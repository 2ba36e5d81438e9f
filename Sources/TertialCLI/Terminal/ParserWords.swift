import ProgrammeModel

/// What the library that parses arguments says in English, put into Swedish.
///
/// The library has no way to set its words. They are few and stand in fixed places, so that they are exchanged in the
/// finished text; what is ours in it is Swedish already. `USAGE` becomes a word of the same width, since the lines under
/// it are indented by it.
enum ParserWords {
  /// A help page or an error message of the library, in a language.
  static func said(_ message: String, in language: Language) -> String {
    guard language == .swedish else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    var line = line
    for (english, swedish) in headings where line.hasPrefix(english) {
      line = swedish + line.dropFirst(english.count)
    }
    if line.hasSuffix(" SUBCOMMANDS:") { line = line.dropLast(" SUBCOMMANDS:".count) + ":" }
    for (before, after, swedish, end) in sentences {
      guard let start = line.firstRange(of: before),
        let stop = after.isEmpty ? line.endIndex..<line.endIndex : line[start.upperBound...].firstRange(of: after)
      else { continue }
      line.replaceSubrange(stop, with: end)
      line.replaceSubrange(start, with: swedish)
    }
    for (english, swedish) in phrases { line.replace(english, with: swedish) }
    return line
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "SKRIV: "), ("Usage: ", "Skriv: "), ("ARGUMENTS:", "UPPGIFTER:"),
    ("OPTIONS:", "VAL:"), ("SUBCOMMANDS:", "KOMMANDON:"), ("Error: ", "Fel: "), ("Help:  ", "Hjälp: "),
  ]

  /// How a sentence begins and ends in English, and in Swedish; what stands between is kept.
  private static let sentences = [
    ("Missing expected argument '", "'", "uppgiften ", " saknas"),
    ("Missing value for '", "'", "värdet saknas för ", ""),
    ("Missing one of: ", "", "en av dessa saknas: ", ""),
    ("Unexpected argument '", "'", "", " hör inte till kommandot"),
    ("Unknown option '", "'", "", " finns inte"),
    ("The option '", "' does not take any value, but '", "", " tar inget värde, men fick '"),
    ("The value '", "' is invalid for '", "värdet '", "' går inte att läsa för '"),
    ("  See '", "' for detailed help.", "  Skriv ", " för hjälp om ett kommando."),
    ("  See '", "' for more information.", "  Skriv ", " för mer hjälp."),
    (". Did you mean '", "'?", ". Menade du ", "?"),
    (". Please provide one of ", ".", ". Välj en av ", "."),
  ]

  private static let phrases = [
    ("Show help information.", "Visa hjälpen."), ("Show the version.", "Visa versionen."),
    ("Show subcommand help information.", "Visa hjälpen om ett kommando."),
    ("<subcommand>", "<kommando>"), ("<options>", "<val>"), (" unexpected arguments: ", " uppgifter för mycket: "),
    ("' was specified.", "'."), ("(default:", "(förval:"), ("; default:", "; förval:"), ("(values:", "(värden:"),
    ("' and '", "' och '"), ("' or '", "' eller '"),
  ]
}
