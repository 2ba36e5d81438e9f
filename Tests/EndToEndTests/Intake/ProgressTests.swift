import Foundation
import TestSupport
import Testing

/// What a terminal shows of a long import, seen through a pseudo-terminal of 80 columns; Debian's `script` makes one.
@Suite struct ProgressTests {
  /// A delivery that takes more than the second for which nothing is shown.
  private static func delivery(in bench: Workbench) throws -> String {
    var (projects, outcome) = ("projekt_id;namn\n", "projekt;slag;finansiär;period;belopp (kr)\n")
    for project in 0..<2000 {
      projects += "P\(project);Namn\n"
      for month in 0..<96 {
        let (year, number) = (2010 + month / 12, month % 12 + 1)
        outcome += "P\(project);driftkostnad;portfölj;\(year)-\(number < 10 ? "0" : "")\(number);\(month),50\n"
      }
    }
    try bench.folder.write("in/projekt.csv", Array(projects.utf8))
    try bench.folder.write("in/utfall.csv", Array(outcome.utf8))
    return bench.folder.path("in")
  }

  private static func onTerminal(_ bench: Workbench, _ folder: String, _ option: String) async throws -> String {
    let command =
      "stty cols 80; '\(Tertial.binary.path)' import '\(folder)' --by A --dry-run --register '\(bench.register)' "
    return try await Tertial.run("/usr/bin/script", ["-qec", command + option, "/dev/null"]).text
  }

  @Test func `a long import says on one line how far it has come, and takes the line away`() async throws {
    let bench = try await Workbench()
    let folder = try Self.delivery(in: bench)
    let shown = try await Self.onTerminal(bench, folder, "")
    let erase = "\r\u{1B}[K"
    let pieces = shown.components(separatedBy: erase)
    let steps = pieces.filter { $0.hasPrefix("Läser: ") || $0.hasPrefix("Registrerar ") }
    #expect(!steps.isEmpty, "\(shown.suffix(400))")
    for step in steps {
      let isLast = step == steps.last
      #expect(isLast || !step.contains("\n"), "one line: \(step)")
      #expect((step.split(separator: "\n").first ?? "").count <= 80)
    }
    let reading = try #require(steps.first { $0.hasPrefix("Läser: ") })
    #expect(reading.contains(" %, ") && reading.contains(" MB/s, ") && reading.contains(" kvar"), "\(reading)")
    // What comes after the last erasure is the receipt alone.
    let rest = try #require(pieces.last)
    #expect(!rest.contains("Läser: ") && !rest.contains("Registrerar "), "\(rest.prefix(200))")
    #expect(rest.contains("Provkörning: 194000 nya"))
  }

  @Test func `nothing of it is shown with --quiet, and nothing in a pipe`() async throws {
    let bench = try await Workbench()
    let folder = try Self.delivery(in: bench)
    #expect(!(try await Self.onTerminal(bench, folder, "--quiet")).contains("\u{1B}"))
    #expect(!(try await bench.run("import", folder, "--by", "A", "--dry-run").said).contains("\u{1B}"))
  }
}
