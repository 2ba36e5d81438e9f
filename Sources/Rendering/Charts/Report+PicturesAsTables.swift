import ProgrammeModel
public import ReportContent

extension Report {
  /// The report with a table of its figures in the place of each picture, for forms that hold no pictures.
  public var withPicturesAsTables: Report {
    var report = self
    report.sections = sections.map { $0.withPicturesAsTables(language) }
    return report
  }
}

extension Section {
  fileprivate func withPicturesAsTables(_ language: Language) -> Section {
    var section = self
    section.blocks = blocks.flatMap { block -> [Block] in
      guard case .chart(let chart) = block else { return [block] }
      // The text alternative tells of a drawing that is not there; the title says what the figures show.
      var table = chart.dataTable(language)
      table.caption = chart.title
      return [.table(table)]
    }
    section.subsections = subsections.map { $0.withPicturesAsTables(language) }
    return section
  }
}
