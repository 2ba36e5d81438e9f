import Foundation
import TestSupport
import Testing

/// A round of applications, through the command line.
@Suite struct PrioritiseTests {
  private let sample = "application-round-2019"

  @Test func `the best set keeps the frames, has the mandatory one, and is worth more than the list worked down`()
    throws
  {
    let register = try SampleRegister(sample)
    let run = try register.run("prioritise", "--portfolio", "PF1")
    #expect(run.exitCode == 0, "\(run.text)")
    #expect(run.output.contains("6 av 10 ansökningar ger tillsammans nettonuvärdet 43,6\u{A0}mnkr"))
    #expect(run.output.contains("mindre än det bästa urvalet med 2,4\u{A0}mnkr"))
    #expect(run.output.contains("A2001* E-arkiv"))
    #expect(run.output.contains("utesluts av A2005"))
    #expect(run.output.contains("A2009, om ramen växer med 3,0\u{A0}mnkr 2020, 1,0\u{A0}mnkr 2021"))
    #expect(run.output.contains("A2011 Röststyrd felanmälan: nyttokalkyl som går att räkna på saknas"))
    #expect(run.output.contains("målpassning 50, nettonuvärde 30, NNK-idu 20"))
  }

  @Test(arguments: ["sv", "en"]) func `every line fits a terminal`(language: String) throws {
    let register = try SampleRegister(sample)
    let run = try register.run("prioritise", "--portfolio", "PF1", "--frame", "60 mnkr", "--language", language)
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `a sum too small for the mandatory is said in plain words, with exit code 1`() throws {
    let register = try SampleRegister(sample)
    let run = try register.run("prioritise", "--portfolio", "PF1", "--frame", "10 mnkr")
    #expect(run.exitCode == 1)
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("de obligatoriska (A2001) tar 14,0 mnkr, men 10,0 mnkr får beviljas. Det är 4,0 mnkr för mycket."))
  }

  @Test func `only the chosen years bind`() throws {
    let register = try SampleRegister(sample)
    let one = try register.run("prioritise", "--portfolio", "PF1", "--year", "2021")
    // By hand: of the 18 mnkr of 2021, A2002, A2004, A2006 and A2009 take 17; A2010 (7) would drive out A2009 (5) and
    // give 1,0 mnkr less, and A2007 gives nothing.
    #expect(one.output.contains("7 av 10 ansökningar ger tillsammans nettonuvärdet 54,5\u{A0}mnkr"), "\(one.output)")
    let json = try register.run("prioritise", "--portfolio", "PF1", "--json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
  }

  @Test func `a portfolio without applications says so`() throws {
    let register = try SampleRegister("it-programme-2013")
    let run = try register.run("prioritise", "--portfolio", "PF1")
    #expect(run.exitCode == 0 && run.output.contains("Inga ansökningar väntar på beslut."), "\(run.text)")
  }

  @Test(arguments: [
    (["--portfolio", "PF9"], 1, "PF1"), (["--portfolio", "PF1", "--frame", "40"], 64, "40 mnkr"),
    (["--portfolio", "PF1", "--frame", "−3 mnkr"], 64, "mindre än noll"),
    (["--portfolio", "PF1", "--year", "19"], 64, "2016"), ([], 64, "--portfolio"),
  ])
  func `wrong use is said with a remedy`(arguments: [String], code: Int32, words: String) throws {
    let register = try SampleRegister(sample)
    let run = try Command.run(["prioritise"] + arguments + ["--register", register.path])
    #expect(run.exitCode == code && run.errors.contains(words), "\(run.text)")
  }
}
