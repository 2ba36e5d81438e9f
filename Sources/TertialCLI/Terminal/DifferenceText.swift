import Operations
import ProgrammeModel
import Register

/// A comparison in words, kind by kind.
enum DifferenceText {
  static func lines(
    _ found: [CompareReports.Difference], under heading: Phrase, secrecy: [FigureID: SecrecyNotice],
    _ language: Language, most: Int, width: Int
  ) -> [String] {
    var lines = [Printing.wrapped(heading(language), width: width)]
    guard !found.isEmpty else { return lines + [Phrase(sv: "Inget tal skiljer.", en: "No figure differs.")(language)] }
    for kind in CompareReports.kinds {
      let these = found.filter { $0.kind == kind }
      guard !these.isEmpty else { continue }
      let head = word(kind)(language)
      lines += ["", "\(head): \(these.count)"]
      for one in these.prefix(most) {
        let mark = secrecy[one.id].map { _ in Phrase(sv: " [sekretess]", en: " [secret]")(language) } ?? ""
        lines.append(Printing.hanging("  " + one.sentence(language) + mark, width: width))
      }
      if these.count > most {
        let more = these.count - most
        lines.append(
          Phrase(
            sv: "  och \(more) till (--most \(these.count) visar alla)",
            en: "  and \(more) more (--most \(these.count) shows all)")(language))
      }
    }
    guard let notice = SecrecyNotice(secrecy.values) else { return lines }
    return lines + ["", Printing.wrapped(notice.words(language), width: width)]
  }

  private static func word(_ kind: Change) -> Phrase {
    switch kind {
    case .correction, .withdrawal: Phrase(sv: "Rättelser", en: "Corrections")
    case .newEstimate: Phrase(sv: "Nya bedömningar", en: "New estimates")
    case .newOutcome: Phrase(sv: "Nya utfall", en: "New outcomes")
    case .newInformation, .first: Phrase(sv: "Nya uppgifter", en: "New information")
    }
  }
}
