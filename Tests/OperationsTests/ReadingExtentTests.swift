import Appraisal
import Operations
import ProgrammeModel
import Register
import ReportContent
import TestSupport
import Testing

/// A report reads only what it shows, and says the same as if it had read everything.
@Suite struct ReadingExtentTests {
  static let periods = ["2014T2", "2016T1", "2018VB"]

  @Test(arguments: periods)
  func `a report on part of the register is the report on all of it`(_ text: String) throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let period = try #require(ReportPeriod(text))
    let making = MakeReport(workspace)
    let part = try making.tertial(period, asOf: .latest, language: .swedish, formats: [.json])
    let whole = try making.tertial(
      period, asOf: .latest, language: .swedish, formats: [.json], from: .everything)
    if part.map(\.bytes) != whole.map(\.bytes) { Issue.record("the report on \(text) would be another one") }
  }

  @Test func `a figure explained from the part it rests on has the value it has from everything`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let period = try #require(ReportPeriod("2018T2"))
    let report = try MakeReport(workspace).content(period, asOf: .latest, language: .swedish)
    let byName = Dictionary(grouping: report.figures.filter(\.isExplainable).map(\.id), by: \.name)
    #expect(byName.count > 40)
    let ids = byName.values.compactMap { $0.dropFirst($0.count / 2).first?.text }
    let explaining = ExplainFigure(workspace)
    let whole = try explaining.explain(all: ids, asOf: .latest, from: .everything)
    let part = try explaining.explain(all: ids, asOf: .latest)
    for (one, other) in zip(part, whole) {
      #expect(one.value == other.value && one.factCount == other.factCount, "\(one.id?.text ?? "")")
    }
    // Alone, a figure is explained from less.
    for (id, other) in zip(ids, whole) {
      let alone = try explaining.explain(id, asOf: .latest, depth: 1, most: .max)
      #expect(alone.value == other.value && alone.factCount == other.factCount, "\(id)")
    }
  }

  @Test func `a figure of a perspective is explained from its own indicators alone`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let explaining = ExplainFigure(workspace)
    let rated = ["rated-met", "rated-partlyMet", "rated-notMet", "rated-notAssessed"]
    let city = (["share-rated", "coverage", "coverage-projects", "coverage-cost"] + rated).map { ($0, "") }
    let parts = [
      ("share-rated", "/tjänst/T03"), ("share-rated", "/organisation/UTB"), ("coverage-cost", "/portfölj/PF1"),
    ]
    let ids = [Perspective.externalBenefit, .itQuality].flatMap { perspective in
      (city + parts).map { "perspective.\($0):perspektiv:\(perspective.rawValue)\($1):2018VB" }
    }
    let wholes = try explaining.explain(all: ids, asOf: .latest, depth: 3, most: 200, from: .everything)
    for (id, whole) in zip(ids, wholes) {
      let part = try explaining.explain(id, asOf: .latest)
      #expect(part.value == whole.value && Self.leaves(part) == Self.leaves(whole), "\(id)")
    }
  }

  @Test func `every ready indicator is explained from the tables that it says it is computed from`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let explaining = ExplainFigure(workspace)
    let ids = IndicatorCatalogue.all.flatMap { ready in
      [("staden", "staden"), ("tjänst", "T03"), ("organisation", "UTB"), ("projekt", "P1003")].map {
        "indicator.value:mätetal:\(ready.key)/\($0)/\($1):2018VB"
      }
    }
    let book = try workspace.book(isTracing: true)
    var known = 0
    for id in ids {
      guard let whole = try? explaining.derivation(of: id, in: book, asOf: .latest, depth: 1) else { continue }
      let part = try explaining.explain(id, asOf: .latest, depth: 1)
      #expect(part.value == whole.value && Self.leaves(part) == Self.leaves(whole), "\(id)")
      known += 1
    }
    #expect(known > 60)
  }

  @Test func `a figure of one project is explained from the tables of its kind alone`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let explaining = ExplainFigure(workspace)
    let ids = ["P1002", "P1030", "P1004"].flatMap { project in
      [
        "economy.budget", "economy.budget-elapsed", "economy.outcome", "economy.forecast", "economy.deviation",
        "frame.forecast", "frame.outcome", "frame.granted", "project.spent", "project.spent-with-running",
        "project.expected", "project.margin", "project.overrun", "project.decided", "project.decided-first",
        "project.cost-cap",
      ].flatMap { name in ["2014T2", "2015VB", "2018T1"].map { "\(name):projekt:\(project):\($0)" } }
    }
    let wholes = try explaining.explain(all: ids, asOf: .latest, depth: 3, most: 200, from: .everything)
    #expect(wholes.count == ids.count)
    var compared = 0
    for (id, whole) in zip(ids, wholes) {
      let part = try explaining.explain(id, asOf: .latest)
      #expect(part.value == whole.value && Self.leaves(part) == Self.leaves(whole), "\(id)")
      compared += Self.leaves(whole).count
    }
    #expect(compared > 1000)
  }

  @Test func `a figure of money or benefit is explained from the tables its name says`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let explaining = ExplainFigure(workspace)
    let scopes = ["green", "green-yellow"].flatMap { scope in
      [
        "benefit.planned-first", "benefit.planned", "benefit.planned-total", "benefit.realised",
        "benefit.realised-plan-prices", "benefit.realisation-rate", "benefit.gap", "benefit.taken-home",
        "benefit.take-home-rate", "effect.per-krona", "effect.per-krona-running",
      ].map { "\($0).\(scope)" }
    }
    let sums = scopes + ["economy.deviation", "economy.deviation-change", "frame.left", "project.spent-with-running"]
    let boards = [
      "board.pays-year", "board.pays-total", "board.gains-year.green", "board.gains-total.yellow", "board.running-cost",
      "board.taken-home", "board.budget-effect", "board.running-cost-to-date", "board.taken-home-to-date",
      "board.budget-effect-to-date",
    ]
    let ids = ["2016T1", "2018T2", "2018VB"].flatMap { period in
      sums.flatMap { name in ["program:", "nod:PF1", "projekt:P1003"].map { "\(name):\($0):\(period)" } }
        + boards.flatMap { name in ["UTB", "SBN"].map { "\(name):organisation:\($0):\(period)" } }
        + ["T01", "T03"].map { "service.cost:tjänst:\($0):\(period)" }
    }
    let wholes = try explaining.explain(all: ids, asOf: .latest, depth: 3, most: 200, from: .everything)
    for (id, whole) in zip(ids, wholes) {
      let part = try explaining.explain(id, asOf: .latest)
      #expect(part.value == whole.value && Self.leaves(part) == Self.leaves(whole), "\(id)")
    }
  }

  private static func leaves(_ node: ExplainFigure.Node) -> Set<FactReference> {
    node.inputs.reduce(into: Set(node.facts.map(\.reference))) { $0.formUnion(leaves($1)) }
  }

  @Test func `what is older than what the report shows is not read`() throws {
    let register = try Workspace(register: SampleRegister.city.get().path).register
    let period = try #require(ReportPeriod("2018T2"))
    let part = try register.snapshot(of: .report(on: period))
    let whole = try register.snapshot(of: .everything)
    let (measurements, incidents) = (TableName("mätvärden"), TableName("incidenter"))
    func count(_ snapshot: Snapshot) -> Int {
      snapshot.series[measurements]?.reduce(0) { $0 + $1.observations.count } ?? 0
    }
    #expect(count(part) < count(whole) * 3 / 4)
    #expect(count(part) > 0)
    #expect(part.series[measurements]?.map(\.key) == whole.series[measurements]?.map(\.key))
    let (few, many) = (part.records[incidents]?.count ?? 0, whole.records[incidents]?.count ?? 0)
    #expect(few > 0 && few < many * 3 / 4, "\(few) of \(many)")
  }

  @Test func `the counts of a status are those of what stands, at every registration`() throws {
    let register = try Workspace(register: SampleRegister.city.get().path).register
    for number in try (0...register.head().registration.rawValue).filter({ $0 % 7 == 0 }) {
      let asOf = AsOf.registration(RegistrationNumber(rawValue: number))
      let snapshot = try register.snapshot(asOf: asOf)
      var counts = snapshot.records.mapValues(\.count)
      for (table, series) in snapshot.series { counts[table] = series.reduce(0) { $0 + $1.observations.count } }
      #expect(try register.counts(asOf: asOf).filter { $0.value > 0 } == counts.filter { $0.value > 0 }, "\(number)")
    }
  }
}
