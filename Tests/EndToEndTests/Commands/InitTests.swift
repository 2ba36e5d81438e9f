import Foundation
import TestSupport
import Testing

/// Making a register.
@Suite struct InitTests {
  @Test(arguments: [("it-programme-2013", "PF5"), ("e-service-programme-2007", "FP3")])
  func `a preset gives the structure to begin with`(_ preset: String, _ node: String) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("nytt.tertial")
    try await Tertial.run("init", "--preset", preset, "--register", path).mustSucceed()
    #expect(try await Tertial.run("show", node, "--register", path).code == 0)
    #expect(try await Tertial.run("verify", "--register", path).code == 0)
  }

  @Test func `a register is checked by sqlite3 and sha256sum alone`() async throws {
    let script = Tertial.path("Documentation/check-register.sh")
    let checked = try await Tertial.run("/bin/sh", [script, try await Sample.eServices.register])
    #expect(checked.code == 0, "\(checked.said)")
  }

  @Test func `the register's file is found by option, by variable, or in the folder`() async throws {
    let folder = try TemporaryFolder()
    try await Tertial.run("init", in: folder.path).mustSucceed()
    #expect(try names(in: folder.path) == ["programme.tertial"])
    #expect(try await Tertial.run("verify", in: folder.path).code == 0)
    let named = "TERTIAL_REGISTER='\(folder.path)/programme.tertial' '\(Tertial.binary.path)' verify"
    #expect(try await Tertial.run("/bin/sh", ["-c", named]).code == 0)
  }
}
