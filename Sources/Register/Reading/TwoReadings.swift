internal import Dispatch
internal import GRDB
internal import Synchronization

extension Register {
  /// Reads one state of the register in parts that two connections share; each finds out what some of the parts are.
  ///
  /// The transaction that is open on the database keeps writers from committing, so that what the other connection sees is
  /// the same state. Where another cannot be had at once, as when a writer waits for its turn, one reads it all.
  /// - Returns: what was read of the parts; those that one connection found follow each other in their order.
  func shared<Part: Sendable, Read: Sendable>(
    _ others: @escaping @Sendable (Database) throws -> [Part], _ own: (Database) throws -> [Part],
    _ read: @escaping @Sendable (Database, Part) throws -> Read, on database: Database
  ) throws -> [Read] {
    let (path, group, parts) = (path, DispatchGroup(), SharedParts<Part, Read>())
    DispatchQueue.global().async(group: group) {
      var configuration = Self.configuration(seconds: 0.01)
      configuration.readonly = true
      guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return }
      // What this connection could not read the other one does.
      try? queue.read { database in
        parts.offer(try others(database), fromOther: true)
        try parts.takePart { try read(database, $0) }
      }
      try? queue.close()
    }
    let outcome = Swift.Result {
      parts.offer(try own(database), fromOther: false)
      try parts.takePart { try read(database, $0) }
    }
    group.wait()
    try outcome.get()
    if !parts.hasOthers { parts.offer(try others(database), fromOther: true) }
    return try parts.results { try read(database, $0) }
  }
}

/// Parts that two connections take one after another, each as soon as it is known to be there.
private final class SharedParts<Part: Sendable, Read: Sendable>: Sendable {
  private struct State {
    var parts: [Part] = []
    var next = 0
    var read: [Read?] = []
    var hasOthers = false
  }

  private let state = Mutex(State())

  /// Whether the other connection has found out what its parts are.
  var hasOthers: Bool { state.withLock { $0.hasOthers } }

  func offer(_ parts: [Part], fromOther isOther: Bool) {
    state.withLock {
      $0.parts += parts
      $0.read += Array(repeating: nil, count: parts.count)
      $0.hasOthers = $0.hasOthers || isOther
    }
  }

  /// Reads parts until none is left of those that have been offered.
  func takePart(_ read: (Part) throws -> Read) throws {
    while let (index, part) = take() {
      let result = try read(part)
      state.withLock { $0.read[index] = result }
    }
  }

  /// What was read of every part, in their order; a part that was not taken, or taken and not read, is read now.
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
