import Appraisal
public import ProgrammeModel
import Register

extension ExplainFigure {
  /// A figure explained, beside what a report printed for it.
  public struct Answer: Sendable {
    /// The figure and what it rests on.
    public let node: Node
    /// Which report's knowledge it is shown with.
    public let shown: ShownKnowledge
    /// What that report printed, beside what is known now; `nil` where it was not printed.
    public let printed: PrintedComparison?

    /// What there is to say of what was printed.
    public var sentences: [Phrase] { shown.sentences(printed) }
  }

  /// Figures explained in the order given, each as known to the report that shows it, and held against what that report
  /// printed.
  ///
  /// - Parameters:
  ///   - report: the report that shows them all, as a period, a publication (`2014T2:1`) or an XML file; `nil` for the
  ///     one on each figure's period.
  ///   - asOf: what `--as-of` says; `nil` for what each report shows by itself.
  ///   - depth: how many levels of figures are opened.
  ///   - most: how many facts and inputs are listed of each figure.
  /// - Throws: what ``explain(_:asOf:depth:most:)`` throws, for the first figure that cannot be explained.
  public func answers(
    to ids: [String], report: String? = nil, asOf: String?, depth: Int = 3, most: Int = 200
  ) throws(OperationError) -> [Answer] {
    var answers: [String: Answer] = [:]
    for group in groups(ids, report) {
      let shown = try knowledge(of: ReportPeriod(group.period), report: report, asOf: asOf)
      let figures = group.ids.compactMap { FigureID(text: $0) }
      let book = try workspace.book(asOf: shown.asOf, of: extent(of: figures, shown.asOf), isTracing: true)
      var nodes: [Node] = []
      for id in group.ids {
        nodes.append(try derivation(of: id, in: book, asOf: shown.asOf, depth: depth, most: most))
      }
      let printed = try comparisons(of: figures, with: shown.copy, asOf: AsOf(argument: asOf))
      for (id, node) in zip(group.ids, try told(nodes, in: book)) {
        answers[id] = Answer(node: node, shown: shown, printed: node.id.flatMap { printed[$0] })
      }
      discard(consume book)
    }
    return ids.compactMap { answers[$0] }
  }

  /// The figures that are shown with one knowledge, each once and in the order given: all of them where a report is
  /// named, else those of each period.
  private func groups(_ ids: [String], _ report: String?) -> [(period: String, ids: [String])] {
    var groups: [(period: String, ids: [String])] = []
    for id in ids {
      let period = report == nil ? FigureID(text: id)?.period ?? "" : ""
      if let place = groups.firstIndex(where: { $0.period == period }) {
        if !groups[place].ids.contains(id) { groups[place].ids.append(id) }
      } else {
        groups.append((period, [id]))
      }
    }
    return groups
  }

  /// What some figures rest on: of a single one no more than it needs.
  func extent(of ids: [FigureID], _ asOf: AsOf) throws(OperationError) -> Extent {
    guard let id = ids.first, ids.count == 1 else { return .figures(ids) }
    return try workspace.extent(of: id, asOf)
  }
}
