public import ProgrammeModel

extension RegisterError {
  /// What happened, what was expected where that is not plain, and what to do.
  public var phrase: Phrase {
    switch self {
    case .notFound, .isFolder, .alreadyExists, .notARegister, .newerFormat, .damaged, .readOnly, .cannotOpen, .busy,
      .diskFull, .cannotWrite, .inputOutput:
      filePhrase
    case .clockGoesBack, .clockAhead: clockPhrase
    case .overtaken(let number):
      Phrase(
        sv: "Registrering \(number.rawValue) kom emellan. Inget har registrerats; försök igen.",
        en: "Registration \(number.rawValue) came in between. Nothing was registered; try again.")
    case .duplicateRecord, .duplicateObservation, .unknownSource, .unprintableText: deliveryPhrase
    case .unknownRegistration(let number, let last):
      Phrase(
        sv: "Det finns ingen registrering \(number.rawValue); den senaste är \(last.rawValue). Se `tertial log`.",
        en: "There is no registration \(number.rawValue); the last is \(last.rawValue). See `tertial log`.")
    case .nothingRegistered(let day):
      Phrase(
        sv: "Inget var känt den \(day). Ange en senare dag; `tertial log` visar när registreringarna gjordes.",
        en: "Nothing was known on \(day). Give a later day; `tertial log` shows when registrations were made.")
    case .cannotUndo(let number, let kind):
      Phrase(
        sv: "Registrering \(number.rawValue) (\(kind)) kan inte ångras: det som har gallrats finns inte kvar.",
        en: "Registration \(number.rawValue) (\(kind)) cannot be undone: what was erased is gone.")
    case .unknownPrivateText(let number):
      Phrase(
        sv: "Det finns ingen personuppgift med nummer \(number). Sök fram numret på nytt.",
        en: "There is no private text with number \(number). Look the number up again.")
    case .historyRefused(let table, let column):
      Phrase(
        sv:
          "Historiken har \(column.map { "kolumnen \($0) i " } ?? "")tabellen \(table), som inget register har. Skriv ut den "
          + "på nytt med tertial export --history.",
        en:
          "The history has \(column.map { "the column \($0) of " } ?? "")the table \(table), which no register has. Write it "
          + "again with tertial export --history.")
    case .unexpected(let detail):
      Phrase(
        sv: "Oväntat fel i registret: \(detail). Inget har registrerats. Anmäl felet.",
        en: "Unexpected error in the register: \(detail). Nothing was registered. Report the error.")
    }
  }
}

extension ForeignFile {
  /// What was found, as it stands after "is".
  public var phrase: Phrase {
    switch self {
    case .empty: Phrase(sv: "en tom fil", en: "an empty file")
    case .notSQLite: Phrase(sv: "ingen SQLite-fil", en: "no SQLite file")
    case .otherDatabase: Phrase(sv: "ett annat programs SQLite-databas", en: "another program's SQLite database")
    }
  }
}
