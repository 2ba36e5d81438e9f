import Foundation
import TestSupport
import Testing

/// The last registrations cut off: what is left is a whole register, and only what was kept elsewhere shows it.
@Suite struct CutOffTests {
  @Test func `a cut-off end is found by seal, receipt and printed head, and by nothing else`() async throws {
    let bench = try await Workbench()
    try await bench.takeIn(try bench.delivery("one", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])).mustSucceed()
    let second = try bench.delivery("two", ["projekt.csv": "projekt_id;namn\nP1;Arkivet\nP2;Tidbok\n"])
    let receipt = try JSONValue(try await bench.takeIn(second, "--json").mustSucceed().output)
    let received = try #require(Self.hash(in: receipt), "the receipt in JSON holds the head of the chain")
    let key = bench.folder.path("nyckel.pem")
    let seal = bench.folder.path("sigill.txt")
    try await Tertial.run("seal", "--new-key", key).mustSucceed()
    try await Tertial.run("seal", "--key", key, "--out", seal, "--register", bench.register).mustSucceed()
    let again = try await Tertial.run("seal", "--key", key, "--out", seal, "--register", bench.register)
    #expect(again.code == 64 && again.errors.contains("skrivs inte över"), "a seal is never written over")
    try await Tertial.run("report", "2014T2", "--out", bench.folder.path, "--register", bench.register).mustSucceed()
    let report = String(decoding: try bytes(bench.folder.path("tertialrapport-2014T2.xml")), as: UTF8.self)
    let inReport = try #require(report.components(separatedBy: "registerHash=\"").last?.prefix(64))
    let printed = try #require(
      try await Tertial.run("verify", "--register", bench.register).mustSucceed().text.split(separator: "\n")
        .first { $0.hasPrefix("Kedjans huvud") }?.split(separator: " ").last.map(String.init))
    #expect(received.hasPrefix(printed.prefix(12)))
    let proofs = [
      ["--seal", seal, "--public-key", bench.folder.path("nyckel.public.pem")], ["--head", received],
      ["--head", String(printed.prefix(16))], ["--head", String(inReport)],
    ]
    for proof in proofs {
      #expect(try await Tertial.run(["verify", "--register", bench.register] + proof).code == 0, "\(proof)")
    }

    try await Self.cut(bench.register, after: 1)

    let bare = try await Tertial.run("verify", "--register", bench.register)
    #expect(bare.code == 0, "nothing inside the register can show it: \(bare.said)")
    let script = Tertial.path("Documentation/check-register.sh")
    #expect(try await Tertial.run("/bin/sh", [script, bench.register]).code == 0)
    #expect(try await Tertial.run("show", "P2", "--register", bench.register).code == 1)
    for proof in proofs {
      let found = try await Tertial.run(["verify", "--register", bench.register] + proof)
      #expect(found.code == 1, "\(proof)")
      #expect(found.errors.contains("avskuret"), "\(found.errors)")
    }
  }

  @Test func `the description of the format says that nothing inside the register shows a cut-off end`() throws {
    let page = String(decoding: try bytes(Tertial.path("Documentation/RegisterFormat.md")), as: UTF8.self)
    #expect(page.contains("**A cut-off end.**"))
    #expect(page.contains("**seal**") && page.contains("receipt") && page.contains("printed"))
  }

  /// Takes away everything after a registration, in every table, with `sqlite3` alone.
  private static func cut(_ register: String, after last: Int) async throws {
    func sqlite(_ sql: String) async throws -> String { try await HandTamperingTests.sqlite(register, sql) }
    let triggers = try await sqlite("SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'")
    let drops = try await sqlite(
      "SELECT 'DROP TRIGGER \"' || name || '\";' FROM sqlite_schema WHERE type = 'trigger'")
    let tables = try await sqlite(
      "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' "
        + "AND c.name = 'registration'"
    ).split(separator: "\n")
    #expect(tables.count == 13)
    let deletes = tables.map { "DELETE FROM \"\($0)\" WHERE registration > \(last);" }.joined()
    _ = try await sqlite("PRAGMA foreign_keys = OFF; BEGIN; \(drops)\(deletes)\(triggers) COMMIT;")
  }

  /// The longest hexadecimal text of 64 digits anywhere in a value under the name `head`.
  private static func hash(in value: JSONValue) -> String? {
    if let head = value["head"]?.text, head.count == 64 { return head }
    for name in value.names.sorted() {
      if let member = value[name], let found = hash(in: member) { return found }
    }
    return value.elements.lazy.compactMap { hash(in: $0) }.first
  }
}
