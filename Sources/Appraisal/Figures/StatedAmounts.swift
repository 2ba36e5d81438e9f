// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// An amount as one row states it, never recomputed.
public protocol StatedAmount: FigureDefinition where Inputs == SingleInput {
  /// The amount and the row; `nil` where there is no such row.
  static func row(_ id: String, in book: Book) -> (amount: Reported<Money>, origin: RecordOrigin)?
  /// The column that states it.
  static var column: String { get }
}

extension StatedAmount {
  public static var version: Int { 1 }
  public static var style: FigureStyle { .millions }
  public static var column: String { "belopp" }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    guard let row = row(subject.id, in: book) else {
      return SingleInput(term: Term(title, .missing(MissingValue(.notReported)), .facts(.untraced)))
    }
    return SingleInput(
      term: Term(title, row.amount.figureValue, .facts(.records([row.origin], field: FieldName(column)))))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }
}

/// What a transition in the life of a project states as decided.
public enum TransitionAmount: StatedAmount {
  public static let name = "transition.amount"
  public static let title = Phrase(sv: "Belopp i övergången", en: "Amount of the transition")
  public static let formula = Phrase(
    sv: "Beloppet som övergången anger.", en: "The amount that the transition states.")

  public static func row(_ id: String, in book: Book) -> (amount: Reported<Money>, origin: RecordOrigin)? {
    book.programme.transitions.first { $0.id.rawValue == id }.map { ($0.amount, $0.origin) }
  }
}

/// What an application asks for.
public enum ApplicationAmount: StatedAmount {
  public static let name = "application.amount"
  public static let title = Phrase(sv: "Sökt belopp", en: "Amount applied for")
  public static let formula = Phrase(sv: "Beloppet som ansökan anger.", en: "The amount that the application states.")

  public static func row(_ id: String, in book: Book) -> (amount: Reported<Money>, origin: RecordOrigin)? {
    book.programme.applications.first { $0.id.rawValue == id }.map { ($0.amount, $0.origin) }
  }
}

/// What one decision takes home of a benefit.
public enum TakingHomeAmount: StatedAmount {
  public static let name = "taking-home.amount"
  public static let title = Phrase(sv: "Hemtagning", en: "Taking home")
  public static let formula = Phrase(
    sv: "Beloppet som hemtagningen anger.", en: "The amount that the taking home states.")

  public static func row(_ id: String, in book: Book) -> (amount: Reported<Money>, origin: RecordOrigin)? {
    book.programme.takingsHome.first { $0.id.rawValue == id }.map { ($0.amount, $0.origin) }
  }
}

/// The most that an innovation project may cost.
public enum ProjectCostCap: StatedAmount {
  public static let name = "project.cost-cap"
  public static let title = Phrase(sv: "Kostnadstak", en: "Cost cap")
  public static let formula = Phrase(
    sv: "Kostnadstaket som projektet anger.", en: "The cost cap that the project states.")
  public static let column = "kostnadstak"

  public static func row(_ id: String, in book: Book) -> (amount: Reported<Money>, origin: RecordOrigin)? {
    book.projects[Identifier(id)].map { project in
      (project.costCap.map(Reported.value) ?? .missing(MissingValue(.unstated)), project.origin)
    }
  }
}
