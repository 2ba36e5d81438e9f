import ProgrammeModel

extension ReportContext {
  /// The proposal for decision, first in a tjänsteutlåtande: the officials' own text, or the form used when there is none.
  func proposal() -> Section {
    var section = Section(id: "beslut", heading: self("Förslag till beslut", "Proposal for decision"))
    if let text = text("beslut") {
      section.add(text)
    } else {
      section.blocks = [
        .list(
          [
            .plain(
              self(
                "Kommunstyrelsen godkänner \(title.lowercasedFirst) för it-programmet.",
                "The executive board approves the \(title.lowercasedFirst) of the IT programme.")),
            .plain(
              self(
                "Kommunstyrelsen lägger redovisningen av beslut på delegation till handlingarna.",
                "The executive board notes the account of decisions taken by delegation.")),
          ], numbered: true)
      ]
    }
    return section
  }

  /// Sections that officials write: background and preparation. A section without text is left out.
  func written(_ key: String, _ heading: String) -> Section? {
    text(key).map { text in
      var section = Section(id: key.anchor, heading: heading)
      section.add(text)
      return section
    }
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text with its first letter as a capital.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
