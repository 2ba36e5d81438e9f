import Foundation
import TestSupport
import Testing

/// Two who publish at the same moment, in processes of their own.
@Suite struct SimultaneousPublishingTests {
  @Test func `one waits for the other, nothing is lost, and each publication has its number`() async throws {
    let bench = try await Workbench(.eServices)
    let (folder, register) = (bench.folder, bench.register)
    @Sendable func publish(_ language: String) async throws -> Ending {
      try await Tertial.run(
        "publish", "2012VB", "--approved-by", "Programchefen \(language)", "--by", "Prov", "--language", language,
        "--out", folder.path("ut-" + language), "--register", register)
    }
    async let swedish = publish("sv")
    async let english = publish("en")
    let endings = try await [swedish, english]
    for ending in endings { #expect(ending.code == 0, "\(ending.said)") }
    let query =
      "SELECT key || ' ' || value FROM readable_cell WHERE table_name = 'publiceringar' "
      + "AND field = 'godkänd_av' ORDER BY key"
    let kept = try await Tertial.run("/usr/bin/sqlite3", [register, query]).mustSucceed().text.split(separator: "\n")
    #expect(kept.count == 2 && kept[0].hasPrefix("2012VB|1 ") && kept[1].hasPrefix("2012VB|2 "), "\(kept)")
    #expect(Set(kept.map { $0.suffix(2) }) == ["sv", "en"])
    var codes: [Int32] = []
    for language in ["sv", "en"] {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("ut-" + language))
      let html = try #require(files.first { $0.hasSuffix(".html") })
      let standing = try await Tertial.run(
        "verify", "--report", folder.path("ut-\(language)/\(html)"), "--register", register)
      #expect(standing.said.contains("2012VB"), "\(standing.said)")
      codes.append(standing.code)
    }
    #expect(codes.sorted() == [0, 1], "one is in force, the other superseded")
    #expect(try await Tertial.run("verify", "--register", register).code == 0)
  }
}
