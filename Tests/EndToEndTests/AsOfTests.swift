import Foundation
import TestSupport
import Testing

/// What was known then: every command that reads takes a day or a registration, and shows nothing later.
@Suite struct AsOfCommandTests {
  /// A command that reads facts, with what it needs, and the name of what it writes, if it writes.
  struct Reading: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let out: String?

    init(_ command: String, out: String? = nil) {
      arguments = command.split(separator: " ").map(String.init)
      self.out = out
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let commands = [
    Reading("status"),
    Reading("show P1002"),
    Reading("history P1002"),
    Reading("log"),
    Reading("check --period 2014T2"),
    Reading("budget-effect 2016"),
    Reading("appraise P1002"),
    Reading("explain economy.outcome:projekt:P1002:2014T2"),
    Reading("compare 2014T1 2014T2"),
    Reading("gate P1002 B2"),
    Reading("application P1071"),
    Reading("decisions P1005"),
    Reading("due 2014T2"),
    Reading("frames"),
    Reading("risks"),
    Reading("after-close P1002"),
    Reading("prioritise --portfolio PF1"),
    Reading("realisation P1003"),
    Reading("perspective"),
    Reading("services"),
    Reading("overview --organisation UTB"),
    Reading("reconcile SampleData/ledger-2014/2014T2.se"),
    Reading("samples"),
    Reading("sample --kind cost --method random --size 5 --seed 7", out: "prov.csv"),
    Reading("questions --organisation UTB --period 2014T2", out: "fragor.xlsx"),
    Reading("template risker --format csv", out: "risker.csv"),
    Reading("export", out: "uppgifter.xml"),
    Reading("report 2014T2", out: "rapport"),
    Reading("site --period 2014T2", out: "webb"),
  ]
  /// Commands that read nothing of the programme, write, or check the whole file.
  private static let others: Set<String> = [
    "init", "import", "undo", "publish", "archive", "verify", "seal", "erase", "schema", "backup", "restore",
  ]

  /// A day in a register of everything, and the number of that day's last registration in one that ends there.
  @Test(arguments: commands)
  func `a command asked for a day says what it would have said then`(_ reading: Reading) async throws {
    let register = try await Sample.itProgramme.register
    let day = "2014-10-13"
    let last = try Sample.itProgramme.deliveries.count { $0.prefix(10) <= day }
    let folder = try TemporaryFolder()
    func asked(_ register: String, _ asOf: String) async throws -> (said: String, written: [String: [UInt8]]) {
      let out = reading.out.map { ["--out", folder.path($0)] } ?? []
      let run = try await Terminal.run(reading.arguments + ["--as-of", asOf, "--register", register] + out)
      #expect([0, 1].contains(run.code) && !run.text.isEmpty, "\(run.said.prefix(300))")
      let written = try PublishedFolder(folder.path).files
      #expect(written.isEmpty == (reading.out == nil))
      for name in try names(in: folder.path) { try FileManager.default.removeItem(atPath: folder.path(name)) }
      return (run.text, written)
    }
    let now = try await asked(register, day)
    let bench = try await Workbench(.itProgramme, through: day)
    if reading.arguments.first == "site" {
      // What is secret now is kept from the public whatever day is asked for, and named as such.
      let secrecy = try #require(try Sample.itProgramme.deliveries.first { $0.hasSuffix("sekretess") })
      _ = try await bench.takeIn(Sample.itProgramme.folder + "/" + secrecy, "--rebuild").mustSucceed()
    }
    let then = try await asked(bench.register, "\(last)")
    #expect(now.said == then.said)
    let different = Set(now.written.keys).union(then.written.keys).filter { now.written[$0] != then.written[$0] }
    #expect(different == [])
    let wrong = try await Terminal.run(reading.arguments + ["--as-of", "igår", "--register", register])
    #expect(wrong.code == 64, "\(wrong.said.prefix(200))")
  }

  @Test func `no command that reads is left out of the list`() async throws {
    let tried = Set(Self.commands.compactMap(\.arguments.first))
    for name in Set(try await HelpTests.commands()).subtracting(Self.others) {
      let help = try await Tertial.run(name, "--help").text
      guard help.contains("--register") else { continue }
      #expect(help.contains("--as-of"), "\(name) reads without --as-of")
      #expect(tried.contains(name), "\(name) is never asked for a day")
    }
  }
}
