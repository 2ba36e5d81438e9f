import ProgrammeModel

/// The words on a page that belong to the page and not to the report's content.
enum ScreenText {
  static let skip = Phrase(sv: "Hoppa till innehållet", en: "Skip to the content")
  static let contents = Phrase(sv: "Innehåll", en: "Contents")
  static let chartData = Phrase(sv: "Siffrorna bakom diagrammet", en: "The figures behind the chart")
  static let sources = Phrase(sv: "Källor i registret", en: "Sources in the register")
  static let derivations = Phrase(sv: "Härledningar och källor", en: "Derivations and sources")
  static let undefined = Phrase(sv: "ej beräkningsbart", en: "n/a")
  static let notFinite = Phrase(sv: "räkningen gav inget tal", en: "the calculation gave no number")
  static let development = Phrase(sv: "Utveckling", en: "Development")
  static let latest = Phrase(sv: "Senaste värde", en: "Latest value")
  static let target = Phrase(sv: "Mål", en: "Target")
  static let noTarget = Phrase(sv: "inget mål", en: "no target")
  static let period = Phrase(sv: "Period", en: "Period")
  static let item = Phrase(sv: "Post", en: "Item")
  static let interval = Phrase(sv: "Intervall", en: "Interval")
  static let value = Phrase(sv: "Värde", en: "Value")
  static let higherIsBetter = Phrase(sv: "högre är bättre", en: "higher is better")
  static let lowerIsBetter = Phrase(sv: "lägre är bättre", en: "lower is better")
  static let ownScale = Phrase(
    sv: "Varje linje har sin egen skala; streckad linje är målet.",
    en: "Each line has its own scale; the dashed line is the target.")
  static let timelineSigns = Phrase(
    sv:
      "Stapeln går från projektets start till dess slut och är fylld så långt tiden har gått. B0–B4 är beslutspunkter. "
      + "● är driftstart, ○ först planerad driftstart.",
    en: "The bar runs from a project's start to its end and is filled as far as time has gone. B0–B4 are decision "
      + "points. ● is go-live, ○ go-live as first planned.")
  static let noDays = Phrase(sv: "inga dagar registrerade", en: "no days registered")
  static let notDrawn = Phrase(
    sv: "Saknar belopp och är inte utritade:", en: "Lacking an amount and not drawn:")
  static let unnamed = Phrase(
    sv: "Utritade men utan plats för namn:", en: "Drawn, but without room for the name:")
  /// What a mark at a figure leads to.
  static func finding(_ number: Int, _ severity: Phrase) -> Phrase {
    Phrase(
      sv: "Iakttagelse \(number): \(severity.swedish.lowercased())",
      en: "Finding \(number): \(severity.english.lowercased())")
  }

  /// What a narrow window says over a picture.
  static func scrollsSideways(_ language: Language) -> String {
    language == .swedish ? "Dra i sidled för att se hela bilden." : "Scroll sideways to see the whole picture."
  }

  static let emptyTable = Phrase(sv: "Inga rader.", en: "No rows.")
  static let emptyChart = Phrase(sv: "Det finns inga värden att rita.", en: "There are no values to draw.")

  /// How high a risk is, in a word.
  static func risk(_ light: TrafficLight) -> Phrase {
    switch light {
    case .green: Phrase(sv: "låg", en: "low")
    case .yellow: Phrase(sv: "förhöjd", en: "raised")
    case .red: Phrase(sv: "hög", en: "high")
    case .notAssessed: Phrase(sv: "ej bedömd", en: "not assessed")
    }
  }

  /// What the register knew when the report was made; a public version has no hash of the chain.
  static func registerState(_ number: Int64, at instant: String, hash: String) -> Phrase {
    Phrase(
      sv: "Uppgifter kända till och med registrering \(number), \(instant)." + (hash.isEmpty ? "" : " Kedja \(hash)."),
      en: "Facts known up to registration \(number), \(instant)." + (hash.isEmpty ? "" : " Chain \(hash)."))
  }
}

extension Direction {
  /// Which way is better, in words.
  var explanation: Phrase {
    switch self {
    case .rising: ScreenText.higherIsBetter
    case .falling: ScreenText.lowerIsBetter
    }
  }
}
