// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// A figure that is an amount for a project, and for anything larger the sum over its projects.
///
/// Nothing is counted twice on the way up: each series of amounts belongs to one project, and each project is met once.
public protocol AmountFigure: FigureDefinition where Inputs == SumInputs {
  /// The amount of one project.
  static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum>
  /// What decides how much of a project's facts counts, for its explanation.
  static func context(of project: Project, at period: ReportPeriod, from book: Book) -> [Term]
}

extension AmountFigure {
  public static var style: FigureStyle { .millions }

  public static func context(of project: Project, at period: ReportPeriod, from book: Book) -> [Term] { [] }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    let projects = book.projects(of: subject)
    if subject.kind == .project {
      guard let project = projects.first else { return SumInputs(parts: []) }
      let amount = amount(of: project, at: period, from: book)
      return SumInputs(
        parts: [SumInputs.Part(title, amount.value, amount.origin)],
        context: book.isTracing ? context(of: project, at: period, from: book) : [])
    }
    return sumOverProjects(subject, period, book)
  }

  /// The amounts of the projects that a subject stands for, each explained by its own figure.
  static func sumOverProjects(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> SumInputs {
    let book = book.untraced
    return SumInputs(
      parts: book.projects(of: subject).map { project in
        let part = Subject(.project, project.id.rawValue)
        return SumInputs.Part(
          Phrase(sv: project.name, en: project.name), amount(of: project, at: period, from: book).value,
          .figure(id(part, period)))
      })
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }

  public static func value(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> FigureValue {
    remembered(subject, period, book) {
      // The amounts by themselves: the projects' names and ids are for explanations, and there may be ten thousand.
      var total = ReportedSum()
      for project in book.projects(of: subject) { total.add(amount(of: project, at: period, from: book).value) }
      return total.figureValue
    }
  }
}
