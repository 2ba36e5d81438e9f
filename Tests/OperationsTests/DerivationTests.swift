import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Every figure that a sample report shows, and every figure those rest on, worked out again from its parts.
@Suite struct DerivationTests {
  /// Names whose value is the plain sum of the amounts listed as its parts.
  private static let sums = [
    "economy.budget", "economy.outcome", "economy.forecast", "project.spent", "project.decided", "project.expected",
    "benefit.planned.", "benefit.realised.", "benefit.taken-home.", "benefit.planned-first.", "benefit.planned-total.",
  ]
  /// Names whose value is the first part less the second.
  private static let differences = ["economy.deviation", "benefit.gap.", "project.margin", "project.overrun"]
  /// Names whose value is the first part over the second.
  private static let ratios = [
    "benefit.realisation-rate.", "benefit.take-home-rate.", "effect.per-krona.", "effect.per-krona-running.",
  ]
  /// Names whose every leaf is the plain sum of the rows that it lists.
  private static let leafSums = ["economy.outcome", "project.spent", "benefit.realised."]

  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let period: ReportPeriod
    var testDescription: String { "\(name) \(period)" }
  }

  static var samples: [Sample] {
    get throws {
      let city = try SampleRegister.city.get().path
      return [
        Sample(name: "it-programme-2013", path: city, period: ReportPeriod(year: 2014, occasion: .second)),
        Sample(name: "it-programme-2013", path: city, period: ReportPeriod(year: 2016, occasion: .annual)),
        Sample(
          name: "e-service-programme-2007", path: try SampleRegister.eServices.get().path,
          period: ReportPeriod(year: 2012, occasion: .annual)),
      ]
    }
  }

  @Test func `every figure of the sample reports has a derivation, and its parts give its value`() throws {
    for sample in try Self.samples { try check(sample) }
  }

  private func check(_ sample: Sample) throws {
    let workspace = try Workspace(register: sample.path)
    let asOf = try workspace.knowledge(for: sample.period, asOf: nil)
    let report = try MakeReport(workspace).content(sample.period, asOf: asOf, language: .swedish)
    var shown: [String: FigureValue] = [:]
    for figure in report.figures where figure.isExplainable { shown[figure.id.text] = figure.value }
    #expect(shown.count > 50)
    var wanted = shown.keys.sorted()
    var (seen, tally) = (Set(wanted), (sums: 0, differences: 0, ratios: 0, leaves: 0))
    while !wanted.isEmpty {
      let nodes = try ExplainFigure(workspace).explain(all: wanted, asOf: asOf)
      wanted = []
      for node in nodes {
        let id = try #require(node.id)
        if let printed = shown[id.text] { #expect(node.value == printed, "\(id.text)") }
        #expect(isDerived(node), "\(sample): \(id.text) = \(node.value) has no derivation")
        recompute(node, &tally)
        for input in node.inputs {
          guard let inner = input.id, seen.insert(inner.text).inserted else { continue }
          wanted.append(inner.text)
        }
      }
    }
    // The six-year programme has every kind of figure; the public facts of 2007 are decisions and benefits of their own.
    guard sample.name == "it-programme-2013" else { return }
    #expect(tally.sums > 500 && tally.differences > 20 && tally.ratios > 20 && tally.leaves > 50)
  }

  @Test func `a shortened derivation says how many inputs and facts there are, and has the first of them`() throws {
    let sample = try Self.samples[0]
    let workspace = try Workspace(register: sample.path)
    let asOf = try workspace.knowledge(for: sample.period, asOf: nil)
    let explaining = ExplainFigure(workspace)
    let report = try MakeReport(workspace).content(sample.period, asOf: asOf, language: .swedish)
    let ids = Set(report.figures.filter(\.isExplainable).map(\.id.text)).sorted()
    var shortened = (inputs: 0, facts: 0)
    for (whole, short) in zip(
      try explaining.explain(all: ids, asOf: asOf, most: .max),
      try explaining.explain(all: ids, asOf: asOf, most: 2))
    {
      #expect(whole.inputCount == whole.inputs.count && !whole.isShortened, "\(whole.title.swedish)")
      #expect(short.inputCount == whole.inputCount && short.value == whole.value, "\(whole.title.swedish)")
      #expect(short.inputs.map(\.title) == whole.inputs.prefix(2).map(\.title), "\(whole.title.swedish)")
      #expect(short.inputs.map(\.factCount) == whole.inputs.prefix(2).map(\.factCount))
      for (input, all) in zip(short.inputs, whole.inputs) {
        #expect(input.facts.map(\.reference) == all.facts.prefix(2).map(\.reference))
        if all.factCount > 2 { shortened.facts += 1 }
      }
      if whole.inputCount > 2 { shortened.inputs += 1 }
      #expect(short.isShortened == (whole.inputCount > 2 || short.inputs.contains { $0.factCount > 2 }))
    }
    #expect(shortened.inputs > 10 && shortened.facts > 10)
  }

  /// A value rests on facts or figures; one that is missing may rest on none, since nothing was stated.
  private func isDerived(_ node: ExplainFigure.Node) -> Bool {
    switch node.value {
    case .missing, .undefined: return true
    case .count(0): return true
    default:
      return node.inputs.contains { $0.id != nil || $0.factCount > 0 || $0.formula != nil || $0.value != .count(0) }
        && node.inputs.filter { $0.id == nil && $0.factCount > 0 }.allSatisfy { input in
          input.facts.allSatisfy { $0.origin != nil }
        }
    }
  }

  private func recompute(
    _ node: ExplainFigure.Node, _ tally: inout (sums: Int, differences: Int, ratios: Int, leaves: Int)
  ) {
    guard let id = node.id, let value = node.value.number else { return }
    func matches(_ names: [String]) -> Bool {
      names.contains { $0.hasSuffix(".") ? id.name.hasPrefix($0) : id.name == $0 }
    }
    let parts = node.inputs.compactMap(\.value.number)
    if matches(Self.sums), case .money(let sum) = node.value {
      let ore = node.inputs.reduce(Int64(0)) { total, input in
        if case .money(let part) = input.value { total + part.ore } else { total }
      }
      #expect(ore == sum.ore, "\(id.text)")
      tally.sums += 1
    }
    if matches(Self.differences), parts.count == 2 {
      #expect(abs(parts[0] - parts[1] - value) < 0.005, "\(id.text)")
      tally.differences += 1
    }
    if matches(Self.ratios), parts.count == 2, parts[1] != 0 {
      #expect(abs(parts[0] / parts[1] - value) <= abs(value) * 1e-12, "\(id.text)")
      tally.ratios += 1
    }
    guard matches(Self.leafSums) else { return }
    for input in node.inputs where input.factCount > 0 {
      guard case .money(let sum) = input.value else { continue }
      let ore = counted(input.facts).reduce(Int64(0)) { total, fact in
        guard let text = fact.origin?.value.value, let number = FixedDecimal(text: text) else { return total }
        return total + number.digits * (number.scale == 0 ? 100 : number.scale == 1 ? 10 : 1)
      }
      #expect(ore == sum.ore, "\(id.text): \(input.title.swedish)")
      tally.leaves += 1
    }
  }

  /// Of amounts that a board reports accumulated from 1 January, each year's last of a series holds those before it.
  private func counted(_ facts: [ExplainFigure.Fact]) -> [ExplainFigure.Fact] {
    facts.filter { fact in
      guard case .observation(let series, let period) = fact.reference, series.dimensions.parts.contains("ackumulerat")
      else { return true }
      return !facts.contains { other in
        if case .observation(series, let later) = other.reference {
          later.year == period.year && later > period
        } else {
          false
        }
      }
    }
  }
}
