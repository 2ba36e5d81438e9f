import Foundation
import TestSupport
import Testing

/// The command killed with SIGKILL, as a power cut does: the register holds all of the deed or nothing of it.
@Suite(.serialized) struct KillTests {
  /// A copy of the deed's register in a folder of its own.
  private final class Scene: Sendable {
    let folder: TemporaryFolder
    let deed: Deed
    var register: String { folder.path("programme.tertial") }

    init(_ deed: Deed) async throws {
      self.deed = deed
      folder = try TemporaryFolder()
      try FileManager.default.copyItem(atPath: try await deed.register, toPath: register)
    }

    func start() async throws -> Started {
      try Tertial.start(Tertial.binary.path, try await deed.arguments(register: register, folder: folder.path))
    }

    /// What the finished deed has written beside the register, by name.
    func written() throws -> [String: [UInt8]] {
      guard deed == .publishing, FileManager.default.fileExists(atPath: folder.path("ut")) else { return [:] }
      return try Dictionary(
        uniqueKeysWithValues: names(in: folder.path("ut")).map { ($0, try bytes(folder.path("ut/" + $0))) })
    }

    var isWriting: Bool {
      FileManager.default.fileExists(atPath: deed.firstWritten(register: register, folder: folder.path))
    }
  }

  @Test(arguments: Deed.allCases)
  func `whenever a deed is killed the register holds all of it or nothing`(_ deed: Deed) async throws {
    let seed = "TERTIAL_SEED=\(Moments.seed) \(deed.rawValue)"
    print("killing at random moments: \(seed)")
    let before = try await Standing(of: try await deed.register)
    let rehearsal = try await Scene(deed)
    let began = ContinuousClock.now
    try await rehearsal.start().wait().mustSucceed()
    let whole = ContinuousClock.now - began
    let done = try await Standing(of: rehearsal.register)
    let written = try rehearsal.written()
    #expect(done.registrations == before.registrations + deed.adds)
    #expect(written.isEmpty == (deed != .publishing))
    var (cut, cutWhileWriting) = (0, 0)
    for (number, strike) in Moments.strikes(of: deed.rawValue).enumerated() {
      let scene = try await Scene(deed)
      let victim = try await scene.start()
      try await Self.strike(victim, strike, whole, scene)
      let wasWriting = scene.isWriting
      let ending = try await victim.wait()
      #expect(ending.code == 0 || ending.code == -SIGKILL, "\(seed): \(ending.said)")
      if ending.code != 0 { (cut, cutWhileWriting) = (cut + 1, cutWhileWriting + (wasWriting ? 1 : 0)) }

      let after = try await Standing(of: scene.register)
      #expect(after.holds, "\(seed), moment \(number), \(strike)")
      let isNothing = after.head == before.head && after.tallies == before.tallies
      let isAll = after.registrations == done.registrations && after.tallies == done.tallies
      #expect(isNothing || isAll, "\(seed), moment \(number), \(strike): \(after)")
      if ending.code == 0 { #expect(isAll, "\(seed): what was said to be done is done") }
      for (name, found) in try scene.written() {
        #expect(found == written[name], "\(seed), moment \(number): half of \(name)")
        #expect(isAll, "a file that is out is registered")
      }
      if deed == .backingUp { try await Self.checkCopy(scene, is: before, isExpected: ending.code == 0) }
      // What was cut off can simply be done again; not every time, since it takes as long as the deed.
      if ending.code != 0, isNothing, number % 3 == 1 {
        try? FileManager.default.removeItem(atPath: scene.folder.path("kopia.tertial"))
        try await scene.start().wait().mustSucceed()
        let again = try await Standing(of: scene.register)
        #expect(again.holds && again.tallies == done.tallies, "\(seed), moment \(number)")
        #expect(try scene.written() == written)
      }
    }
    print("\(seed): \(cut) of \(Moments.count) were cut off, \(cutWhileWriting) of them while writing")
    #expect(cut > 0, "no process was killed in time for the test to mean anything")
    #expect(cutWhileWriting > 0, "no process was killed while it wrote")
  }

  /// Waits for the moment and kills the process, unless it has ended.
  private static func strike(
    _ victim: Started, _ strike: Moments.Strike, _ whole: Duration, _ scene: Scene
  ) async throws {
    switch strike {
    case .afterStart(let share): try await Task.sleep(for: whole * share)
    case .afterFirstWrite(let share):
      while victim.process.isRunning, !scene.isWriting { try await Task.sleep(for: .milliseconds(1)) }
      try await Task.sleep(for: whole * share)
    }
    if victim.process.isRunning { kill(victim.process.processIdentifier, SIGKILL) }
  }

  /// A backup is there whole or not at all.
  private static func checkCopy(_ scene: Scene, is original: Standing, isExpected: Bool) async throws {
    let copy = scene.folder.path("kopia.tertial")
    guard FileManager.default.fileExists(atPath: copy) else {
      #expect(!isExpected, "the backup that was said to be made is not there")
      return
    }
    let found = try await Standing(of: copy)
    #expect(found.holds && found.head == original.head)
  }
}

/// What a register says of itself.
struct Standing: Sendable, CustomStringConvertible {
  let holds: Bool
  let registrations: Int
  let head: String
  /// What each registration did, as the log tells it.
  let tallies: [String]

  init(of register: String) async throws {
    let verified = try await Tertial.run("verify", "--json", "--register", register)
    let verdict = try JSONValue(verified.output)
    let log = try JSONValue(try await Tertial.run("log", "--json", "--register", register).mustSucceed().output)
    holds = verified.code == 0 && verdict["holds"]?.flag == true
    registrations = log.elements.count
    head = verdict["head"]?.text ?? ""
    tallies = log.elements.map { entry in
      ["kind", "actor", "reason"].map { entry[$0]?.text ?? "" }.joined(separator: ",")
        + ["new", "changed", "withdrawn"].map { " \(entry[$0]?.whole ?? -1)" }.joined()
    }
  }

  var description: String { "\(registrations) registrations, head \(head), \(tallies.suffix(2))" }
}
