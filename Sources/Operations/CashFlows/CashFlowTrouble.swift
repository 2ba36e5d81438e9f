import ProgrammeModel
import SheetReaders

/// What can be wrong with a cell of a file of cash flows.
enum CashFlowTrouble: String {
  case name = "case-without-name"
  case empty = "amount-empty"
  case notANumber = "amount-not-a-number"
  case ambiguous = "amount-ambiguous"
  case scientific = "amount-scientific"
  case unit = "amount-with-unit"
  case tooLarge = "amount-too-large"

  /// The diagnostic at a place.
  func diagnostic(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(code: rawValue, severity: .error, message: message(text), place: place, remedy: remedy)
  }

  private func message(_ text: String) -> Phrase {
    switch self {
    case .name: Phrase(sv: "fallet har inget läsbart namn", en: "the case has no readable name")
    case .empty: Phrase(sv: "beloppet saknas", en: "the amount is missing")
    case .notANumber: Phrase(sv: "\"\(text)\" är inget belopp", en: "\"\(text)\" is no amount")
    case .ambiguous:
      Phrase(
        sv: "\"\(text)\" kan läsas på två sätt, med eller utan decimaler",
        en: "\"\(text)\" can be read in two ways, with or without decimals")
    case .scientific:
      Phrase(
        sv: "\"\(text)\" är förkortat av ett kalkylblad och kan ha mist siffror",
        en: "\"\(text)\" was shortened by a spreadsheet and may have lost digits")
    case .unit:
      Phrase(
        sv: "\"\(text)\" har en enhet; alla belopp i filen ska ha samma",
        en: "\"\(text)\" has a unit; all amounts of the file must have the same")
    case .tooLarge:
      Phrase(sv: "\"\(text)\" är för stort för att räkna med", en: "\"\(text)\" is too large to calculate with")
    }
  }

  private var remedy: Phrase {
    switch self {
    case .name: Phrase(sv: "Skriv fallets namn i kolumnen fall.", en: "Write the case's name in the column fall.")
    case .empty:
      Phrase(
        sv: "Skriv 0 om inget belopp faller det året, eller ta bort raden om hela året saknas.",
        en: "Write 0 if no amount falls in that year, or remove the row if the whole year is missing.")
    case .notANumber, .tooLarge:
      Phrase(sv: "Skriv ett tal, till exempel 1200 eller 1200,50.", en: "Write a number, such as 1200 or 1200.50.")
    case .ambiguous:
      Phrase(
        sv: "Skriv alla belopp med två decimaler, eller utan tusentalstecken.",
        en: "Write all amounts with two decimals, or without a thousands separator.")
    case .scientific: Phrase(sv: "Skriv ut talet med alla siffror.", en: "Write the number with all its digits.")
    case .unit:
      Phrase(
        sv: "Skriv bara talet, och enheten i rubriken: nytta (tkr).",
        en: "Write the number alone, and the unit in the head: nytta (tkr).")
    }
  }
}

extension CashFlowTrouble {
  /// A year that is no number of years after the investment.
  static func year(_ text: String, _ place: Place) -> Diagnostic {
    let isCalendarYear = Int(text).map { (1900...2200).contains($0) } ?? false
    return Diagnostic(
      code: "year-out-of-range", severity: .error,
      message: Phrase(
        sv: "\"\(text)\" är inget år från 0 till \(CashFlowFile.lastYear)",
        en: "\"\(text)\" is no year from 0 to \(CashFlowFile.lastYear)"),
      place: place,
      remedy: isCalendarYear
        ? Phrase(
          sv: "Kalenderår räknas om: investeringsåret är 0, året därpå 1.",
          en: "Convert calendar years: the investment year is 0, the next 1.")
        : Phrase(
          sv: "Skriv antalet år efter investeringsåret, som är 0.",
          en: "Write the number of years after the investment year, which is 0."))
  }

  /// Two rows for the same year of a case.
  static func yearTwice(_ name: String, _ year: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      code: "year-twice", severity: .error,
      message: Phrase(sv: "fallet \(name) har år \(year) två gånger", en: "the case \(name) has year \(year) twice"),
      place: place,
      remedy: Phrase(
        sv: "Lägg ihop raderna, eller ge det andra fallet ett eget namn.",
        en: "Add the rows together, or give the other case a name of its own."))
  }

  /// A row whose form is broken.
  static func form(_ problem: SheetProblem, file: String) -> Diagnostic {
    let found =
      switch problem.kind {
      case .tooFewFields(let found, let expected):
        Phrase(
          sv: "raden har \(found) fält i stället för \(expected)", en: "the row has \(found) fields, not \(expected)")
      case .tooManyFields(let found, let expected):
        Phrase(
          sv: "raden har \(found) fält i stället för \(expected)", en: "the row has \(found) fields, not \(expected)")
      case .unclosedQuote: Phrase(sv: "ett citattecken saknar slut", en: "a quotation mark is never closed")
      default: Phrase(sv: "raden är trasig", en: "the row is broken")
      }
    return Diagnostic(
      code: "row-malformed", severity: .error, message: found,
      place: Place(file: file, row: problem.row, column: problem.column),
      remedy: Phrase(
        sv: "Varje rad ska ha samma fält som rubriken, med samma skiljetecken.",
        en: "Every row is to have the fields of the head, with the same delimiter."))
  }
}
