/// The projects: what they are, who orders and receives them, how they are financed.
///
/// The fields are many and a book holds each project in many places, so that copies share them until one is changed.
@dynamicMemberLookup
public struct Project: Sendable, Identifiable {
  /// What is registered of a project.
  public struct Fields: Sendable {
    /// The project's id, such as P1040.
    public let id: Identifier<Project>
    /// The project's name.
    public var name = ""
    /// What the project is to achieve.
    public var purpose = ""
    /// The business process concerned.
    public var process = ""
    /// Portfolio or other node; required where portfolio-financed.
    public var node: Identifier<StructureNode>?
    /// Category of IT support.
    public var category: ITCategory?
    /// Whether it improves something that exists or makes something new.
    public var development: DevelopmentKind?
    /// How the project is financed.
    public var financing: ProjectFinancing?
    /// The board or company that orders.
    public var sponsor: Reported<Identifier<Organisation>> = .missing(MissingValue(.unstated))
    /// The receiving organisation after close.
    public var receiver: Reported<Identifier<Organisation>> = .missing(MissingValue(.unstated))
    /// The project leader's person id.
    public var leader: Reported<Identifier<Person>> = .missing(MissingValue(.unstated))
    /// Where the project stands.
    public var state: Reported<ProjectState> = .missing(MissingValue(.unstated))
    /// The project this is part of.
    public var parent: Identifier<Project>?
    /// Planned or actual start.
    public var start: Reported<CalendarDay> = .missing(MissingValue(.unstated))
    /// Planned or actual end.
    public var end: Reported<CalendarDay> = .missing(MissingValue(.unstated))
    /// Planned or actual go-live.
    public var goLive: Reported<CalendarDay> = .missing(MissingValue(.unstated))
    /// The day the project was closed (B4).
    public var closed: CalendarDay?
    /// Innovation: what is being tried.
    public var hypothesis = ""
    /// Innovation: cost cap.
    public var costCap: Money?
    /// Innovation: when to stop.
    public var stopCriterion = ""
    /// Evidence of citizens' need.
    public var userNeed = ""
    /// Support for those who cannot use the service.
    public var supportChannel = ""
    /// The project's object code in the ledger.
    public var ledgerCode = ""
    /// The document that the row was taken from; empty if not stated.
    public var reference = ""
    /// Where in the register the record stands.
    public var origin = RecordOrigin.none

    init(id: Identifier<Project>) { self.id = id }
  }

  // One element: an array is a reference to what is copied when it is changed.
  @usableFromInline var fields: [Fields]

  /// A row with nothing but its key.
  public init(id: Identifier<Project>) { fields = [Fields(id: id)] }

  /// The project's id.
  public var id: Identifier<Project> { fields[0].id }

  /// A field.
  @inlinable public subscript<Field>(dynamicMember field: WritableKeyPath<Fields, Field>) -> Field {
    get { fields[0][keyPath: field] }
    set { fields[0][keyPath: field] = newValue }
  }
}
