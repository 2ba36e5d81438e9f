import ProgrammeModel

/// What is said of cells beside the sentences of the codes.
enum CellWords {
  /// A truth value as a workbook shows it.
  static func truth(_ isTrue: Bool) -> String { isTrue ? "SANT (TRUE)" : "FALSKT (FALSE)" }

  /// Why a date of a workbook is no period, and what makes it one.
  static let periodIsDate = Phrase(
    sv:
      "Cellen är ett datum i kalkylbladet. Skriv perioden som text, t.ex. 2014-04 eller 2014T1, eller låt cellen visa "
      + "bara år och månad.",
    en: "The cell is a date of the spreadsheet. Write the period as text, such as 2014-04 or 2014T1, or let the cell "
      + "show the year and month alone.")

  /// That more rows of a turned table cannot be read than are told one by one.
  static func untoldProblems(_ count: Int) -> Phrase {
    Phrase(
      sv: "Tabellen är vänd: ytterligare \(count) fel i filens rader räknas inte upp.",
      en: "The table is turned: \(count) more faults in the file's rows are not listed.")
  }

  /// That the sums of rows alike are more than are kept.
  static func tooManySums(_ most: Int) -> Phrase {
    Phrase(
      sv: "Högst \(most) summor av lika rader hålls isär; dela upp filen.",
      en: "At most \(most) sums of rows alike are told apart; divide the file.")
  }
}
