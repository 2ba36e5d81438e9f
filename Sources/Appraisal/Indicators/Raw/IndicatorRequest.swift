public import ProgrammeModel

/// What an indicator is asked for: an object, a stretch of time, everybody or one sex.
public struct IndicatorRequest: Sendable {
  /// What kind of object.
  public let kind: ObjectKind
  /// The object's id.
  public let object: String
  /// The first day.
  public let first: CalendarDay
  /// The last day.
  public let last: CalendarDay
  /// Everybody, or one sex.
  public let sex: SexBreakdown
  /// The programme laid out.
  public let book: Book

  /// A question to the raw rows.
  public init(
    kind: ObjectKind, object: String, first: CalendarDay, last: CalendarDay, sex: SexBreakdown = .all, book: Book
  ) {
    self.kind = kind
    self.object = object
    self.first = first
    self.last = last
    self.sex = sex
    self.book = book
  }

  /// The same question about another stretch of time.
  func during(_ first: CalendarDay, _ last: CalendarDay) -> IndicatorRequest {
    IndicatorRequest(kind: kind, object: object, first: first, last: last, sex: sex, book: book)
  }

  /// The services that the object stands for: itself, those a project left behind, those a board owns, or all.
  ///
  /// A project's indicators live on after its close through the service that came of it.
  public var services: [ITService] {
    switch kind {
    case .service: book.services[Identifier(object)].map { [$0] } ?? []
    case .project: book.servicesOfProject[Identifier(object)] ?? []
    case .portfolio:
      book.projects(under: Identifier(object)).flatMap { book.servicesOfProject[$0.id] ?? [] }
    case .organisation: book.delivery.services(ownedBy: Identifier(object)).compactMap { book.services[$0] }
    case .city: book.programme.services.sorted { $0.id < $1.id }
    }
  }

  /// The raw series of a measure that belong to the object.
  ///
  /// For a board the rows that name it, and of the services it owns those that name no board.
  func series(_ name: String) -> [DeliveryBook.Series] {
    guard let measure = book.delivery.measure(name) else { return [] }
    switch kind {
    case .city: return measure.all
    case .organisation:
      let named = (measure.ofOrganisation[Identifier(object)] ?? []).map { measure.all[$0] }
      let owned = services.flatMap { measure.ofService[$0.id] ?? [] }.map { measure.all[$0] }
      return named + owned.filter { $0.organisation == nil }
    case .service, .project, .portfolio:
      return services.flatMap { measure.ofService[$0.id] ?? [] }.map { measure.all[$0] }
    }
  }

  /// The cost rows that belong to the object.
  var outcomes: [Outcome] {
    switch kind {
    case .city: book.programme.outcomes
    case .organisation: book.delivery.outcomes(at: Identifier(object))
    case .service: book.amounts.outcomes(of: .service(Identifier(object)))
    case .project:
      book.amounts.outcomes(of: .project(Identifier(object)))
        + services.flatMap { book.amounts.outcomes(of: .service($0.id)) }
    case .portfolio:
      book.projects(under: Identifier(object)).flatMap { book.amounts.outcomes(of: .project($0.id)) }
        + services.flatMap { book.amounts.outcomes(of: .service($0.id)) }
    }
  }
}
