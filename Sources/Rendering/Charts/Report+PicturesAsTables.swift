import ProgrammeModel
public import ReportContent

extension Report {
  /// The report with each picture as its text alternative and its data, for forms that hold no pictures.
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
      return [.paragraph([.strong(chart.title)]), .paragraph(.plain(chart.summary)), .table(chart.dataTable(language))]
    }
    section.subsections = subsections.map { $0.withPicturesAsTables(language) }
    return section
  }
}
