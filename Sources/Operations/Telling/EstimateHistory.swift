import Appraisal
public import ProgrammeModel
import Register
import ReportContent

/// One figure of a thing through the reports, each value as its report showed it.
public struct EstimateLine: Sendable {
  /// What the figure is called, with its object where the thing has figures for several.
  public let name: Phrase
  /// The figure of each report, in order of period; one that has no value in a report is there with its reason.
  public let figures: [Figure]
  /// What the line means where it is drawn.
  let role: LineRole

  /// What the line is about; lines of one subject belong to one picture.
  var subject: Subject? { figures.first?.id.subject }

  /// The meaning of a line.
  enum LineRole: Sendable { case decided, expected, outcome, plannedFirst, plannedNow, realised, value, target }

  /// The values there are, for drawing.
  public var values: [Double] { figures.compactMap(\.value.number) }
}

/// How the estimates of a project, a benefit or an indicator have moved from report to report.
struct EstimateHistory {
  private let workspace: Workspace

  /// Estimates in a register.
  init(_ workspace: Workspace) { self.workspace = workspace }

  /// The lines of a thing; empty for one without figures of its own.
  ///
  /// Each report is worked out from what was known on its own date, so that the lines show what readers were told.
  /// - Throws: ``OperationError`` where the register cannot be read.
  func lines(of id: String, in book: Book, asOf: AsOf) throws(OperationError) -> [EstimateLine] {
    let wanted = wanted(id, book)
    guard !wanted.isEmpty else { return [] }
    var figures = [[Figure]](repeating: [], count: wanted.count)
    for period in book.programme.reportHeads.map(\.id).sorted() {
      guard let date = book.programme.reportHeads.first(where: { $0.id == period })?.date,
        date <= book.programme.statedAt.swedishDay
      else { continue }
      let known = try workspace.book(
        asOf: try workspace.knowledge(for: period, asOf: nil), of: extent(of: wanted[0].0, at: period))
      for (index, (subject, definition, _, unit)) in wanted.enumerated() {
        figures[index].append(
          Figure(
            id: FigureID(name: definition.name, subject: subject, period: period.description),
            version: definition.version, value: definition.value(subject, period, known), style: definition.style,
            unit: unit))
      }
    }
    let subjects = Set(wanted.map(\.0))
    return zip(wanted, figures).compactMap { wanted, figures in
      let line = EstimateLine(name: name(of: wanted, among: subjects, in: book), figures: figures, role: wanted.2)
      return line.values.isEmpty ? nil : line
    }
  }

  /// What the figures of one report rest on: for an indicator its values of all objects, for a project or a benefit no
  /// measurement.
  private func extent(of subject: Subject, at period: ReportPeriod) -> Extent {
    guard subject.kind == .indicator, let point = MeasurementBook.Point(subject) else { return .amounts }
    return .indicator(point.indicator.rawValue, on: period)
  }

  /// The figure's title, and of several objects which one: `Värde, tjänst T01 Mina sidor`.
  private func name(of wanted: Wanted, among subjects: Set<Subject>, in book: Book) -> Phrase {
    guard subjects.count > 1, let point = MeasurementBook.Point(wanted.0) else { return wanted.1.title }
    let kind = point.kind.rawValue
    let named: String? =
      switch point.kind {
      case .service: book.services[Identifier(point.object)]?.name
      case .project: book.projects[Identifier(point.object)]?.name
      case .organisation: book.organisations[Identifier(point.object)]?.name
      case .portfolio: book.nodes[Identifier(point.object)]?.name
      case .city: nil
      }
    let object = ([kind == point.object ? "" : kind, point.object, named ?? ""].filter { !$0.isEmpty })
      .joined(separator: " ")
    return Phrase(sv: "\(wanted.1.title.swedish), \(object)", en: "\(wanted.1.title.english), \(object)")
  }

  private typealias Wanted = (Subject, AnyFigureDefinition, EstimateLine.LineRole, String)

  private func wanted(_ id: String, _ book: Book) -> [Wanted] {
    func named(_ names: [(String, EstimateLine.LineRole)], _ subject: Subject, unit: String = "") -> [Wanted] {
      names.compactMap { name, role in
        FigureDefinitions.definition(named: name).map { (subject, $0, role, unit) }
      }
    }
    if book.projects[Identifier(id)] != nil {
      return named(
        [
          ("project.decided", .decided), ("project.expected", .expected), ("project.spent", .outcome),
          ("benefit.planned-total.green-yellow", .plannedNow), ("benefit.realised.green-yellow", .realised),
        ], Subject(.project, id))
    }
    if let benefit = book.benefits[Identifier(id)] {
      let scope = ExternalBenefit.counts(benefit) ? ExternalBenefit.name : InternalBenefit.name
      return named(
        [
          ("benefit.planned-first.\(scope)", .plannedFirst), ("benefit.planned.\(scope)", .plannedNow),
          ("benefit.realised.\(scope)", .realised),
        ], Subject(.benefit, id))
    }
    guard let indicator = book.indicators[Identifier(id)] else { return [] }
    let computed = indicator.perspective.map { book.points(of: $0) } ?? []
    let measured = book.measurements.points.filter { $0.values != nil || $0.targets != nil }.map(\.point)
    let points = Set(measured + computed).filter { $0.indicator == indicator.id }.sorted()
    return points.flatMap { point in
      named([("indicator.value", .value), ("indicator.target", .target)], point.subject, unit: indicator.unit)
    }
  }
}
