public import ProgrammeModel

/// How outcomes have compared with first estimates in projects like one, beside its own estimate.
public struct CaseHistory: Sendable {
  /// Which projects and benefits are alike.
  public enum Group: String, Sendable, CaseIterable {
    /// The same sponsor.
    case board
    /// The same category of IT support.
    case category
    /// Green benefit everywhere.
    case green
    /// Yellow benefit everywhere.
    case yellow

    /// The parts of the case that are compared.
    public var parts: Set<CaseItem.Part> {
      switch self {
      case .board, .category: [.green, .yellow]
      case .green: [.green]
      case .yellow: [.yellow]
      }
    }
  }

  /// How the others have done.
  public let accuracy: ForecastAccuracy
  /// The case's own benefit over its horizon, in kronor.
  public let estimate: Double
  /// The inputs with the rows they were read from, where the book traces.
  public let terms: [Term]

  /// What the estimate would become if it erred as the median case.
  public var corrected: Calculated<Money> {
    Money(rounding: estimate).map(accuracy.corrected) ?? .undefined(.tooLarge)
  }

  /// The comparison of a case with a group; `nil` where its project is not known.
  public init?(_ group: Group, of appraisal: CaseAppraisal, in book: Book, at day: CalendarDay) {
    guard let project = book.projects[appraisal.benefitCase.project] else { return nil }
    let found = book.benefitHistory(
      except: project.id, at: day,
      projects: { other in
        switch group {
        case .board: other.sponsor.value == project.sponsor.value
        case .category: other.category == project.category
        case .green, .yellow: true
        }
      },
      benefits: { benefit in
        switch group {
        case .board, .category: InternalBenefit.counts(benefit)
        case .green: GreenBenefit.counts(benefit)
        case .yellow: InternalBenefit.counts(benefit) && benefit.benefitClass.value == .yellow
        }
      })
    accuracy = ForecastAccuracy(found.map(\.drift))
    estimate = appraisal.items.filter { group.parts.contains($0.part) }.reduce(0) { $0 + $1.likely.reduce(0, +) }
    terms = found.flatMap(\.terms)
  }
}

/// First estimate and outcome of benefit in one project.
public struct ProjectHistory: Sendable {
  /// From first estimate to outcome.
  public let drift: EstimateDrift
  /// The two amounts with the rows they were read from, where the book traces.
  public let terms: [Term]
}
