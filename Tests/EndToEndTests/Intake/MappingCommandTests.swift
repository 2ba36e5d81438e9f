import Foundation
import TestSupport
import Testing

/// Tables in other people's form, through the command.
@Suite struct MappingCommandTests {
  private static let foreign = Command.project("SampleData/foreign")

  @Test func `a city's investment budget is taken in by the mapping beside it, and its sums come out`() throws {
    let register = try SampleRegister()
    let run = try register.run("import", Self.foreign + "/investeringsbudget.csv", "--by", "Anna", "--json")
    #expect(run.exitCode == 0, "\(run.text)")
    let receipt = try #require(try JSONValue(Array(run.output.utf8)).elements.first)
    let sums = receipt["controlSums"]?.elements.map {
      "\($0["part"]?.text ?? "") \($0["year"]?.whole ?? 0) \($0["amount"]?.text ?? "")"
    }
    #expect(
      sums == [
        "investeringsutgift, justerad 1 2012 2390000.00", "investeringsutgift, justerad 1 2013 12040000.00",
        "investeringsutgift, ursprunglig 2011 1960000.50",
      ])
    let shown = try register.run("show", "100353")
    #expect(shown.text.contains("Nytt \"arkiv\" och ärendesystem"))
    let again = try register.run("import", Self.foreign + "/investeringsbudget.csv", "--by", "Anna")
    #expect(again.exitCode == 0)
    #expect(again.text.contains("samma filer togs in genom registrering"))
  }

  @Test func `a mapping can be named, and another mapping of the same file is another delivery`() throws {
    let register = try SampleRegister()
    let file = Self.foreign + "/investeringsbudget.csv"
    let text = try String(contentsOfFile: Self.foreign + "/investeringsbudget.mappning.yaml", encoding: .utf8)
    try register.folder.write("annan.yaml", Array(text.replacing("är: IT*", with: "är: ITA").utf8))
    let first = try register.run("import", file, "--mapping", register.folder.path("annan.yaml"), "--by", "Anna")
    #expect(first.exitCode == 0, "\(first.text)")
    let second = try register.run("import", file, "--by", "Anna")
    #expect(second.exitCode == 0)
    #expect(second.text.contains("Registrering 2"), "\(second.text)")
  }

  @Test func `check shows what a mapping makes of a file, and registers nothing`() throws {
    let run = try Command.run([
      "mapping", "check", Self.foreign + "/investeringsbudget.mappning.yaml", Self.foreign + "/investeringsbudget.csv",
    ])
    #expect(run.exitCode == 0, "\(run.text)")
    #expect(run.output.contains("12 040 000") || run.output.contains("12\u{A0}040\u{A0}000"), "\(run.output)")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `check tells what is wrong in a mapping by line and column`() throws {
    let folder = try TemporaryFolder()
    try folder.write("m.yaml", Array("mappning: 1\ntabeller:\n  - tabell: projeckt\n".utf8))
    let run = try Command.run(["mapping", "check", folder.path("m.yaml")])
    #expect(run.exitCode == 1)
    #expect(run.output.hasPrefix("m.yaml:3:13: fel: [mapping-not-understood] ”projeckt”"), "\(run.output)")
    #expect(run.output.contains("Menade du ”projekt”?"))
    let good = try Command.run(["mapping", "check", Self.foreign + "/vand-tabell.mappning.yaml", "--language", "en"])
    #expect(good.output == "The mapping is right.\n")
    #expect(good.exitCode == 0)
  }

  @Test(arguments: ["investeringsbudget.csv", "namndens-lista.txt"])
  func `the draft of a sample is a mapping that check understands, but for its questions`(file: String) throws {
    let folder = try TemporaryFolder()
    let draft = try Command.run(["mapping", "suggest", Self.foreign + "/" + file, "--out", folder.path("m.yaml")])
    #expect(draft.exitCode == 0, "\(draft.text)")
    let checked = try Command.run(["mapping", "check", folder.path("m.yaml")])
    #expect(checked.output == "Mappningen är riktig.\n", "\(checked.output)")
  }

  @Test func `a draft finds head, year columns, sums and words, and asks about the rest`() throws {
    let budget = try Command.run(["mapping", "suggest", Self.foreign + "/investeringsbudget.csv", "--table", "budget"])
    for line in [
      "rubrikrad: 3", "decimaltecken: \",\"", "\"Summa\"", "- tabell: budget", "projekt: \"Projekt\"",
      "version: \"Version\"", "rubriken blir: period", "{från: \"2011 enligt plan\", blir: \"2011\"}", "- \"2012\"",
      "FRÅGA: slag finns inte i filen",
    ] {
      #expect(budget.output.contains(line), "\(line)\n\(budget.output)")
    }
    let list = try Command.run([
      "mapping", "suggest", Self.foreign + "/namndens-lista.txt", "--table", "projekt", "--language", "en",
    ])
    for line in ["namn: \"Benämning\"", "start: \"Start\"", "QUESTION: which is the month in 03/04/2013?"] {
      #expect(list.output.contains(line), "\(line)\n\(list.output)")
    }
  }

  @Test func `suggest does not overwrite, and says when a file cannot be read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("m.yaml", Array("mappning: 1\n".utf8))
    let taken = try Command.run([
      "mapping", "suggest", Self.foreign + "/vand-tabell.csv", "--out", folder.path("m.yaml"),
    ])
    #expect(taken.exitCode == 64)
    #expect(taken.errors.contains("finns redan"))
    let missing = try Command.run(["mapping", "suggest", folder.path("inte.csv")])
    #expect(missing.exitCode == 1)
    #expect(missing.errors.contains("Den finns inte."))
    let json = try Command.run(["mapping", "suggest", Self.foreign + "/namndens-lista.txt", "--json"])
    #expect(try JSONValue(Array(json.output.utf8))["mapping"]?.text?.contains("mappning: 1") == true)
  }
}
