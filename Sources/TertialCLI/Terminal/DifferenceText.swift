import Operations
import ProgrammeModel
import Register

/// A comparison in words, kind by kind.
enum DifferenceText {
  static func lines(
    _ found: [CompareReports.Difference], _ language: Language, most: Int, width: Int
  ) -> [String] {
    guard !found.isEmpty else { return [Phrase(sv: "Inget tal skiljer.", en: "No figure differs.")(language)] }
    var lines: [String] = []
    for kind in CompareReports.kinds {
      let these = found.filter { $0.kind == kind }
      guard !these.isEmpty else { continue }
      let head = heading(kind)(language)
      lines += ["", "\(head): \(these.count)"]
      for one in these.prefix(most) { lines.append(Printing.wrapped("  " + one.sentence(language), width: width)) }
      if these.count > most {
        lines.append(Phrase(sv: "  och \(these.count - most) till", en: "  and \(these.count - most) more")(language))
      }
    }
    return lines
  }

  private static func heading(_ kind: Change) -> Phrase {
    switch kind {
    case .correction, .withdrawal: Phrase(sv: "Rättelser", en: "Corrections")
    case .newEstimate: Phrase(sv: "Nya bedömningar", en: "New estimates")
    case .newOutcome: Phrase(sv: "Nya utfall", en: "New outcomes")
    case .newInformation, .first: Phrase(sv: "Nya uppgifter", en: "New information")
    }
  }
}
