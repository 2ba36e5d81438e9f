import Foundation
import TestSupport
import Testing

/// `Reports/` holds what the command renders from `SampleData`, and is never edited by hand.
@Suite struct CommittedReportTests {
  /// Where the registers are that the reports were rendered from.
  static let registers = SharedFolder.path("rendered-from")

  static let rendered = Task {
    let folder = SharedFolder.path("Reports")
    try await Tertial.run("/bin/sh", [Tertial.path("Scripts/render-reports"), Tertial.binary.path, folder, registers])
      .mustSucceed()
    return folder
  }

  static func files(under folder: String) -> Set<String> {
    let walk = FileManager.default.enumerator(atPath: folder)
    var files: Set<String> = []
    while let name = walk?.nextObject() as? String {
      if name.hasSuffix(".html") || name.hasSuffix(".xml") || name.hasSuffix(".json") { files.insert(name) }
    }
    return files
  }

  @Test func `the committed reports are what the samples give, byte for byte`() async throws {
    let committed = Tertial.path("Reports")
    try #require(
      FileManager.default.fileExists(atPath: committed),
      "Reports/ is not there. Run `make report` and commit what it renders.")
    let rendered = try await Self.rendered.value
    let now = Self.files(under: rendered)
    #expect(now.count >= 7, "two programmes, three reports in several forms")
    #expect(Self.files(under: committed) == now, "Run `make report` and commit what it renders.")
    for file in now.sorted() {
      let same = try? bytes(committed + "/" + file) == bytes(rendered + "/" + file)
      #expect(same == true, "\(file) differs. Run `make report`, look at the difference and commit it.")
    }
  }

  @Test func `the committed reports take less than five megabytes`() async throws {
    let folder = Tertial.path("Reports")
    let sizes = try Self.files(under: folder).map { try bytes(folder + "/" + $0).count }
    #expect(sizes.reduce(0, +) < 5_000_000)
  }

  @Test func `the e-service programme shows decided beside computed with the difference named`() async throws {
    let file = "/e-service-programme-2007/tertialrapport-2012VB.html"
    let page = String(decoding: try bytes(try await Self.rendered.value + file), as: UTF8.self)
    for printed in ["650,0", "416,0", "416,3", "216,0", "200,3", "234,0\u{A0}mnkr", "0,3\u{A0}mnkr", "ParaGå"] {
      #expect(page.contains(printed), "\(printed) is missing")
    }
  }

  @Test func `every rendered page is one file of its own in the language of its name`() async throws {
    let rendered = try await Self.rendered.value
    for file in Self.files(under: rendered) where file.hasSuffix(".html") {
      let page = String(decoding: try bytes(rendered + "/" + file), as: UTF8.self)
      #expect(page.hasPrefix("<!doctype html>") || page.hasPrefix("<!DOCTYPE html>"), "\(file)")
      #expect(page.contains(file.contains("tertial-report") ? "lang=\"en\"" : "lang=\"sv\""), "\(file)")
      for outside in ["src=\"http", "<script", "@import", "<link rel=\"stylesheet\""] {
        #expect(!page.contains(outside), "\(file) has \(outside)")
      }
    }
  }

  @Test func `xmllint agrees that every document follows the published schema`() async throws {
    let folder = try TemporaryFolder()
    let schema = try folder.write("report.xsd", try await Tertial.run("schema").mustSucceed().output)
    let rendered = try await Self.rendered.value
    let documents = Self.files(under: rendered).filter { $0.hasSuffix(".xml") }.map { rendered + "/" + $0 }
    #expect(documents.count >= 3)
    for document in documents + [try await Sample.eServices.report, try await Sample.itProgramme.report] {
      let verdict = try await XMLLint.run(["--noout", "--nonet", "--schema", schema, document])
      #expect(verdict.code == 0, "\(document): \(verdict.errors.prefix(1000))")
    }
  }

  @Test func `xmllint refuses a document that has been tampered with`() async throws {
    let folder = try TemporaryFolder()
    let schema = try folder.write("report.xsd", try await Tertial.run("schema").mustSucceed().output)
    let text = String(decoding: try bytes(try await Sample.eServices.report), as: UTF8.self)
    let broken = text.replacingOccurrences(of: "kind=\"money\"", with: "kind=\"pengar\"")
    #expect(broken != text)
    #expect(
      try await XMLLint.run(["--noout", "--nonet", "--schema", schema, folder.write("x.xml", broken.utf8)]).code != 0)
  }
}

/// The checker of XML that Debian brings.
enum XMLLint {
  static func run(_ arguments: [String]) async throws -> Ending {
    let tool = "/usr/bin/xmllint"
    try #require(
      FileManager.default.isExecutableFile(atPath: tool),
      "xmllint is not installed. Run Scripts/install-packages test.")
    return try await Tertial.run(tool, arguments)
  }
}
