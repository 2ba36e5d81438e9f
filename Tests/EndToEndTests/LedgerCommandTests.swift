import Foundation
import TestSupport
import Testing

/// A city's ledger taken in and reconciled as an official does it, on the sample programme.
@Suite(.serialized) struct LedgerCommandTests {
  private static let ledger = "SampleData/ledger-2014/2014T2.se"
  private static let prepared = Task { try await Self.prepare() }

  /// The sample programme with the tables that say what the ledger's accounts and codes are.
  private static func prepare() async throws -> Workbench {
    let bench = try await Workbench(.itProgramme)
    let run = try await Terminal.run([
      "import", "SampleData/ledger-2014/tabeller", "--by", "Ekonomi", "--register", bench.register,
    ])
    try run.mustSucceed()
    return bench
  }

  private func run(_ arguments: String..., register: String? = nil) async throws -> Ending {
    let path = if let register { register } else { try await Self.prepared.value.register }
    return try await Terminal.run(arguments + ["--register", path])
  }

  /// A text with hard spaces as spaces.
  private func plain(_ text: String) -> String { text.replacingOccurrences(of: "\u{A0}", with: " ") }

  /// The sections of a page as JSON.
  private func sections(_ ending: Ending) throws -> [JSONValue] {
    try #require(try JSONValue(ending.output)["sections"]).elements
  }

  @Test func `a reconciliation shows what was made to differ and nothing else`() async throws {
    let found = try await run("reconcile", Self.ledger, "--per", "månad", "--as-of", "2014-10-13")
    // The tables came in later than that day: nothing is mapped then, and every code is said to be unknown or unmapped.
    #expect(found.code == 1)
    let today = try await run("reconcile", Self.ledger)
    #expect(today.code == 1)
    #expect((today.text.split(separator: "\n").map(\.count).max() ?? 0) <= 80)
    for text in [
      "Framtidens möten", "[project-code-unknown]", "[account-not-mapped]", "Övriga främmande tjänster",
    ] { #expect(today.errors.contains(text), "\(text)") }
    #expect(today.text.contains("bara rapporterat (R19)"))
    let lines = today.text.split(separator: "\n")
    let more = try #require(lines.first { $0.hasPrefix("P1005") && $0.contains("! R09") })
    #expect(plain(String(more)).contains("620 000"), "\(more)")
    #expect(today.text.contains("69999") && today.text.contains("7690"))
    #expect(plain(today.text).contains("9 500 000"), "what is booked outside the programme")
  }

  @Test func `what is taken in reconciles as the file does, and a new file of the ledger replaces it`() async throws {
    let folder = try TemporaryFolder()
    let register = folder.path("programme.tertial")
    try FileManager.default.copyItem(atPath: try await Self.prepared.value.register, toPath: register)
    let first = try await run("import", Self.ledger, "--by", "Ekonomi", register: register)
    #expect(first.code == 0, "\(first.said)")
    #expect(first.text.contains("SIE typ 4") && first.text.contains("Kontrollsumman stämmer"))
    let fromFile = try await run("reconcile", Self.ledger, "--json", register: register)
    let registered = try await run("reconcile", "--json", register: register)
    let sides = try sections(registered)
    #expect(try sections(fromFile) == sides && sides.count > 3)
    // The same balances as SIE type 3: nothing new, nothing doubled.
    let balances = try await run(
      "import", "SampleData/ledger-2014/2014T2-typ3.se", "--by", "Ekonomi", register: register)
    #expect(balances.code == 0, "\(balances.said)")
    #expect(try await sections(run("reconcile", "--json", register: register)) == sides)
    // A ledger in which one cost was moved to another project: it is not counted in both places.
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: Tertial.path(Self.ledger))), as: Unicode.ASCII.self)
    let moved = text.replacingOccurrences(of: "\"69999\" 20", with: "\"61001\" 20")
      .replacingOccurrences(of: "\u{FFFD}", with: "?").components(separatedBy: "\r\n")
      .filter { !$0.hasPrefix("#KSUMMA") }
    try folder.write("rattad.se", Array(moved.joined(separator: "\r\n").utf8))
    let corrected = try await run("import", folder.path("rattad.se"), "--by", "Ekonomi", register: register)
    #expect(corrected.code == 0, "\(corrected.said)")
    #expect(!(try await run("reconcile", register: register)).text.contains("69999"))
  }

  @Test func `vouchers on their way into the ledger are taken in beside it`() async throws {
    let folder = try TemporaryFolder()
    let register = folder.path("programme.tertial")
    try FileManager.default.copyItem(atPath: try await Self.prepared.value.register, toPath: register)
    let taken = try await run("import", "SampleData/ledger-2014/tid-2014-09.si", "--by", "Ekonomi", register: register)
    #expect(taken.code == 0, "\(taken.said)")
    #expect(taken.text.contains("SIE typ 4I"))
    let found = try await run("reconcile", "--json", register: register)
    #expect(found.text.contains("61003") || found.text.contains("P1003"))
  }

  @Test func `R09 and R19 go by the bookings once they are there`() async throws {
    let folder = try TemporaryFolder()
    let register = folder.path("programme.tertial")
    try FileManager.default.copyItem(atPath: try await Self.prepared.value.register, toPath: register)
    _ = try await run("import", Self.ledger, "--by", "Ekonomi", register: register)
    let differing = try await run(
      "check", "--period", "2014T2", "--rule", "R09", "--as-of", "latest", register: register)
    #expect(differing.text.contains("P1005"))
    let alone = try await run("check", "--period", "2014T2", "--rule", "R19", "--as-of", "latest", register: register)
    #expect(alone.text.contains("69999") && !alone.text.contains("70001"))
  }

  @Test func `a ledger cut off or unbalanced registers nothing and says what to do`() async throws {
    let folder = try TemporaryFolder()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Tertial.path(Self.ledger))))
    try folder.write("kapad.se", Array(bytes.prefix(bytes.count / 2)))
    let cut = try await run("import", folder.path("kapad.se"), "--by", "Ekonomi")
    #expect(cut.code == 1 && cut.said.contains("[ledger-cut-off]") && cut.said.contains("Exportera filen på nytt"))
    let unbalanced = try await run("import", "SampleData/faulty/voucher-unbalanced/huvudbok.se", "--by", "Ekonomi")
    #expect(unbalanced.code == 1 && unbalanced.said.contains("A 2"), "\(unbalanced.said)")
  }
}
