import Operations
import ProgrammeModel
import Register

/// What a verification that holds has to say.
enum VerificationText {
  static func lines(_ result: Verification, _ language: Language) -> [String] {
    let (number, rows) = (result.head.registration.rawValue, result.rows)
    var lines = [
      Phrase(
        sv: "Kedjan håller: \(number) \(number == 1 ? "registrering" : "registreringar"), \(rows) rader kontrollerade.",
        en: "The chain holds: \(number) registration\(number == 1 ? "" : "s"), \(rows) rows checked.")(language),
      Phrase(sv: "Kedjans huvud: \(result.head.hash)", en: "Head of chain: \(result.head.hash)")(language),
    ]
    if result.givenTimes > 0 {
      lines.append(
        Phrase(
          sv: "Obs: registreringar med angivna tider i stället för klockans (återuppbyggnad): \(result.givenTimes).",
          en: "Note: registrations with stated times instead of the clock's (rebuild): \(result.givenTimes).")(language)
      )
    }
    return lines
  }

  static func line(_ seal: Seal, _ language: Language) -> String {
    let (number, day) = (seal.head.registration.rawValue, seal.sealedAt.swedishDay)
    return Phrase(
      sv: "Sigillet från \(day) stämmer: inget till och med registrering \(number) är ändrat eller bortklippt.",
      en: "The seal of \(day) agrees: nothing up to registration \(number) was changed or cut off.")(language)
  }

  static func line(_ matched: RegistrationNumber, _ language: Language) -> String {
    Phrase(
      sv: "Kedjehuvudet är registrering \(matched.rawValue): inget till och med den är ändrat eller bortklippt.",
      en: "The head is that of registration \(matched.rawValue): nothing up to it was changed or cut off.")(language)
  }

  static func line(_ standing: PublishReport.Standing, of path: String, _ language: Language) -> String {
    switch standing {
    case .published(let found, let format):
      Phrase(
        sv: "\(path) är den publicerade rapporten för \(found.period) (\(format)), publicering \(found.number), "
          + "registrering \(found.registration.rawValue), godkänd av \(found.approvedBy).",
        en: "\(path) is the published report on \(found.period) (\(format)), publication \(found.number), "
          + "registration \(found.registration.rawValue), approved by \(found.approvedBy).")(language)
    case .superseded(let found, let format, let later):
      Phrase(
        sv: "\(path) är en tidigare publicerad rapport för \(found.period) (\(format)), publicering \(found.number), "
          + "ersatt av publicering \(later.number), registrering \(later.registration.rawValue).",
        en: "\(path) is an earlier published report on \(found.period) (\(format)), publication \(found.number), "
          + "superseded by publication \(later.number), registration \(later.registration.rawValue).")(language)
    case .unknown(let hash, let head):
      Phrase(
        sv: "\(path) är varken den publicerade rapporten eller en tidigare (SHA-256 \(hash))."
          + words(head).swedish,
        en: "\(path) is neither the published report nor an earlier one (SHA-256 \(hash))." + words(head).english)(
          language)
    }
  }

  /// What the head of the chain that a file prints says of it.
  private static func words(_ head: PublishReport.HeadStanding?) -> Phrase {
    switch head {
    case nil: Phrase(sv: "", en: "")
    case .known(let number):
      Phrase(
        sv: " Den visar registrering \(number.rawValue) i detta register, men är inte publicerad i den formen.",
        en: " It shows registration \(number.rawValue) of this register, but was not published as it is.")
    case .beyondEnd(let number, let last):
      Phrase(
        sv:
          " Den visar registrering \(number.rawValue), men registret slutar vid \(last.rawValue): slutet är avskuret, "
          + "eller filen kommer från ett annat register.",
        en:
          " It shows registration \(number.rawValue), but the register ends at \(last.rawValue): the end was cut off, "
          + "or the file is of another register.")
    case .otherChain(let number):
      Phrase(
        sv: " Den visar en annan registrering \(number.rawValue) än registrets: kedjan är omgjord, eller filen kommer "
          + "från ett annat register.",
        en:
          " It shows another registration \(number.rawValue) than the register's: the chain was made anew, or the file "
          + "is of another register.")
    }
  }
}
