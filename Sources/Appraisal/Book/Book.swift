public import ProgrammeModel

/// A programme laid out for calculation: every thing by its id, every amount by what it belongs to.
///
/// Made once from a ``Programme`` and never changed; figure definitions and rules read it and never the register. They hand
/// it on for every project, so that it is held by reference.
public final class Book: Sendable {
  /// The programme as known at one registration.
  public let programme: Programme
  /// Whether inputs carry the facts they rest on; only explanations ask for that.
  public let isTracing: Bool

  /// The structure by node id.
  public let nodes: [Identifier<StructureNode>: StructureNode]
  /// The children of each node, in report order.
  public let children: [Identifier<StructureNode>: [Identifier<StructureNode>]]
  /// The projects by id.
  public let projects: [Identifier<Project>: Project]
  /// The projects of each node itself, in id order.
  public let projectsOfNode: [Identifier<StructureNode>: [Identifier<Project>]]
  /// The organisations by id.
  public let organisations: [Identifier<Organisation>: Organisation]
  /// The persons by id.
  public let persons: [Identifier<Person>: Person]
  /// The goals by id.
  public let goals: [Identifier<Goal>: Goal]
  /// The services by id.
  public let services: [Identifier<ITService>: ITService]
  /// From when to when each service is in operation, by id.
  let operation: [String: (from: CalendarDay, to: CalendarDay)]
  /// The indicators by id.
  public let indicators: [Identifier<Indicator>: Indicator]
  /// The benefits by id.
  public let benefits: [Identifier<Benefit>: Benefit]
  /// The benefits of each project, in id order.
  public let benefitsOfProject: [Identifier<Project>: [Benefit]]
  /// The benefit cases of each project, by version.
  public let casesOfProject: [Identifier<Project>: [BenefitCase]]
  /// The decisions on each project, by date.
  public let decisionsOfProject: [Identifier<Project>: [Decision]]
  /// The milestones of each project.
  package let milestonesOfProject: [Identifier<Project>: [Milestone]]
  /// The amounts of each project or service.
  public let amounts: AmountBook
  /// Planned and realised benefit.
  public let benefitAmounts: BenefitBook
  /// Targets and measurements.
  public let measurements: MeasurementBook
  /// What is asked of each indicator.
  let indicatorIndex: IndicatorIndex
  /// The points of each perspective, in order.
  let pointsOfPerspective: [Perspective: PerspectivePoints]

  /// Raw rows of the running delivery.
  public let delivery: DeliveryBook
  /// What has been worked out of the book.
  let memory: BookMemory
  /// The same book without origins; `nil` in one that does not trace.
  private let twin: Book?
  /// The services that came of each project, in id order.
  public let servicesOfProject: [Identifier<Project>: [ITService]]

  /// Lays out a programme.
  public convenience init(_ programme: Programme, isTracing: Bool = false) {
    if isTracing { self.init(tracing: Book(layingOut: programme)) } else { self.init(layingOut: programme) }
  }

