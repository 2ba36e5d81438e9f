/// What can happen to a project, or to one of its benefits: two lives that are told apart.
///
/// The words are those of the decisions where a decision makes the transition (``DecisionKind``).
public enum LifeEvent: String, Choice {
  /// An application is handed in.
  case application = "ansökan"
  /// The application is taken up for preparation.
  case preparation = "beredning"
  /// The application gets its place.
  case prioritisation = "prioritering"
  /// The application is sent back.
  case returned = "återremiss"
  /// The application is refused.
  case refusal = "avslag"
  /// Financing is decided after prioritisation.
  case financing = "finansiering"
  /// Financing without application: by the council, or within a board's own budget.
  case directFinancing = "direktfinansiering"
  /// Start of initiation.
  case b0 = "B0"
  /// Start of planning.
  case b1 = "B1"
  /// Start of execution.
  case b2 = "B2"
  /// Delivery to the receiving organisation.
  case b3 = "B3"
  /// Close.
  case b4 = "B4"
  /// The project is stopped before close.
  case cancellation = "avbrott"
  /// The benefit begins to be measured.
  case measuring = "mätning"
  /// The benefit is realised in part.
  case partlyRealised = "delvis_realiserad"
  /// The benefit is realised.
  case realised = "realiserad"
  /// The benefit was followed up and found not realised.
  case notRealised = "ej_realiserad"
  /// The benefit is taken home by a budget decision.
  case takenHome = "hemtagning"
  /// The benefit is written down by decision.
  case writtenDown = "nedskrivning"

  /// Whether it happens to a benefit, not to the project.
  public var concernsBenefit: Bool {
    switch self {
    case .measuring, .partlyRealised, .realised, .notRealised, .takenHome, .writtenDown: true
    case .application, .preparation, .prioritisation, .returned, .refusal, .financing, .directFinancing, .b0, .b1, .b2,
      .b3, .b4, .cancellation:
      false
    }
  }

  /// The decision point that is passed; `nil` for any other event.
  public var point: DecisionPoint? {
    switch self {
    case .b0: .b0
    case .b1: .b1
    case .b2: .b2
    case .b3: .b3
    case .b4: .b4
    default: nil
    }
  }
}
