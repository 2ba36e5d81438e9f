import ProgrammeModel

/// What a perspective's points come to in a report period, counted in one pass: a city has tens of thousands of them.
struct PerspectiveTally: Sendable {
  /// How many points there are.
  private(set) var points = 0
  /// How many of them have a value.
  private(set) var measured = 0
  /// The projects with a value, measured for the project or for a service that came of it.
  private(set) var projects: Set<Identifier<Project>> = []

  init(_ perspective: Perspective, at period: ReportPeriod, in book: Book) {
    for known in book.knownPoints(of: perspective) {
      points += 1
      guard book.value(of: known, at: period).number != nil else { continue }
      measured += 1
      let point = known.point
      switch point.kind {
      case .project: projects.insert(Identifier(point.object))
      case .service: if let project = book.services[Identifier(point.object)]?.project { projects.insert(project) }
      case .organisation, .portfolio, .city: break
      }
    }
  }
}

/// A perspective at a report period.
struct TallyKey: Hashable {
  let perspective: Perspective
  let period: ReportPeriod
}

extension Book {
  /// What a perspective's points come to in a report period.
  func tally(of perspective: Perspective, at period: ReportPeriod) -> PerspectiveTally {
    memory.tally(TallyKey(perspective: perspective, period: period)) {
      PerspectiveTally(perspective, at: period, in: untraced)
    }
  }

  /// The points of a perspective that the rule rates in each way in a report period, in order.
  func pointsByRating(of perspective: Perspective, at period: ReportPeriod) -> [Rating: [MeasurementBook.Point]] {
    memory.ratings(TallyKey(perspective: perspective, period: period)) {
      let book = untraced
      return Dictionary(grouping: knownPoints(of: perspective)) { book.proposedRating(of: $0, in: period) }
        .mapValues { $0.map(\.point) }
    }
  }

  /// The value of a point as an input of what is told of many.
  func term(of point: MeasurementBook.Point, at period: ReportPeriod) -> Term {
    let name = indicators[point.indicator]?.name ?? point.indicator.rawValue
    return Term(
      Phrase(sv: name, en: name), untraced.reading(of: point, at: period).value,
      .figure(IndicatorValue.id(point.subject, period)))
  }
}
