import Foundation
import Operations
import ProgrammeModel
import Register

/// Indicators and benefit cases by arithmetic of their own.
extension LeafArithmetic {
  /// An indicator: its latest reported value, or one set of rows over another as its formula says.
  func measured(_ derived: Derivations.Derived) -> Double? {
    let (id, inputs) = (derived.figure.id, derived.inputs)
    if id.name == "indicator.target-to-date" {
      let months = ["T1": 4.0, "T2": 8.0, "VB": 12.0][String(id.period.suffix(2))]
      return months.flatMap { months in inputs.first?.value.number.map { $0 * months / 12 } }
    }
    guard id.name.hasPrefix("indicator.value") || ["indicator.target", "indicator.to-date"].contains(id.name) else {
      return nil
    }
    let tables = Set(inputs.flatMap { facts($0) }.map(table))
    if tables.isSubset(of: ["mätvärden", "målvärden"]) {
      let measures = Set(inputs.flatMap { facts($0) }.map(\.field.rawValue))
      if measures.isSubset(of: ["värde", "mål"]) || inputs.count == 1 { return latest(inputs.first) }
      guard inputs.count == 2, let above = latest(inputs[0]), let below = latest(inputs[1]) else { return nil }
      let indicator = id.subject.id.split(separator: "/").first.map(String.init) ?? ""
      return above / below * (derivations.units[indicator] == "%" ? 100 : 1)
    }
    if tables == ["enkätsvar"] { return surveyed(derived) }
    guard !inputs.isEmpty else { return nil }
    let (isPercent, isMillions) = (
      derived.formula.swedish.hasSuffix("[%]"), derived.formula.swedish.hasSuffix("[mnkr]")
    )
    if tables.isSubset(of: ["incidenter", "förändringar", "tjänster"]) {
      if id.subject.id.hasPrefix("M22/"), inputs.count > 1, !facts(inputs[1]).isEmpty {
        return minutes(inputs[0]).map { $0 / Double(facts(inputs[1]).count) }
      }
      // What is counted is rows; agreed hours are reckoned in a calendar with holidays.
      let isCounted = ["M23", "M24", "M25"].contains { id.subject.id.hasPrefix($0 + "/") }
      guard isCounted, inputs.count > 1 else { return nil }
      let (above, below) = (Double(facts(inputs[0]).count), Double(facts(inputs[1]).count))
      return isPercent ? above / below * 100 : above
    }
    if id.subject.id.hasPrefix("frigjorda-timmar/") { return freed(inputs) }
    let sums = totals(inputs)
    if sums.count == 1 { return isMillions ? sums[0] / 1_000_000 : sums[0] }
    guard sums.count == 2, sums[1] != 0 else { return nil }
    return sums[0] / sums[1] * (isPercent ? 100 : 1)
  }

  /// Everything that each term names, less what the next one takes off it.
  private func totals(_ inputs: [Derivations.Input]) -> [Double] {
    var sums: [Double] = []
    for input in inputs where !input.name.swedish.hasPrefix("Utelämnade") {
      let sum = facts(input).compactMap(number).reduce(0, +)
      if input.name.swedish.hasPrefix("Avdrag från Nyttoutfall") {
        sums[sums.count - 1] -= abs(sum)
      } else if input.name.swedish.hasPrefix("Avdrag från ") {
        sums[sums.count - 1] -= sum
      } else {
        sums.append(sum)
      }
    }
    return sums
  }

  /// Hours and cases now, and hours and cases then: the hours that the same cases would have taken then, less those of now.
  private func freed(_ inputs: [Derivations.Input]) -> Double? {
    let sums = totals(inputs)
    guard sums.count == 4, sums[1] != 0, sums[3] != 0 else { return nil }
    return (sums[2] / sums[3] - sums[0] / sums[1]) * sums[1]
  }

  /// The minutes from start to end of the incidents that a term names, summed.
  private func minutes(_ input: Derivations.Input) -> Double? {
    var days: [Key: [String: Double]] = [:]
    for fact in facts(input) {
      guard case .cell(_, let key, let field) = fact, let text = text(fact),
        let moment = ISO8601DateFormatter().date(from: text)
      else { return nil }
      days[key, default: [:]][field.rawValue] = moment.timeIntervalSince1970 / 60
    }
    return days.values.reduce(0) { sum, incident in
      sum + (incident["slut"] ?? .nan) - (incident["start"] ?? .nan)
    }
  }

  func table(_ fact: FactReference) -> String {
    switch fact {
    case .cell(let table, _, _): table.rawValue
    case .observation(let series, _): series.table.rawValue
    }
  }

  /// The value of the last period.
  private func latest(_ input: Derivations.Input?) -> Double? {
    let dated = facts(input).compactMap { fact -> (CalendarDay, FactReference)? in
      if case .observation(_, let period) = fact { (period.last, fact) } else { nil }
    }
    return dated.max { $0.0 < $1.0 }.flatMap { number($0.1) }
  }

