import Appraisal
import ProgrammeModel

extension ReportContext {
  /// How much of each portfolio has a value in each perspective: of its live projects, and of what they have cost.
  func portfolioCoverage() -> [Table] {
    let covered = portfolios.filter { node in
      Perspective.allCases.contains { perspective in
        figure(CoverageOfProjects.self, PerspectiveScope(perspective, of: .portfolio, node.id.rawValue).subject)
          .value.number != nil
      }
    }
    guard !covered.isEmpty else { return [] }
    return [
      coverage(
        CoverageOfProjects.self, of: covered, id: "tabell-tackning-projekt",
        caption: self(
          "Andel av portföljens projekt i drift som har minst ett värde i perspektivet, för projektet eller för tjänsten "
            + "som kom ur det.",
          "The share of the portfolio's live projects with at least one value in the perspective, for the project or for "
            + "the service that came of it.")),
      coverage(
        CoverageOfCost.self, of: covered, id: "tabell-tackning-kostnad",
        caption: self(
          "Andel av kostnaden för portföljens projekt i drift som ligger i projekt med värde i perspektivet.",
          "The share of the cost of the portfolio's live projects that lies in projects with a value in the perspective."
        )
      ),
    ]
  }

  private func coverage<Definition: FigureDefinition>(
    _ definition: Definition.Type, of nodes: [StructureNode], id: String, caption: String
  ) -> Table {
    Table(
      id: id, caption: caption,
      columns: [.text(self("Portfölj", "Portfolio"))]
        + Perspective.allCases.map { .figures(self($0.words), unit: "%") },
      rows: nodes.map { node in
        Table.Row(
          .body,
          [.text(node.name)]
            + Perspective.allCases.map {
              cell(definition, PerspectiveScope($0, of: .portfolio, node.id.rawValue).subject)
            })
      }, sources: ["projekt", "tjänster", "mätvärden", "utfall"].map(TableName.init(_:)))
  }
}
