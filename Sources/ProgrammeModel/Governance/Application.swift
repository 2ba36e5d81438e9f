/// Applications for money, with the reuse test.
public struct Application: Sendable, Identifiable {
  /// The application's id.
  public let id: Identifier<Application>
  /// The project.
  public var project: Identifier<Project> = ""
  /// The day it was handed in.
  public var submitted: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// The applying board or company.
  public var applicant: Identifier<Organisation>?
  /// The person who applies.
  public var applicantPerson: Identifier<Person>?
  /// The amount applied for.
  public var amount: Reported<Money> = .missing(MissingValue(.unstated))
  /// The day the city's IT department was contacted.
  public var contactedOn: CalendarDay?
  /// Which existing solutions were considered.
  public var consideredSolutions = ""
  /// Existing service chosen.
  public var chosenExisting: Identifier<ITService>?
  /// Motive where an existing solution is not chosen.
  public var exceptionMotive = ""
  /// The benefit case that shows substantially greater benefit.
  public var comparingCase: Identifier<BenefitCase>?
  /// Whether it must be granted, such as by law.
  public var isMandatory = false
  /// Why it must be granted.
  public var mandatoryReason = ""
  /// The group of applications of which at most one is granted; empty where it stands alone.
  public var exclusiveGroup = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Application>) {
    self.id = id
  }
}
