/// Heads of the benefit cases: version, stage, rate, horizon and price year.
///
/// The fields are many and a book holds each case in many places, so that copies share them until one is changed.
@dynamicMemberLookup
public struct BenefitCase: Sendable, Identifiable {
  /// What is registered of a case.
  public struct Fields: Sendable {
    /// The case's id.
    public let id: Identifier<BenefitCase>
    /// The project.
    public var project: Identifier<Project> = ""
    /// Version number.
    public var version = 0
    /// Before, during or after introduction.
    public var stage: CaseStage?
    /// When it was made.
    public var date: Reported<CalendarDay> = .missing(MissingValue(.unstated))
    /// Discount rate in per cent.
    public var discountRate: Reported<FixedDecimal> = .missing(MissingValue(.unstated))
    /// Real or nominal; `nil` if not stated.
    public var rateBasis: RateBasis?
    /// End of year (default) or middle.
    public var convention: DiscountConvention?
    /// Investment year (year 0).
    public var startYear = 0
    /// Number of years after year 0.
    public var horizon = 0
    /// Current or fixed prices.
    public var priceBasis: PriceBasis?
    /// Price year where fixed.
    public var priceYear: Int?
    /// The price index for amounts of other price years; empty if not stated.
    public var priceIndex = ""
    /// The price year the amounts were stated in, where they are to be shown in another; no column of the table.
    public var statedPriceYear: Int?
    /// Model of hourly cost.
    public var hourlyCostModel = ""
    /// Hourly cost in kronor.
    public var hourlyCost: Money?
    /// Monthly salary that the hourly cost is worked out from.
    public var monthlySalary: Money?
    /// Employer's additions in per cent, for the model of hours a year.
    public var employerAdditions: FixedDecimal?
    /// Hours worked a year, for the model of hours a year.
    public var hoursPerYear: Int?
    /// Overhead per hour, for the model of hours a year.
    public var overheadPerHour: Money?
    /// Draft or adopted.
    public var status: CaseStatus?
    /// The decision it rests on.
    public var decision = ""
    /// Reason for a new version.
    public var reasonCode = ""
    /// The reason in words.
    public var reason = ""
    /// The document that the row was taken from; empty if not stated.
    public var reference = ""
    /// Where in the register the record stands.
    public var origin = RecordOrigin.none

    init(id: Identifier<BenefitCase>) { self.id = id }
  }

  // One element: an array is a reference to what is copied when it is changed.
  @usableFromInline var fields: [Fields]

  /// A row with nothing but its key.
  public init(id: Identifier<BenefitCase>) { fields = [Fields(id: id)] }

  /// The case's id.
  public var id: Identifier<BenefitCase> { fields[0].id }

  /// A field.
  @inlinable public subscript<Field>(dynamicMember field: WritableKeyPath<Fields, Field>) -> Field {
    get { fields[0][keyPath: field] }
    set { fields[0][keyPath: field] = newValue }
  }
}
