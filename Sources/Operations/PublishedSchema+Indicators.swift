import Appraisal
public import ProgrammeModel
import ReportContent

extension PublishedSchema {
  /// The catalogue of ready indicators, as a Markdown table: frozen name, what it is called, unit, direction, formula and
  /// the tables it is computed from.
  public static func indicators(_ language: Language) -> String {
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    let heads = [
      say("beräkning", "calculation"), say("namn", "name"), say("enhet", "unit"), say("riktning", "direction"),
      say("formel", "formula"), say("tabeller", "tables"),
    ]
    var lines: [String] = []
    for perspective in Perspective.allCases {
      lines += ["## \(perspective.words(language))", "", "| " + heads.joined(separator: " | ") + " |"]
      lines.append("|" + heads.map { _ in "---|" }.joined())
      for ready in IndicatorCatalogue.all where ready.perspective == perspective {
        let cells = [
          "`\(ready.key)`", ready.title(language), ready.unit(language), ready.direction.phrase(language),
          ready.formula(language), ready.tables.map { "`\($0.rawValue)`" }.joined(separator: ", "),
        ]
        lines.append("| " + cells.joined(separator: " | ") + " |")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}
