import Foundation
import TestSupport
import Testing

@Suite struct ThresholdDocumentationTests {
  @Test func `the documented limits are the ones that go where nothing is registered`() async throws {
    let bench = try await Workbench(.eServices)
    let run = try await bench.run("check", "--period", "2012VB", "--json", "--language", "en")
    let limits = try #require(try JSONValue(run.output)["thresholds"]).elements
    let page = String(
      decoding: FileManager.default.contents(atPath: Tertial.path("Documentation/Thresholds.md")) ?? Data(),
      as: UTF8.self)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == limits.count && rows.count > 15)
    for limit in limits {
      let cells = try ["threshold", "value", "unit"].map { try #require(limit[$0]?.text) }
      #expect(rows.contains { $0.hasPrefix("| `\(cells[0])` | \(cells[1]) | \(cells[2]) |") }, "\(cells)")
    }
  }
}
