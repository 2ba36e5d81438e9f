import Foundation
import TestSupport
import Testing

/// Making a register.
@Suite struct InitTests {
  @Test(arguments: [("it-programme-2013", "PF5"), ("e-service-programme-2007", "FP3")])
  func `a preset gives the structure to begin with`(_ preset: String, _ node: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("nytt.tertial")
    try Tertial.run("init", "--preset", preset, "--register", path).mustSucceed()
    #expect(try Tertial.run("show", node, "--register", path).code == 0)
    #expect(try Tertial.run("verify", "--register", path).code == 0)
  }

  @Test func `a register is checked by sqlite3 and sha256sum alone`() throws {
    let script = Tertial.path("Documentation/check-register.sh")
    let checked = try Tertial.run("/bin/sh", [script, try Sample.eServices.register])
    #expect(checked.code == 0, "\(checked.said)")
  }

  @Test func `the register's file is found by option, by variable, or in the folder`() throws {
    let folder = try TemporaryFolder()
    try Tertial.run("init", in: folder.path).mustSucceed()
    #expect(try names(in: folder.path) == ["programme.tertial"])
    #expect(try Tertial.run("verify", in: folder.path).code == 0)
    let named = "TERTIAL_REGISTER='\(folder.path)/programme.tertial' '\(Tertial.binary.path)' verify"
    #expect(try Tertial.run("/bin/sh", ["-c", named]).code == 0)
  }
}
