public import Appraisal
public import ProgrammeModel

/// One round of prioritisation: the applications to a portfolio, the limits they meet, and the choice among them.
public struct ApplicationRound: Sendable {
  /// A limit on what may be granted.
  public struct Limit: Hashable, Sendable {
    /// The budget year; `nil` for the sum of all years.
    public let year: Int?
    /// The frame as registered, or as chosen for the round.
    public let frame: Money
    /// Whether the frame is only planned.
    public let isPlan: Bool
    /// What other projects of the portfolio are expected to take of it.
    public let committed: Money
    /// What may be granted; negative where the frame is already exceeded.
    public var left: Money { frame - committed }
    /// What it is called in a figure's subject: the year, or `summa`.
    public var name: String { year.map(String.init) ?? "summa" }
  }

  /// The portfolio.
  public let node: Identifier<StructureNode>
  /// The day of the round.
  public let day: CalendarDay
  /// What was chosen for the round and does not follow from the register, as a figure's subject says it.
  let choices: [String]
  /// The portfolio's projects without an application in the round.
  let others: [Project]
  /// The applications that can be weighed, by id.
  public let applications: [PendingApplication]
  /// The applications that lack something, by id.
  public let incomplete: [PendingApplication]
  /// The limits: the chosen sum first, then the frame of each year.
  public let limits: [Limit]
  /// The years that applications ask for money in without any frame being registered; they are not limited.
  public let yearsWithoutFrame: [Int]
  /// The choice as a problem for the solver; `nil` where the amounts are too large to add up.
  public let problem: SelectionProblem?

  /// The round of a portfolio.
  ///
  /// - Parameters:
  ///   - book: the programme.
  ///   - node: the portfolio, or a larger node.
  ///   - day: the day of the round.
  ///   - sum: the most that may be granted in all; `nil` for no limit but the yearly frames.
  ///   - chosen: the years whose frames count; empty for every year that money is asked for.
  public init(
    _ book: Book, node: Identifier<StructureNode>, on day: CalendarDay, sum: Money?, years chosen: Set<Int> = []
  ) {
    self.node = node
    self.day = day
    choices = Self.choices(sum, chosen)
    let pending = book.pendingApplications(to: node, on: day)
    // A mandatory application counts against the frames even where nobody has worked out its benefit.
    let canBeWeighed = { (one: PendingApplication) in
      one.gaps.isEmpty || one.application.isMandatory && one.gaps == [.benefitCase]
    }
    let applications = pending.filter(canBeWeighed)
    self.applications = applications
    incomplete = pending.filter { !canBeWeighed($0) }
    let asked = Set(applications.flatMap(\.years.keys)).filter { chosen.isEmpty || chosen.contains($0) }.sorted()
    // Who cannot be weighed is not chosen either; what such a project is expected to take is taken all the same.
    let applicants = Set(applications.map(\.project.id))
    let others = book.projects(under: node).filter { !applicants.contains($0.id) }
    self.others = others
    var limits = sum.map { [Limit(year: nil, frame: $0, isPlan: false, committed: .zero)] } ?? []
    limits += asked.compactMap { year in
      book.yearFrame(of: node, year: year, on: day).map { frame in
        Limit(
          year: year, frame: frame.amount, isPlan: frame.isPlan,
          committed: others.compactMap { book.expectedOfFrame($0.id, year: year) }.sum)
      }
    }
    self.limits = limits
    yearsWithoutFrame = asked.filter { book.yearFrame(of: node, year: $0, on: day) == nil }
    problem = SelectionProblem(
      candidates: applications.map { one in
        Candidate(
          id: one.application.id.rawValue, value: one.netPresentValue ?? .zero,
          costs: limits.map { limit in limit.year.map { one.years[$0] ?? .zero } ?? one.amount },
          isMandatory: one.application.isMandatory,
          group: one.application.exclusiveGroup.isEmpty ? nil : one.application.exclusiveGroup)
      }, limits: limits.map(\.left))
  }

  /// The indices of the applications by net present value per krona, the highest first; among equals by id.
  public var byQuotient: [Int] {
    applications.indices.filter { applications[$0].quotient != nil }.sorted { left, right in
      (-(applications[left].quotient ?? 0), left) < (-(applications[right].quotient ?? 0), right)
    }
  }
}
