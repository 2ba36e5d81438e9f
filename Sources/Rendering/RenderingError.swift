import ProgrammeModel

/// What stops a report from being written.
public enum RenderingError: Error, Hashable, Sendable {
  /// The city's own theme cannot be used; each problem with its file and line.
  case unusableTheme([ThemeProblem])
  /// The page template has no `{{{content}}}`, so that the report would be lost.
  case templateWithoutContent
  /// The schema that the program carries cannot be used; the text is what the XML library says.
  case unusableSchema(String)
  /// The XML of a report does not follow its schema: a fault in the report's content, never in the user's data.
  case invalidXML([SchemaViolation])
}

extension RenderingError: CustomStringConvertible {
  /// One sentence, or a line for each violation.
  public var description: String {
    switch self {
    case .unusableTheme(let problems): problems.map { $0.text(.english) }.joined(separator: "\n")
    case .templateWithoutContent: "The page template has no {{{content}}}."
    case .unusableSchema(let reason): "The report schema cannot be used: \(reason)"
    case .invalidXML(let violations): violations.map(\.description).joined(separator: "\n")
    }
  }
}
