import Foundation
import Synchronization
import TestSupport
import Testing

/// Two that write and five that read, all at once, as processes of their own.
@Suite(.serialized) struct LoadTests {
  /// What one of them did.
  private struct Stint: Sendable {
    var runs = 0
    var delivered: [String] = []
    var failures: [String] = []

    mutating func add(_ ending: Ending) {
      runs += 1
      if ending.code != 0 { failures.append(ending.said) }
    }
  }

  /// How long the writers deliver; the readers go on until both are done.
  private static let time: Duration = .seconds(Moments.isLong ? 60 : 10)

  /// The writers that are not done.
  private final class Writing: Sendable {
    private let left = Atomic(2)
    var isGoingOn: Bool { left.load(ordering: .acquiring) > 0 }
    func isDone() { left.subtract(1, ordering: .releasing) }
  }

  @Test func `two writers and five readers meet no error, and nothing is lost`() async throws {
    let bench = try await Workbench()
    try await bench.takeIn(try bench.delivery("first", ["projekt.csv": "projekt_id;namn\nP0;Start\n"])).mustSucceed()
    let writing = Writing()
    let stints = try await withThrowingTaskGroup(of: Stint.self) { group in
      for writer in ["a", "b"] {
        group.addTask {
          defer { writing.isDone() }
          return try await Self.write(writer, to: bench)
        }
      }
      for reader in 0..<5 { group.addTask { try await Self.read(reader, bench, during: writing) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    // Who must wait too long for another gives up with an error: nobody did.
    #expect(stints.flatMap(\.failures) == [])
    #expect(stints.allSatisfy { $0.runs > 1 }, "everyone got a turn, again and again")
    let delivered = stints.flatMap(\.delivered)
    #expect(try await bench.registrations() == delivered.count + 1)
    let kept = try await HandTamperingTests.sqlite(
      bench.register, "SELECT key FROM entity WHERE table_name = 'projekt'")
    #expect(Set(kept.split(separator: "\n").map(String.init)) == Set(delivered + ["P0"]))
    #expect(try await Tertial.run("verify", "--register", bench.register).code == 0)
    #expect(try names(in: bench.folder.path).filter { $0.hasSuffix("-journal") || $0.hasSuffix(".new") } == [])
  }

  /// Delivers one project after the other.
  private static func write(_ name: String, to bench: Workbench) async throws -> Stint {
    var stint = Stint()
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end || stint.runs < 2 {
      let id = "\(name)-\(stint.runs)-x"
      let delivery = try bench.delivery("delivery-" + id, ["projekt.csv": "projekt_id;namn\n\(id);Projekt \(id)\n"])
      try await run(["import", delivery, "--by", name, "--register", bench.register], &stint)
      stint.delivered.append(id)
    }
    return stint
  }

  /// Reads in turn; the first reader takes backups and verifies them.
  private static func read(_ reader: Int, _ bench: Workbench, during writing: Writing) async throws -> Stint {
    var stint = Stint()
    var last = 0
    while writing.isGoingOn || stint.runs < 2 {
      if reader == 0 {
        let copy = bench.folder.path("kopia-\(stint.runs).tertial")
        try await run(["backup", copy, "--register", bench.register], &stint)
        try await run(["verify", "--register", copy], &stint)
        continue
      }
      let command = [["verify", "--json"], ["show", "P0"], ["status"], ["log", "--json"]][(reader + stint.runs) % 4]
      let ending = try await run(command + ["--register", bench.register], &stint)
      guard command == ["verify", "--json"], let number = try JSONValue(ending.output)["registration"]?.whole else {
        continue
      }
      #expect(number >= last, "what was known is known")
      last = number
    }
    return stint
  }

  @discardableResult
  private static func run(_ arguments: [String], _ stint: inout Stint) async throws -> Ending {
    let ending = try await Tertial.start(Tertial.binary.path, arguments).wait()
    stint.add(ending)
    return ending
  }
}
