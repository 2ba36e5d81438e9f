import Foundation
import TestSupport
import Testing

/// Deliveries with something wrong in them: a sentence that names the thing, an exit code, nothing half registered.
@Suite struct BadDeliveryTests {
  static let cases: [BadDelivery] = [
    BadDelivery("an empty folder", [:], "nothing-to-read", names: "bad"),
    BadDelivery(
      "a row about a project that nobody has delivered",
      ["projektmal.csv": "projekt;mål\nP77;M1\n", "mal.csv": "mål_id;namn\nM1;Service\n"],
      "reference-not-known", names: "P77"),
    BadDelivery(
      "an unknown id among known ones",
      ["projekt.csv": "projekt_id;namn;överordnat\nP1;E-arkiv;P78\n"], "reference-not-known", names: "P78"),
    BadDelivery(
      "one key with two contents", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\nP1;Tidbok\n"], "rows-contradict",
      names: "projekt.csv:3"),
    BadDelivery(
      "too few cells", ["projekt.csv": "projekt_id;namn;syfte\nP1;E-arkiv\n"], "too-few-cells", names: "projekt.csv:2"),
    BadDelivery(
      "too many cells", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv;x;y\n"], "too-many-cells", names: "projekt.csv:2"),
    BadDelivery(
      "a quote left open", ["projekt.csv": "projekt_id;namn\nP1;\"E-arkiv\nP2;Tidbok\n"], "quote-not-closed",
      names: "projekt.csv:2:2"),
    BadDelivery("a NUL byte", ["projekt.csv": "projekt_id;namn\nP1;E-\0arkiv\n"], "nul-byte", names: "projekt.csv:2:2"),
    BadDelivery(
      "ten megabytes in one cell",
      ["projekt.csv": "projekt_id;namn\nP1;" + String(repeating: "a", count: 10 << 20) + "\n"], "too-large",
      names: "projekt.csv:2:2"),
    BadDelivery("an empty file", ["projekt.csv": ""], "file-empty", names: "projekt.csv"),
    BadDelivery(
      "an amount that is none", ["beslut.csv": "beslut_id;slag;belopp\nB1;finansiering;12abc\n"],
      "amount-not-a-number", names: "beslut.csv:2:3"),
  ]

  @Test(arguments: cases)
  func `a bad delivery is refused with a sentence`(_ bad: BadDelivery) async throws {
    let bench = try await Workbench()
    try FileManager.default.createDirectory(atPath: bench.folder.path("bad"), withIntermediateDirectories: true)
    let path = try bench.delivery("bad", bad.files)
    let before = try bytes(bench.register)
    let ending = try await bench.takeIn(path)
    #expect(ending.code == 1)
    #expect(ending.text.contains("[\(bad.code)]"), "\(ending.said.prefix(2000))")
    #expect(ending.text.contains(bad.names), "\(ending.said.prefix(2000))")
    #expect(ending.text.contains("Inget registrerades"))
    #expect(ending.said.utf8.count < 20_000, "a sentence, not the whole cell")
    #expect(try bytes(bench.register) == before)
  }

  @Test(arguments: cases)
  func `a bad delivery is described in English as well`(_ bad: BadDelivery) async throws {
    let bench = try await Workbench()
    try FileManager.default.createDirectory(atPath: bench.folder.path("bad"), withIntermediateDirectories: true)
    let ending = try await bench.takeIn(try bench.delivery("bad", bad.files), "--language", "en")
    #expect(ending.code == 1)
    #expect(ending.text.contains("error: [\(bad.code)]"))
    #expect(ending.text.contains("Nothing was registered"))
  }

  @Test func `good rows beside bad ones stay out unless they are asked for`() async throws {
    let bench = try await Workbench()
    let path = try bench.delivery(
      "mixed",
      [
        "projekt.csv": "projekt_id;namn;start\nP1;E-arkiv;2014-01-01\nP2;Tidbok;igår\nP3;Kartan;2014-02-30\n",
        "mal.csv": "mål_id;namn;nivå\nM1;Service;programmål\n",
      ])
    let refused = try await bench.takeIn(path)
    #expect(refused.code == 1)
    #expect(refused.text.contains("projekt.csv:3:3"))
    #expect(refused.text.contains("projekt.csv:4:3"), "every problem is shown, not the first")
    #expect(try await bench.registrations() == 0)
    let partial = try await bench.takeIn(path, "--partial")
    #expect(partial.code == 0)
    #expect(partial.text.contains("Registrering 1: 2 nya"))
    #expect(partial.text.contains("projekt.csv:3:3"))
    #expect(try await bench.registrations() == 1)
    for (id, code) in [("P1", 0), ("M1", 0), ("P2", 1), ("P3", 1)] {
      #expect(try await Tertial.run("show", id, "--register", bench.register).code == Int32(code), "\(id)")
    }
  }

  @Test func `bytes in another encoding are read as what they are, and said to be`() async throws {
    let bench = try await Workbench()
    let latin = Array("projekt_id;namn\nP1;E-arkiv för nämnder\n".utf8)
    // Windows-1252: ö is F6 and ä is E4.
    var coded: [UInt8] = []
    var rest = latin[...]
    while let byte = rest.popFirst() {
      if byte == 0xC3, let next = rest.popFirst() { coded.append(next + 0x40) } else { coded.append(byte) }
    }
    try bench.folder.write("coded/projekt.csv", coded)
    let ending = try await bench.takeIn(bench.folder.path("coded"))
    #expect(ending.code == 0)
    #expect(ending.text.contains("Windows-1252"))
    #expect(try await Tertial.run("show", "P1", "--register", bench.register).text.contains("E-arkiv för nämnder"))
  }

  @Test func `UTF-16 and a picture are refused by name`() async throws {
    let bench = try await Workbench()
    let wide = "projekt_id;namn\nP1;E-arkiv\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try bench.folder.write("wide/projekt.csv", [0xFF, 0xFE] + wide)
    try bench.folder.write("picture/projekt.csv", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    for name in ["wide", "picture"] {
      let ending = try await bench.takeIn(bench.folder.path(name))
      #expect(ending.text.contains("projekt.csv"), "\(name)")
      #expect(ending.code == 1 || ending.text.contains("UTF-16"), "\(name): \(ending.said)")
    }
    #expect(try await Tertial.run("verify", "--register", bench.register).code == 0)
  }

  @Test func `a folder named like a table is told apart from the table`() async throws {
    let bench = try await Workbench()
    try FileManager.default.createDirectory(
      atPath: bench.folder.path("bad/projekt.csv"), withIntermediateDirectories: true)
    let ending = try await bench.takeIn(bench.folder.path("bad"))
    #expect(ending.code == 1)
    #expect(ending.text.contains("projekt.csv"))
    #expect(ending.text.contains("[folder-named-as-table]") || ending.text.contains("[nothing-to-read]"))
    #expect(try await bench.registrations() == 0)
  }

  @Test func `a folder that is not there is named`() async throws {
    let bench = try await Workbench()
    let ending = try await bench.takeIn(bench.folder.path("ingenstans"))
    #expect(ending.code == 1)
    #expect(ending.errors.contains("ingenstans finns inte"), "\(ending.said)")
    #expect(try await bench.registrations() == 0)
  }

  @Test func `a list of deliveries stops at the first that is refused`() async throws {
    let bench = try await Workbench()
    _ = try bench.delivery("all/1", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    _ = try bench.delivery("all/2", ["projekt.csv": "projekt_id;namn;start\nP2;Tidbok;igår\n"])
    _ = try bench.delivery("all/3", ["projekt.csv": "projekt_id;namn\nP3;Kartan\n"])
    let ending = try await bench.takeIn(bench.folder.path("all"))
    #expect(ending.code == 1)
    #expect(ending.text.contains("[day-not-a-day]"))
    #expect(try await bench.registrations() == 1)
    #expect(try await Tertial.run("show", "P3", "--register", bench.register).code == 1)
  }
}

/// A delivery that must be refused: its files, the code and what the sentence must name.
struct BadDelivery: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [String: String]
  let code: String
  let names: String

  init(_ description: String, _ files: [String: String], _ code: String, names: String) {
    testDescription = description
    self.files = files
    self.code = code
    self.names = names
  }
}
