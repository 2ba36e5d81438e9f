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
      defer { parts.isDone(.other) }
      var configuration = Self.configuration(seconds: 0.01)
      configuration.readonly = true
      guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return }
      // What this connection could not read the other one does.
      try? queue.read { database in
        parts.offer(try others(database), from: .other)
        try parts.takePart(.other) { try read(database, $0) }
      }
      try? queue.close()
    }
    let outcome = Swift.Result {
      defer { parts.isDone(.own) }
      parts.offer(try own(database), from: .own)
      try parts.takePart(.own) { try read(database, $0) }
    }
    group.wait()
    try outcome.get()
    if !parts.areOffered(from: .other) { parts.offer(try others(database), from: .other) }
    return try parts.results { try read(database, $0) }
  }
}

/// One of the two connections.
private enum Side: Int {
  case own, other

  var opposite: Side { self == .own ? .other : .own }
}

/// Parts that two connections take one after another, as soon as it is known what they are.
private final class SharedParts<Part: Sendable, Read: Sendable>: Sendable {
  private struct State {
    var parts: [Part] = []
    var next = 0
    var read: [Read?] = []
    /// Who has found out what its parts are, and who will do so no more.
    var offered: [Side] = []
    var told: [Side] = []
  }

  private let state = Mutex(State())
  // Each tells the other once that it has offered its parts, or that it will not.
  private let tidings = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]

  func areOffered(from side: Side) -> Bool { state.withLock { $0.offered.contains(side) } }

  func offer(_ parts: [Part], from side: Side) {
    state.withLock {
      $0.parts += parts
      $0.read += Array(repeating: nil, count: parts.count)
      $0.offered.append(side)
    }
    isDone(side)
  }

  /// Tells that there is no more to wait for from a side.
  func isDone(_ side: Side) {
    let isNews = state.withLock { state in
      defer { state.told.append(side) }
      return !state.told.contains(side)
    }
    if isNews { tidings[side.rawValue].signal() }
  }

  /// Reads parts until none is left, those included that the other side is still to offer.
  func takePart(_ side: Side, _ read: (Part) throws -> Read) throws {
    try takeOffered(read)
    tidings[side.opposite.rawValue].wait()
    try takeOffered(read)
  }

  private func takeOffered(_ read: (Part) throws -> Read) throws {
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
