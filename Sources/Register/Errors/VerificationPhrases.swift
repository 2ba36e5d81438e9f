public import ProgrammeModel

extension VerificationProblem {
  /// What is not as it was written.
  public var phrase: Phrase {
    switch self {
    case .file(let detail):
      Phrase(sv: "filen är skadad; SQLite säger ”\(detail)”", en: "the file is damaged; SQLite says “\(detail)”")
    case .schema(let object):
      Phrase(
        sv: "\(object) saknas, är ändrad eller hör inte hit",
        en: "\(object) is missing, altered or does not belong here")
    case .packed(let years):
      Phrase(
        sv: """
          \(Self.rows(years)) i packed_year säger inte vad raderna i observation säger, så att en rapport kan visa annat än \
          det registrerade; ta bort tabellen (sqlite3 REGISTER "DROP TABLE packed_year"), så görs den om vid nästa registrering
          """,
        en: """
          \(years == 1 ? "1 row of packed_year does" : "\(years) rows of packed_year do") not say what the rows of observation \
          say, so that a report may show other than what was registered; drop the table (sqlite3 REGISTER "DROP TABLE \
          packed_year"), and the next registration makes it anew
          """)
    case .reference(let table, let parent, let rows):
      Phrase(
        sv: "\(Self.rows(rows)) i \(table) pekar på något i \(parent) som inte finns",
        en:
          "\(rows == 1 ? "1 row of \(table) points" : "\(rows) rows of \(table) point") at something in \(parent) that is not there"
      )
    case .foundation:
      Phrase(
        sv: "det som registret grundades med är ändrat", en: "what the register was founded with was changed")
    case .header(let number):
      Phrase(
        sv: "registrering \(number.rawValue): huvudet eller löven stämmer inte med kontrollsumman",
        en: "registration \(number.rawValue): the head or the leaves do not match the hash")
    case .link(let number):
      Phrase(
        sv: "registrering \(number.rawValue) följer inte på den före: kedjan är bruten",
        en: "registration \(number.rawValue) does not follow the one before it: the chain is broken")
    case .time(let number):
      Phrase(
        sv: "registrering \(number.rawValue) har en tid före den föregående",
        en: "registration \(number.rawValue) has a time before the previous one")
    case .leaf(let number, let table, let expected, let found):
      Phrase(
        sv: "registrering \(number.rawValue): raderna i \(table) är ändrade (\(expected) registrerade, \(found) funna)",
        en:
          "registration \(number.rawValue): the rows of \(table) were changed (\(expected) registered, \(found) found)")
    case .stray(let number, let table, let rows):
      Phrase(
        sv: "\(Self.rows(Int(rows))) i \(table) hör till registrering \(number.rawValue), som inte finns",
        en:
          "\(rows == 1 ? "1 row of \(table) belongs" : "\(rows) rows of \(table) belong") to registration \(number.rawValue), which does not exist"
      )
    case .privateText(let registration, let number):
      Phrase(
        sv: "registrering \(registration.rawValue): personuppgift \(number) är inte den som registrerades",
        en: "registration \(registration.rawValue): private text \(number) is not the one that was registered")
    case .erasure(let registration, let number):
      Phrase(
        sv:
          "registrering \(registration.rawValue): personuppgift \(number) saknas utan gallring, eller finns trots gallring",
        en: "registration \(registration.rawValue): private text \(number) is gone unerased, or is there though erased")
    case .head(let expected):
      Phrase(
        sv: """
          registrering \(expected.registration.rawValue) med kontrollsumman \(expected.hash.prefix(12)) finns inte: \
          slutet är avskuret eller kedjan omgjord
          """,
        en: """
          registration \(expected.registration.rawValue) with hash \(expected.hash.prefix(12)) is not there: \
          the end was cut off or the chain made anew
          """)
    }
  }

  /// A number of rows in Swedish.
  private static func rows(_ count: Int) -> String { count == 1 ? "1 rad" : "\(count) rader" }
}
