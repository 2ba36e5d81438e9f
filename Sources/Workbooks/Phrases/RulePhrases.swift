import ProgrammeModel

/// What a spreadsheet says about what is typed in a cell.
enum RulePhrases {
  /// A number was expected; a reason for a missing value may stand there as well.
  static let valueOrReason = Phrase(
    sv: "Skriv ett värde av rätt slag, eller varför det saknas, t.ex. ej rapporterat.",
    en: "Write a value of the right kind, or why it is missing, such as ej rapporterat.")
  /// A word of a list was expected.
  static let wordOfList = Phrase(sv: "Välj ett av orden i listan.", en: "Choose one of the words in the list.")
}
