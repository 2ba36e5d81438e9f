public import ProgrammeModel

/// The names that texts of reports go by: a section of the tertial report, or kind, id and section of another report.
public enum SectionName {
  /// The sections of the tertial report that a text can be written for.
  public static let ofTertialReport = ["bakgrund", "beredning", "synpunkter", "beslut", "sammanfattning"]
  /// The kinds of report about one thing.
  private static let kinds = ["projekt", "portfölj", "nämnd"]
  /// The sections of such a report that a text can be written for.
  private static let ofOneThing = ["bakgrund", "sammanfattning"]

  /// Whether a report has a place for a text by this name.
  public static func isKnown(_ name: String) -> Bool {
    if ofTertialReport.contains(name) || name == "revision/bakgrund" { return true }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let kind = parts.first, let section = parts.last, parts.count > 2 else { return false }
    return kinds.contains(kind) && ofOneThing.contains(section) && !parts.dropFirst().dropLast().contains("")
  }

  /// Every name there is, for who wrote another.
  public static let known: Phrase = {
    let names =
      ofTertialReport + kinds.flatMap { kind in ofOneThing.map { "\(kind)/ID/\($0)" } } + ["revision/bakgrund"]
    let list = names.joined(separator: ", ")
    return Phrase(sv: "Möjliga: \(list).", en: "Possible: \(list).")
  }()
}
