public import ProgrammeModel

extension IntakeCode {
  /// The table of all codes for a handbook, as Markdown: code, severity, meaning and remedy.
  public static func markdownTable(_ language: Language) -> String {
    let head = Phrase(
      sv: "| Kod | Grad | Vad det är | Vad du gör |", en: "| Code | Severity | What it is | What you do |")
    let rows = allCases.map { code in
      let remedy = code.remedy(language)
      return "| `\(code.rawValue)` | \(code.severity.phrase(language)) | \(code.meaning(language)) | \(remedy) |"
    }
    return ([head(language), "|---|---|---|---|"] + rows).joined(separator: "\n") + "\n"
  }
}
