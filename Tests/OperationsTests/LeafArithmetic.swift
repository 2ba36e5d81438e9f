import Operations
import ProgrammeModel
import Register

/// Figures worked out anew from the rows of files alone, with arithmetic of its own.
///
/// Nothing of the module `Appraisal` is used, and no value of any figure: only the texts of facts, their keys and periods,
/// and what the formula of a name says.
struct LeafArithmetic {
  /// Kronor, or the number itself for figures that are none.
  private(set) var values: [FigureID: Double] = [:]
  /// The names whose formula this knows, and how many figures of each it worked out.
  private(set) var tally: [String: Int] = [:]
  let derivations: Derivations

  init(_ derivations: Derivations) {
    self.derivations = derivations
    // Each figure comes after those it rests on.
    for derived in derivations.figures {
      guard let value = value(of: derived) else { continue }
      values[derived.figure.id] = value
      tally[derived.figure.id.name, default: 0] += 1
    }
  }

  private static let sums = [
    "economy.budget", "economy.outcome", "economy.forecast", "frame.", "project.spent", "project.spent-with-running",
    "project.decided", "project.decided-first", "project.expected", "benefit.planned-total.", "benefit.realised.",
    "need.computed", "agreement.value", "decision.amount", "delegation.limit", "board.running-cost",
    "board.running-cost-to-date", "board.taken-home-to-date", "board.taken-home", "board.pays-year", "board.pays-total",
    "board.gains-year.", "board.gains-total.",
    "service.cost", "commitment.original", "commitment.adjustment", "commitment.carried-over", "commitment.moved",
    "commitment.grossing", "commitment.frame", "commitment.granted", "commitment.pending", "commitment.used",
    "commitment.forecast", "resource.need", "resource.available",
  ]
  private static let differences = [
    "economy.deviation", "project.margin", "benefit.gap.", "need.difference", "programme.not-disposed", "frame.left",
    "board.budget-effect", "board.budget-effect-to-date", "commitment.left-of-forecast", "resource.left",
    "indicator.change-previous", "indicator.change-last-year", "service.unit-cost-change", "economy.deviation-change",
    "frame.overrun", "project.overrun",
  ]
  private static let ratios = [
    "benefit.realisation-rate.", "benefit.take-home-rate.", "effect.per-krona", "strategy.share-done",
  ]

  private static func matches(_ name: String, _ names: [String]) -> Bool {
    names.contains { $0.hasSuffix(".") || $0 == "effect.per-krona" ? name.hasPrefix($0) : name == $0 }
  }

  private func value(of derived: Derivations.Derived) -> Double? {
    let (id, inputs) = (derived.figure.id, derived.inputs)
    if Self.matches(id.name, Self.differences) {
      guard inputs.count == 2, let left = amount(inputs[0]), let right = amount(inputs[1]) else { return nil }
      return left - right
    }
    if Self.matches(id.name, Self.ratios) {
      guard inputs.count == 2, let above = amount(inputs[0]), let below = amount(inputs[1]), below != 0 else {
        return nil
      }
      return above / below
    }
    if Self.matches(id.name, Self.sums) { return sum(inputs) { signed($0, inputs) } }
    if id.name == "economy.budget-elapsed" { return sum(inputs) { elapsed($0, inputs, id) } }
    if id.name.hasPrefix("benefit.planned.") || id.name.hasPrefix("benefit.planned-first.") {
      return sum(inputs) { planned($0, inputs, id) }
    }
    if id.name.hasPrefix("benefit.taken-home.") { return sum(inputs) { takenHome($0, inputs, id) } }
    if id.name == "benefit.count.red" { return Double(facts(inputs.first).count) }
    return steering(derived) ?? measured(derived) ?? counted(derived) ?? atPlanPrices(derived) ?? appraised(derived)
  }

  /// The parts of a sum: figures by what they came to here, facts by what the formula makes of them.
  func sum(
    _ inputs: [Derivations.Input], _ own: ([FactReference]) -> Double?
  ) -> Double? {
    var total: Double?
    for input in inputs {
      let part: Double? =
        switch input.ground {
        case .figure(let id): values[id]
        case .constant: 0
        case .facts(let facts): isAmount(facts) ? own(facts) : nil
        }
      if let part { total = (total ?? 0) + part }
    }
    return total
  }

