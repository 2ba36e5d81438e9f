import Foundation
import TestSupport
import Testing

/// The package for the archive, checked by a validator that is not ours.
@Suite struct ArchiveTests {
  /// A published report in a register of its own, with a seal.
  private struct Desk {
    let bench: Workbench
    var folder: TemporaryFolder { bench.folder }

    init(published: Bool = true) async throws {
      bench = try await Workbench(.eServices)
      _ = try await Terminal.run(["seal", "--new-key", folder.path("k.pem")])
      if published { try await publish() }
    }

    func run(_ arguments: String...) async throws -> Ending { try await bench.run(arguments) }

    func publish() async throws {
      let run = try await run(
        "publish", "2012VB", "--approved-by", "stadsdirektören", "--by", "Anna", "--out", folder.path("u"))
      #expect(run.code == 0, "\(run.said)")
    }

    func seal(_ name: String) async throws {
      #expect(try await run("seal", "--key", folder.path("k.pem"), "--out", folder.path(name)).code == 0)
    }
  }

  private static let name = "tertialrapport-2012VB-1"

  @Test func `eark-validator accepts the package`() async throws {
    let desk = try await Desk()
    try await desk.seal("s.txt")
    let run = try await desk.run(
      "archive", "2012VB", "--seal", desk.folder.path("s.txt"), "--out", desk.folder.path("arkiv"))
    #expect(run.code == 0, "\(run.said)")
    let path = desk.folder.path("arkiv/" + Self.name)
    let check = try await Tertial.run(Publishing.checker("python"), [Tertial.path("Scripts/check_archive.py"), path])
    #expect(check.code == 0, "\(check.said)")
    let errors = check.text.split(separator: "\n").filter { $0.contains(": Error: ") }
    #expect(errors.allSatisfy { $0.contains("SIP14") }, "\(errors)")
    let package = try PublishedFolder(path)
    #expect(package.files["documentation/sigill.txt"] != nil)
    for form in ["html", "xml", "json"] {
      let kept = FileManager.default.contents(atPath: desk.folder.path("u/tertialrapport-2012VB.\(form)"))
      #expect(package.files["representations/rapport/data/tertialrapport-2012VB.\(form)"] == kept.map { [UInt8]($0) })
    }
  }

  @Test func `METS names every other file with its true size and SHA-256`() async throws {
    let desk = try await Desk()
    _ = try await desk.run("archive", "2012VB", "--out", desk.folder.path("arkiv"))
    let package = try PublishedFolder(desk.folder.path("arkiv/" + Self.name))
    let mets = package.text("METS.xml")
    // What is said of a file stands in the element that names it, or in the one around a place.
    var about: [String: Substring] = [:]
    let elements = mets.split(separator: ">")
    for (around, element) in zip(elements, elements.dropFirst()) {
      guard let href = element.firstMatch(of: /xlink:href="([^"]*)"/).map({ String($0.1) }) else { continue }
      #expect(about[href] == nil, "\(href) is named twice")
      about[href] = element.contains("<FLocat") ? around : element
    }
    #expect(Set(about.keys) == Set(package.files.keys).subtracting(["METS.xml"]))
    for (path, bytes) in package.files where path != "METS.xml" {
      let sum = try await Tertial.run("/usr/bin/sha256sum", [package.path + "/" + path]).text.prefix(64)
      #expect(about[path]?.contains("SIZE=\"\(bytes.count)\"") == true, "\(path)")
      #expect(about[path]?.contains("CHECKSUM=\"\(sum)\"") == true, "\(path)")
    }
    #expect(package.text("documentation/registreringar.csv").split(separator: "\r\n").count == 4)
  }

  @Test func `a package that lies there already is not replaced, and that is what is said`() async throws {
    let desk = try await Desk()
    #expect(try await desk.run("archive", "2012VB", "--out", desk.folder.path("arkiv")).code == 0)
    let again = try await desk.run("archive", "2012VB", "--out", desk.folder.path("arkiv"))
    #expect(again.code == 1 && again.errors.contains("ersätts aldrig"))
    #expect(!again.errors.contains("samma kommando"))
  }

  @Test func `the validator refuses a package that was broken`() async throws {
    let desk = try await Desk()
    _ = try await desk.run("archive", "2012VB", "--out", desk.folder.path("arkiv"))
    let path = desk.folder.path("arkiv/" + Self.name)
    let mets = try PublishedFolder(path).text("METS.xml").replacingOccurrences(of: " LABEL=\"CSIP\"", with: "")
    try Data(mets.utf8).write(to: URL(fileURLWithPath: path + "/METS.xml"))
    let check = try await Tertial.run(Publishing.checker("python"), [Tertial.path("Scripts/check_archive.py"), path])
    #expect(check.code == 1)
    #expect(check.text.contains("CSIP82"))
  }

  @Test func `the same publication and seal give the same package`() async throws {
    let desk = try await Desk()
    try await desk.seal("s.txt")
    for folder in ["a", "b"] {
      _ = try await desk.run(
        "archive", "2012VB", "--seal", desk.folder.path("s.txt"), "--out", desk.folder.path(folder))
    }
    let first = try PublishedFolder(desk.folder.path("a/" + Self.name))
    #expect(try first.files == PublishedFolder(desk.folder.path("b/" + Self.name)).files)
    #expect(first.files.count > 8)
    let again = try await desk.run("archive", "2012VB", "--out", desk.folder.path("a"))
    #expect(again.code == 1, "a package is never written over")
  }

  @Test func `with a time, what was in force then is archived`() async throws {
    let desk = try await Desk()
    let log = try JSONValue(try await desk.run("log", "--json").output).elements.count
    let again = try await desk.run(
      "publish", "2012VB", "--approved-by", "stadsdirektören", "--by", "Anna", "--with-explanations", "--out",
      desk.folder.path("u2"))
    #expect(again.code == 0, "\(again.said)")
    _ = try await desk.run("archive", "2012VB", "--as-of", "\(log)", "--out", desk.folder.path("då"))
    _ = try await desk.run("archive", "2012VB", "--out", desk.folder.path("nu"))
    #expect(try names(in: desk.folder.path("då")) == ["tertialrapport-2012VB-1"])
    #expect(try names(in: desk.folder.path("nu")) == ["tertialrapport-2012VB-2"])
    let early = try await desk.run("archive", "2012VB", "--as-of", "1", "--out", desk.folder.path("tidigt"))
    #expect(
      early.code == 1 && early.errors.contains("publicerades senare, av registrering \(log)"), "\(early.said)")
  }

  @Test func `what is not published is not archived, nor with a seal that does not cover it`() async throws {
    let desk = try await Desk(published: false)
    try await desk.seal("tidigt.txt")
    let early = try await desk.run("archive", "2012VB", "--out", desk.folder.path("arkiv"))
    #expect(early.code == 1)
    #expect(early.errors.contains("tertial publish 2012VB"))
    try await desk.publish()
    let uncovered = try await desk.run(
      "archive", "2012VB", "--seal", desk.folder.path("tidigt.txt"), "--out", desk.folder.path("arkiv"))
    #expect(uncovered.code == 1)
    #expect(uncovered.errors.contains("före publiceringen"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.path("arkiv/" + Self.name)))
  }
}
