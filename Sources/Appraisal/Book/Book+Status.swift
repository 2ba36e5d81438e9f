public import ProgrammeModel

extension Book {
  /// The status of a project by the published tolerances: the worst of cost, time and benefit.
  ///
  /// Cost: expected total cost against decided. Time: go-live now expected (or actual) against first planned. Benefit:
  /// realised against planned to the cut-off. What cannot be assessed is left out; nothing assessed is not assessed.
  public func computedStatus(
    of project: Project, in period: ReportPeriod, _ tolerances: Tolerances = .published
  ) -> TrafficLight {
    let subject = Subject(.project, project.id.rawValue)
    var lights: [TrafficLight] = []
    if case .money(let decided) = ProjectDecided.value(subject, period, self), decided != .zero,
      case .money(let expected) = ProjectExpected.value(subject, period, self)
    {
      lights.append(tolerances.status(cost: expected, baseline: decided).light)
    }
    if let milestone = programme.milestones.first(where: { $0.project == project.id && $0.code == "driftstart" }),
      let first = milestone.first.value
    {
      let now = milestone.actual ?? milestone.forecast ?? milestone.decided
      lights.append(tolerances.status(monthsLate: Delay.months(planned: first, actual: now)).light)
    }
    if case .share(let rate) = RealisationRate<InternalBenefit>.value(subject, period, self) {
      lights.append(tolerances.status(realisationRate: .value(rate)).light)
    }
    return lights.max { $0.gravity < $1.gravity } ?? .notAssessed
  }
}

extension TrafficLight {
  /// How grave the status is, for comparing: not assessed, green, yellow, red.
  public var gravity: Int {
    switch self {
    case .notAssessed: 0
    case .green: 1
    case .yellow: 2
    case .red: 3
    }
  }
}

extension TrafficStatus {
  var light: TrafficLight {
    switch self {
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    case .notAssessed: .notAssessed
    }
  }
}
