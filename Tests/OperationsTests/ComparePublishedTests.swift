import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct ComparePublishedTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace
  private let first = ReportPeriod(year: 2014, occasion: .first)
  private let second = ReportPeriod(year: 2014, occasion: .second)

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace(register: SampleRegister.copy(in: folder))
    for period in [first, second] {
      let done = try publish(period, try workspace.knowledge(for: period, asOf: nil))
      for file in done.files { try FileWriting.write(file.bytes, to: folder.path(file.name)) }
    }
  }

  @discardableResult
  private func publish(
    _ period: ReportPeriod, _ asOf: AsOf
  ) throws -> PublishReport.Outcome {
    try PublishReport(workspace).run(
      period, asOf: asOf, approvedBy: "It-direktören", by: "Anna Ek", language: .swedish, now: SystemClock.now)
  }

  private func said(_ differences: [CompareReports.Difference]) -> [String] { differences.map(\.sentence.swedish) }

  @Test func `two published reports differ as the same two worked out now do`() throws {
    let comparing = CompareReports(workspace)
    let printed = try comparing.differences(
      try comparing.side(published: "2014T1"), try comparing.side(published: "2014T2"), language: .swedish)
    let computed = try comparing.differences(
      .init(first, asOf: try workspace.knowledge(for: first, asOf: nil)),
      .init(second, asOf: try workspace.knowledge(for: second, asOf: nil)), language: .swedish)
    #expect(printed.count > 100)
    #expect(printed.map(\.id) == computed.map(\.id))
    #expect(printed.map(\.size) == computed.map(\.size))
    let byFile = try comparing.differences(
      try comparing.side(published: folder.path("tertialrapport-2014T1.xml")),
      try comparing.side(published: "2014T2:1"), language: .swedish)
    #expect(said(byFile) == said(printed))
  }

  @Test func `the parts of a difference add up to it`() throws {
    let comparing = CompareReports(workspace)
    let found = try comparing.differences(
      try comparing.side(published: "2014T1"), try comparing.side(published: "2014T2"), language: .swedish)
    var whole = 0
    for difference in found {
      guard let size = difference.size else {
        #expect(difference.parts.isEmpty)
        continue
      }
      let sum = CompareReports.kinds.reduce(0) { $0 + (difference.parts[$1] ?? 0) }
      #expect(abs(sum - size) <= max(0.005, abs(size) * 1e-6), "\(difference.id.text): \(difference.parts) ≠ \(size)")
      let largest = difference.parts.values.map(abs).max() ?? 0
      #expect(abs(difference.parts[difference.kind] ?? 0) == largest)
      whole += 1
    }
    #expect(whole > 100)
  }

  @Test func `a corrected report differs from the one it supersedes by the correction, in kronor`() throws {
    try CorrectingDelivery.takeIn(to: workspace, in: folder)
    try publish(first, .latest)
    let comparing = CompareReports(workspace)
    let found = try comparing.differences(
      try comparing.side(published: "2014T1:1"), try comparing.side(published: "2014T1"), language: .swedish)
    let outcome = try #require(found.first { $0.id.text == "economy.outcome:nod:PF1:2014T1" })
    #expect(outcome.parts == [.correction: CorrectingDelivery.difference])
    #expect(outcome.kind == .correction)
    #expect(outcome.facts == [.correction: 1])
  }

  @Test(arguments: ["2015T1", "2014T1:7", "finns-inte.xml"])
  func `what was not published is told with what was`(text: String) throws {
    #expect(throws: OperationError.self) { try CompareReports(workspace).side(published: text) }
  }

  @Test func `a report of another register is refused`() throws {
    let path = folder.path("tertialrapport-2014T1.xml")
    let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    let hash = try #require(text.range(of: "registerHash=\"[0-9a-f]{12}", options: .regularExpression))
    let other = text.replacingCharacters(in: hash, with: "registerHash=\"000000000000")
    try folder.write("annan.xml", other.utf8)
    #expect(complaint { _ = try CompareReports(workspace).side(published: folder.path("annan.xml")) }.contains("kedja"))
  }
}
