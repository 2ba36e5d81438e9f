import Foundation
import TestSupport
import Testing

/// A folder that is watched: what is dropped there is taken in, with receipts beside it.
@Suite struct WatchTests {
  private static func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `what lies there is taken once, a bad file gets its receipt, and the rest goes on`() throws {
    let register = try SampleRegister()
    try register.folder.write("in/mål.csv", Array("nonsens\n1\n".utf8))
    try register.folder.write("in/projekt.csv", Array("projekt_id;namn\nP1;Ett\n".utf8))
    try register.folder.write("in/.dold.csv", Array("projekt_id;namn\nP9;Nej\n".utf8))
    let folder = register.folder.path("in")
    let run = try register.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(run.exitCode == 1, "one was refused: \(run.text)")
    #expect(
      try Self.names(folder)
        == [
          ".dold.csv", "mål.csv", "mål.csv.kvitto.html", "mål.csv.kvitto.json", "projekt.csv",
          "projekt.csv.kvitto.html",
          "projekt.csv.kvitto.json",
        ].sorted())
    #expect(try register.run("show", "P1").exitCode == 0)
    let bad = try JSONValue(try #require(register.bytes("in/mål.csv.kvitto.json")))
    #expect(bad["verdict"]?.text == "refused")
    let again = try register.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(again.output == "" && again.exitCode == 0)
    // A corrected file of the same name is another one.
    try register.folder.write("in/projekt.csv", Array("projekt_id;namn\nP2;Två\n".utf8))
    let corrected = try register.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(corrected.output.contains("1 rad") || corrected.output.contains("1 nya"), "\(corrected.text)")
    #expect(try register.run("show", "P2").exitCode == 0)
  }

  @Test func `a file that somebody is still writing waits until it is whole`() throws {
    let register = try SampleRegister()
    try register.folder.write("in/projekt.csv", Array("projekt_id;namn\nP1;E".utf8))
    let half = try FileHandle(forWritingTo: URL(fileURLWithPath: register.folder.path("in/projekt.csv")))
    try half.seekToEnd()
    let folder = register.folder.path("in")
    let early = try register.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(early.exitCode == 0)
    #expect(early.errors.contains("projekt.csv: lämnades"))
    #expect(try Self.names(folder) == ["projekt.csv"])
    try half.write(contentsOf: Data("tt\nP2;Två\n".utf8))
    try half.close()
    #expect(try register.run("import", "--watch", folder, "--once", "--by", "Anna").exitCode == 0)
    #expect(try register.run("show", "P1").text.contains("Ett"))
  }

  /// The process is told by the operating system, and the test by a pipe: nobody sleeps.
  @Test func `a watch takes what is moved in, and ends by SIGTERM without harm`() async throws {
    let register = try SampleRegister()
    try FileManager.default.createDirectory(
      atPath: register.folder.path("in"), withIntermediateDirectories: false)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.path)
    process.arguments = [
      "import", "--watch", register.folder.path("in"), "--by", "Anna", "--quiet", "--register", register.path,
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(["TERTIAL_LANGUAGE": "sv"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    var seen = ""
    func read(until word: String) {
      while !seen.contains(word) {
        let data = pipe.fileHandleForReading.availableData
        if data.isEmpty { break }
        seen += String(decoding: data, as: UTF8.self)
      }
    }
    read(until: "Avbryt med Ctrl-C")
    for (name, id) in [("projekt.csv", "P1"), ("Projekt.CSV", "P2")] {
      try register.folder.write("ute", Array("projekt_id;namn\n\(id);Ett\n".utf8))
      try FileManager.default.moveItem(
        atPath: register.folder.path("ute"), toPath: register.folder.path("in/" + name))
      read(until: name + ".kvitto.json")
      #expect(seen.contains(name + ".kvitto.json"))
    }
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    #expect(try register.run("verify").exitCode == 0)
    #expect(try register.run("show", "P2").exitCode == 0)
  }

  @Test func `a folder that is not there, and a watch without a name, are told`() throws {
    let register = try SampleRegister()
    let gone = try register.run("import", "--watch", register.folder.path("borta"), "--once", "--by", "Anna")
    #expect(gone.exitCode == 64)
    #expect(gone.errors.contains("kan inte bevakas"))
    #expect(try register.run("import", "--watch", register.folder.path(""), "--once").exitCode == 64)
    let dry = try register.run(
      "import", "--watch", register.folder.path(""), "--once", "--by", "Anna", "--dry-run")
    #expect(dry.exitCode == 64, "its receipts would keep the files out for ever")
  }

  @Test func `a ledger and a document of facts are taken like tables`() throws {
    let register = try SampleRegister()
    try register.folder.write(
      "in/a.SE", Array("#FLAGGA 0\n#SIETYP 4\n#PROGRAM \"P\" 1\n#FNAMN \"F\"\n#RAR 0 20140101 20141231\n".utf8))
    try register.folder.write("in/b.xml", Array("<fel/>".utf8))
    let folder = register.folder.path("in")
    _ = try register.run("import", "--watch", folder, "--once", "--by", "Anna")
    let names = try Self.names(folder)
    #expect(names.contains("a.SE.kvitto.json") && names.contains("b.xml.kvitto.json"), "\(names)")
  }
}
