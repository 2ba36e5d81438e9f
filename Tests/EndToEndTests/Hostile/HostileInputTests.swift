import Foundation
import TestSupport
import Testing

/// Files made to hang, to fill memory or to act on who reads the answer: refused soon, small, with the file's name.
@Suite(.serialized) struct HostileInputTests {
  /// What no import may take, whatever it is fed, in KiB: beyond it the system gives no more, and the command ends by a
  /// signal.
  private static let mostKiB = 256 << 10

  /// Runs the command with so much memory and no more.
  private static func limited(_ arguments: [String]) async throws -> Ending {
    try await Tertial.run(
      "/bin/sh", ["-c", "ulimit -d \(mostKiB); exec \"$0\" \"$@\"", Tertial.binary.path] + arguments)
  }

  private static func refused(_ name: String, _ bytes: [UInt8], says words: String..., by more: [(String, String)] = [])
    async throws
  {
    let bench = try await Workbench()
    try bench.folder.write("in/" + name, bytes)
    for (name, text) in more { try bench.folder.write("in/" + name, Array(text.utf8)) }
    let run = try await limited([
      "import", bench.folder.path("in/" + name), "--by", "Anna", "--register", bench.register,
    ])
    #expect(run.code == 1, "\(name): \(run.said.prefix(500))")
    for word in words { #expect(run.said.contains(word), "\(name): \(run.said.prefix(500))") }
    // What the file says never acts on the terminal.
    #expect(!run.said.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    #expect(!run.said.contains("\u{202E}"))
  }

  private static let head = Array("projekt_id;namn\n".utf8)

  @Test func `a quote that stays open to the end`() async throws {
    let line = Array("P1;\"".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 12 << 20)
    try await Self.refused("projekt.csv", Self.head + line, says: "projekt.csv:2:2", "too-large")
  }

  @Test func `an open quote over thousands of lines`() async throws {
    let rows = Array(String(repeating: "P1;\(String(repeating: "x", count: 100))\n", count: 12_000).utf8)
    try await Self.refused(
      "projekt.csv", Self.head + Array("P0;\"Noll\n".utf8) + rows, says: "quote-not-closed", "projekt.csv:2:2")
  }

  @Test func `a head of millions of columns`() async throws {
    try await Self.refused(
      "projekt.csv", [UInt8](repeating: UInt8(ascii: ";"), count: 8 << 20) + [0x0A], says: "projekt.csv:1", "too-large")
  }

  @Test func `NUL bytes, direction marks and markup in names`() async throws {
    try await Self.refused("projekt.csv", Self.head + Array("P1;E\0tt\n".utf8), says: "projekt.csv:2:2", "nul-byte")
    try await Self.refused(
      "projekt.csv", Self.head + Array("P1;\u{202E}ttE\n".utf8), says: "projekt.csv:2:2", "invisible-character")
  }

  @Test func `a workbook that unpacks to gigabytes`() async throws {
    var zip = WorkbookMaker("projekt", rows: "").container
    let sheet = "xl/worksheets/sheet1.xml"
    zip.parts.removeAll { $0.name == sheet }
    zip.storeBomb(sheet, beginning: "<worksheet><sheetData>", runs: 8_000_000)
    try await Self.refused("projekt.xlsx", zip.bytes, says: "projekt.xlsx", "workbook-damaged")
  }

  @Test func `a mapping that unfolds without end`() async throws {
    var bomb = "a0: &a0 [lol, lol]\n"
    for level in 1...60 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    try await Self.refused(
      "lista.csv", Array("Nr\n1\n".utf8), says: "lista.mappning.yaml:1:5", "mapping-not-readable", "& och *",
      by: [("lista.mappning.yaml", bomb)])
  }

  @Test func `a table to be turned that would fill memory`() async throws {
    let row = String(repeating: "a;", count: 15_000) + "\n"
    let mapping = """
      mappning: 1
      läsning: {transponerad: ja}
      tabeller: [{tabell: projekt, kolumner: {projekt_id: a, namn: b}}]
      """
    try await Self.refused(
      "lista.csv", Array(String(repeating: row, count: 200).utf8), says: "lista.csv", "Vänd den i kalkylprogrammet",
      by: [("lista.mappning.yaml", mapping)])
  }

  /// Text that a spreadsheet would take for a formula is text, here and in what is written for a spreadsheet.
  @Test func `text that is a formula stays text`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/projekt.csv", Self.head + Array("P1;\"=HYPERLINK(\"\"http://x\"\")\"\n".utf8))
    #expect(try await bench.run("import", bench.folder.path("in/projekt.csv"), "--by", "Anna").code == 0)
    let out = bench.folder.path("ut/projekt.csv")
    #expect(try await bench.run("template", "projekt", "--format", "csv", "--out", out).code == 0)
    let written = String(decoding: try #require(bench.bytes("ut/projekt.csv")), as: UTF8.self)
    #expect(written.contains(";\"'=HYPERLINK(\"\"http://x\"\")\""), "\(written)")
    // Read back it is the text that it was.
    #expect(try await bench.run("import", out, "--by", "Anna").code == 0)
    #expect(try await bench.run("show", "P1").said.contains("=HYPERLINK"))
  }
}
