import Synchronization

/// What was made for each key; two threads that ask at once may both make it, and make the same.
///
/// The keys lie on many shelves, so that threads that ask for different things seldom wait for each other.
final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let shelves = (0..<16).map { _ in Shelf<Key, Value>() }

  func at(_ key: Key, _ make: () -> Value) -> Value {
    let label = Label(key)
    return shelves[label.number & 15].at(label, make)
  }
}

/// A key that is hashed once, for the shelf and for its place there.
private struct Label<Key: Hashable & Sendable>: Hashable, Sendable {
  let number: Int
  let key: Key

  init(_ key: Key) { (number, self.key) = (key.hashValue, key) }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// Some of what was made.
private final class Shelf<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let made = Mutex<[Label<Key>: Value]>([:])

  func at(_ label: Label<Key>, _ make: () -> Value) -> Value {
    if let known = made.withLock({ $0[label] }) { return known }
    let value = make()
    made.withLock { $0[label] = value }
    return value
  }
}
