import Foundation
import TestSupport
import Testing

/// Export, import and restore as somebody runs them.
@Suite(.serialized) struct ExchangeCommandTests {
  private static let register = try? SampleRegister("e-service-programme-2007")

  @Test func `current facts go out and into another register`() throws {
    let folder = try TemporaryFolder()
    let path = try #require(Self.register).path
    let out = folder.path("uppgifter.xml")
    let written = try Command.run(["export", "--out", out, "--register", path])
    #expect(written.exitCode == 0, "\(written.text)")
    let other = folder.path("annat.tertial")
    #expect(try Command.run(["init", "--register", other]).exitCode == 0)
    let taken = try Command.run(["import", out, "--by", "Åsa", "--register", other])
    #expect(taken.exitCode == 0, "\(taken.text)")
    let again = folder.path("igen.xml")
    #expect(try Command.run(["export", "--out", again, "--register", other]).exitCode == 0)
    func body(_ path: String) throws -> [Substring] {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(separator: "\n")
        .dropFirst(2).map { $0 }
    }
    #expect(try body(out) == body(again))
    let repeated = try Command.run(["import", out, "--by", "Åsa", "--register", other])
    #expect(repeated.exitCode == 0, "\(repeated.text)")
  }

  @Test func `a history restores to a register with the same head, and never over another`() throws {
    let folder = try TemporaryFolder()
    let path = try #require(Self.register).path
    let out = folder.path("historik.xml")
    let written = try Command.run(["export", "--history", "--out", out, "--json", "--register", path])
    #expect(written.exitCode == 0, "\(written.text)")
    let head = try #require(try JSONSerialization.jsonObject(with: Data(written.output.utf8)) as? [String: Any])
    let other = folder.path("nytt.tertial")
    let restored = try Command.run(["restore", out, "--register", other])
    let hash = try #require(head["hash"] as? String)
    #expect(restored.exitCode == 0 && restored.output.contains(hash), "\(restored.text)")
    #expect(try Command.run(["verify", "--register", other]).exitCode == 0)
    let over = try Command.run(["restore", out, "--register", other])
    #expect(over.exitCode == 1 && over.errors.contains("finns redan"))
    let wrong = try Command.run(["import", out, "--by", "Åsa", "--register", other])
    #expect(wrong.exitCode == 1 && wrong.text.contains("tertial restore"))
  }

  @Test func `an XML file with errors is told with line, what was found, what was expected and what to do`() throws {
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
    #expect(try Command.run(["init", "--register", register]).exitCode == 0)
    let found = try Command.run(["import", folder.path("uppgifter.xml"), "--by", "Åsa", "--register", register])
    #expect(found.exitCode == 1)
    #expect(found.text.contains("uppgifter.xml:4") && found.text.contains("[day-not-a-day]"))
    #expect(found.text.contains("uppgifter.xml:5") && found.text.contains("<nanm> är ingen kolumn i tabellen mål."))
    #expect(found.text.contains("Menade du ”namn”?"))
  }

  @Test func `the schema of the facts is well-formed and names every table`() throws {
    let schema = try Command.run(["schema", "--facts"])
    #expect(schema.exitCode == 0 && schema.output.contains("<xs:element name=\"mätvärden\">"))
    #expect(schema.output.contains("xml:lang=\"sv\"") && schema.output.contains("xml:lang=\"en\""))
  }
}
