import Appraisal
import ProgrammeModel
import Rendering
import ReportContent

/// Something without a page of its own that readers look for, and the place that shows it.
struct SitePlace {
  let kind: String
  let id: String
  let name: String
  let about: String
  /// The path of the page, with the place on it.
  let path: String
}

/// The indicators and findings that pages and reports show.
struct SitePlaces {
  let indicators: [SitePlace]
  let findings: [SitePlace]
}

extension SiteContent {
  /// Where indicators and findings are shown.
  func places(on pages: [SitePage], _ reports: [SiteReport]) -> SitePlaces {
    SitePlaces(indicators: indicatorPlaces(on: pages, reports), findings: findingPlaces(on: pages, reports))
  }

  /// The first table with each indicator: the report's, which shows the city, before those of services and boards.
  private func indicatorPlaces(on pages: [SitePage], _ reports: [SiteReport]) -> [SitePlace] {
    var places: [Identifier<Indicator>: String] = [:]
    func add(_ sections: [Section], _ path: String) {
      for section in sections {
        for case .table(let table) in section.blocks {
          for indicator in table.indicators where places[indicator] == nil {
            places[indicator] = SitePage.place(of: table, on: path)
          }
        }
        add(section.subsections, path)
      }
    }
    if let report = current(reports) { add(report.content.sections, "rapporter/" + fileName(report.period, .html)) }
    for page in pages { add(page.report.sections, page.path) }
    return book.programme.indicators.sorted { $0.id < $1.id }.compactMap { indicator in
      places[indicator.id].map { path in
        SitePlace(
          kind: self("mätetal", "indicator"), id: indicator.id.rawValue,
          name: indicator.name.isEmpty ? indicator.id.rawValue : indicator.name, about: indicator.definition, path: path
        )
      }
    }
  }
}

extension Table {
  /// The indicators that the rows show a figure of.
  fileprivate var indicators: [Identifier<Indicator>] {
    rows.flatMap { row in
      row.cells.compactMap { cell in
        if case .figure(let figure) = cell { MeasurementBook.Point(figure.id.subject)?.indicator } else { nil }
      }
    }
  }
}
