import Foundation
import TestSupport
import Testing

/// Wrong usage ends with 64, something wrong in the data or the question with 1; both name what was wrong.
@Suite struct UsageTests {
  @Test(arguments: [
    (["frob"], "frob"), (["status", "--bogus"], "--bogus"), (["report"], "period"), (["import"], "sökväg"),
    (["show"], "id"), (["report", "2014T9"], "2014T9"), (["report", "2014-08"], "2014-08"),
    (["status", "--language", "xx"], "xx"), (["status", "--as-of", "igår"], "igår"),
    (["check", "--rule", "R99"], "R99"), (["report", "2014T2", "--format", "pdf"], "pdf"),
    (["explain", "inget tal"], "inget tal"), (["import", "x", "--received", "igår"], "igår"),
    (["init", "--created", "igår"], "igår"), (["check", "--period", "2014Q3"], "2014Q3"),
  ])
  func `wrong usage ends with 64 and names what was wrong`(_ arguments: [String], _ named: String) throws {
    let folder = try TemporaryFolder()
    var arguments = arguments
    if arguments != ["frob"] { arguments += ["--register", try Sample.eServices.register] }
    let ending = try Tertial.run(arguments, in: folder.path)
    #expect(ending.code == 64, "\(ending.said)")
    #expect(ending.errors.contains(named), "\(ending.errors)")
    #expect(ending.output == [])
    #expect(try names(in: folder.path) == [])
  }

  @Test func `an unknown id ends with 1 and names ids that look like it`() throws {
    let register = try Sample.itProgramme.register
    for (asked, alike) in [("P100", "P1001"), ("p1001", "P1001"), ("P1O01", "P1001")] {
      let ending = try Tertial.run("show", asked, "--register", register)
      #expect(ending.code == 1)
      #expect(ending.errors.contains("\"\(asked)\"") && ending.errors.contains(alike), "\(ending.errors)")
    }
  }

  @Test(arguments: [
    ("economy.forecast:projekt:P9999:2014T2", "P9999"), ("need.difference:beslut:XX:2014T2", "XX"),
    ("indicator.value:mätetal:M99/tjänst/T01:2014T2", "M99"),
  ])
  func `a figure of something unknown ends with 1 and names what was asked for`(_ id: String, _ named: String) throws {
    let ending = try Tertial.run("explain", id, "--register", try Sample.itProgramme.register)
    #expect(ending.code == 1)
    #expect(ending.errors.contains(named), "\(ending.errors)")
    #expect(ending.output == [])
  }

  @Test func `an import that nobody answers for is refused`() throws {
    let bench = try Workbench()
    let delivery = try bench.delivery("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    let ending = try Tertial.run("import", delivery, "--register", bench.register)
    #expect(ending.code == 64)
    #expect(ending.errors.contains("--by"))
    #expect(try bench.registrations() == 0)
  }

  @Test func `the language follows the option`() throws {
    let register = try Sample.eServices.register
    #expect(try Tertial.run("verify", "--register", register).text.contains("Kedjan håller"))
    #expect(try Tertial.run("verify", "--register", register, "--language", "en").text.contains("The chain holds"))
  }

  @Test func `a check that finds errors ends with 1, one without ends with 0`() throws {
    let found = try Tertial.run("check", "--period", "2014T2", "--register", try Sample.itProgramme.register)
    #expect(found.code == 1)
    #expect(found.text.contains("fel [R"))
    let bench = try Workbench()
    #expect(try Tertial.run("check", "--register", bench.register).code == 0)
  }
}
