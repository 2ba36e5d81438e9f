import Foundation
import Operations
import ProgrammeModel
import Register

/// Indicators and benefit cases by arithmetic of their own.
extension LeafArithmetic {
  /// An indicator: its latest reported value, or one set of rows over another as its formula says.
  func measured(_ derived: Derivations.Derived) -> Double? {
    let (id, inputs) = (derived.figure.id, derived.inputs)
    guard id.name.hasPrefix("indicator.value") || id.name == "indicator.target" else { return nil }
    let tables = Set(inputs.flatMap { facts($0) }.map(table))
    if tables.isSubset(of: ["mätvärden", "målvärden"]) {
      let measures = Set(inputs.flatMap { facts($0) }.map(\.field.rawValue))
      if measures.isSubset(of: ["värde", "mål"]) || inputs.count == 1 { return latest(inputs.first) }
      guard inputs.count == 2, let above = latest(inputs[0]), let below = latest(inputs[1]) else { return nil }
      let indicator = id.subject.id.split(separator: "/").first.map(String.init) ?? ""
      return above / below * (derivations.units[indicator] == "%" ? 100 : 1)
    }
    if tables == ["enkätsvar"] { return surveyed(derived) }
    guard let first = inputs.first else { return nil }
    let (isPercent, isMillions) = (
      derived.formula.swedish.hasSuffix("[%]"), derived.formula.swedish.hasSuffix("[mnkr]")
    )
    if tables.isSubset(of: ["incidenter", "förändringar", "tjänster"]) {
      // What is counted is rows; the lengths of incidents are reckoned in a calendar of office hours.
      let isCounted = ["M23", "M24", "M25"].contains { id.subject.id.hasPrefix($0 + "/") }
      guard isCounted, inputs.count > 1 else { return nil }
      let (above, below) = (Double(facts(inputs[0]).count), Double(facts(inputs[1]).count))
      return isPercent ? above / below * 100 : above
    }
    guard inputs.count > 1 else { return plain(facts(first)).map { isMillions ? $0 / 1_000_000 : $0 } }
    guard let above = total(inputs[0]), let below = total(inputs[1]), below != 0,
      inputs.dropFirst(2).allSatisfy({ $0.name.swedish.hasPrefix("Utelämnade") })
    else { return nil }
    return above / below * (isPercent ? 100 : 1)
  }

  /// Everything that a term names, rows without a value left out.
  private func total(_ input: Derivations.Input) -> Double? {
    let known = facts(input).compactMap(number)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  private func table(_ fact: FactReference) -> String {
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

  /// The satisfaction index from the means of three questions.
  private func surveyed(_ derived: Derivations.Derived) -> Double? {
    let means = derived.inputs.filter { $0.name.swedish.hasPrefix("Medelbetyg") }.compactMap { input -> Double? in
      let answers = facts(input).compactMap(number)
      return answers.isEmpty ? nil : answers.reduce(0, +) / Double(answers.count)
    }
    return means.count == 3 ? means.map { ($0 - 1) / 9 * 100 }.reduce(0, +) / 3 : nil
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
