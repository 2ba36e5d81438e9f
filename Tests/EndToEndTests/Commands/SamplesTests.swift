import Foundation
import TestSupport
import Testing

/// What an auditor found in a sample is registered, shown again and changed by a new registration only.
@Suite struct SamplesTests {
  private static let drawing = [
    "--kind", "cost", "--method", "random", "--size", "5", "--seed", "7", "--period", "2014VB",
  ]

  /// A register of its own with a drawn sheet, of which the audited amounts are filled in.
  private struct Bench {
    let folder: TemporaryFolder
    var register: String { folder.path("programme.tertial") }
    var sheet: String { folder.path("prov.csv") }

    init() async throws {
      folder = try TemporaryFolder()
      try FileManager.default.copyItem(
        atPath: try await Sample.itProgramme.register, toPath: folder.path("programme.tertial"))
      try await run(["sample"] + SamplesTests.drawing + ["--out", sheet]).mustSucceed()
    }

    func run(_ arguments: [String]) async throws -> Ending {
      try await Tertial.run(arguments + ["--register", register, "--language", "sv"])
    }

    /// Fills in the register's own amounts, but in the first row one krona less, and a remark.
    func fill(lessInFirst ore: Int) throws {
      var lines = String(decoding: try bytes(sheet), as: UTF8.self).components(separatedBy: "\r\n")
      for index in lines.indices.dropFirst() where !lines[index].isEmpty {
        var cells = lines[index].components(separatedBy: ";")
        let amount = cells[3].replacingOccurrences(of: ",", with: "")
        let audited = (Int(amount) ?? 0) - (index == 1 ? ore : 0)
        cells[9] = "\(audited / 100),\(audited % 100 < 10 ? "0" : "")\(audited % 100)"
        cells[10] = index == 1 ? "Verifikation 4711 är lägre" : ""
        lines[index] = cells.joined(separator: ";")
      }
      try Data(lines.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: sheet))
    }

    func results(_ more: String...) async throws -> Ending {
      try await run(["sample"] + SamplesTests.drawing + ["--results", sheet] + more)
    }
  }

  @Test func `results are registered once, with who and from which row, and shown again`() async throws {
    let bench = try await Bench()
    try bench.fill(lessInFirst: 10_000)
    // Without a name they are shown and nothing is written.
    let before = try JSONValue(try await bench.run(["log", "--json"]).output).elements.count
    #expect(try await bench.results().mustSucceed().text.contains("100"))
    #expect(try JSONValue(try await bench.run(["log", "--json"]).output).elements.count == before)

    let made = try await bench.results("--by", "Revisor Ek").mustSucceed()
    #expect(made.text.contains("stickprov 1, registrering \(before + 1)"), "\(made.text)")
    #expect(try await bench.results("--by", "Revisor Ek").mustSucceed().text.contains("redan registrerat"))
    #expect(try JSONValue(try await bench.run(["log", "--json"]).output).elements.count == before + 1)

    let listed = try await bench.run(["samples"]).mustSucceed().text
    #expect(listed.contains("utfall, slumpmässigt, 2014VB") && listed.contains("Revisor Ek"))
    let told = try await bench.run(["samples", "1"]).mustSucceed().text
    for words in [
      "Vad som granskas", "utfall", "Hur det drogs", "slumpmässigt", "Draget ur registrering", "95 procent",
    ] {
      #expect(told.contains(words), "\(words): \(told)")
    }
    let shown = try await bench.run(["samples", "1", "--json"]).mustSucceed().text
    #expect(shown.contains("Verifikation 4711 är lägre") && shown.contains("prov.csv rad 2"), "\(shown)")
    #expect(try await bench.run(["verify"]).code == 0)
  }

  @Test func `changed results need a reason, and what was registered before remains`() async throws {
    let bench = try await Bench()
    try bench.fill(lessInFirst: 10_000)
    try await bench.results("--by", "Revisor Ek").mustSucceed()
    let first = try JSONValue(try await bench.run(["log", "--json"]).output).elements.count
    try bench.fill(lessInFirst: 30_000)
    let refused = try await bench.results("--by", "Revisor Ek")
    #expect(refused.code == 64 && refused.errors.contains("--reason"), "\(refused.said)")
    try await bench.results("--by", "Revisor Ek", "--reason", "fel verifikation").mustSucceed()
    #expect(try await bench.run(["samples", "1"]).mustSucceed().text.contains("ändrat"))
    let then = try await bench.run(["samples", "--as-of", "\(first)", "--json"]).mustSucceed().text
    let now = try await bench.run(["samples", "--json"]).mustSucceed().text
    #expect(then.contains("\"100.00\"") && !now.contains("\"100.00\"") && now.contains("\"300.00\""), "\(then)\(now)")
  }

  @Test func `a sample that is not there, and results of another sample, are refused in words`() async throws {
    let bench = try await Bench()
    #expect(try await bench.run(["samples"]).mustSucceed().text.contains("Inga resultat"))
    let missing = try await bench.run(["samples", "7"])
    #expect(missing.code == 1 && missing.errors.contains("--seed 7 --results prov.xlsx --by NAMN"), "\(missing.said)")
    #expect(try await bench.results("--by", " ").code == 64)
    let other = try await bench.run(
      ["sample", "--kind", "cost", "--method", "random", "--size", "5", "--seed", "8"]
        + ["--results", bench.sheet, "--by", "Revisor Ek"])
    #expect(other.code == 1 && other.errors.contains("inte detta stickprov"), "\(other.said)")
  }
}
