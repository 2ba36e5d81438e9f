import Foundation
import TestSupport
import Testing

/// What an import must survive: a clear sentence, the exit code, and nothing half registered.
@Suite struct BadInputTests {
  /// A delivery made of small files, imported into a fresh register with organisations.
  private func importing(_ files: [String: [UInt8]], _ options: String...) throws -> (
    run: Command.Run, register: SampleRegister
  ) {
    let register = try SampleRegister()
    let delivery = register.folder.path("leverans")
    try FileManager.default.createDirectory(atPath: delivery, withIntermediateDirectories: true)
    for (name, bytes) in files { try register.folder.write("leverans/" + name, bytes) }
    let run = try Command.run(["import", delivery, "--by", "Anna", "--register", register.path] + options)
    return (run, register)
  }

  private func registrations(_ register: SampleRegister) throws -> Int {
    let log = try register.run("log", "--json")
    return (try JSONSerialization.jsonObject(with: Data(log.output.utf8)) as? [Any])?.count ?? -1
  }

  @Test(arguments: [
    ("en tom mapp", [:] as [String: String], "[nothing-to-read]"),
    ("ett okänt id", ["projektmal.csv": "projekt;mål\nP1;M1\n"], "[reference-not-known]"),
    (
      "en nyckel två gånger",
      ["organisationer.csv": "organisation_id;namn;slag\nA;Ett;facknämnd\nA;Två;facknämnd\n"], "organisationer.csv:3"
    ),
    ("ojämna rader", ["personer.csv": "person_id;namn\nA;B;C;D\n"], "personer.csv:2"),
    ("ett öppet citattecken", ["personer.csv": "person_id;namn\nA;\"B\nC;D\n"], "personer.csv:2"),
    ("NUL", ["personer.csv": "person_id;namn\nA;B\u{0}C\n"], "personer.csv:2"),
  ])
  func `a faulty delivery is refused whole with its place`(name: String, files: [String: String], said: String) throws {
    let (run, register) = try importing(files.mapValues { Array($0.utf8) })
    #expect(run.exitCode == 1, "\(name): \(run.text)")
    #expect(run.text.contains(said), "\(name): \(run.text)")
    #expect(try registrations(register) == 0)
  }

  @Test func `text in Windows-1252 is read as such and said`() throws {
    let (run, _) = try importing(["personer.csv": Array("person_id;namn\nA;".utf8) + [0xC5, 0x73, 0x61, 0x0A]])
    #expect(run.exitCode == 0, "\(run.text)")
    #expect(run.output.contains("Windows-1252"))
  }

  @Test func `ten megabytes in one cell are refused in bounded time`() throws {
    let (run, register) = try importing(
      ["personer.csv": Array("person_id;namn\nA;".utf8) + [UInt8](repeating: 0x61, count: 10_000_000) + [0x0A]])
    #expect(run.exitCode == 1)
    #expect(run.text.contains("personer.csv:2"), "\(run.text.prefix(500))")
    #expect(try registrations(register) == 0)
  }

  @Test func `a folder named like a table is named`() throws {
    let register = try SampleRegister()
    let delivery = register.folder.path("leverans")
    try FileManager.default.createDirectory(atPath: delivery + "/projekt.csv", withIntermediateDirectories: true)
    let run = try register.run("import", delivery, "--by", "Anna")
    #expect(run.exitCode == 1)
    #expect(run.text.contains("projekt.csv"), "\(run.text)")
  }

  @Test func `partial import keeps the good rows and lists the rest`() throws {
    let (run, register) = try importing(
      ["organisationer.csv": Array("organisation_id;namn;slag\nA;Ett;facknämnd\nB;Två;båt\n".utf8)], "--partial")
    #expect(run.exitCode == 0, "\(run.text)")
    #expect(run.text.contains("båt"))
    #expect(try register.run("show", "A").exitCode == 0)
    #expect(try register.run("show", "B").exitCode == 1)
  }

  @Test func `a dry run writes nothing`() throws {
    let (run, register) = try importing(
      ["organisationer.csv": Array("organisation_id;namn;slag\nA;Ett;facknämnd\n".utf8)], "--dry-run")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Inget skrevs"))
    #expect(try registrations(register) == 0)
  }

