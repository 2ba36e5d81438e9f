import ProgrammeModel

extension YAMLFault {
  /// The line, from 1.
  var line: Int {
    switch self {
    case .alias(let line, _), .tooDeep(let line, _), .twice(_, let line, _), .syntax(_, let line, _): line
    case .tooLarge, .notUTF8, .empty: 1
    }
  }

  /// The column, from 1.
  var column: Int {
    switch self {
    case .alias(_, let column), .tooDeep(_, let column), .twice(_, _, let column), .syntax(_, _, let column): column
    case .tooLarge, .notUTF8, .empty: 1
    }
  }

  /// What is wrong, in a sentence.
  var phrase: Phrase {
    switch self {
    case .tooLarge(let limit):
      Phrase(sv: "Filen är större än \(limit / 1024) kB.", en: "The file is larger than \(limit / 1024) kB.")
    case .notUTF8: Phrase(sv: "Filen är inte skriven i UTF-8.", en: "The file is not written in UTF-8.")
    case .empty: Phrase(sv: "Filen är tom.", en: "The file is empty.")
    case .alias:
      Phrase(
        sv: "Hänvisningar med & och * används inte här. Sätt citattecken om texten ska börja så.",
        en: "References with & and * are not used here. Put quotes around a text that begins so.")
    case .tooDeep: Phrase(sv: "För många nivåer i varandra.", en: "Too many levels within each other.")
    case .twice(let key, _, _):
      Phrase(
        sv: "Nyckeln \(ProblemDetails.quote(key).swedish) står två gånger på samma nivå.",
        en: "The key \(ProblemDetails.quote(key).english) stands twice on the same level.")
    case .syntax(let problem, _, _): Self.sentence(problem)
    }
  }

  /// What the library says, in words that somebody who does not know YAML can act on.
  private static func sentence(_ problem: String) -> Phrase {
    let sentences: [(String, Phrase)] = [
      (
        "cannot start any token",
        Phrase(
          sv: "Raden är indragen med tabb, eller en text börjar med ett tecken som kräver citattecken.",
          en: "The line is indented by a tab, or a text begins with a sign that needs quotes.")
      ),
      (
        "mapping values are not allowed",
        Phrase(
          sv: "Ett kolon står där inget kolon väntas: kontrollera indraget, eller sätt citattecken om texten.",
          en: "A colon stands where none is expected: check the indent, or put quotes around the text.")
      ),
      (
        "could not find expected ':'",
        Phrase(sv: "Kolon efter nyckeln saknas.", en: "The colon after the key is missing.")
      ),
      (
        "did not find expected key",
        Phrase(
          sv: "Indraget stämmer inte med raderna ovanför.", en: "The indent does not agree with the lines above.")
      ),
      (
        "did not find expected '-' indicator",
        Phrase(
          sv: "En rad i listan börjar inte med ”- ”, eller indraget stämmer inte.",
          en: "A line of the list does not begin with “- ”, or the indent does not agree.")
      ),
      (
        "did not find expected ',' or",
        Phrase(
          sv: "En parentes [ eller { stängs inte, eller ett komma saknas.",
          en: "A bracket [ or { is not closed, or a comma is missing.")
      ),
      (
        "found unexpected end of stream",
        Phrase(sv: "Ett citattecken stängs inte.", en: "A quotation mark is not closed.")
      ),
      (
        "found another document",
        Phrase(sv: "Filen innehåller flera dokument (---).", en: "The file holds several documents (---).")
      ),
      (
        "control characters are not allowed",
        Phrase(sv: "Filen innehåller styrtecken.", en: "The file holds control characters.")
      ),
    ]
    return sentences.first { problem.contains($0.0) }?.1
      ?? Phrase(sv: "Raden följer inte YAML.", en: "The line does not follow YAML.")
  }
}
