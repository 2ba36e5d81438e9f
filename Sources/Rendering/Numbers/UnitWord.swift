/// Units that are words in the plural, with the singular to print after exactly one.
///
/// Units of indicators are data and come in the plural; one that is not listed is printed as it stands.
enum UnitWord {
  /// The word to print after a number.
  static func inflected(_ unit: String, isOne: Bool) -> String {
    isOne ? singular[unit] ?? unit : unit
  }

  private static let singular: [String: String] = [
    "dagar": "dag", "veckor": "vecka", "månader": "månad", "timmar": "timme", "minuter": "minut", "sekunder": "sekund",
    "personer": "person", "medarbetare": "medarbetare", "licenser": "licens", "tjänster": "tjänst",
    "ansökningar": "ansökan", "incidenter": "incident", "användare": "användare", "nämnder": "nämnd",
    "värden": "värde", "beslut": "beslut", "besök": "besök", "rader": "rad", "tabeller": "tabell",
    "avvikelser": "avvikelse", "brister": "brist", "nyttor": "nytta", "rapporter": "rapport",
    "rekommendationer": "rekommendation", "mätetal": "mätetal", "poäng": "poäng", "procentenheter": "procentenhet",
    "days": "day", "weeks": "week", "months": "month", "years": "year", "hours": "hour", "minutes": "minute",
    "seconds": "second", "persons": "person", "people": "person", "projects": "project", "licences": "licence",
    "services": "service", "applications": "application", "incidents": "incident", "users": "user",
    "boards": "board", "values": "value", "decisions": "decision", "visits": "visit", "rows": "row",
    "tables": "table", "deviations": "deviation", "findings": "finding", "benefits": "benefit", "reports": "report",
    "recommendations": "recommendation", "indicators": "indicator", "points": "point",
    "percentage points": "percentage point",
  ]
}
