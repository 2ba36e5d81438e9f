import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Every figure of both sample reports, worked out again from the rows of files by arithmetic that shares nothing with
/// the definitions.
@Suite struct RecomputedFromLeavesTests {
  /// What cannot be worked out from rows by plain arithmetic, why, and the test that works it out independently.
  private static let elsewhere: [(indicator: String, why: String, test: String)] = [
    ("M21", "agreed hours of a calendar with holidays", "WorkedPerspectiveTests, AvailabilityTests"),
    ("tillgänglighet", "agreed hours of a calendar with holidays", "WorkedPerspectiveTests, AvailabilityTests"),
  ]

  private static func isElsewhere(_ id: FigureID) -> Bool {
    id.name.hasPrefix("indicator.")
      && elsewhere.contains {
        id.subject.id.hasPrefix($0.indicator + "/") || id.subject.id.hasPrefix($0.indicator + "-")
      }
  }

  @Test func `every amount and every rate comes out the same from the facts alone`() throws {
    for sample in try DerivationTests.samples {
      let workspace = try Workspace(register: sample.path)
      let asOf = try workspace.knowledge(for: sample.period, asOf: nil)
      let report = try MakeReport(workspace).content(sample.period, asOf: asOf, language: .swedish)
      let shown = report.figures.filter(\.isExplainable)
      let derivations = try ExplainFigure(workspace).derivations(of: shown.map(\.id), asOf: asOf)
      let again = LeafArithmetic(derivations)
      var (compared, missed) = (0, Set<String>())
      for derived in derivations.figures {
        let id = derived.figure.id
        guard let value = derived.figure.value.number, !Self.isElsewhere(id) else { continue }
        guard let own = again.values[id] else {
          // Nothing registered is zero where the programme registers such decisions at all: there are no facts to add.
          if value != 0 { missed.insert(id.text) }
          continue
        }
        // Öre that do not divide evenly over months go to the first of them, one for each part.
        let parts = Double(max(1, derived.inputs.count)) * 12
        let tolerance = abs(value) < 100 ? 1e-9 * max(1, abs(value)) : 0.01 * parts
        #expect(abs(own - value) <= max(tolerance, 0.000_001 * abs(value)), "\(sample): \(id.text) \(value), \(own)")
        compared += 1
      }
      #expect(missed.isEmpty, "\(sample): \(missed.sorted().prefix(10))")
      for figure in shown { #expect(derivations.derived(figure.id)?.figure.value == figure.value, "\(figure.id.text)") }
      guard sample.name == "it-programme-2013" else { continue }
      #expect(compared > 700)
      for name in [
        "economy.budget-elapsed", "benefit.planned.green-yellow", "benefit.taken-home.green", "frame.in-force",
        "project.expected", "effect.per-krona.green-yellow", "commitment.left-to-grant", "risk.highest",
        "resource.left",
        "indicator.value", "indicator.spread-median", "perspective.coverage-cost", "perspective.rated-met",
        "service.unit-cost-fixed", "board.gains-year.green", "strategy.share-done", "case.net-present-value.green",
        "case.nnk-idu.green-yellow", "case.payback.green-yellow",
      ] {
        #expect(again.tally[name, default: 0] > 0, "\(name)")
      }
    }
  }

  @Test func `every leaf says who registered it, when and where it was read`() throws {
    for sample in try DerivationTests.samples {
      let workspace = try Workspace(register: sample.path)
      let asOf = try workspace.knowledge(for: sample.period, asOf: nil)
      let report = try MakeReport(workspace).content(sample.period, asOf: asOf, language: .swedish)
      let derivations = try ExplainFigure(workspace).derivations(
        of: report.figures.filter(\.isExplainable).map(\.id), asOf: asOf)
      #expect(derivations.origins.count > 10)
      for (fact, origin) in derivations.origins {
        #expect(!origin.registration.header.actor.isEmpty, "\(fact)")
        #expect(origin.source != nil && origin.row > 0 && !origin.headers.isEmpty, "\(fact)")
      }
    }
  }
}
