/// What a decision point asks of a project: data, so that a city can change it without changing the program.
public struct GateDemand: Sendable, Identifiable {
  /// The demand's id.
  public let id: Identifier<GateDemand>
  /// The decision point.
  public var point: DecisionPoint?
  /// The category of IT support that it concerns; `nil` for all.
  public var category: ITCategory?
  /// The side of the matter: need, governance, technical demands, financing ...
  public var field: DemandField?
  /// The demand in words.
  public var text = ""
  /// What in the register shows that it is met.
  public var proof: DemandProof?
  /// The point of the checklist that shows it, where ``proof`` is a checklist point or a document.
  public var checklistPoint = ""
  /// Who owes it.
  public var debtor: DemandDebtor?
  /// Whether it only advises; what is not met is told of but does not stop.
  public var isAdvice = false
  /// First day.
  public var from: CalendarDay?
  /// Last day.
  public var to: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<GateDemand>) {
    self.id = id
  }
}

/// The side of the matter that a demand concerns: the four rows of the programme's table of categories, and two more.
public enum DemandField: String, Choice {
  /// How the need is defined.
  case need = "behov"
  /// How the project is governed.
  case governance = "styrning"
  /// Demands on the technical solution.
  case technical = "teknik"
  /// How it is financed.
  case financing = "finansiering"
  /// Benefit: valued, owned and followed up.
  case benefit = "nytta"
  /// Introduction in the line organisation.
  case introduction = "införande"
}

/// Who owes what a decision point asks for.
public enum DemandDebtor: String, Choice {
  /// The applying board.
  case applicant = "sökande"
  /// The sponsor.
  case sponsor = "beställare"
  /// The project leader.
  case projectLeader = "projektledare"
  /// The benefit owners.
  case benefitOwner = "nyttoansvarig"
  /// The receiving organisation.
  case receiver = "mottagare"
  /// The programme office.
  case programmeOffice = "programkontor"
}
