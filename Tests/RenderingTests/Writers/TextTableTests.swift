import Rendering
import TestSupport
import Testing

@Suite struct TextTableTests {
  @Test func `columns are aligned and å, ä and ö count as one`() {
    let table = TextTable(
      columns: [.text("Portfölj"), .numbers("Prognos"), .text("Status")],
      rows: [["Äldreomsorg", "12,3", "Grön"], ["Skola", "1\u{A0}234,5", "Röd"], ["Å\u{308}", "\u{2212}0,1"]])
    let lines = table.text().split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "Portfölj     Prognos  Status", "───────────  ───────  ──────", "Äldreomsorg     12,3  Grön",
        "Skola        1\u{A0}234,5  Röd", "Å\u{308}               \u{2212}0,1",
      ])
  }

  @Test func `long cells are wrapped and no line is wider than asked for`() {
    let table = TextTable(
      columns: [.text("Id"), .text("Namn"), .numbers("Belopp"), .text("Anmärkning")],
      rows: [["P1040", String(repeating: "ärende ", count: 30), "1,0", String(repeating: "x", count: 90)]])
    let lines = table.text(width: 60).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 })
    #expect(lines.joined().filter { $0 == "x" }.count == 90)
  }

  @Test(arguments: seeds(30))
  func `wrapping keeps every word and every limit`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = (0..<40).map { _ in
      String(repeating: "ö", count: Int.random(in: 1...25, using: &generator))
    }
    let width = Int.random(in: 1...30, using: &generator)
    let lines = Terminal.wrap(words.joined(separator: " "), width: width)
    #expect(lines.allSatisfy { $0.count <= width }, "seed \(seed)")
    #expect(lines.joined().filter { $0 == "ö" }.count == words.joined().count, "seed \(seed)")
  }

  @Test(arguments: ["\u{1B}[31mröd\u{1B}[0m", "\u{07}\u{08}", "\u{9B}2J", "a\u{202E}b", "rad\nrad\tflik"])
  func `nothing in a cell can steer the terminal`(text: String) {
    let printed = Terminal.printable(text)
    #expect(printed.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    #expect(!printed.unicodeScalars.contains("\u{202E}"))
    #expect(TextTable(columns: [.text("")], rows: [[text]]).text().filter { $0 == "\n" }.count == 1)
  }

  @Test func `a table without rows or heads is nothing`() {
    #expect(TextTable(columns: [.text(""), .numbers("")]).text() == "")
    #expect(TextTable(columns: []).text() == "")
  }

  @Test func `a table too wide for its width is written row by row`() {
    let table = TextTable(
      columns: [.text("Nämnd"), .numbers("Betalar i år"), .numbers("Grön i år"), .numbers("Gul i år")],
      rows: [["Socialnämnden", "12,5", "uppgift saknas", "0,3"], ["Alla", "", "", ""]])
    #expect(
      table.text(width: 36) == """
        Nämnd          Betalar   Grön i  Gul
                          i år       år    i
                                          år
        ─────────────  ───────  ───────  ───
        Socialnämnden     12,5  uppgift  0,3
                                 saknas
        Alla

        """)
    #expect(
      table.text(width: 30) == """
        Socialnämnden
          Betalar i år: 12,5; Grön i
          år: uppgift saknas; Gul i
          år: 0,3
        Alla

        """)
    #expect(table.text(width: 80).hasPrefix("Nämnd"))
  }

  @Test func `no word is cut as long as another column has room between its words`() {
    let table = TextTable(
      columns: [.text("Vad"), .text("Ägare")],
      rows: [["En lång text med många korta ord i", "Stadsledningskontoret"]])
    let lines = table.text(width: 40).split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.contains { $0.hasSuffix("  Stadsledningskontoret") }, "\(lines)")
  }

  @Test func `heads of numbers give way before names, and the head of a group goes across`() {
    let table = TextTable(
      columns: [.text("År"), .numbers("Betalar i år"), .numbers("Gul i år")],
      rows: [["Hägersten-Liljeholmen", "", ""], ["2013", "12,5", "0,3"]])
    #expect(
      table.text(width: 22) == """
        År    Betalar    Gul i
                 i år       år
        ────  ───────  ───────
        Hägersten-Liljeholmen
        2013     12,5      0,3

        """)
  }

  @Test func `heads of numbers are wrapped before any word of a cell is cut`() {
    let table = TextTable(
      columns: [.text("Nämnd"), .numbers("Betalar i år"), .numbers("Gul i år")],
      rows: [["Stadsledningskontoret", "12,5", "0,3"]])
    #expect(
      table.text(width: 37) == """
        Nämnd                  Betalar  Gul i
                                  i år     år
        ─────────────────────  ───────  ─────
        Stadsledningskontoret     12,5    0,3

        """)
  }

  @Test func `a name gives way at its hyphen before it is cut`() {
    let table = TextTable(
      columns: [.text("Nämnd"), .numbers("Belopp")], rows: [["Hägersten-Liljeholmen", "1"]])
    #expect(
      table.text(width: 21) == """
        Nämnd          Belopp
        ─────────────  ──────
        Hägersten-          1
        Liljeholmen

        """)
  }

  @Test func `only a word longer than a line is broken, at hyphens between letters where it has any`() {
    #expect(
      Terminal.wrap("Hägersten-Liljeholmens nämnd den 2014-09-15", width: 12)
        == ["Hägersten-", "Liljeholmens", "nämnd den", "2014-09-15"])
    #expect(Terminal.wrap("it-programmet i staden", width: 14) == ["it-programmet", "i staden"])
    #expect(Terminal.wrap("P1002-1234567890", width: 12) == ["P1002-123456", "7890"])
  }
}
