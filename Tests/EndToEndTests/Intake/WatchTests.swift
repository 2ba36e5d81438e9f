import Foundation
import TestSupport
import Testing

/// A folder that is watched: what is dropped there is taken in, with receipts beside it.
@Suite struct WatchTests {
  private static func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `what lies there is taken once, a bad file gets its receipt, and the rest goes on`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/mål.csv", Array("nonsens\n1\n".utf8))
    try bench.folder.write("in/projekt.csv", Array("projekt_id;namn\nP1;Ett\n".utf8))
    try bench.folder.write("in/.dold.csv", Array("projekt_id;namn\nP9;Nej\n".utf8))
    let folder = bench.folder.path("in")
    let run = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(run.code == 1, "one was refused: \(run.said)")
    #expect(
      try Self.names(folder)
        == [
          ".dold.csv", "mål.csv", "mål.csv.kvitto.html", "mål.csv.kvitto.json", "projekt.csv",
          "projekt.csv.kvitto.html",
          "projekt.csv.kvitto.json",
        ].sorted())
    #expect(try await bench.run("show", "P1").code == 0)
    let bad = try JSONValue(try #require(bench.bytes("in/mål.csv.kvitto.json")))
    #expect(bad["verdict"]?.text == "refused")
    let again = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(again.text == "" && again.code == 0)
    // A corrected file of the same name is another one.
    try bench.folder.write("in/projekt.csv", Array("projekt_id;namn\nP2;Två\n".utf8))
    let corrected = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(corrected.text.contains("1 rad") || corrected.text.contains("1 nya"), "\(corrected.said)")
    #expect(try await bench.run("show", "P2").code == 0)
    let latest = try JSONValue(try #require(bench.bytes("in/projekt.csv.kvitto-2.json")))
    #expect(latest["registration"]?.whole == 2, "and the receipt of the first stands beside it")
    #expect(try JSONValue(try #require(bench.bytes("in/projekt.csv.kvitto.json")))["registration"]?.whole == 1)
    let settled = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(settled.text == "" && settled.code == 0)
  }

  @Test func `a folder of files is one delivery with one receipt, and one without files is told`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/maj/projekt.csv", Array("projekt_id;namn\nP1;Ett\n".utf8))
    try bench.folder.write(
      "in/maj/utfall.csv",
      Array("projekt;period;slag;finansiär;belopp (kr)\nP1;2014-05;driftkostnad;portfölj;100\n".utf8))
    let folder = bench.folder.path("in")
    try FileManager.default.createDirectory(atPath: folder + "/tom", withIntermediateDirectories: false)
    let run = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(run.code == 0, "\(run.said)")
    #expect(try Self.names(folder) == ["maj", "maj.kvitto.html", "maj.kvitto.json", "tom"])
    #expect(try Self.names(folder + "/maj") == ["projekt.csv", "utfall.csv"])
    #expect(run.errors.contains("tom: mappen innehåller ingen fil att ta in"))
    #expect(try await bench.run("show", "P1").code == 0)
    let again = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(again.text == "" && again.code == 0)
  }

  @Test func `what programs leave in a folder for themselves keeps nothing out and leaves its receipt as it is`()
    async throws
  {
    let bench = try await Workbench()
    try bench.folder.write("in/maj/projekt.csv", Array("projekt_id;namn\nP1;Ett\n".utf8))
    try bench.folder.write("in/maj/~$utfall.xlsx", Array("Anna".utf8))
    let folder = bench.folder.path("in")
    let run = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(run.code == 0, "\(run.said)")
    let receipt = try #require(bench.bytes("in/maj.kvitto.json"))
    #expect(try JSONValue(receipt)["verdict"]?.text == "registered")
    try FileManager.default.removeItem(atPath: folder + "/maj/~$utfall.xlsx")
    let closed = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(closed.code == 0, "\(closed.said)")
    #expect(bench.bytes("in/maj.kvitto.json") == receipt)
    let again = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(again.text == "" && again.code == 0)
  }

  @Test func `a folder of texts without a mapping is told and passed by`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/brev/läs mig.txt", Array("Hej\n".utf8))
    let folder = bench.folder.path("in")
    let run = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(run.errors.contains("brev: mappen innehåller ingen fil att ta in"))
    #expect(try Self.names(folder) == ["brev"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may look into every folder"))
  func `a folder that cannot be looked into is told of as such`() async throws {
    let bench = try await Workbench()
    let folder = bench.folder.path("in")
    try bench.folder.write("in/maj/projekt.csv", Array("projekt_id;namn\nP1;Ett\n".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder + "/maj")
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/maj") }
    let run = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(run.code == 1 && run.errors.contains("maj: Mappen kan inte läsas"), "\(run.said)")
  }

  @Test func `a file that somebody is still writing waits until it is whole`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/projekt.csv", Array("projekt_id;namn\nP1;E".utf8))
    let half = try FileHandle(forWritingTo: URL(fileURLWithPath: bench.folder.path("in/projekt.csv")))
    try half.seekToEnd()
    let folder = bench.folder.path("in")
    let early = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    #expect(early.code == 0)
    #expect(early.errors.contains("projekt.csv: lämnades"))
    #expect(try Self.names(folder) == ["projekt.csv"])
    try half.write(contentsOf: Data("tt\nP2;Två\n".utf8))
    try half.close()
    #expect(try await bench.run("import", "--watch", folder, "--once", "--by", "Anna").code == 0)
    #expect(try await bench.run("show", "P1").said.contains("Ett"))
  }

  /// The process is told by the operating system, and the test by a pipe. `timeout` ends it if a word does not come, late
  /// enough for tests that calculate to have kept all threads busy meanwhile.
  @Test func `a watch takes what is moved in, and ends by SIGTERM without harm`() async throws {
    let bench = try await Workbench()
    let folder = bench.folder.path("in")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = [
      "600", Tertial.binary.path, "import", "--watch", folder, "--by", "Anna", "--quiet", "--register", bench.register,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    let (words, heard) = AsyncStream.makeStream(of: Data.self)
    pipe.fileHandleForReading.readabilityHandler = { handle in
      let data = handle.availableData
      if data.isEmpty { heard.finish() } else { heard.yield(data) }
    }
    defer { pipe.fileHandleForReading.readabilityHandler = nil }
    let (ended, end) = AsyncStream.makeStream(of: Never.self)
    process.terminationHandler = { _ in end.finish() }
    try process.run()
    defer { if process.isRunning { kill(-process.processIdentifier, SIGKILL) } }
    var arriving = words.makeAsyncIterator()
    var seen = Data()
    func read(until word: String) async {
      while !String(decoding: seen, as: UTF8.self).contains(word), let more = await arriving.next() { seen += more }
    }
    await read(until: "Avbryt med Ctrl-C")
    for (name, id) in [("projekt.csv", "P1"), ("Projekt.CSV", "P2")] {
      try bench.folder.write("ute", Array("projekt_id;namn\n\(id);Ett\n".utf8))
      try FileManager.default.moveItem(atPath: bench.folder.path("ute"), toPath: folder + "/" + name)
      await read(until: name + ".kvitto.json")
      #expect(String(decoding: seen, as: UTF8.self).contains(name + ".kvitto.json"))
    }
    // To the group that `timeout` leads, since a test's thread blocks signals and `timeout` inherits that.
    kill(-process.processIdentifier, SIGTERM)
    for await _ in ended {}
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    #expect(try await bench.run("verify").code == 0)
    #expect(try await bench.run("show", "P2").code == 0)
  }

  @Test func `a folder that is not there, and a watch without a name, are told`() async throws {
    let bench = try await Workbench()
    let gone = try await bench.run("import", "--watch", bench.folder.path("borta"), "--once", "--by", "Anna")
    #expect(gone.code == 64)
    #expect(gone.errors.contains("kan inte bevakas"))
    #expect(try await bench.run("import", "--watch", bench.folder.path(""), "--once").code == 64)
    let file = try bench.folder.write("projekt.csv", Array("projekt_id;namn\nP1;Ett\n".utf8))
    let refused = try await bench.run("import", "--watch", file, "--once", "--by", "Anna")
    #expect(refused.code == 64 && refused.errors.contains("är en fil. Ange mappen"), "\(refused.said)")
    let dry = try await bench.run(
      "import", "--watch", bench.folder.path(""), "--once", "--by", "Anna", "--dry-run")
    #expect(dry.code == 64, "its receipts would keep the files out for ever")
  }

  @Test func `a ledger and a document of facts are taken like tables`() async throws {
    let bench = try await Workbench()
    try bench.folder.write(
      "in/a.SE", Array("#FLAGGA 0\n#SIETYP 4\n#PROGRAM \"P\" 1\n#FNAMN \"F\"\n#RAR 0 20140101 20141231\n".utf8))
    try bench.folder.write("in/b.xml", Array("<fel/>".utf8))
    let folder = bench.folder.path("in")
    _ = try await bench.run("import", "--watch", folder, "--once", "--by", "Anna")
    let names = try Self.names(folder)
    #expect(names.contains("a.SE.kvitto.json") && names.contains("b.xml.kvitto.json"), "\(names)")
  }
}