  private init(layingOut programme: Programme) {
    // The largest part of a city's book is laid out while the others are.
    let indicators = Dictionary(programme.indicators.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let index = IndicatorIndex(programme.indicators)
    let operation: [String: (from: CalendarDay, to: CalendarDay)] = Dictionary(
      programme.services.map { ($0.id.rawValue, ($0.from ?? .beginning, $0.to ?? .end)) }, uniquingKeysWith: { $1 })
    let measured = Concurrently.begin {
      let measurements = MeasurementBook(programme, index, operation)
      return (measurements, PerspectivePoints.all(in: measurements, of: indicators, index))
    }
    self.programme = programme
    self.operation = operation
    self.indicators = indicators
    indicatorIndex = index
    isTracing = false
    twin = nil
    memory = BookMemory()
    nodes = Dictionary(programme.nodes.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    children = Dictionary(grouping: programme.nodes.filter { $0.parent != nil }, by: { $0.parent ?? "" })
      .mapValues { $0.sorted { ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id) }.map(\.id) }
    let byID = Dictionary(programme.projects.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    projects = byID
    projectsOfNode = Dictionary(
      grouping: programme.projects.filter { Self.node(of: $0, among: byID) != nil },
      by: { Self.node(of: $0, among: byID) ?? "" }
    ).mapValues { $0.map(\.id).sorted() }
    organisations = Dictionary(programme.organisations.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    persons = Dictionary(programme.persons.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    goals = Dictionary(programme.goals.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    services = Dictionary(programme.services.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    benefits = Dictionary(programme.benefits.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    benefitsOfProject = Dictionary(grouping: programme.benefits, by: \.project).mapValues {
      $0.sorted { $0.id < $1.id }
    }
    casesOfProject = Dictionary(grouping: programme.benefitCases, by: \.project).mapValues {
      $0.sorted { ($0.version, $0.id) < ($1.version, $1.id) }
    }
    decisionsOfProject = Dictionary(
      grouping: programme.decisions.filter { $0.project != nil }, by: { $0.project ?? "" }
    )
    .mapValues {
      $0.sorted { ($0.date.value?.daysSinceEpoch ?? .max, $0.id) < ($1.date.value?.daysSinceEpoch ?? .max, $1.id) }
    }
    milestonesOfProject = Dictionary(grouping: programme.milestones, by: \.project)
    servicesOfProject = Dictionary(
      grouping: programme.services.filter { $0.project != nil }.sorted { $0.id < $1.id }, by: { $0.project ?? "" })
    amounts = AmountBook(programme)
    benefitAmounts = BenefitBook(programme)
    delivery = DeliveryBook(programme)
    (measurements, pointsOfPerspective) = measured.result()
  }

  /// The same book with origins.
  private init(tracing twin: Book) {
    isTracing = true
    self.twin = twin
    programme = twin.programme
    nodes = twin.nodes
    children = twin.children
    projects = twin.projects
    projectsOfNode = twin.projectsOfNode
    organisations = twin.organisations
    persons = twin.persons
    goals = twin.goals
    services = twin.services
    operation = twin.operation
    indicators = twin.indicators
    benefits = twin.benefits
    benefitsOfProject = twin.benefitsOfProject
    casesOfProject = twin.casesOfProject
    decisionsOfProject = twin.decisionsOfProject
    milestonesOfProject = twin.milestonesOfProject
    amounts = twin.amounts
    benefitAmounts = twin.benefitAmounts
    measurements = twin.measurements
    indicatorIndex = twin.indicatorIndex
    pointsOfPerspective = twin.pointsOfPerspective
    delivery = twin.delivery
    memory = twin.memory
    servicesOfProject = twin.servicesOfProject
  }

  /// A node with everything below it, parents before children; nothing is met twice.
  public func subtree(of node: Identifier<StructureNode>) -> [Identifier<StructureNode>] {
    var visited: Set<Identifier<StructureNode>> = []
    var order: [Identifier<StructureNode>] = []
    func visit(_ node: Identifier<StructureNode>) {
      guard visited.insert(node).inserted else { return }
      order.append(node)
      for child in children[node] ?? [] { visit(child) }
    }
    visit(node)
    return order
  }

  /// The node of a project: its own, or that of the project it is part of.
  private static func node(
    of project: Project, among projects: [Identifier<Project>: Project]
  ) -> Identifier<StructureNode>? {
    var current: Project? = project
    var steps = 0
    while let candidate = current, steps < 16 {
      if let node = candidate.node { return node }
      current = candidate.parent.flatMap { projects[$0] }
      steps += 1
    }
    return nil
  }

  /// The projects of a node and of every node below it, each once.
  public func projects(under node: Identifier<StructureNode>) -> [Project] {
    subtree(of: node).flatMap { projectsOfNode[$0] ?? [] }.compactMap { projects[$0] }
  }

  /// The topmost nodes of the structure, in report order.
  public var roots: [StructureNode] {
    programme.nodes.filter { node in node.parent.map { nodes[$0] == nil } ?? true }
      .sorted { ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id) }
  }

  /// The nodes that hold a frame or a portfolio's description, in report order.
  public var portfolios: [StructureNode] {
    let described = Set(programme.portfolios.map(\.id)).union(programme.frames.map(\.portfolio))
    return roots.flatMap { subtree(of: $0.id) }.filter(described.contains).compactMap { nodes[$0] }
  }

  /// The projects a subject stands for: a project itself, all under a node, or all of the programme.
  public func projects(of subject: Subject) -> [Project] {
    switch subject.kind {
    case .project: projects[Identifier(subject.id)].map { [$0] } ?? []
    case .node: memory.projects(subject) { projects(under: Identifier(subject.id)) }
    case .programme: memory.projects(subject) { programme.projects.sorted { $0.id < $1.id } }
    case .organisation:
      memory.projects(subject) {
        programme.projects.filter {
          $0.sponsor.value?.rawValue == subject.id || $0.receiver.value?.rawValue == subject.id
        }
        .sorted { $0.id < $1.id }
      }
    case .other where subject == .outsidePortfolios: projectsOutsidePortfolios
    default: []
    }
  }
}

extension Book {
  /// The same book without origins: a value does not rest on how it is explained, and is worked out faster.
  var untraced: Book { twin ?? self }
}

extension Subject {
  /// The projects under no portfolio, as one thing to say something about.
  public static let outsidePortfolios = Subject(.other, "utanför-portföljerna")
}

extension Book {
  /// The projects under no portfolio: a board's own, and those on a node that is none.
  public var projectsOutsidePortfolios: [Project] {
    let inside = Set(portfolios.flatMap { subtree(of: $0.id) }.flatMap { projectsOfNode[$0] ?? [] })
    return programme.projects.filter { !inside.contains($0.id) }.sorted { $0.id < $1.id }
  }

  /// The projects that hang on no node of the structure, such as a board's own.
  public var projectsOutsideStructure: [Project] {
    let inside = Set(projectsOfNode.values.joined())
    return programme.projects.filter { !inside.contains($0.id) }.sorted { $0.id < $1.id }
  }
}
