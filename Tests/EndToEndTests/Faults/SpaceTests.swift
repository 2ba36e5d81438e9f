import Foundation
import TestSupport
import Testing

/// No room for more, as every user can have it: a file may not grow beyond a limit that the shell sets.
///
/// A file system that is really full needs the right to mount one and is tried in `DiskTests`.
@Suite struct SpaceTests {
  /// Runs the command where no file may become larger than so many blocks of 512 bytes.
  private static func run(limitedTo blocks: Int, _ arguments: [String]) async throws -> Ending {
    try await Tertial.run("/bin/sh", ["-c", "ulimit -f \(blocks); exec \"$@\"", "sh", Tertial.binary.path] + arguments)
  }

  @Test(arguments: [1, 400])
  func `an import that finds no room names the file and what to do, and the register is whole`(_ spare: Int)
    async throws
  {
    let bench = try await Workbench()
    let small = try bench.delivery("s", ["projekt.csv": "projekt_id;namn\nP0;E-arkiv\n"])
    try await bench.takeIn(small).mustSucceed()
    let large = try bench.delivery("large", Generated.measurements(indicators: 8))
    let before = try bytes(bench.register)
    let blocks = before.count / 512 + spare
    let attempt = ["import", large, "--by", "X", "--register", bench.register]
    let refused = try await Self.run(limitedTo: blocks, attempt)
    #expect(refused.code == 1, "\(refused.said.suffix(500))")
    #expect(refused.errors.contains("programme.tertial"), "\(refused.errors)")
    #expect(refused.errors.contains("kunde inte skrivas") && refused.errors.contains("utrymme"), "\(refused.errors)")
    #expect(try await Tertial.run("verify", "--register", bench.register).code == 0)
    #expect(try bytes(bench.register) == before)
    #expect(try names(in: bench.folder.path).contains("programme.tertial-journal") == false)
    let english = try await Self.run(limitedTo: blocks, attempt + ["--language", "en"])
    #expect(english.errors.contains("could not be written"), "\(english.errors)")
    #expect(try await bench.takeIn(large, "--quiet").code == 0, "and with room it goes through")
    #expect(try await bench.registrations() == 2)
    #expect(try await Tertial.run("verify", "--register", bench.register).code == 0)
  }

  @Test(arguments: [20, 100, 1000])
  func `a backup that finds no room leaves neither a half file nor a journal, however far it came`(_ blocks: Int)
    async throws
  {
    let folder = try TemporaryFolder()
    let register = try await Sample.itProgramme.register
    let refused = try await Self.run(
      limitedTo: blocks, ["backup", folder.path("k.tertial"), "--register", register])
    #expect(refused.code == 1 && refused.errors.contains("kunde inte skrivas"), "\(refused.said.suffix(500))")
    #expect(try names(in: folder.path) == [])
  }

  @Test func `a backup or a report that finds no room leaves no half file`() async throws {
    let folder = try TemporaryFolder()
    let register = try await Sample.itProgramme.register
    let report = ["report", "2014T2", "--out", folder.path]
    for command in [["backup", folder.path("k.tertial")], report, report + ["--format", "html"]] {
      let refused = try await Self.run(limitedTo: 100, command + ["--register", register])
      #expect(refused.code == 1, "\(command): \(refused.said.suffix(500))")
      #expect(refused.errors.contains(folder.path), "\(refused.errors)")
      #expect(refused.errors.contains("kunde inte skrivas"), "\(refused.errors)")
      #expect(try names(in: folder.path) == [])
    }
    #expect(try await Tertial.run("verify", "--register", register).code == 0)
  }
}
