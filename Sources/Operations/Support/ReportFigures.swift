import ProgrammeModel
import ReportContent

extension Report {
  /// The figures of each table and chart under its id and caption, and those in the text of each section under its
  /// heading; each figure once in its group, groups in reading order.
  var figureGroups: [(id: String, caption: String, figures: [Figure])] { sections.flatMap(\.figureGroups) }
}

extension Section {
  fileprivate var figureGroups: [(id: String, caption: String, figures: [Figure])] {
    var groups: [(id: String, caption: String, figures: [Figure])] = []
    var text: [Figure] = []
    for block in blocks {
      switch block {
      case .table(let table): groups.append((table.id, table.caption, block.figures.once))
      case .chart(let chart): groups.append((chart.id, chart.title, block.figures.once))
      case .paragraph, .list, .keyFigures, .markdown, .notice: text += block.figures
      }
    }
    return ([(id, heading, text.once)] + groups).filter { !$0.figures.isEmpty } + subsections.flatMap(\.figureGroups)
  }
}

extension [Figure] {
  /// Each figure that explains itself where it first comes.
  fileprivate var once: [Figure] {
    var seen: Set<FigureID> = []
    return filter { $0.isExplainable && seen.insert($0.id).inserted }
  }
}
