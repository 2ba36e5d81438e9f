import Foundation
import TestSupport
import Testing

/// Wrong usage ends with 64, something wrong in the data or the question with 1; both name what was wrong.
@Suite struct UsageTests {
  @Test(arguments: [
    (["frob"], "frob"), (["status", "--bogus"], "--bogus"), (["report"], "period"), (["import"], "sökväg"),
    (["show"], "id"), (["report", "2014T9"], "2014T9"), (["report", "2014-08"], "2014-08"),
    (["status", "--language", "xx"], "xx"), (["status", "--as-of", "igår"], "igår"),
    (["check", "--rule", "R99"], "R99"), (["report", "2014T2", "--format", "odt"], "odt"),
    (["explain", "inget tal"], "inget tal"), (["import", "x", "--received", "igår"], "igår"),
    (["init", "--created", "igår"], "igår"), (["status", "--as-of", "2999-01-01"], "har inte varit än"),
    (["compare", "--period", "2012VB", "--between", "2013-02-01", "2999-01-01"], "2999-01-01"),
    (["compare", "2010VB", "2012VB", "--most=-1"], "--most"), (["explain", "R99:projekt:P1:"], "ingen regel R99"),
    (["explain", "economy.otcome:projekt:P1002:2014T2"], "economy.outcome:projekt:P1002:2014T2"),
    (["sample", "--kind", "cost", "--method", "random", "--size", "5", "--seed", "1", "--out", "prov.pdf"], ".csv"),
    (["check", "--period", "2014Q3"], "2014Q3"), (["explain", "R10"], "tertial check --rule R10"),
    (["explain", "economy.outcome:program::2012VB", "--depth=-1"], "--depth"),
    (["realisation", "P1002", "--year", "1"], "--year \"1\""), (["budget-effect", "x"], "\"x\" är inget år"),
    (["seal", "--new-key", "a.pem", "--key", "b.pem"], "--new-key"),
    (["application", "P1", "--out", "x.html"], "--html"),
    (["application", "P1", "--html", "--out", "x.html", "--json"], "inte båda"),
    (["appraise", "--cashflow", "f.csv", "--html", "--out", "x.html", "--json"], "inte båda"),
    (["import", "--language", "en"], "State a folder"),
    (["compare", "2012VB", "--language", "en"], "State two periods"),
    (["status", "--as-of=2999-01-01", "--language=en"], "has not been yet"),
  ])
  func `wrong usage ends with 64 and names what was wrong`(_ arguments: [String], _ named: String) async throws {
    let folder = try TemporaryFolder()
    var arguments = arguments
    if arguments != ["frob"] { arguments += ["--register", try await Sample.eServices.register] }
    let ending = try await Tertial.run(arguments, in: folder.path)
    #expect(ending.code == 64, "\(ending.said)")
    #expect(ending.errors.contains(named), "\(ending.errors)")
    #expect(ending.output == [])
    #expect(try names(in: folder.path) == [])
  }

  @Test func `an unknown id ends with 1 and names ids that look like it`() async throws {
    let register = try await Sample.itProgramme.register
    for (asked, alike) in [("P100", "P1001"), ("p1001", "P1001"), ("P1O01", "P1001")] {
      for command in ["show", "history"] {
        let ending = try await Tertial.run(command, asked, "--register", register)
        #expect(ending.code == 1)
        #expect(ending.errors.contains("\"\(asked)\"") && ending.errors.contains(alike), "\(ending.errors)")
      }
    }
  }

