/// A transition in the life of a project, or of one of its benefits: what happened, when and by whose decision.
public struct Transition: Sendable, Identifiable {
  /// The transition's id.
  public let id: Identifier<Transition>
  /// The project.
  public var project: Identifier<Project> = ""
  /// The benefit; empty where the transition is the project's own.
  public var benefit: Identifier<Benefit>?
  /// What happened.
  public var event: LifeEvent?
  /// When.
  public var date: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// The body that decided.
  public var body: Identifier<Organisation>?
  /// The decision, where it is registered.
  public var decision: Identifier<Decision>?
  /// Case number of the decision.
  public var caseNumber = ""
  /// The amount decided.
  public var amount: Reported<Money> = .missing(MissingValue(.unstated))
  /// Remark.
  public var remark = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Transition>) {
    self.id = id
  }
}

extension Transition {
  /// What decides which of two transitions comes first: the day, then the order of a life, then the id.
  public static func isEarlier(_ left: Transition, _ right: Transition) -> Bool {
    let (first, second) = (left.date.value ?? .end, right.date.value ?? .end)
    if first != second { return first < second }
    let (one, other) = (left.event?.order ?? .max, right.event?.order ?? .max)
    return one == other ? left.id < right.id : one < other
  }
}

extension LifeEvent {
  /// The place in the order of a life, for events of one day.
  var order: Int { Self.allCases.firstIndex(of: self) ?? .max }
}
