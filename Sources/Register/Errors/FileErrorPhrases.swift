internal import ProgrammeModel

extension RegisterError {
  /// What is wrong with the file, and what to do.
  var filePhrase: Phrase {
    switch self {
    case .notFound(let path):
      Phrase(
        sv: "Det finns inget register i \(path). Skapa ett med `tertial init` eller ange ett annat med --register.",
        en: "There is no register at \(path). Make one with `tertial init` or give another with --register.")
    case .isFolder(let path):
      Phrase(
        sv: "\(path) är en mapp; ett register är en fil. Ange filen med --register.",
        en: "\(path) is a folder; a register is a file. Give the file with --register.")
    case .alreadyExists(let path):
      Phrase(
        sv: "\(path) finns redan och skrivs inte över. Ange ett annat namn eller flytta filen.",
        en: "\(path) already exists and is not overwritten. Give another name or move the file.")
    case .notARegister(let path, let found):
      Phrase(
        sv: "\(path) är inget register: det är \(found.phrase.swedish). Ange registret med --register.",
        en: "\(path) is no register: it is \(found.phrase.english). Give the register with --register.")
    case .newerFormat(let path, let found, let supported):
      Phrase(
        sv: """
          \(path) har format \(found), men den här versionen läser till och med format \(supported). \
          Använd en senare version av programmet.
          """,
        en: """
          \(path) has format \(found), but this version reads formats up to \(supported). \
          Use a later version of the program.
          """)
    case .damaged(let path, let detail):
      Phrase(
        sv: "\(path) är skadad (\(detail)): avkortad eller överskriven. Ta fram senaste säkerhetskopian, och kör "
          + "`tertial verify` på den.",
        en:
          "\(path) is damaged (\(detail)): cut short or written over. Fetch the latest backup, and run `tertial verify` "
          + "on it.")
    case .readOnly(let path):
      Phrase(
        sv: "\(path) kan bara läsas, inte skrivas. Ge skrivrätt till filen och dess mapp. Inget har ändrats.",
        en: "\(path) can be read but not written. Give write access to the file and its folder. Nothing was changed.")
    case .cannotOpen(let path, let detail):
      Phrase(
        sv: "\(path) kan inte öppnas (\(detail)). Kontrollera behörigheten till filen och dess mapp.",
        en: "\(path) cannot be opened (\(detail)). Check the access to the file and its folder.")
    case .busy(let path, let seconds):
      Phrase(
        sv: "\(path) används av någon annan och blev inte ledig på \(Int(seconds)) s. Inget har ändrats; försök igen.",
        en: "\(path) is in use by someone else and was not free in \(Int(seconds)) s. Nothing was changed; try again.")
    case .diskFull(let path):
      Phrase(
        sv: "Disken är full: \(path) kunde inte skrivas. Inget har ändrats. Frigör utrymme och försök igen.",
        en: "The disk is full: \(path) could not be written. Nothing was changed. Free some space and try again.")
    case .cannotWrite(let path):
      Phrase(
        sv: """
          \(path) kunde inte skrivas. Inget har ändrats. Kontrollera utrymme, kvot och gräns för filers storlek, och \
          försök igen.
          """,
        en: """
          \(path) could not be written. Nothing was changed. Check space, quota and limit on the size of files, and \
          try again.
          """)
    case .inputOutput(let path, let detail):
      Phrase(
        sv: "\(path) kunde inte läsas eller skrivas (\(detail)). Kontrollera disken eller nätverket och försök igen.",
        en: "\(path) could not be read or written (\(detail)). Check the disk or the network and try again.")
    default: Phrase(sv: String(describing: self), en: String(describing: self))
    }
  }
}