  @Test(arguments: [
    (["report", "2014T2", "--kind", "project", "--project", "P9999"], "P9999"),
    (["check", "--period", "2014T2", "--rule", "R10", "--organisation", "OKÄND"], "Det finns AMN"),
    (["questions", "--organisation", "OKÄND", "--period", "2014T2"], "OKÄND"),
    (["template", "nyttokalkyl", "--project", "P9999"], "P9999"),
    (["compare", "--published", "2014T1", "2014T2"], "tertial publish 2014T1"),
    (["gate", "P9999", "B2"], "Det finns P1001"), (["services", "T99"], "T99"),
    (["samples", "1"], "--method monetary-unit"),
    (
      [
        "sample", "--kind", "cost", "--method", "random", "--size", "5", "--seed", "1", "--period", "2013T1", "--out",
        "prov.csv", "--as-of", "2013-01-15",
      ], "inga belopp att dra"
    ), (["explain", "economy.outcome:program::2014T2", "--report", "2099T1"], "Inget är rapporterat för 2099T1"),
    (["prioritise", "--portfolio", "XX"], "Det finns PF1"), (["template", "risker", "--project", "P9999"], "P9999"),
    (
      ["sample", "--kind", "cost", "--method", "random", "--size", "5", "--seed", "1", "--results", "saknas.csv"],
      "saknas.csv"
    ),
    (["verify", "--report", "saknas.xml"], "saknas.xml"), (["import", "saknas", "--by", "A"], "saknas finns inte"),
    (["appraise", "--file", "saknas.csv"], "saknas.csv finns inte"),
  ])
  func `what is named but does not exist ends with 1 and is named`(_ arguments: [String], _ named: String)
    async throws
  {
    let folder = try TemporaryFolder()
    let ending = try await Tertial.run(
      arguments + ["--register", try await Sample.itProgramme.register], in: folder.path)
    #expect(ending.code == 1, "\(arguments): \(ending.said)")
    #expect(ending.errors.contains(named), "\(ending.errors)")
    #expect(ending.output == [])
    #expect(try names(in: folder.path) == [])
  }

  @Test(arguments: [
    ("economy.forecast:projekt:P9999:2014T2", "P9999"), ("need.difference:beslut:XX:2014T2", "XX"),
    ("indicator.value:mätetal:M99/tjänst/T01:2014T2", "M99"),
  ])
  func `a figure of something unknown ends with 1 and names what was asked for`(_ id: String, _ named: String)
    async throws
  {
    let ending = try await Tertial.run("explain", id, "--register", try await Sample.itProgramme.register)
    #expect(ending.code == 1)
    #expect(ending.errors.contains(named), "\(ending.errors)")
    #expect(ending.output == [])
  }

  @Test func `an import that nobody answers for is refused`() async throws {
    let bench = try await Workbench()
    let delivery = try bench.delivery("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    let ending = try await Tertial.run("import", delivery, "--register", bench.register)
    #expect(ending.code == 64)
    #expect(ending.errors.contains("--by"))
    #expect(try await bench.registrations() == 0)
  }

  @Test func `what an empty register has none of is said in whole sentences`() async throws {
    let bench = try await Workbench()
    for command in [
      ["prioritise", "--portfolio", "PF1"], ["appraise", "P1"], ["realisation", "P1"], ["gate", "P1", "B2"],
      ["template", "nyttokalkyl", "--project", "P1"], ["overview", "--organisation", "X"],
    ] {
      let ending = try await Tertial.run(command + ["--register", bench.register], in: bench.folder.path)
      #expect(ending.code == 1 && ending.errors.hasSuffix("Registret har inga.\n"), "\(command): \(ending.said)")
    }
  }

  @Test func `the language follows the option`() async throws {
    let register = try await Sample.eServices.register
    #expect(try await Tertial.run("verify", "--register", register).text.contains("Kedjan håller"))
    #expect(
      try await Tertial.run("verify", "--register", register, "--language", "en").text.contains("The chain holds"))
  }

  @Test func `a check that finds errors ends with 1, one without ends with 0`() async throws {
    let found = try await Tertial.run(
      "check", "--period", "2014T2", "--register", try await Sample.itProgramme.register)
    #expect(found.code == 1)
    #expect(found.text.contains("fel [R"))
    let bench = try await Workbench()
    #expect(try await Tertial.run("check", "--register", bench.register).code == 0)
  }
}
