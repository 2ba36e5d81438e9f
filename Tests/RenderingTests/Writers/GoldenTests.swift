import ProgrammeModel
import Rendering
import Testing

@Suite struct GoldenTests {
  @Test(arguments: Language.allCases)
  func `the page of the specimen is as it was found good`(language: Language) throws {
    let now = try HTMLWriter().bytes(Specimen.report(language))
    let golden = try Golden.bytes("specimen.\(language.rawValue).html", now: now)
    if now != golden { Issue.record("\(Golden.difference(golden, now))") }
  }

  @Test func `the XML of the specimen is as it was found good`() throws {
    let now = XMLWriter().bytes(Specimen.report())
    let golden = try Golden.bytes("specimen.xml", now: now)
    if now != golden { Issue.record("\(Golden.difference(golden, now))") }
  }

  @Test func `the JSON of the specimen is as it was found good`() throws {
    let now = JSONWriter().bytes(Specimen.report())
    let golden = try Golden.bytes("specimen.json", now: now)
    if now != golden { Issue.record("\(Golden.difference(golden, now))") }
  }
}
