import Foundation
import TestSupport
import Testing

@Suite struct ThresholdDocumentationTests {
  private struct Checked: Decodable {
    struct Limit: Decodable {
      let threshold: String
      let value: String
      let unit: String
    }
    let thresholds: [Limit]
  }

  @Test func `the documented limits are the ones that go where nothing is registered`() throws {
    let register = try SampleRegister("e-service-programme-2007")
    let run = try register.run("check", "--period", "2012VB", "--json", "--language", "en")
    let limits = try JSONDecoder().decode(Checked.self, from: Data(run.output.utf8)).thresholds
    let page = String(
      decoding: FileManager.default.contents(atPath: Command.project("Documentation/Thresholds.md")) ?? Data(),
      as: UTF8.self)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == limits.count && rows.count > 15)
    for limit in limits {
      #expect(rows.contains { $0.hasPrefix("| `\(limit.threshold)` | \(limit.value) | \(limit.unit) |") }, "\(limit)")
    }
  }
}
