import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct CompareTests {
  private let workspace: Workspace
  private let period = ReportPeriod(year: 2014, occasion: .second)

  init() throws { workspace = try Workspace(register: SampleRegister.city.get().path) }

  @Test func `what an undone delivery changes is told as corrections`() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace(register: SampleRegister.copy(in: folder))
    let last = try workspace.register.head().registration
    // The last delivery says what is secret, and the one before it is the last that figures rest on.
    _ = try UndoRegistration(workspace).run(last.rawValue - 1, by: "Anna Ek", reason: "fel fil", now: SystemClock.now)
    let annual = ReportPeriod(year: 2018, occasion: .annual)
    let found = try CompareReports(workspace).differences(
      .init(annual, asOf: .registration(last)), .init(annual, asOf: .latest), language: .swedish)
    #expect(!found.isEmpty)
    for difference in found {
      #expect(difference.before?.value != difference.after?.value)
      if case .undefined(let reason)? = difference.before?.value, reason.swedish.contains("skydda en liten grupp") {
        // A value that is hidden names no rows, so that nobody can tell from them who was the small group.
        #expect(difference.facts.isEmpty)
      } else {
        #expect(difference.kind == .correction, "\(difference.id.text): \(difference.facts)")
      }
      if let size = difference.size, let old = difference.before?.value.number, let new = difference.after?.value.number
      {
        #expect(size == new - old)
      }
    }
    #expect(found.contains { $0.kind == .correction })
  }

  @Test func `a period that nothing is reported for is not compared, and those with facts are named`() throws {
    let comparing = CompareReports(workspace)
    let (empty, annual) = (ReportPeriod(year: 2025, occasion: .first), ReportPeriod(year: 2018, occasion: .annual))
    let known = CompareReports.Side(annual, asOf: .latest)
    for sides in [[known, .init(empty, asOf: .latest)], [.init(empty, asOf: .latest), known]] {
      let said = complaint { try comparing.demandReported(sides) }
      #expect(said.contains("Inget är rapporterat för 2025T1") && said.contains("2013T1–2018VB"), "\(said)")
    }
    try comparing.demandReported([.init(period, asOf: .latest), known])
    // Of one period as known two days, the first may have known nothing.
    try comparing.demandReported([.init(annual, asOf: .registration(.init(rawValue: 20))), known])
  }

  @Test func `a report does not differ from itself`() throws {
    let side = CompareReports.Side(period, asOf: .latest)
    #expect(try CompareReports(workspace).differences(side, side, language: .swedish).isEmpty)
  }

  @Test func `between two periods the kinds come in order, and the largest amount first within each`() throws {
    let first = ReportPeriod(year: 2014, occasion: .first)
    let found = try CompareReports(workspace).differences(
      .init(first, asOf: try workspace.knowledge(for: first, asOf: nil)),
      .init(period, asOf: try workspace.knowledge(for: period, asOf: nil)), language: .english)
    let ranks = found.map { CompareReports.kinds.firstIndex(of: $0.kind) ?? -1 }
    #expect(ranks == ranks.sorted())
    #expect(Set(found.map(\.kind)).isSuperset(of: [.newOutcome, .newEstimate]))
    for kind in CompareReports.kinds {
      let amounts = found.filter { difference in
        if difference.kind == kind, difference.size != nil, case .money? = difference.after?.value {
          true
        } else {
          false
        }
      }.compactMap(\.size)
      #expect(amounts.map(abs) == amounts.map(abs).sorted(by: >))
    }
  }
}
