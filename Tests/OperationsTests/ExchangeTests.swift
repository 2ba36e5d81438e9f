import DataPackage
import Foundation
import Intake
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// What is written as XML comes back as it was.
@Suite struct ExchangeTests {
  /// Every current fact as a line of text; where it was read is left out, since an import reads it elsewhere.
  private func facts(_ path: String) throws -> Set<String> {
    let snapshot = try Register(opening: path).snapshot(tables: Set(DataPackage.tables.map(\.name)))
    var lines: Set<String> = []
    for (table, records) in snapshot.records {
      for record in records {
        for (field, value) in record.fields { lines.insert("\(table) \(record.key.text) \(field) \(value)") }
      }
    }
    for (table, series) in snapshot.series {
      for one in series {
        for observation in one.observations {
          lines.insert(
            "\(table) \(one.key) \(observation.period) \(observation.value) \(observation.note)")
        }
      }
    }
    return lines
  }

  private func imported(_ document: String, at path: String) throws -> ImportDeliveries.Outcome {
    let now = SystemClock.now
    try InitialiseRegister(path: path, authority: "Ny").run(created: now, now: now)
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Prov"
    return try ImportDeliveries(into: try Workspace(register: path), instructions).run([document], now: now)
  }

  @Test(arguments: seeds(6, startingAt: 700))
  func `a random register exported and imported has the same facts`(_ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let random = try RandomRegister(seed: seed, at: folder.path("a.tertial"))
    let document = folder.path("uppgifter.xml")
    _ = try ExportFacts(Workspace(register: random.path)).current(to: document, asOf: .latest)
    let outcome = try imported(document, at: folder.path("b.tertial"))
    #expect(outcome.verdict == .registered, "seed \(seed): \(outcome.intake.lines(.english).prefix(6))")
    let (before, after) = (try facts(random.path), try facts(folder.path("b.tertial")))
    #expect(before.count > 500)
    #expect(before.subtracting(after).sorted().prefix(5) == [], "seed \(seed), lost")
    #expect(after.subtracting(before).sorted().prefix(5) == [], "seed \(seed), added")
    // Written again from the other register, only the number and time of the registration differ.
    let again = folder.path("igen.xml")
    _ = try ExportFacts(Workspace(register: folder.path("b.tertial"))).current(to: again, asOf: .latest)
    func body(_ path: String) throws -> [Substring] {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(separator: "\n")
        .dropFirst(2)
        .map { $0 }
    }
    #expect(try body(document) == body(again), "seed \(seed)")
  }

  @Test(arguments: seeds(3, startingAt: 800))
  func `a random register's history restores to the same head`(_ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let random = try RandomRegister(seed: seed, at: folder.path("a.tertial"))
    let document = folder.path("historik.xml")
    let written = try ExportFacts(Workspace(register: random.path)).history(to: document)
    let restored = try RestoreRegister(to: folder.path("b.tertial")).run(from: document)
    #expect(restored.holds && restored.head.hash == written.hash)
    #expect(try Register(opening: folder.path("b.tertial")).verify().problems.isEmpty)
    #expect(try facts(random.path) == facts(folder.path("b.tertial")))
  }

  @Test func `the six-year sample goes both ways`() throws {
    let folder = try TemporaryFolder()
    let path = try SampleRegister.city.get().path
    let workspace = try Workspace(register: path)
    let (current, history) = (folder.path("uppgifter.xml"), folder.path("historik.xml"))
    _ = try ExportFacts(workspace).current(to: current, asOf: .latest)
    let outcome = try imported(current, at: folder.path("b.tertial"))
    #expect(outcome.verdict == .registered, "\(outcome.intake.lines(.swedish).prefix(6))")
    #expect(try facts(path) == facts(folder.path("b.tertial")))
    let written = try ExportFacts(workspace).history(to: history)
    let restored = try RestoreRegister(to: folder.path("c.tertial")).run(from: history)
    #expect(restored.holds && restored.head.hash == written.hash)
  }

  @Test func `the documents are valid against the published schema, by another program`() throws {
    try #require(
      FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint"), "run Scripts/install-packages test")
    let folder = try TemporaryFolder()
    try folder.write("facts.xsd", PublishedSchema.facts)
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    _ = try ExportFacts(workspace).current(to: folder.path("a.xml"), asOf: .latest)
    _ = try ExportFacts(workspace).history(to: folder.path("b.xml"))
    for name in ["a.xml", "b.xml"] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
      process.arguments = ["--noout", "--stream", "--huge", "--schema", folder.path("facts.xsd"), folder.path(name)]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(name)")
    }
  }

  @Test func `a history that was changed makes no register`() throws {
    let folder = try TemporaryFolder()
    let random = try RandomRegister(seed: 5, at: folder.path("a.tertial"))
    let document = folder.path("historik.xml")
    _ = try ExportFacts(Workspace(register: random.path)).history(to: document)
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: document)), as: UTF8.self)
    let changed = text.replacingOccurrences(of: "ökad nytta", with: "ökad kostnad")
    #expect(changed != text)
    try folder.write("andrad.xml", Array(changed.utf8))
    let result = try RestoreRegister(to: folder.path("b.tertial")).run(from: folder.path("andrad.xml"))
    #expect(!result.holds)
    #expect(!FileManager.default.fileExists(atPath: folder.path("b.tertial")))
    try folder.write("kort.xml", Array(text.utf8.prefix(text.utf8.count / 2)))
    #expect(throws: OperationError.self) {
      try RestoreRegister(to: folder.path("b.tertial")).run(from: folder.path("kort.xml"))
    }
    #expect(try names(in: folder).filter { $0.hasPrefix("b.tertial") } == [])
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }
}
