import Foundation
import TestSupport
import Testing

/// Open data that other tools can check and read.
@Suite struct OpenDataTests {
  private static let data = Task { () throws -> PublishedFolder in
    let path = SharedFolder.path("data")
    let run = try await Terminal.run([
      "export", "--format", "opendata", "--out", path, "--register", try await Sample.itProgramme.register, "--address",
      "https://oppnadata.exempel.se/it", "--contact", "it@exempel.se",
    ])
    try run.mustSucceed()
    return try PublishedFolder(path)
  }

  @Test func `frictionless finds every table valid, with its size and hash`() async throws {
    let data = try await Self.data.value
    let run = try await Tertial.run(
      Publishing.checker("frictionless"), ["validate", "--json", data.path + "/datapackage.json"])
    #expect(run.code == 0, "\(run.said.suffix(1500))")
    let report = try JSONValue(run.output)
    #expect(report["valid"]?.flag == true)
    #expect((report["stats"]?["tasks"]?.whole ?? 0) > 50)
  }

  @Test func `frictionless sees a changed file`() async throws {
    let data = try await Self.data.value
    let folder = try TemporaryFolder()
    for (name, bytes) in data.files { try folder.write("d/" + name, bytes) }
    let changed = data.text("utfall.csv").replacingOccurrences(of: "P1001", with: "P1009")
    try folder.write("d/utfall.csv", changed.utf8)
    let run = try await Tertial.run(
      Publishing.checker("frictionless"), ["validate", "--json", folder.path("d/datapackage.json")])
    #expect(run.code == 1)
    #expect(run.text.contains("hash"))
  }

  @Test func `a secret value is a word in its place, and a row whose existence is secret is not there`() async throws {
    let data = try await Self.data.value
    let row = data.text("avtal.csv").split(separator: "\r\n").first { $0.hasPrefix("AV1008,") }
    #expect(row?.contains(",sekretess,sekretess,") == true)
    #expect(data.text("avtal.csv").contains("AV1001,P1001,Norra Systemhuset AB (påhittat),avtal,13000000.00"))
    #expect(data.text("utfall.csv").contains("2018-05,sekretess\r\n"))
    #expect(data.text("risker.csv").contains("[sekretess]"))
    #expect(data.files["incidenter.csv"] == nil && data.files["personer.csv"] == nil)
  }

  @Test func `the description for portals has what DCAT-AP-SE demands`() async throws {
    let data = try await Self.data.value
    let rdf = data.path + "/dcat-ap-se.rdf"
    func count(_ path: String) async throws -> Int {
      let run = try await Tertial.run("/usr/bin/xmllint", ["--xpath", "count(\(path))", rdf])
      return Int(run.text.split(separator: "\n").first ?? "") ?? -1
    }
    func named(_ name: String) -> String { "*[name()='\(name)']" }
    let tables = data.files.keys.count { $0.hasSuffix(".csv") }
    #expect(tables > 50)
    for name in [
      "dcterms:title[@xml:lang='sv']", "dcterms:title[@xml:lang='en']", "dcterms:publisher", "dcterms:license",
    ] {
      let (element, rest) = (name.prefix { $0 != "[" }, name.drop { $0 != "[" })
      #expect(try await count("//\(named("dcat:Catalog"))/\(named(String(element)))\(rest)") == 1, "\(name)")
    }
    #expect(try await count("//\(named("dcat:Catalog"))/\(named("dcat:dataset"))") == tables)
    #expect(try await count("//\(named("dcat:Dataset"))") == tables)
    for name in ["dcterms:publisher", "dcat:distribution", "dcat:contactPoint", "dcterms:accessRights", "dcat:theme"] {
      #expect(try await count("//\(named("dcat:Dataset"))[\(named(name))]") == tables, "\(name)")
    }
    #expect(
      try await count(
        "//\(named("dcat:Distribution"))[\(named("dcat:accessURL"))[starts-with(@*,'https://oppnadata.exempel.se/it/')]]"
      ) == tables)
    #expect(try await count("//\(named("foaf:Agent"))/\(named("foaf:name"))") == 1)
    #expect(try await count("//\(named("vcard:Organization"))[\(named("vcard:fn"))]/\(named("vcard:hasEmail"))") == 1)
    // Whatever is pointed at within the description is there.
    #expect(
      try await count(
        "//@*[local-name()='resource'][starts-with(.,'#')][not(substring(.,1) = //@*[local-name()='about'])]")
        == 0)
  }

  @Test func `an address that is none is refused as wrong usage`() async throws {
    let folder = try TemporaryFolder()
    let run = try await Terminal.run([
      "export", "--format", "opendata", "--out", folder.path("d"), "--licence", "CC0", "--register",
      try await Sample.eServices.register,
    ])
    #expect(run.code == 64)
    #expect(run.errors.contains("--licence"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("d")))
  }
}
