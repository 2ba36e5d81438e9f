import Foundation
import TestSupport
import Testing

@Suite struct RegisterCommandTests {
  @Test func `two registers rebuilt from the same deliveries are the same file`() throws {
    let one = try SampleRegister("e-service-programme-2007")
    let other = try SampleRegister("e-service-programme-2007")
    #expect(one.bytes("programme.tertial") != nil)
    #expect(one.bytes("programme.tertial") == other.bytes("programme.tertial"))
  }

  @Test func `the same files again register nothing and change no byte`() throws {
    let register = try SampleRegister("e-service-programme-2007")
    let before = register.bytes("programme.tertial")
    let again = try register.run("import", Command.project("SampleData/e-service-programme-2007"), "--rebuild")
    #expect(again.exitCode == 0)
    #expect(again.output.contains("Inget nytt"))
    #expect(register.bytes("programme.tertial") == before)
  }

  @Test func `a register made by hand is checked by sqlite3 and sha256sum alone`() throws {
    let register = try SampleRegister("e-service-programme-2007")
    let checked = try Command.tool("/bin/sh", [Command.project("Documentation/check-register.sh"), register.path])
    #expect(checked.exitCode == 0, "\(checked.text)")
  }

  @Test(arguments: ["status", "show", "check", "log", "verify", "explain"])
  func `what a command reads is given as JSON`(command: String) throws {
    let register = try SampleRegister("e-service-programme-2007")
    let operand = ["show": ["B2007-KF2"], "explain": ["need.computed:beslut:B2007-KF2:2012VB"]][command] ?? []
    let run = try Command.run([command] + operand + ["--json", "--register", register.path])
    #expect(throws: Never.self) { _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
  }

  @Test func `a backup is a whole register`() throws {
    let register = try SampleRegister("e-service-programme-2007")
    let copy = register.folder.path("kopia.tertial")
    #expect(try register.run("backup", copy).exitCode == 0)
    #expect(try Command.run(["verify", "--register", copy]).exitCode == 0)
  }

  @Test func `a figure is explained down to the row of its file`() throws {
    let register = try SampleRegister("it-programme-2013")
    let run = try register.run("explain", "economy.outcome:projekt:P1001:2013T1", "--as-of", "2013-06-30")
    #expect(run.exitCode == 0, "\(run.text)")
    let file = Command.project("SampleData/it-programme-2013/2013-05-12-huvudbok/utfall.csv")
    let rows = String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
      .split(whereSeparator: \.isNewline).map(String.init)
    // Independent of us: the cost of P1001 in the first four months of 2013 straight from the ledger's file.
    let own = rows.filter { $0.hasPrefix("P1001;") && !$0.contains("kapitalkostnad") }
    #expect(!own.isEmpty)
    for row in own {
      let number = rows.firstIndex(of: row).map { $0 + 1 } ?? 0
      #expect(run.output.contains("utfall.csv:\(number),"), "row \(number) is not among the sources: \(row)")
    }
    let kronor = own.reduce(0) { sum, row in
      let amount = row.split(separator: ";", omittingEmptySubsequences: false)[9]
      return sum + (Int(amount.filter(\.isNumber)) ?? 0)
    }
    let digits = run.output.split(separator: "\n").first.map { $0.filter { !$0.isWhitespace && $0 != "\u{A0}" } } ?? ""
    #expect(digits.contains(":\(kronor)kr"), "\(kronor) is not in \(digits)")
  }
}

@Suite struct PresetTests {
  @Test(arguments: [("it-programme-2013", "PF5"), ("e-service-programme-2007", "FP3")])
  func `a preset gives the structure to begin with`(preset: String, node: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("nytt.tertial")
    #expect(try Command.run(["init", "--preset", preset, "--register", path]).exitCode == 0)
    #expect(try Command.run(["show", node, "--register", path]).exitCode == 0)
    #expect(try Command.run(["verify", "--register", path]).exitCode == 0)
    let again = try Command.run(["init", "--register", path])
    #expect(again.exitCode == 1)
    #expect(again.errors.contains("finns redan"))
  }
}
