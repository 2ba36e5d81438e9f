import Foundation
import TestSupport
import Testing

@testable import SheetReaders

@Suite struct SIEHostileTests {
  static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("SampleData/ledger-2014").path

  /// Every beginning of a file gives a problem or what the whole file gives: never a wrong sum in silence.
  @Test func `a file cut anywhere is found out`() throws {
    let bytes = SIEFile.bytes(SIEFile.ledger)
    let whole = try SIEFile.read(bytes).shown
    for length in 0..<bytes.count {
      let ledger = try SIEFile.read(Array(bytes.prefix(length)))
      #expect(!ledger.problems.isEmpty || ledger.shown == whole, "cut at \(length)")
    }
  }

  @Test func `the sample of a city's ledger cut anywhere is found out`() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.sample + "/2014T2.se")))
    let whole = try SIEFile.read(bytes, SIEDimensions(administration: 20))
    #expect(whole.problems == [] && whole.isChecked && whole.sums.count > 200)
    var generator = SeededGenerator(seed: 20_140_831)
    for _ in 0..<150 {
      let length = Int.random(in: 0..<bytes.count - 20, using: &generator)
      let ledger = try SIEFile.read(Array(bytes.prefix(length)))
      #expect(!ledger.problems.isEmpty, "cut at \(length)")
    }
  }

  @Test func `random bytes and mutated files end in an answer`() throws {
    var generator = SeededGenerator(seed: 4)
    let bytes = SIEFile.bytes(SIEFile.ledger)
    for round in 0..<400 {
      var changed = bytes
      for _ in 0..<(1 + round % 12) {
        let position = Int.random(in: changed.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: changed[position] = UInt8.random(in: 1...255, using: &generator)
        case 1: changed.remove(at: position)
        default: changed.insert(UInt8(ascii: "{"), at: position)
        }
      }
      _ = try SIEFile.read(changed)
    }
  }

  @Test(arguments: [
    ("\"", "quoteOpen"), ("#FNAMN \"x", "quoteOpen"), ("#TRANS 7410 {6 P1 5", "braceOpen"), ("}", "braceOpen"),
    ("#TRANS 7410 {} 5", "transactionOutside"), ("#VER A 1 20140101\n#VER A 2 20140101\n{\n}", "voucherNotClosed"),
    ("#VER A 1 20140231\n{\n}", "fieldWrong"), ("#VER A 1 20140201\n{\n#TRANS 1 {6} 5\n}", "objectsUnpaired"),
    ("#VER A 1 20140201\n{\n#TRANS 1 {} x\n}", "fieldWrong"), ("#VER A 1 20140201\n{\n#TRANS 1 {}\n}", "fieldMissing"),
  ])
  func `what is wrong in a line is told with the line`(_ text: String, _ kind: String) throws {
    let ledger = try SIEFile.read(Array((text + "\n").utf8))
    let first = try #require(ledger.problems.first)
    #expect(String(describing: first.kind).hasPrefix(kind))
    #expect(first.line >= 1)
  }

  @Test func `a line of megabytes, binary content and sums beyond 64 bits are answered`() throws {
    let long = try SIEFile.read(Array("#FNAMN \"".utf8) + [UInt8](repeating: 0x41, count: 4 << 20))
    #expect(long.problems.contains { $0.kind == .lineTooLong })
    #expect(throws: SheetReadingError.notText(path: "huvudbok.se", kind: .binary)) { try SIEFile.read([0, 1, 2, 3]) }
    let most = "92233720368547758.07"
    let large = try SIEFile.read(
      SIEFile.head + [
        "#VER A 1 20140101", "{", "#TRANS 1 {6 P1} \(most)", "#TRANS 2 {} -\(most)", "}", "#VER A 2 20140101", "{",
        "#TRANS 1 {6 P1} \(most)", "#TRANS 2 {} -\(most)", "}",
      ])
    #expect(large.problems.contains { $0.kind == .tooLarge })
  }

  @Test func `the same problem many times is kept a hundred times and counted`() throws {
    let ledger = try SIEFile.read([String](repeating: "#TRANS 1 {} 5", count: 250))
    #expect(ledger.problems.count { $0.kind == .transactionOutside } == 100)
    #expect(ledger.moreProblems == 150)
  }

  @Test func `a file of nothing but errors is not read to its end, and what it lacks is not told beside`() throws {
    let ledger = try SIEFile.read([String](repeating: "#TRANS 1 {} 5", count: 100_500))
    #expect(ledger.isCutShort && ledger.problems.count + ledger.moreProblems == 100_000)
    #expect(ledger.problems.allSatisfy { $0.kind == .transactionOutside })
  }

  @Test func `unknown labels, fields beyond the last and blank lines are left`() throws {
    var lines = SIEFile.ledger
    lines.insert("#XYZ \"något nytt\" {1 2} 5", at: 3)
    lines.insert("", at: 5)
    lines = lines.map { $0.hasPrefix("#TRANS 2440") ? $0 + " \"\" \"\" 0 \"sign\" nytt" : $0 }
    let ledger = try SIEFile.read(SIEFile.bytes(lines, lineEnd: "\r\n"))
    #expect(ledger.problems == [] && ledger.sums.count == 3)
  }
}
