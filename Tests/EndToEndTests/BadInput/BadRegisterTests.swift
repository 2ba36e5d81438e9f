import Foundation
import TestSupport
import Testing

/// Registers that are none, or that this version cannot read: every command says so in the same words.
@Suite struct BadRegisterTests {
  /// Every command that opens a register, with what else it needs.
  static let commands: [[String]] = [
    ["status"], ["show", "P1"], ["check"], ["report", "2014T2"], ["log"], ["verify"],
    ["explain", "economy.forecast:program::2014T2"], ["backup", "kopia.tertial"], ["import", "."],
  ]

  @Test(arguments: commands)
  func `no register is told with the way to make one`(_ command: [String]) async throws {
    let folder = try TemporaryFolder()
    let ending = try await Tertial.run(command + ["--register", folder.path("saknas.tertial")], in: folder.path)
    #expect(ending.code == 1)
    #expect(ending.errors.contains("saknas.tertial") && ending.errors.contains("tertial init"))
    #expect(ending.output == [])
    #expect(try names(in: folder.path) == [], "nothing is made on the way")
  }

  @Test(arguments: commands)
  func `a file that is no register is left as it is`(_ command: [String]) async throws {
    let folder = try TemporaryFolder()
    let sqlite = try await Tertial.run("/usr/bin/sqlite3", [folder.path("annat.tertial"), "CREATE TABLE x(a);"])
    try #require(sqlite.code == 0, "sqlite3 is not installed. Run Scripts/install-packages test.")
    try folder.write("text.tertial", "Det här är en text och inget register.\n".utf8)
    try folder.write("tom.tertial", [])
    for (file, word) in [("text", "ingen SQLite-fil"), ("tom", "en tom fil"), ("annat", "ett annat programs")] {
      let path = folder.path(file + ".tertial")
      let before = try bytes(path)
      let ending = try await Tertial.run(command + ["--register", path], in: folder.path)
      #expect(ending.code == 1)
      #expect(ending.errors.contains(file + ".tertial"), "\(ending.errors)")
      #expect(ending.errors.contains(word), "\(ending.errors)")
      #expect(try bytes(path) == before)
    }
    #expect(try names(in: folder.path) == ["annat.tertial", "text.tertial", "tom.tertial"])
  }

  @Test(arguments: commands)
  func `a register of a later format is named with its format`(_ command: [String]) async throws {
    let bench = try await Workbench()
    let sqlite = try await Tertial.run("/usr/bin/sqlite3", [bench.register, "PRAGMA user_version = 99;"])
    try #require(sqlite.code == 0, "sqlite3 is not installed. Run Scripts/install-packages test.")
    let before = try bytes(bench.register)
    let ending = try await Tertial.run(command + ["--register", bench.register], in: bench.folder.path)
    #expect(ending.code == 1)
    #expect(ending.errors.contains("format 99") && ending.errors.contains("programme.tertial"))
    #expect(try bytes(bench.register) == before)
  }

  @Test func `a folder is no register`() async throws {
    let folder = try TemporaryFolder()
    let ending = try await Tertial.run("status", "--register", folder.path)
    #expect(ending.code == 1)
    #expect(ending.errors.contains("är en mapp"))
  }

  @Test func `a register is never written over`() async throws {
    let bench = try await Workbench()
    let before = try bytes(bench.register)
    let ending = try await Tertial.run("init", "--register", bench.register)
    #expect(ending.code == 1)
    #expect(ending.errors.contains("finns redan"))
    #expect(try bytes(bench.register) == before)
    try bench.folder.write("upptagen", "viktigt".utf8)
    let backup = try await Tertial.run("backup", bench.folder.path("upptagen"), "--register", bench.register)
    #expect(backup.code == 1)
    #expect(try bytes(bench.folder.path("upptagen")) == Array("viktigt".utf8))
  }

  @Test func `a register that was changed by hand does not verify, and the registration is named`() async throws {
    let folder = try TemporaryFolder()
    let register = folder.path("rubbat.tertial")
    try FileManager.default.copyItem(atPath: try await Sample.eServices.register, toPath: register)
    // One amount of 88,0 mnkr is made 89,0 mnkr, with the triggers that refuse it taken away and put back.
    func sqlite(_ statement: String) async throws -> String {
      try await Tertial.run("/usr/bin/sqlite3", [register, statement]).mustSucceed().text
    }
    let mine = "FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'cell';"
    let restore = try await sqlite("SELECT sql || ';' " + mine)
    let names = try await sqlite("SELECT name " + mine).split(separator: "\n")
    #expect(!names.isEmpty, "the register's own triggers refuse a change")
    let change = "UPDATE cell SET value = '89000000.00' WHERE value = '88000000.00'; SELECT changes();"
    await #expect(throws: UnexpectedEnding.self) { try await sqlite(change) }
    #expect(try await sqlite(names.map { "DROP TRIGGER \"\($0)\";" }.joined() + change + restore) == "1\n")
    let verified = try await Tertial.run("verify", "--register", register)
    #expect(verified.code == 1)
    #expect(verified.errors.contains("registrering 1") && verified.errors.contains("cell"), "\(verified.errors)")
  }
}
