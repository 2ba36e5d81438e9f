import Foundation
import TestSupport
import Testing

/// Tables in other people's form, through the command.
@Suite struct MappingCommandTests {
  private static let foreign = Tertial.path("SampleData/foreign")

  @Test func `a city's investment budget is taken in by the mapping beside it, and its sums come out`() async throws {
    let bench = try await Workbench()
    let run = try await bench.run("import", Self.foreign + "/investeringsbudget.csv", "--by", "Anna", "--json")
    #expect(run.code == 0, "\(run.said)")
    let receipt = try #require(try JSONValue(run.output).elements.first)
    let sums = receipt["controlSums"]?.elements.map {
      "\($0["part"]?.text ?? "") \($0["year"]?.whole ?? 0) \($0["amount"]?.text ?? "")"
    }
    #expect(
      sums == [
        "investeringsutgift, justerad 1 2012 2390000.00", "investeringsutgift, justerad 1 2013 12040000.00",
        "investeringsutgift, ursprunglig 2011 1960000.50",
      ])
    let shown = try await bench.run("show", "100353")
    #expect(shown.said.contains("Nytt \"arkiv\" och ärendesystem"))
    let again = try await bench.run("import", Self.foreign + "/investeringsbudget.csv", "--by", "Anna")
    #expect(again.code == 0)
    #expect(again.said.contains("samma filer togs in genom registrering"))
  }

  @Test func `a mapping can be named, and another mapping of the same file is another delivery`() async throws {
    let bench = try await Workbench()
    let file = Self.foreign + "/investeringsbudget.csv"
    let text = try String(contentsOfFile: Self.foreign + "/investeringsbudget.mappning.yaml", encoding: .utf8)
    try bench.folder.write("annan.yaml", Array(text.replacing("är: IT*", with: "är: ITA").utf8))
    let first = try await bench.run("import", file, "--mapping", bench.folder.path("annan.yaml"), "--by", "Anna")
    #expect(first.code == 0, "\(first.said)")
    let second = try await bench.run("import", file, "--by", "Anna")
    #expect(second.code == 0)
    #expect(second.said.contains("Registrering 2"), "\(second.said)")
  }

  @Test func `check shows what a mapping makes of a file, and registers nothing`() async throws {
    let run = try await Terminal.run([
      "mapping", "check", Self.foreign + "/investeringsbudget.mappning.yaml", Self.foreign + "/investeringsbudget.csv",
    ])
    #expect(run.code == 0, "\(run.said)")
    #expect(run.text.contains("12 040 000") || run.text.contains("12\u{A0}040\u{A0}000"), "\(run.text)")
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `check shows sums without a register, and asks the one that the environment names`() async throws {
    let bench = try await Workbench()
    let mapping = """
      mappning: 1
      tabeller:
        - tabell: utfall
          kolumner:
            projekt: P
            period: {värde: "2013"}
            slag: {värde: driftkostnad}
            finansiär: {värde: portfölj}
            belopp: {från: B, enhet: kr}

      """
    try bench.folder.write("m.yaml", Array(mapping.utf8))
    try bench.folder.write("lista.csv", Array("P;B\nP77;12\n".utf8))
    let arguments = ["mapping", "check", bench.folder.path("m.yaml"), bench.folder.path("lista.csv")]
    let alone = try await Terminal.run(arguments)
    #expect(alone.code == 0, "\(alone.said)")
    #expect(alone.text.contains("Summor av det som lästes") && alone.text.contains("2013"), "\(alone.text)")
    #expect(alone.text.contains("prövades inte"))
    let named = "TERTIAL_REGISTER='\(bench.register)' '\(Tertial.binary.path)' "
    let command = named + arguments.map { "'\($0)'" }.joined(separator: " ")
    let asked = try await Tertial.run("/bin/sh", ["-c", command])
    #expect(asked.code == 1)
    #expect(asked.text.contains("reference-not-known"), "\(asked.said)")
  }

  @Test func `check tells what is wrong in a mapping by line and column`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("m.yaml", Array("mappning: 1\ntabeller:\n  - tabell: projeckt\n".utf8))
    let run = try await Terminal.run(["mapping", "check", folder.path("m.yaml")])
    #expect(run.code == 1)
    #expect(run.text.hasPrefix("m.yaml:3:13: fel: [mapping-not-understood] ”projeckt”"), "\(run.text)")
    #expect(run.text.contains("Menade du ”projekt”?"))
    let good = try await Terminal.run([
      "mapping", "check", Self.foreign + "/vand-tabell.mappning.yaml", "--language", "en",
    ])
    #expect(good.text == "The mapping is right.\n")
    #expect(good.code == 0)
  }

  @Test(arguments: ["investeringsbudget.csv", "namndens-lista.txt"])
  func `the draft of a sample is a mapping that check understands, but for its questions`(file: String) async throws {
    let folder = try TemporaryFolder()
    let draft = try await Terminal.run([
      "mapping", "suggest", Self.foreign + "/" + file, "--out", folder.path("m.yaml"),
    ])
    #expect(draft.code == 0, "\(draft.said)")
    let checked = try await Terminal.run(["mapping", "check", folder.path("m.yaml")])
    #expect(checked.text == "Mappningen är riktig.\n", "\(checked.text)")
  }

  @Test func `a draft finds head, year columns, sums and words, and asks about the rest`() async throws {
    let budget = try await Terminal.run([
      "mapping", "suggest", Self.foreign + "/investeringsbudget.csv", "--table", "budget",
    ])
    for line in [
      "rubrikrad: 3", "decimaltecken: \",\"", "\"Summa\"", "- tabell: budget", "projekt: \"Projekt\"",
      "version: \"Version\"", "rubriken blir: period", "{från: \"2011 enligt plan\", blir: \"2011\"}", "- \"2012\"",
      "FRÅGA: slag finns inte i filen",
    ] {
      #expect(budget.text.contains(line), "\(line)\n\(budget.text)")
    }
    let list = try await Terminal.run([
      "mapping", "suggest", Self.foreign + "/namndens-lista.txt", "--table", "projekt", "--language", "en",
    ])
    for line in ["namn: \"Benämning\"", "start: \"Start\"", "QUESTION: which is the month in 03/04/2013?"] {
      #expect(list.text.contains(line), "\(line)\n\(list.text)")
    }
  }

  @Test func `suggest does not overwrite, and says when a file cannot be read`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("m.yaml", Array("mappning: 1\n".utf8))
    let taken = try await Terminal.run([
      "mapping", "suggest", Self.foreign + "/vand-tabell.csv", "--out", folder.path("m.yaml"),
    ])
    #expect(taken.code == 64)
    #expect(taken.errors.contains("finns redan"))
    let missing = try await Terminal.run(["mapping", "suggest", folder.path("inte.csv")])
    #expect(missing.code == 1)
    #expect(missing.errors.contains("Den finns inte."))
    let json = try await Terminal.run(["mapping", "suggest", Self.foreign + "/namndens-lista.txt", "--json"])
    #expect(try JSONValue(json.output)["mapping"]?.text?.contains("mappning: 1") == true)
  }
}
