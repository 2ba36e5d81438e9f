public import Appraisal
import Governance
import Prioritisation
import Scrutiny

/// Every figure that a report or a view shows, by its frozen name: what `explain` answers for.
public enum FigureDefinitions {
  /// All definitions in order of name.
  public static let all: [AnyFigureDefinition] =
    (FigureCatalogue.all + GovernanceFigures.all + PrioritisationFigure.definitions
    + StatusCount.allCases.map(\.definition) + [GroundFigure.definition]).sorted { $0.name < $1.name }

  /// The definition with that frozen name; `nil` if there is none.
  public static func definition(named name: String) -> AnyFigureDefinition? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
}
