import Appraisal
import Operations
import ProgrammeModel
import Register
import ReportContent
import Scrutiny
import TestSupport
import Testing

/// Numbers in sentences and lists of the views are figures with ids, and lead to rows.
@Suite struct CountedFigureTests {
  private let workspace: Workspace
  private let period = ReportPeriod(year: 2014, occasion: .second)

  init() throws { workspace = try Workspace(register: SampleRegister.city.get().path) }

  private func steering(_ asOf: AsOf) throws -> Steering {
    try Steering(workspace, period: period, asOf: asOf, today: SystemClock.now.swedishDay, language: .swedish)
  }

  private func nodes(_ view: Report, _ asOf: AsOf) throws -> [String: ExplainFigure.Node] {
    let figures = view.figures.filter(\.isExplainable)
    let nodes = try ExplainFigure(workspace).explain(all: figures.map(\.id.text), asOf: asOf)
    for (figure, node) in zip(figures, nodes) { #expect(node.value == figure.value, "\(figure.id.text)") }
    return Dictionary(zip(figures.map(\.id.name), nodes), uniquingKeysWith: { first, _ in first })
  }

  @Test func `what is due is counted from the rows of the duties`() throws {
    let asOf = try workspace.knowledge(for: period, asOf: nil)
    let found = try nodes(try steering(asOf).due(period), asOf)
    let parts = ["duty.in-time", "duty.late", "duty.overdue", "duty.awaited"].map { found[$0]?.value.number ?? -1 }
    let all = try #require(found["duty.all"])
    #expect(all.value.number ?? 0 > 0)
    #expect(parts.allSatisfy { $0 >= 0 } && parts.reduce(0, +) <= all.value.number ?? 0)
    // Each duty says when it was due and when it was received.
    #expect(Double(all.inputs[0].factCount) == 2 * (all.value.number ?? 0))
    #expect(all.inputs[0].facts.allSatisfy { $0.origin?.source != nil })
  }

  @Test func `what is missing after the close is counted point by point`() throws {
    let found = try nodes(try steering(.latest).afterClose("P1003"), .latest)
    let (points, missing) = (try #require(found["after-close.points"]), try #require(found["after-close.missing"]))
    #expect(points.value == .count(9) && points.inputs.count == 9)
    #expect(missing.value == .count(missing.inputs.count))
    for input in points.inputs {
      #expect(!input.facts.isEmpty && input.facts.allSatisfy { $0.origin != nil }, "\(input.title.swedish)")
    }
  }

  @Test func `projects by state and status add up to the projects that there are`() throws {
    let book = try workspace.book()
    let view = try ProgrammeStatus(workspace).content(asOf: .latest, language: .swedish)
    func sum(_ name: String) -> Double {
      view.figures.filter { $0.id.name == name }.compactMap(\.value.number).reduce(0, +)
    }
    #expect(sum("programme.projects-in-state") == Double(book.programme.projects.count))
    let running = Double(book.programme.projects.count { $0.state.value == .running })
    #expect(sum("status.computed") == sum("status.judged") && sum("status.computed") <= running)
    for (name, node) in try nodes(view, .latest) where name.hasPrefix("programme.") {
      #expect(Double(node.inputs[0].factCount) == node.value.number ?? -1)
    }
  }

  private func findings(_ text: String, rule: String? = nil) throws -> (ReportPeriod, AsOf, [Finding]) {
    let period = try ReportPeriod(argument: text)
    let asOf = try workspace.knowledge(for: period, asOf: nil)
    let checked = try CheckProgramme(workspace).run(
      period: period, asOf: asOf, rule: rule, today: SystemClock.now.swedishDay)
    return (period, asOf, checked.findings)
  }

  private func leads(_ rows: FactSelection?) -> Bool {
    switch rows {
    case .records(let records, _)?: !records.isEmpty
    case .observations(let keys, _, _)?: !keys.isEmpty
    case .values(let values)?: !values.isEmpty
    case .joined(let selections)?: selections.contains(where: leads)
    case .untraced?, nil: false
    }
  }

  @Test func `every finding that rests on values has rows or a figure behind one of them`() throws {
    var met: Set<RuleID> = []
    for text in ["2014T2", "2016VB", "2018VB"] {
      for finding in try findings(text).2 where !finding.facts.isEmpty {
        #expect(finding.facts.contains { $0.figure != nil || leads($0.rows) }, "\(finding.id.text)")
        met.insert(finding.rule)
      }
    }
    #expect(met.count > 20)
  }

  @Test(arguments: ["R05", "R21"])
  func `each value of a finding leads to rows, however it was worked out`(_ rule: String) throws {
    let (period, asOf, found) = try findings("2014T2", rule: rule)
    let finding = try #require(found.first)
    let ids = finding.facts.indices.map { GroundFigure.id(of: $0, in: finding, at: period) }
    let derivations = try ExplainFigure(workspace).derivations(of: ids, asOf: asOf)
    for id in ids {
      let derived = try #require(derivations.derived(id))
      let rows = derived.inputs.flatMap { input -> [FactReference] in
        if case .facts(let facts) = input.ground { facts } else { [] }
      }
      #expect(!rows.isEmpty && rows.allSatisfy { derivations.origins[$0] != nil }, "\(id.text)")
    }
  }

  @Test func `a column that was never stated leads to the row that states the record`() throws {
    let bench = try Bench()
    try bench.takeIn("ett", ["projekt.csv": "projekt_id;namn\nP0;Noll\nP1;Mina sidor\n"])
    let workspace = try bench.workspace()
    let checked = try CheckProgramme(workspace).run(
      period: period, asOf: .latest, rule: "R21", today: Bench.start.swedishDay)
    let finding = try #require(checked.findings.first { $0.subject == Subject(.project, "P1") })
    let answer = try ExplainFinding(workspace).explain(
      finding.id.text, period: period, asOf: .latest, today: Bench.start.swedishDay)
    let fact = try #require(answer.grounds.inputs.first?.facts.first)
    #expect(fact.origin?.value == .missing(MissingValue(.unstated)))
    #expect(fact.origin?.source?.file.name == "projekt.csv")
    #expect(fact.origin?.row == 3)
    #expect(try workspace.register.origin(of: fact.reference) == nil, "the register itself says that nothing stands")
  }

  @Test func `a finding is explained as a page that leads to its rows`() throws {
    let asOf = try workspace.knowledge(for: period, asOf: nil)
    let page = String(
      decoding: try ExplainFinding(workspace).page(
        "R23:projekt:P1053:ansökan", period: period, asOf: asOf, today: SystemClock.now.swedishDay, language: .swedish),
      as: UTF8.self)
    for words in ["Datum i fel ordning", "Vad iakttagelsen vilar på", "beslut B1053-2013, datum", "beslut.csv, rad"] {
      #expect(page.contains(words), "\(words)")
    }
  }
}
