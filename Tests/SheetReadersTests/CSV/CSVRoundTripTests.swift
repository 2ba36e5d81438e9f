import SheetReaders
import TestSupport
import Testing

/// A table and how it is written, made from a seed.
private struct WrittenTable {
  var rows: [[String]] = []
  var text = ""

  init(seed: UInt64, letters: [String]) {
    var random = SeededGenerator(seed: seed)
    let columns = Int.random(in: 1...6, using: &random)
    let ending = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    rows = (0...Int.random(in: 1...12, using: &random)).map { _ in
      (0..<columns).map { column in
        // The first cell is never blank, because a row of nothing is no row.
        (column == 0 ? "r" : "")
          + (0..<Int.random(in: 0...9, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
          .joined()
      }
    }
    rows[0] = (0..<columns).map { "h\($0)" }
    let lines = rows.map { row in
      row.map { cell in
        let mustQuote = cell.utf8.contains { [0x3B, 0x22, 0x0D, 0x0A].contains($0) }
        let quotes = mustQuote || Bool.random(using: &random)
        return quotes ? "\"" + doubled(cell) + "\"" : cell
      }.joined(separator: ";")
    }
    text = lines.joined(separator: ending) + (Bool.random(using: &random) ? ending : "")
  }
}

/// Doubles quotes by scalar: a quote with a combining mark after it is still a quote.
private func doubled(_ cell: String) -> String {
  String(decoding: cell.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }, as: UTF8.self)
}

private let blocks = [1, 2, 3, 5, 17, 256, 1 << 20]
private let anyLetters = ["a", "Z", "7", " ", ",", ";", "\"", "\n", "\r\n", "\r", "\t", "å", "Ö", "€", "𝄞", "\u{301}"]
private let westernLetters = ["a", "Z", "7", " ", ";", "\"", "\n", "\r\n", "å", "ä", "Ö", "é"]

@Test func `whatever is written in UTF-8 is read back equal`() throws {
  for seed in seeds(150) {
    let table = WrittenTable(seed: seed, letters: anyLetters)
    for block in blocks {
      let mark: [UInt8] = seed.isMultiple(of: 2) ? [0xEF, 0xBB, 0xBF] : []
      let result = try reading(mark + Array(table.text.utf8), delimiter: 0x3B, blockBytes: block)
      #expect(result.header == table.rows[0], "seed \(seed) block \(block)")
      #expect(result.rows == Array(table.rows.dropFirst()), "seed \(seed) block \(block)")
      #expect(result.problems.isEmpty, "seed \(seed) block \(block)")
    }
  }
}

@Test func `whatever is written in UTF-16 is read back equal`() throws {
  for seed in seeds(60) {
    let table = WrittenTable(seed: seed, letters: anyLetters)
    let isBigEndian = seed.isMultiple(of: 2)
    let bytes = ("\u{FEFF}" + table.text).utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    for block in blocks {
      let result = try reading(bytes, delimiter: 0x3B, blockBytes: block)
      #expect(result.rows == Array(table.rows.dropFirst()), "seed \(seed) block \(block)")
      #expect(result.problems.isEmpty, "seed \(seed) block \(block)")
    }
  }
}

@Test func `whatever is written in Windows-1252 is read back equal`() throws {
  for seed in seeds(60) {
    let table = WrittenTable(seed: seed, letters: westernLetters)
    let bytes = table.text.unicodeScalars.map { UInt8($0.value) }
    for block in blocks {
      let result = try reading(bytes, delimiter: 0x3B, blockBytes: block)
      #expect(result.rows == Array(table.rows.dropFirst()), "seed \(seed) block \(block)")
      #expect(result.problems.isEmpty, "seed \(seed) block \(block)")
    }
  }
}