  @Test(arguments: [
    ("finns inte", nil as [UInt8]?), ("är text", Array("inte ett register".utf8)), ("är tom", []),
  ])
  func `what is no register is said to be none`(name: String, bytes: [UInt8]?) throws {
    let folder = try TemporaryFolder()
    if let bytes { try folder.write("x.tertial", bytes) }
    let run = try Command.run(["status", "--register", folder.path("x.tertial")])
    #expect(run.exitCode == 1, "\(name)")
    #expect(run.errors.contains("x.tertial"), "\(run.text)")
    if bytes == nil { #expect(!FileManager.default.fileExists(atPath: folder.path("x.tertial"))) }
  }

  @Test func `a register from a newer version is left alone`() throws {
    let register = try SampleRegister("e-service-programme-2007")
    _ = try Command.tool("/usr/bin/sqlite3", [register.path, "PRAGMA user_version = 99"])
    let run = try register.run("status")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("format 99"), "\(run.text)")
  }

  @Test func `a full disk is said and leaves the register whole`() throws {
    let register = try SampleRegister("e-service-programme-2007")
    let mount = register.folder.path("full")
    try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
    guard try Command.tool("/bin/mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", mount]).exitCode == 0 else {
      // Only root can mount; the register's own tests make the disk full by a page limit for everybody else.
      return
    }
    defer { _ = try? Command.tool("/bin/umount", [mount]) }
    try FileManager.default.copyItem(atPath: register.path, toPath: mount + "/p.tertial")
    let delivery = register.folder.path("leverans")
    let rows = (0..<20_000).map { "N\($0);\(String(repeating: "x", count: 60))\n" }.joined()
    try register.folder.write(
      "leverans/mal.csv", Array(("mål_id;namn;nivå\n" + rows.replacingOccurrences(of: "x\n", with: "x;mål\n")).utf8))
    let run = try Command.run(["import", delivery, "--by", "Anna", "--register", mount + "/p.tertial"])
    #expect(run.exitCode == 1, "\(run.text.suffix(300))")
    #expect(run.errors.contains("full"), "\(run.errors.prefix(300))")
    #expect(try Command.run(["verify", "--register", mount + "/p.tertial"]).exitCode == 0)
  }

  @Test func `two imports at once both land and nothing is lost`() throws {
    let register = try SampleRegister()
    var processes: [Process] = []
    var outputs: [TemporaryFolder] = []
    for sender in ["a", "b"] {
      let rows = (0..<3000).map { "\(sender)\($0);Mål \($0);nämndmål\n" }.joined()
      try register.folder.write("\(sender)/mal.csv", Array(("mål_id;namn;nivå\n" + rows).utf8))
      let output = try TemporaryFolder()
      outputs.append(output)
      processes.append(
        try Command.started(
          Command.path, ["import", register.folder.path(sender), "--by", sender, "--register", register.path],
          writingTo: output))
    }
    for process in processes { process.waitUntilExit() }
    #expect(processes.allSatisfy { $0.terminationStatus == 0 })
    #expect(try registrations(register) == 2)
    #expect(try register.run("show", "a2999").exitCode == 0)
    #expect(try register.run("show", "b2999").exitCode == 0)
    #expect(try register.run("verify").exitCode == 0)
  }

  @Test func `a process killed at any moment leaves all or nothing`() throws {
    let register = try SampleRegister()
    let rows = (0..<20_000).map { "m\($0);Mål \($0);nämndmål\n" }.joined()
    try register.folder.write("leverans/mal.csv", Array(("mål_id;namn;nivå\n" + rows).utf8))
    let pristine = register.bytes("programme.tertial") ?? []
    let start = ContinuousClock.now
    let rehearsal = try register.run("import", register.folder.path("leverans"), "--by", "Anna", "--dry-run")
    let whole = ContinuousClock.now - start
    #expect(rehearsal.exitCode == 0)
    let moments = ProcessInfo.processInfo.environment["TERTIAL_LONG"] == nil ? 12 : 200
    for moment in 0..<moments {
      try register.folder.write("programme.tertial", pristine)
      try? FileManager.default.removeItem(atPath: register.path + "-journal")
      let output = try TemporaryFolder()
      let process = try Command.started(
        Command.path, ["import", register.folder.path("leverans"), "--by", "Anna", "--register", register.path],
        writingTo: output)
      // Spread over the whole import and a little beyond; a timer, not a guess at what the process is doing.
      let delay = whole * (Double(moment + 1) / Double(moments)) * 1.3
      let timer = DispatchSemaphore(value: 0)
      _ = timer.wait(
        timeout: .now()
          + .milliseconds(Int(delay.components.seconds * 1000 + delay.components.attoseconds / 1_000_000_000_000_000)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try register.run("verify").exitCode == 0, "killed at \(delay)")
      let found = try registrations(register)
      #expect(found == 0 || found == 1, "killed at \(delay)")
      let last = try register.run("show", "m19999").exitCode
      #expect(last == (found == 1 ? 0 : 1), "killed at \(delay)")
    }
  }
}
