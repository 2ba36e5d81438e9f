import ProgrammeModel
public import ReportContent

/// The findings that touch figures, by figure, and the page of the site that tells of them.
public struct MarksElsewhere: Sendable {
  /// Findings that one page tells of.
  struct Place: Sendable {
    /// The page's path from the site's root; empty for the page that the figure stands on.
    let page: String
    /// What the page is called.
    let title: String
    let marks: [FindingMark]
  }

  private var places: [FigureID: Place] = [:]

  /// No findings.
  public init() {}

  var isEmpty: Bool { places.isEmpty }

  subscript(figure: FigureID) -> Place? { places[figure] }

  /// Adds what a page tells of; a figure that an earlier page tells of is left to that page.
  public mutating func add(_ marks: [FindingMark], on page: String, titled title: String) {
    var here: [FigureID: [FindingMark]] = [:]
    for mark in marks.sorted(by: { $0.number < $1.number }) {
      for figure in Set(mark.figures) where places[figure] == nil { here[figure, default: []].append(mark) }
    }
    for (figure, marks) in here { places[figure] = Place(page: page, title: title, marks: marks) }
  }
}
