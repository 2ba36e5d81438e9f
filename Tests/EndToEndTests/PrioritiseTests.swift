import Foundation
import TestSupport
import Testing

/// A round of applications, through the command line.
@Suite struct PrioritiseTests {
  @Test func `the best set keeps the frames, has the mandatory one, and is worth more than the list worked down`()
    async throws
  {
    let bench = try await Workbench(.applications)
    let run = try await bench.run("prioritise", "--portfolio", "PF1")
    #expect(run.code == 0, "\(run.said)")
    #expect(run.text.contains("6 av 10 ansökningar ger tillsammans nettonuvärdet 43,6\u{A0}mnkr"))
    #expect(run.text.contains("mindre än det bästa urvalet med 2,4\u{A0}mnkr"))
    #expect(run.text.contains("A2001* E-arkiv"))
    #expect(run.text.contains("utesluts av A2005"))
    #expect(run.text.contains("A2009, om ramen växer med 3,0\u{A0}mnkr 2020, 1,0\u{A0}mnkr 2021"))
    #expect(run.text.contains("A2011 Röststyrd felanmälan: nyttokalkyl som går att räkna på saknas"))
    #expect(run.text.contains("målpassning 50, nettonuvärde 30, NNK-idu 20"))
  }

  @Test(arguments: ["sv", "en"]) func `every line fits a terminal`(language: String) async throws {
    let bench = try await Workbench(.applications)
    let run = try await bench.run("prioritise", "--portfolio", "PF1", "--frame", "60 mnkr", "--language", language)
    for line in run.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `a sum too small for the mandatory is said in plain words, with exit code 1`() async throws {
    let bench = try await Workbench(.applications)
    let run = try await bench.run("prioritise", "--portfolio", "PF1", "--frame", "10 mnkr")
    #expect(run.code == 1)
    let words = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("de obligatoriska (A2001) tar 14,0 mnkr, men 10,0 mnkr får beviljas. Det är 4,0 mnkr för mycket."))
  }

  @Test func `only the chosen years bind`() async throws {
    let bench = try await Workbench(.applications)
    let one = try await bench.run("prioritise", "--portfolio", "PF1", "--year", "2021")
    // By hand: of the 18 mnkr of 2021, A2002, A2004, A2006 and A2009 take 17; A2010 (7) would drive out A2009 (5) and
    // give 1,0 mnkr less, and A2007 gives nothing.
    #expect(one.text.contains("7 av 10 ansökningar ger tillsammans nettonuvärdet 54,5\u{A0}mnkr"), "\(one.text)")
    let json = try await bench.run("prioritise", "--portfolio", "PF1", "--json")
    #expect(try !JSONValue(json.output).names.isEmpty)
  }

  @Test func `a portfolio without applications says so`() async throws {
    let bench = try await Workbench(.itProgramme)
    let run = try await bench.run("prioritise", "--portfolio", "PF1")
    #expect(run.code == 0 && run.text.contains("Inga ansökningar väntar på beslut."), "\(run.said)")
  }

  @Test(arguments: [
    (["--portfolio", "PF9"], 1, "PF1"), (["--portfolio", "PF1", "--frame", "40"], 64, "40 mnkr"),
    (["--portfolio", "PF1", "--frame", "−3 mnkr"], 64, "mindre än noll"),
    (["--portfolio", "PF1", "--year", "19"], 64, "2016"), ([], 64, "--portfolio"),
  ])
  func `wrong use is said with a remedy`(arguments: [String], code: Int32, words: String) async throws {
    let bench = try await Workbench(.applications)
    let run = try await Terminal.run(["prioritise"] + arguments + ["--register", bench.register])
    #expect(run.code == code && run.errors.contains(words), "\(run.said)")
  }
}
