import Operations
import ProgrammeModel
import Register

/// Figures of steering, of the perspectives and of the strategy, by arithmetic of their own.
extension LeafArithmetic {
  /// The inputs worked out here, in order; `nil` where one is not.
  func all(_ inputs: [Derivations.Input]) -> [Double]? {
    let found = inputs.map(amount)
    return found.allSatisfy { $0 != nil } ? found.compactMap(\.self) : nil
  }

  func steering(_ derived: Derivations.Derived) -> Double? {
    let inputs = derived.inputs
    switch derived.figure.id.name {
    case "commitment.left-to-grant": return all(inputs).flatMap { $0.count == 3 ? $0[0] - $0[1] - $0[2] : nil }
    case "commitment.over-granted", "commitment.over-forecast": return all(inputs)?.first.map { $0 < 0 ? -$0 : 0 }
    case "risk.weight": return all(inputs).flatMap { $0.count == 2 ? $0[0] * $0[1] : nil }
    case "risk.change": return all(inputs).flatMap { $0.count == 4 ? $0[0] * $0[1] - $0[2] * $0[3] : nil }
    case "risk.count": return Double(facts(inputs.first).count)
    case "risk.red": return Double(inputs.compactMap(amount).count { $0 >= 15 })
    case "risk.highest": return inputs.compactMap(amount).max()
    case "service.unit-cost-fixed":
      return all(Array(inputs.prefix(3))).flatMap { $0.count == 3 ? $0[0] * $0[1] / $0[2] : nil }
    default: return nil
    }
  }

  /// Measures of the strategy, and points and projects of the perspectives: things that are counted.
  func counted(_ derived: Derivations.Derived) -> Double? {
    let (id, inputs) = (derived.figure.id, derived.inputs)
    func statuses(_ isCounted: (String) -> Bool) -> Double? {
      let found = facts(inputs.first).compactMap(text)
      return found.allSatisfy(isCounted) ? Double(facts(inputs.first).count) : nil
    }
    switch id.name {
    case "project.slip":
      let days = inputs.compactMap { facts($0).first.flatMap(text).flatMap { CalendarDay($0) }?.daysSinceEpoch }
      guard days.count == 2 else { return nil }
      return (Double(days[0] - days[1]) * 12 / 365.25).rounded(.toNearestOrAwayFromZero)
    case "strategy.planned", "strategy.ownerless": return statuses { $0 != "avbruten" }
    case "strategy.done": return statuses { $0 == "klar" }
    case "strategy.remaining": return statuses { $0 != "klar" && $0 != "avbruten" }
    case "perspective.coverage":
      return inputs.isEmpty ? nil : Double(inputs.count { $0.value.number != nil }) / Double(inputs.count)
    case "perspective.coverage-projects":
      guard inputs.count == 2, !facts(inputs[1]).isEmpty else { return nil }
      return Double(facts(inputs[0]).count) / Double(facts(inputs[1]).count)
    case "perspective.coverage-cost": return coveredCost(id, inputs)
    case "indicator.spread-lowest": return valued(inputs)?.min()
    case "indicator.spread-highest": return valued(inputs)?.max()
    case "indicator.spread-median": return valued(inputs).flatMap(median)
    case "service.limit-cost", "service.limit-use":
      guard let share = inputs.last, let middle = valued(inputs.dropLast()).flatMap(median) else { return nil }
      return (plain(facts(share)) ?? share.value.number).map { middle * $0 / 100 }
    case "perspective.share-rated":
      // Value and target of each indicator in turn; with both it can be rated.
      guard !inputs.isEmpty, inputs.count.isMultiple(of: 2) else { return nil }
      let pairs = stride(from: 0, to: inputs.count, by: 2).map {
        (inputs[$0].value.number, inputs[$0 + 1].value.number)
      }
      return Double(pairs.count { $0 != nil && $1 != nil }) / Double(pairs.count)
    default:
      // Each point is rated by rule; here is held that a perspective's points are rated once each.
      return id.name.hasPrefix("perspective.rated-") && isRatedOnce(id) ? Double(inputs.count) : nil
    }
  }

  private func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    return sorted.isEmpty ? nil : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// The inputs that have a value, worked out here; `nil` where one of them is not.
  private func valued(_ inputs: [Derivations.Input]) -> [Double]? { all(inputs.filter { $0.value.number != nil }) }

  /// What the projects that `perspective.coverage-projects` counts have cost, of what all live projects have.
  private func coveredCost(_ id: FigureID, _ inputs: [Derivations.Input]) -> Double? {
    let counts = FigureID(name: "perspective.coverage-projects", subject: id.subject, period: id.period)
    guard let with = derivations.derived(counts)?.inputs.first else { return nil }
    let covered = Set(
      facts(with).compactMap { fact -> String? in
        if case .cell(_, let key, _) = fact { key.text } else { nil }
      })
    var (above, below) = (0.0, 0.0)
    for input in inputs {
      guard case .figure(let project) = input.ground, let spent = values[project] else { continue }
      below += spent
      if covered.contains(project.subject.id) { above += spent }
    }
    return below == 0 ? nil : above / below
  }

  /// Whether every point of the perspective has exactly one rating.
  private func isRatedOnce(_ id: FigureID) -> Bool {
    func points(_ name: String) -> [FigureID] {
      (derivations.derived(FigureID(name: name, subject: id.subject, period: id.period))?.inputs ?? []).compactMap {
        if case .figure(let point) = $0.ground { point } else { nil }
      }
    }
    let rated = ["met", "partlyMet", "notMet", "notAssessed"].flatMap { points("perspective.rated-" + $0) }
    return rated.count == Set(rated).count && Set(rated) == Set(points("perspective.coverage"))
  }
}