  func amount(_ input: Derivations.Input) -> Double? {
    switch input.ground {
    case .figure(let id): values[id]
    case .constant: nil
    case .facts(let facts): plain(facts)
    }
  }

  func facts(_ input: Derivations.Input?) -> [FactReference] {
    if case .facts(let facts)? = input?.ground { facts } else { [] }
  }

  // MARK: Facts

  func text(_ fact: FactReference) -> String? { derivations.origins[fact]?.value.value }

  /// A number with a decimal point, read digit by digit.
  func number(_ fact: FactReference) -> Double? { text(fact).flatMap { Double($0) } }

  /// Columns that decide how much of an amount counts without being added themselves.
  private static let contexts: Set = ["år", "varaktighet", "negativ", "start", "driftstart", "prisår"]

  private func isAmount(_ facts: [FactReference]) -> Bool {
    facts.allSatisfy { !Self.contexts.contains($0.field.rawValue) && table($0) != "prisindex" }
  }

  /// The sum of what counts: a year's value before parts of that year, and of accumulated values each year's last.
  func plain(_ facts: [FactReference]) -> Double? {
    let known = facts.filter { counts($0, facts) }.compactMap(number)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  private func counts(_ fact: FactReference, _ all: [FactReference]) -> Bool {
    guard case .observation(let series, let period) = fact else { return true }
    return !all.contains { other in
      guard case .observation(series, let rival) = other, rival.year == period.year, rival != period else {
        return false
      }
      if series.dimensions.parts.contains("ackumulerat") { return rival > period }
      let isPlan = series.table.rawValue == "budget" || series.table.rawValue == "prognos"
      return isPlan && rival.length == .year && period.length != .year
    }
  }

  func context(_ inputs: [Derivations.Input], _ field: String) -> [FactReference] {
    inputs.flatMap { facts($0) }.filter { $0.field.rawValue == field }
  }

  private func signed(_ facts: [FactReference], _ inputs: [Derivations.Input]) -> Double? {
    guard let sum = plain(facts) else { return nil }
    return context(inputs, "negativ").isEmpty ? sum : -abs(sum)
  }

  // MARK: Parts of a year

  /// The year and month of a report's last day.
  private func cutOff(_ id: FigureID) -> (year: Int, month: Int) {
    (Int(id.period.prefix(4)) ?? 0, id.period.hasSuffix("T1") ? 4 : id.period.hasSuffix("T2") ? 8 : 12)
  }

  /// The share of a year's months that have passed, counted from a day that year where there is one.
  private func share(_ year: Int, _ start: FactReference?, _ id: FigureID) -> Double {
    let parts = (start.flatMap(text) ?? "").split(separator: "-").compactMap { Int($0) }
    let first = parts.count == 3 && parts[0] == year ? parts[1] : 1
    let last = cutOff(id).month
    return last < first ? 0 : Double(last - first + 1) / Double(13 - first)
  }

  private func elapsed(_ facts: [FactReference], _ inputs: [Derivations.Input], _ id: FigureID) -> Double? {
    plain(facts).map { $0 * share(cutOff(id).year, context(inputs, "start").first, id) }
  }

  private func planned(_ facts: [FactReference], _ inputs: [Derivations.Input], _ id: FigureID) -> Double? {
    var total: Double?
    for fact in facts {
      guard case .observation(_, let period) = fact, let value = number(fact) else { continue }
      let isRunning = period.length == .year && period.year == cutOff(id).year
      let part = isRunning ? value * share(period.year, context(inputs, "driftstart").first, id) : value
      total = (total ?? 0) + part
    }
    return total.map { context(inputs, "negativ").isEmpty ? $0 : -abs($0) }
  }

  private func takenHome(_ facts: [FactReference], _ inputs: [Derivations.Input], _ id: FigureID) -> Double? {
    func said(_ field: String, of fact: FactReference) -> String? {
      guard case .cell(let table, let key, _) = fact else { return nil }
      return text(.cell(table: table, key: key, field: FieldName(field)))
    }
    var total = 0.0
    for fact in facts {
      guard let amount = number(fact), let year = said("år", of: fact).flatMap({ Int($0) }) else { return nil }
      let isPermanent = said("varaktighet", of: fact) == "permanent"
      total += isPermanent ? amount * (Double(cutOff(id).year - year) + Double(cutOff(id).month) / 12) : amount
    }
    return total
  }
}
