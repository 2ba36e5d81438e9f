// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// How many projects are in a state; the subject is the programme, with the state's word.
public enum ProjectsInState: FigureDefinition {
  public static let name = "programme.projects-in-state"
  public static let version = 1
  public static let title = Phrase(sv: "Projekt i tillståndet", en: "Projects in the state")
  public static let formula = Phrase(
    sv: "Antal projekt som registret anger tillståndet för.", en: "The number of projects registered in the state.")
  public static let style = FigureStyle.count

  /// The subject of a state.
  public static func subject(of state: ProjectState) -> Subject { Subject(.programme, state.rawValue) }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    let state = ProjectState(rawValue: subject.id)
    let projects = book.programme.projects.filter { $0.state.value != nil && $0.state.value == state }
    let name = state?.phrase ?? title
    return SingleInput(
      term: Term(
        name, .count(projects.count), .facts(.records(projects.map(\.origin), field: FieldName("tillstånd")))))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }
}
