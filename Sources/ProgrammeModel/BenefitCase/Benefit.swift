/// The benefits with the seven questions: what, how, who, when, how followed up, by whom, which indicator.
///
/// The fields are many and a book holds each benefit in many places, so that copies share them until one is changed.
@dynamicMemberLookup
public struct Benefit: Sendable, Identifiable {
  /// What is registered of a benefit.
  public struct Fields: Sendable {
    /// The benefit's id.
    public let id: Identifier<Benefit>
    /// The project.
    public var project: Identifier<Project> = ""
    /// The benefit in words (what).
    public var name = ""
    /// How it is to be realised.
    public var how = ""
    /// When it arises.
    public var when = ""
    /// Green, yellow or red.
    public var benefitClass: Reported<BenefitClass> = .missing(MissingValue(.unstated))
    /// Kind of benefit.
    public var kind: BenefitKind?
    /// Perspective.
    public var perspective: Perspective?
    /// Yes where it is a negative effect.
    public var isDisbenefit = false
    /// The board that pays.
    public var payer: Identifier<Organisation>?
    /// The board or company that benefits.
    public var beneficiary: Reported<Identifier<Organisation>> = .missing(MissingValue(.unstated))
    /// Stakeholder outside the city, such as citizens.
    public var stakeholder = ""
    /// Indicator for follow-up.
    public var indicator: Reported<Identifier<Indicator>> = .missing(MissingValue(.unstated))
    /// Unit of the indicator.
    public var unit = ""
    /// Unit of the numbers in the benefit plan, such as hours.
    public var volumeUnit = ""
    /// The price year of the planned amounts where it is another than the case's.
    public var priceYear: Int?
    /// Rising or falling.
    public var direction: Direction?
    /// Value before introduction.
    public var baseline: Reported<FixedDecimal> = .missing(MissingValue(.unstated))
    /// When the baseline was measured.
    public var baselineDate: CalendarDay?
    /// Target.
    public var target: Reported<FixedDecimal> = .missing(MissingValue(.unstated))
    /// When the target is due.
    public var targetDate: CalendarDay?
    /// How often it is measured.
    public var frequency: Frequency?
    /// Where the value comes from.
    public var dataSource = ""
    /// How it is followed up.
    public var followUp = ""
    /// How it is to be taken home.
    public var takingHome: TakingHomeMethod?
    /// A vulnerable group that the effect concerns; not applicable where none is concerned.
    public var vulnerableGroup: Reported<String> = .missing(MissingValue(.unstated))
    /// Status of the benefit.
    public var status: BenefitStatus?
    /// The document that the row was taken from; empty if not stated.
    public var reference = ""
    /// Where in the register the record stands.
    public var origin = RecordOrigin.none

    init(id: Identifier<Benefit>) { self.id = id }
  }

  // One element: an array is a reference to what is copied when it is changed.
  @usableFromInline var fields: [Fields]

  /// A row with nothing but its key.
  public init(id: Identifier<Benefit>) { fields = [Fields(id: id)] }

  /// The benefit's id.
  public var id: Identifier<Benefit> { fields[0].id }

  /// A field.
  @inlinable public subscript<Field>(dynamicMember field: WritableKeyPath<Fields, Field>) -> Field {
    get { fields[0][keyPath: field] }
    set { fields[0][keyPath: field] = newValue }
  }
}
