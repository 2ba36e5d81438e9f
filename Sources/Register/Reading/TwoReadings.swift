internal import Dispatch
internal import GRDB
internal import Synchronization

extension Register {
  /// Reads two things of one state of the register at once, the first through a connection of its own.
  ///
  /// The transaction that is open on the database keeps writers from committing, so that what the other connection sees is
  /// the same state. Where another cannot be had at once, as when a writer waits for its turn, both are read one by one.
  func both<One: Sendable, Other>(
    _ one: @escaping @Sendable (Database) throws -> One, _ other: (Database) throws -> Other, on database: Database
  ) throws -> (One, Other) {
    let (path, found, group) = (path, Found<One>(), DispatchGroup())
    DispatchQueue.global().async(group: group) {
      var configuration = Self.configuration(seconds: 0.01)
      configuration.readonly = true
      guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return }
      let read = try? queue.read(one)
      found.value.withLock { $0 = read }
      try? queue.close()
    }
    let second = Swift.Result { try other(database) }
    group.wait()
    return (try found.value.withLock { $0 } ?? one(database), try second.get())
  }
}

/// What the other connection found; nothing where it could not read.
private final class Found<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
