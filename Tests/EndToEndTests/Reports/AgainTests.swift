import Foundation
import TestSupport
import Testing

/// The same deliveries again register nothing, say so and end well.
@Suite struct AgainTests {
  @Test func `the same programme again changes no byte of the register`() async throws {
    let folder = try TemporaryFolder()
    let register = folder.path("copy.tertial")
    try FileManager.default.copyItem(atPath: try await Sample.eServices.register, toPath: register)
    for options in [["--rebuild"], ["--by", "Någon annan"]] {
      let again = try await Tertial.run(["import", Sample.eServices.folder, "--register", register] + options)
      #expect(again.code == 0)
      #expect(again.text.components(separatedBy: "Inget nytt").count - 1 == 3)
      #expect(again.text.contains("3 leveranser: 0 registrerade, 3 utan något nytt, 0 avvisade."))
      #expect(try bytes(register) == bytes(try await Sample.eServices.register))
    }
  }

  @Test func `an old delivery again does not put back what later ones changed`() async throws {
    let folder = try TemporaryFolder()
    let register = folder.path("copy.tertial")
    try FileManager.default.copyItem(atPath: try await Sample.itProgramme.register, toPath: register)
    let first = try #require(try Sample.itProgramme.deliveries.first)
    let again = try await Tertial.run(
      "import", Sample.itProgramme.folder + "/" + first, "--by", "X", "--register", register)
    #expect(again.code == 0)
    #expect(again.text.contains("Inget nytt: samma filer togs in genom registrering 1."))
    #expect(try bytes(register) == bytes(try await Sample.itProgramme.register))
  }

  @Test func `the same rows in another file are nothing new`() async throws {
    let bench = try await Workbench()
    let rows = ["projekt_id;namn", "P1;E-arkiv", "P2;Tidbok"]
    let first = try bench.delivery("first", ["projekt.csv": rows.joined(separator: "\n") + "\n"])
    let second = try bench.delivery("second", ["projekt.csv": "namn,projekt_id\nTidbok,P2\nE-arkiv,P1\n"])
    #expect(try await bench.takeIn(first).code == 0)
    let before = try bytes(bench.register)
    let again = try await bench.takeIn(second)
    #expect(again.code == 0)
    #expect(again.text.contains("Inget nytt"))
    #expect(try bytes(bench.register) == before)
  }

  @Test func `a dry run writes nothing and says what it would have done`() async throws {
    let bench = try await Workbench()
    let delivery = try bench.delivery("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    let before = try bytes(bench.register)
    let dry = try await bench.takeIn(delivery, "--dry-run")
    #expect(dry.code == 0)
    #expect(dry.text.contains("Provkörning: 1 nya"))
    #expect(try bytes(bench.register) == before)
  }
}
