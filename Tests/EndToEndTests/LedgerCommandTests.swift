import Foundation
import TestSupport
import Testing

/// A city's ledger taken in and reconciled as an official does it, on the sample programme.
@Suite(.serialized) struct LedgerCommandTests {
  private static let ledger = "SampleData/ledger-2014/2014T2.se"
  private static let prepared = Result { try Self.prepare() }

  /// The sample programme with the tables that say what the ledger's accounts and codes are.
  private static func prepare() throws -> SampleRegister {
    let register = try SampleRegister("it-programme-2013")
    let run = try Command.run([
      "import", "SampleData/ledger-2014/tabeller", "--by", "Ekonomi", "--register", register.path,
    ])
    guard run.exitCode == 0 else { throw Stopped(text: run.text) }
    return register
  }

  private struct Stopped: Error { let text: String }

  private func run(_ arguments: String..., register: String? = nil) throws -> Command.Run {
    try Command.run(arguments + ["--register", try register ?? Self.prepared.get().path])
  }

  /// A text with hard spaces as spaces.
  private func plain(_ text: String) -> String { text.replacingOccurrences(of: "\u{A0}", with: " ") }

  /// The sections of a page as JSON.
  private func sections(_ json: String) throws -> [NSDictionary] {
    let page = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    return try #require(page["sections"] as? [NSDictionary])
  }

  @Test func `a reconciliation shows what was made to differ and nothing else`() throws {
    let found = try run("reconcile", Self.ledger, "--per", "månad", "--as-of", "2014-10-13")
    // The tables came in later than that day: nothing is mapped then, and every code is said to be unknown or unmapped.
    #expect(found.exitCode == 1)
    let today = try run("reconcile", Self.ledger)
    #expect(today.exitCode == 1)
    #expect((today.output.split(separator: "\n").map(\.count).max() ?? 0) <= 80)
    for text in [
      "Framtidens möten", "[project-code-unknown]", "[account-not-mapped]", "Övriga främmande tjänster",
    ] { #expect(today.errors.contains(text), "\(text)") }
    #expect(today.output.contains("bara rapporterat (R19)"))
    let lines = today.output.split(separator: "\n")
    let more = try #require(lines.first { $0.hasPrefix("P1005") && $0.contains("! R09") })
    #expect(plain(String(more)).contains("620 000"), "\(more)")
    #expect(today.output.contains("69999") && today.output.contains("7690"))
    #expect(plain(today.output).contains("9 500 000"), "what is booked outside the programme")
  }

  @Test func `what is taken in reconciles as the file does, and a new file of the ledger replaces it`() throws {
    let folder = try TemporaryFolder()
    let register = folder.path("programme.tertial")
    try FileManager.default.copyItem(atPath: try Self.prepared.get().path, toPath: register)
    let first = try run("import", Self.ledger, "--by", "Ekonomi", register: register)
    #expect(first.exitCode == 0, "\(first.text)")
    #expect(first.output.contains("SIE typ 4") && first.output.contains("Kontrollsumman stämmer"))
    let fromFile = try run("reconcile", Self.ledger, "--json", register: register)
    let registered = try run("reconcile", "--json", register: register)
    let sides = try sections(registered.output)
    #expect(try sections(fromFile.output) == sides && sides.count > 3)
    // The same balances as SIE type 3: nothing new, nothing doubled.
    let balances = try run("import", "SampleData/ledger-2014/2014T2-typ3.se", "--by", "Ekonomi", register: register)
    #expect(balances.exitCode == 0, "\(balances.text)")
    #expect(try sections(run("reconcile", "--json", register: register).output) == sides)
    // A ledger in which one cost was moved to another project: it is not counted in both places.
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: Command.project(Self.ledger))), as: Unicode.ASCII.self)
    let moved = text.replacingOccurrences(of: "\"69999\" 20", with: "\"61001\" 20")
      .replacingOccurrences(of: "\u{FFFD}", with: "?").components(separatedBy: "\r\n")
      .filter { !$0.hasPrefix("#KSUMMA") }
    try folder.write("rattad.se", Array(moved.joined(separator: "\r\n").utf8))
    let corrected = try run("import", folder.path("rattad.se"), "--by", "Ekonomi", register: register)
    #expect(corrected.exitCode == 0, "\(corrected.text)")
    #expect(!(try run("reconcile", register: register)).output.contains("69999"))
  }

  @Test func `vouchers on their way into the ledger are taken in beside it`() throws {
    let folder = try TemporaryFolder()
    let register = folder.path("programme.tertial")
    try FileManager.default.copyItem(atPath: try Self.prepared.get().path, toPath: register)
    let taken = try run("import", "SampleData/ledger-2014/tid-2014-09.si", "--by", "Ekonomi", register: register)
    #expect(taken.exitCode == 0, "\(taken.text)")
    #expect(taken.output.contains("SIE typ 4I"))
    let found = try run("reconcile", "--json", register: register)
    #expect(found.output.contains("61003") || found.output.contains("P1003"))
  }

  @Test func `R09 and R19 go by the bookings once they are there`() throws {
    let folder = try TemporaryFolder()
    let register = folder.path("programme.tertial")
    try FileManager.default.copyItem(atPath: try Self.prepared.get().path, toPath: register)
    _ = try run("import", Self.ledger, "--by", "Ekonomi", register: register)
    let differing = try run("check", "--period", "2014T2", "--rule", "R09", "--as-of", "latest", register: register)
    #expect(differing.output.contains("P1005"))
    let alone = try run("check", "--period", "2014T2", "--rule", "R19", "--as-of", "latest", register: register)
    #expect(alone.output.contains("69999") && !alone.output.contains("70001"))
  }

  @Test func `a ledger cut off or unbalanced registers nothing and says what to do`() throws {
    let folder = try TemporaryFolder()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Command.project(Self.ledger))))
    try folder.write("kapad.se", Array(bytes.prefix(bytes.count / 2)))
    let cut = try run("import", folder.path("kapad.se"), "--by", "Ekonomi")
    #expect(cut.exitCode == 1 && cut.text.contains("[ledger-cut-off]") && cut.text.contains("Exportera filen på nytt"))
    let unbalanced = try run("import", "SampleData/faulty/voucher-unbalanced/huvudbok.se", "--by", "Ekonomi")
    #expect(unbalanced.exitCode == 1 && unbalanced.text.contains("A 2"), "\(unbalanced.text)")
  }
}
