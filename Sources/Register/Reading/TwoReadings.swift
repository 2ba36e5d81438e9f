internal import Dispatch
internal import GRDB
internal import Synchronization

extension Register {
  /// Reads one state of the register through two connections: one thing as a whole, and another in parts that they share.
  ///
  /// The transaction that is open on the database keeps writers from committing, so that what the other connection sees is
  /// the same state. Where another cannot be had at once, as when a writer waits for its turn, one reads it all.
  func both<Whole: Sendable, Part: Sendable, Read: Sendable>(
    _ whole: @escaping @Sendable (Database) throws -> Whole, _ parts: (Database) throws -> [Part],
    _ read: @escaping @Sendable (Database, Part) throws -> Read, on database: Database
  ) throws -> (Whole, [Read]) {
    let (path, group) = (path, DispatchGroup())
    let (found, shared) = (Found<Whole>(), SharedParts<Part, Read>())
    DispatchQueue.global().async(group: group) {
      var configuration = Self.configuration(seconds: 0.01)
      configuration.readonly = true
      guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return }
      try? queue.read { database in
        let read = try whole(database)
        found.value.withLock { $0 = read }
      }
      // What this connection could not read the other one does.
      try? queue.read { database in try shared.takePart { try read(database, $0) } }
      try? queue.close()
    }
    let outcome = Swift.Result {
      shared.offer(try parts(database))
      try shared.takePart { try read(database, $0) }
    }
    group.wait()
    try outcome.get()
    return (
      try found.value.withLock { $0 } ?? whole(database), try shared.results { try read(database, $0) }
    )
  }
}

/// What the other connection found; nothing where it could not read.
private final class Found<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

/// Parts that two connections take one after another, once it is known which there are.
private final class SharedParts<Part: Sendable, Read: Sendable>: Sendable {
  private struct State {
    var parts: [Part] = []
    var next = 0
    var read: [Read?] = []
  }

  private let state = Mutex(State())

  func offer(_ parts: [Part]) {
    state.withLock {
      $0.parts = parts
      $0.read = Array(repeating: nil, count: parts.count)
    }
  }

  /// Reads parts until none is left; none has been offered yet is none.
  func takePart(_ read: (Part) throws -> Read) throws {
    while let (index, part) = take() {
      let result = try read(part)
      state.withLock { $0.read[index] = result }
    }
  }

  /// What was read of every part, in their order; a part that was taken and not read is read now.
  func results(_ read: (Part) throws -> Read) throws -> [Read] {
    let (parts, found) = state.withLock { ($0.parts, $0.read) }
    return try zip(parts, found).map { part, found in try found ?? read(part) }
  }

  private func take() -> (Int, Part)? {
    state.withLock { state in
      guard state.next < state.parts.count else { return nil }
      defer { state.next += 1 }
      return (state.next, state.parts[state.next])
    }
  }
}
