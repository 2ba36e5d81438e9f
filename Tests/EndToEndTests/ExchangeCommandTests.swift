import Foundation
import TestSupport
import Testing

/// Export, import and restore as somebody runs them.
@Suite struct ExchangeCommandTests {
  @Test func `current facts go out and into another register`() async throws {
    let folder = try TemporaryFolder()
    let path = try await Sample.eServices.register
    let out = folder.path("uppgifter.xml")
    let written = try await Terminal.run(["export", "--out", out, "--register", path])
    #expect(written.code == 0, "\(written.said)")
    let other = folder.path("annat.tertial")
    #expect(try await Terminal.run(["init", "--register", other]).code == 0)
    let taken = try await Terminal.run(["import", out, "--by", "Åsa", "--register", other])
    #expect(taken.code == 0, "\(taken.said)")
    let again = folder.path("igen.xml")
    #expect(try await Terminal.run(["export", "--out", again, "--register", other]).code == 0)
    func body(_ path: String) throws -> [Substring] {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(separator: "\n")
        .dropFirst(2).map { $0 }
    }
    #expect(try body(out) == body(again))
    let repeated = try await Terminal.run(["import", out, "--by", "Åsa", "--register", other])
    #expect(repeated.code == 0, "\(repeated.said)")
  }

  @Test func `a history restores to a register with the same head, and never over another`() async throws {
    let folder = try TemporaryFolder()
    let path = try await Sample.eServices.register
    let out = folder.path("historik.xml")
    let written = try await Terminal.run(["export", "--history", "--out", out, "--json", "--register", path])
    #expect(written.code == 0, "\(written.said)")
    let other = folder.path("nytt.tertial")
    let restored = try await Terminal.run(["restore", out, "--register", other])
    let hash = try #require(try JSONValue(written.output)["hash"]?.text)
    #expect(restored.code == 0 && restored.text.contains(hash), "\(restored.said)")
    #expect(try await Terminal.run(["verify", "--register", other]).code == 0)
    let over = try await Terminal.run(["restore", out, "--register", other])
    #expect(over.code == 1 && over.errors.contains("finns redan"))
    let wrong = try await Terminal.run(["import", out, "--by", "Åsa", "--register", other])
    #expect(wrong.code == 1 && wrong.said.contains("tertial restore"))
  }

  @Test func `an XML file with errors is told with line, what was found, what was expected and what to do`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.write(
      "uppgifter.xml",
      Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <uppgifter xmlns="urn:tertial:uppgifter:1">
          <mål>
            <rad><mål_id>M1</mål_id><namn>Väntan</namn><nivå>Programmål</nivå><från>2014-02-30</från></rad>
            <rad><mål_id>M2</mål_id><nivå>Programmål</nivå><nanm>Kö</nanm></rad>
          </mål>
        </uppgifter>
        """.utf8))
    let register = folder.path("r.tertial")
    #expect(try await Terminal.run(["init", "--register", register]).code == 0)
    let found = try await Terminal.run(["import", folder.path("uppgifter.xml"), "--by", "Åsa", "--register", register])
    #expect(found.code == 1)
    #expect(found.said.contains("uppgifter.xml:4") && found.said.contains("[day-not-a-day]"))
    #expect(found.said.contains("uppgifter.xml:5") && found.said.contains("<nanm> är ingen kolumn i tabellen mål."))
    #expect(found.said.contains("Menade du ”namn”?"))
  }

  @Test func `the schema of the facts is well-formed and names every table`() async throws {
    let schema = try await Terminal.run(["schema", "--facts"])
    #expect(schema.code == 0 && schema.text.contains("<xs:element name=\"mätvärden\">"))
    #expect(schema.text.contains("xml:lang=\"sv\"") && schema.text.contains("xml:lang=\"en\""))
  }
}
