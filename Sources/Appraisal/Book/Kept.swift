import Synchronization

/// What was made for each key; two threads that ask at once may both make it, and make the same.
///
/// The keys lie on many shelves, so that threads that ask for different things seldom wait for each other.
final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let shelves = (0..<16).map { _ in Shelf<Key, Value>() }

  func at(_ key: Key, _ make: () -> Value) -> Value {
    // Hashed once, for the shelf and for its place there.
    let number = key.hashValue
    return shelves[number & 15].at(number, key, make)
  }
}

/// Some of what was made.
private final class Shelf<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  // By reference: keys are large, and a dictionary that grows would move tens of thousands of them again and again.
  private let made = Mutex<[Int: Made<Key, Value>]>([:])

  func at(_ number: Int, _ key: Key, _ make: () -> Value) -> Value {
    if let known = made.withLock({ $0[number] })?.value(of: key) { return known }
    let value = make()
    made.withLock { $0[number] = Made(key, value, beside: $0[number]) }
    return value
  }
}

/// What was made for a key, beside what was for others with the same hash.
private final class Made<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let key: Key
  private let value: Value
  private let other: Made?

  init(_ key: Key, _ value: Value, beside other: Made?) { (self.key, self.value, self.other) = (key, value, other) }

  func value(of key: Key) -> Value? { self.key == key ? value : other?.value(of: key) }
}