  /// The indexes of the surveys, from the answers of complete forms alone.
  private func surveyed(_ derived: Derivations.Derived) -> Double? {
    let means = derived.inputs.filter { $0.name.swedish.hasPrefix("Medelbetyg") }.compactMap { input -> Double? in
      let answers = facts(input).compactMap(number)
      return answers.isEmpty ? nil : answers.reduce(0, +) / Double(answers.count)
    }
    if means.count == 3 { return means.map { ($0 - 1) / 9 * 100 }.reduce(0, +) / 3 }
    if means.count == 10 {
      let positive: [Double] = stride(from: 0, to: 10, by: 2).map { means[$0] - 1 }
      let negative: [Double] = stride(from: 1, to: 10, by: 2).map { 5 - means[$0] }
      return 2.5 * (positive.reduce(0, +) + negative.reduce(0, +))
    }
    // Very satisfied first: 100, 75, 50, 25 and 0 of a hundred.
    let answers = derived.inputs.filter { $0.name.swedish.hasPrefix("Svar ") }.map { Double(facts($0).count) }
    guard answers.count == 5, answers.contains(where: { $0 > 0 }) else { return nil }
    let weights: [Double] = [100, 75, 50, 25, 0]
    let weighted = zip(weights, answers).reduce(0.0) { $0 + $1.0 * $1.1 }
    return weighted / answers.reduce(0, +)
  }

  /// Outcome in the prices of the plan: each year's amount by the index of the price year over that of the year.
  func atPlanPrices(_ derived: Derivations.Derived) -> Double? {
    let inputs = derived.inputs
    guard derived.figure.id.name.hasPrefix("benefit.realised-plan-prices.") else { return nil }
    let index = inputs.flatMap { facts($0) }.filter { table($0) == "prisindex" }
    var level: [Int: Double] = [:]
    for fact in index {
      if case .observation(_, let period) = fact, let number = number(fact) { level[period.year] = number }
    }
    let base = context(inputs, "prisår").first.flatMap(number).map { Int($0) }
    return sum(inputs) { facts in
      var total: Double?
      for fact in facts {
        guard case .observation(_, let period) = fact, let amount = number(fact) else { continue }
        var factor = 1.0
        if let base, base != period.year {
          guard let to = level[base], let from = level[period.year] else { return nil }
          factor = to / from
        }
        total = (total ?? 0) + amount * factor
      }
      return total.map { context(inputs, "negativ").isEmpty ? $0 : -abs($0) }
    }
  }

  /// A benefit case: amounts by year, discounted from its first year.
  func appraised(_ derived: Derivations.Derived) -> Double? {
    let (name, inputs) = (derived.figure.id.name, derived.inputs)
    guard name.hasPrefix("case.") else { return nil }
    func stated(_ field: String) -> Double? { context(inputs, field).first.flatMap(number) }
    guard let start = stated("startår"), let horizon = stated("horisont"), let percent = stated("kalkylränta") else {
      return nil
    }
    let years = Int(start)...Int(start + horizon)
    let shift = context(inputs, "diskontering").first.flatMap(text) == "mitten" ? 0.5 : 0
    func factor(_ year: Int) -> Double {
      year == years.lowerBound ? 1 : pow(1 + percent / 100, -(Double(year - years.lowerBound) - shift))
    }
    let (benefit, cost) = (benefits(inputs), costs(inputs))
    let net = years.map { benefit[$0, default: 0] - cost[$0, default: 0] }
    let present = zip(years, net).map { factor($0) * $1 }.reduce(0, +)
    if name.hasPrefix("case.net-present-value.") { return present }
    if name.hasPrefix("case.nnk-idu.") {
      return present / years.map { factor($0) * cost[$0, default: 0] }.reduce(0, +)
    }
    guard name.hasPrefix("case.payback.") else { return nil }
    var (sum, before) = (0.0, 0.0)
    for (index, flow) in net.enumerated() {
      sum += flow
      if before < 0, sum >= 0 { return Double(index - 1) - before / flow }
      before = sum
    }
    return before < 0 ? nil : 0
  }

  private func benefits(_ inputs: [Derivations.Input]) -> [Int: Double] {
    let negative = Set(
      context(inputs, "negativ").compactMap { fact -> String? in
        if case .cell(_, let key, _) = fact { key.text } else { nil }
      })
    var years: [Int: Double] = [:]
    for fact in facts(inputs.first) {
      guard case .observation(let series, let period) = fact, let amount = number(fact) else { continue }
      let isNegative = series.dimensions.parts.contains { negative.contains($0) }
      years[period.year, default: 0] += isNegative ? -abs(amount) : amount
    }
    return years
  }

  private func costs(_ inputs: [Derivations.Input]) -> [Int: Double] {
    guard inputs.count > 1 else { return [:] }
    var years: [Int: Double] = [:]
    for fact in facts(inputs[1]) {
      guard case .cell(let table, let key, _) = fact, let amount = number(fact),
        text(.cell(table: table, key: key, field: FieldName("slag"))) != "kapitalkostnad",
        let year = key.parts.compactMap({ Int($0) }).first(where: { (1990...2100).contains($0) })
      else { continue }
      years[year, default: 0] += amount
    }
    return years
  }
}
