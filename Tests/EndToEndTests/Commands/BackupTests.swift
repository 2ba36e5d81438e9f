import Foundation
import TestSupport
import Testing

/// A backup is a register of its own with the same chain.
@Suite struct BackupTests {
  @Test func `a backup verifies, has the same head and gives the same report`() async throws {
    let folder = try TemporaryFolder()
    let register = try await Sample.eServices.register
    let copy = folder.path("kopia.tertial")
    let backup = try await Tertial.run("backup", copy, "--register", register).mustSucceed()
    let original = try JSONValue(try await Tertial.run("verify", "--json", "--register", register).mustSucceed().output)
    let copied = try JSONValue(try await Tertial.run("verify", "--json", "--register", copy).mustSucceed().output)
    let head = try #require(original["head"]?.text)
    #expect(copied["head"]?.text == head)
    #expect(backup.text.contains(head))
    for (name, path) in [("a", register), ("b", copy)] {
      try await Tertial.run("report", "2012VB", "--register", path, "--out", folder.path(name)).mustSucceed()
    }
    for file in try names(in: folder.path("a")) {
      #expect(try bytes(folder.path("a/" + file)) == bytes(folder.path("b/" + file)))
    }
  }
}
