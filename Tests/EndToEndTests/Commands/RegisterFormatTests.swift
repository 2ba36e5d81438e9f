import Foundation
import TestSupport
import Testing

/// The commands on the page about the format are run as they stand: what they compute is what the register holds.
@Suite struct RegisterFormatTests {
  @Test func `what is hashed by hand is what the register says`() async throws {
    let bench = try await Workbench(.itProgramme)
    let folder = bench.folder
    let page = try String(contentsOfFile: Tertial.path("Documentation/RegisterFormat.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```sh\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    #expect(blocks.count == 6)
    for (block, pairs) in [(1, 2), (2, 1)] {
      let run = try await Tertial.run("/bin/sh", ["-c", "cd '\(folder.path)' && set -e && " + blocks[block]])
      let hashes = run.text.matches(of: /[0-9a-f]{64}/).map { String($0.output) }
      #expect(run.code == 0 && hashes.count == 2 * pairs, "\(run.said)")
      for pair in 0..<min(pairs, hashes.count / 2) { #expect(hashes[2 * pair] == hashes[2 * pair + 1], "\(block)") }
    }
    let known = try await Tertial.run("/bin/sh", ["-c", "cd '\(folder.path)' && " + blocks[0]]).mustSucceed().text
    #expect(known.contains("P1001|namn|"))
  }
}
