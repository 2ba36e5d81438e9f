import Foundation
import TestSupport
import Testing

/// What a terminal shows of a long import, seen through a pseudo-terminal of 80 columns; Debian's `script` makes one.
@Suite struct ProgressTests {
  /// A delivery of 96 months for each of so many projects.
  private static func delivery(of projects: Int, in bench: Workbench) throws -> String {
    let months = (0..<96).map { month in
      let (year, number) = (2010 + month / 12, month % 12 + 1)
      return ";driftkostnad;portfölj;\(year)-\(number < 10 ? "0" : "")\(number);\(month),50\n"
    }
    let ids = (0..<projects).map { "P\($0)" }
    let outcome =
      "projekt;slag;finansiär;period;belopp (kr)\n" + ids.map { id in id + months.joined(separator: id) }.joined()
    let projects = "projekt_id;namn\n" + ids.map { $0 + ";Namn\n" }.joined()
    try bench.folder.write("in/projekt.csv", Array(projects.utf8))
    try bench.folder.write("in/utfall.csv", Array(outcome.utf8))
    return bench.folder.path("in")
  }

  private static func onTerminal(_ bench: Workbench, _ folder: String, _ option: String) async throws -> String {
    let command =
      "stty cols 80; '\(Tertial.binary.path)' import '\(folder)' --by A --register '\(bench.register)' "
    return try await Tertial.run("/usr/bin/script", ["-qec", command + option, "/dev/null"]).text
  }

  @Test
  func
    `a long import says on one line how far it has come, and takes the line away, or says nothing where it is asked to`()
    async throws
  {
    let bench = try await Workbench()
    var (count, folder, pieces, steps) = (1000, "", [String](), [String]())
    // Nothing is shown of what takes less than a second, and how much that is depends on the machine.
    while !steps.contains(where: { $0.hasPrefix("Läser: ") }), count < 64_000 {
      count *= 2
      folder = try Self.delivery(of: count, in: bench)
      let shown = try await Self.onTerminal(bench, folder, "--dry-run")
      pieces = shown.components(separatedBy: "\r\u{1B}[K")
      steps = pieces.filter { $0.hasPrefix("Läser: ") || $0.hasPrefix("Jämför ") }
    }
    for step in steps {
      let isLast = step == steps.last
      #expect(isLast || !step.contains("\n"), "one line: \(step)")
      #expect((step.split(separator: "\n").first ?? "").count <= 80)
    }
    let reading = try #require(steps.first { $0.hasPrefix("Läser: ") })
    #expect(reading.contains(" %, ") && reading.contains(" MB/s, ") && reading.contains(" kvar"), "\(reading)")
    // What comes after the last erasure is the receipt alone.
    let rest = try #require(pieces.last)
    #expect(!rest.contains("Läser: ") && !rest.contains("Jämför "), "\(rest.prefix(200))")
    #expect(rest.contains("Provkörning: \(count * 97) nya"))
    // The same delivery, of which something is shown otherwise.
    #expect(!(try await Self.onTerminal(bench, folder, "--dry-run --quiet")).contains("\u{1B}"))
    #expect(!(try await bench.run("import", folder, "--by", "A", "--dry-run").said).contains("\u{1B}"))
  }

  @Test func `the way into the register has stages, with a rate and the time left as well`() async throws {
    var (count, steps) = (4000, [String]())
    while !steps.contains(where: { $0.hasPrefix("Skriver: ") }), count < 64_000 {
      count *= 2
      let bench = try await Workbench()
      let shown = try await Self.onTerminal(bench, try Self.delivery(of: count, in: bench), "")
      steps = shown.components(separatedBy: "\r\u{1B}[K")
      #expect(try #require(steps.last).contains("Registrering 1: \(count * 97) nya"))
    }
    let writing = try #require(steps.last { $0.hasPrefix("Skriver: ") })
    #expect(writing.contains(" %, ") && writing.contains(" uppgifter/s, ") && writing.hasSuffix(" kvar"), "\(writing)")
    #expect(writing.count <= 80)
    let stages = ["Läser: ", "Jämför ", "Skriver "].map { stage in steps.firstIndex { $0.hasPrefix(stage) } }
    #expect(stages == stages.sorted { ($0 ?? 0) < ($1 ?? 0) }, "\(steps)")
  }
}
