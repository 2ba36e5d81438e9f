import ProgrammeModel

/// What workbooks to be filled in say.
enum TemplatePhrases {
  static func unknownID(_ table: String) -> Phrase {
    Phrase(
      sv: "Detta id finns inte i registret. Behåll det om raden läggs till i tabellen \(table) i samma leverans.",
      en: "This id is not in the register. Keep it if the row is added to the table \(table) in the same delivery.")
  }

  static func tableTitle(_ table: Phrase) -> Phrase {
    Phrase(sv: "Mall: \(table.swedish)", en: "Template: \(table.english)")
  }

  static let howTo: [Phrase] = [
    Phrase(
      sv:
        "Fyll i de gula cellerna, en rad för varje sak. Mörkblå rubriker måste fyllas i. Håll pekaren över en rubrik så visas vad som ska stå där.",
      en:
        "Fill in the yellow cells, a row for each thing. Dark blue heads must be filled in. Rest the pointer on a head to see what belongs there."
    ),
    Phrase(
      sv:
        "Vet du inte ett värde: skriv varför, till exempel uppgift saknas, ej tillämpligt eller ej förfallet. En tom cell är ingen nolla.",
      en:
        "If you do not know a value, write why: uppgift saknas, ej tillämpligt or ej förfallet. A blank cell is no zero."
    ),
    Phrase(
      sv:
        "Det som registret redan vet är ifyllt. Ändra det som har ändrats och lämna resten.",
      en:
        "What the register knows is filled in. Change what has changed and leave the rest."
    ),
    Phrase(
      sv: "Ändra inte bladens namn och rubrikerna. Egna anteckningar kan stå i egna blad.",
      en: "Do not change the names of the sheets or the heads. Notes of your own may stand in sheets of their own."),
    Phrase(
      sv: "Lämna tillbaka arbetsboken. Den tas in med: tertial import FIL.xlsx --by \"Namn\"",
      en: "Hand the workbook back. It is taken in by: tertial import FIL.xlsx --by \"Name\""),
  ]

  static let colours = Phrase(sv: "Färgerna", en: "The colours")
  static let inputCell = Phrase(sv: "Här fyller du i.", en: "Here you fill in.")
  static let computedCell = Phrase(sv: "Räknas ut; går inte att ändra.", en: "Worked out; cannot be changed.")
  static let columns = Phrase(sv: "Kolumnerna", en: "The columns")
  static let mandatory = Phrase(sv: "måste fyllas i", en: "must be filled in")
}
