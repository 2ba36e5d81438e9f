import Dispatch
import Synchronization

/// Pure work done at once on as many cores as there are; the results come in the order of the work.
///
/// Work may itself be divided: a core that has nothing left to do takes part in what another has begun.
public enum Concurrently {
  /// The result of each element.
  public static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    guard elements.count > 1 else { return elements.map(transform) }
    let work = SharedWork(elements, transform)
    for _ in 0..<min(elements.count - 1, mostHelpers) { DispatchQueue.global().async { work.takePart() } }
    return work.results()
  }

  /// The result of each piece of work.
  public static func results<Result: Sendable>(_ works: [@Sendable () -> Result]) -> [Result] { map(works) { $0() } }

  /// The result for each number below a count, put where it belongs; whoever is free takes a lot of them at a time.
  @inlinable
  public static func each<Result: Sendable>(
    _ count: Int, inLotsOf size: Int, _ transform: @escaping @Sendable (Int) -> Result
  ) -> [Result] { eachFound(count, inLotsOf: size) { transform($0) } }

  /// The result for each number below a count that has one, in order.
  @inlinable
  public static func eachFound<Result: Sendable>(
    _ count: Int, inLotsOf size: Int, _ transform: @escaping @Sendable (Int) -> Result?
  ) -> [Result] {
    Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress, count > 0 else { return }
      // Every lot has places of its own.
      nonisolated(unsafe) let first = base
      let lots = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
      let found = map(lots) { lot in
        var place = first + lot.lowerBound
        for index in lot {
          guard let result = transform(index) else { continue }
          place.initialize(to: result)
          place += 1
        }
        return place - (first + lot.lowerBound)
      }
      // Lots in which something has no result leave room, which the next lots move into.
      for (lot, found) in zip(lots, found) {
        if lot.lowerBound > initialized {
          (base + initialized).moveInitialize(from: base + lot.lowerBound, count: found)
        }
        initialized += found
      }
    }
  }

  /// The results of two pieces of work.
  public static func both<One: Sendable, Other: Sendable>(
    _ one: @escaping @Sendable () -> One, _ other: @escaping @Sendable () -> Other
  ) -> (One, Other) {
    let works: [@Sendable () -> Either<One, Other>] = [{ .one(one()) }, { .other(other()) }]
    let made = results(works)
    guard case .one(let first)? = made.first, case .other(let second)? = made.last else { return (one(), other()) }
    return (first, second)
  }

  /// Begins work on another core and goes on at once.
  public static func begin<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> BegunWork<Result> {
    BegunWork(work)
  }

  /// The results of three pieces of work.
  public static func all<One: Sendable, Other: Sendable, Third: Sendable>(
    _ one: @escaping @Sendable () -> One, _ other: @escaping @Sendable () -> Other,
    _ third: @escaping @Sendable () -> Third
  ) -> (One, Other, Third) {
    let works: [@Sendable () -> Either<One, Either<Other, Third>>] = [
      { .one(one()) }, { .other(.one(other())) }, { .other(.other(third())) },
    ]
    let made = results(works)
    guard made.count == 3, case .one(let first) = made[0], case .other(.one(let second)) = made[1],
      case .other(.other(let last)) = made[2]
    else { return (one(), other(), third()) }
    return (first, second, last)
  }

  // The queue has a thread for each core; no machine that a city has is helped by more.
  private static let mostHelpers = 15
}

/// The result of one of two pieces of work.
private enum Either<One: Sendable, Other: Sendable>: Sendable {
  case one(One)
  case other(Other)
}

/// Pure work that another core has been asked to do meanwhile.
public struct BegunWork<Result: Sendable>: ~Copyable, Sendable {
  private let work: SharedWork<Void, Result>

  fileprivate init(_ work: @escaping @Sendable () -> Result) {
    let shared = SharedWork([()]) { work() }
    self.work = shared
    DispatchQueue.global().async { shared.takePart() }
  }

  /// What came of it: worked out now where no core was free, or else waited for.
  public consuming func result() -> Result { work.results()[0] }
}

/// Elements that several threads take one after another.
private final class SharedWork<Element: Sendable, Result: Sendable>: Sendable {
  private let elements: [Element]
  private let transform: @Sendable (Element) -> Result
  private let next = Atomic<Int>(0)
  private let found: Mutex<(results: [Result?], left: Int)>
  private let isDone = DispatchSemaphore(value: 0)

  init(_ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result) {
    (self.elements, self.transform) = (elements, transform)
    found = Mutex((Array(repeating: nil, count: elements.count), elements.count))
  }

  /// Takes elements until none is left; a thread that comes late finds nothing to do.
  func takePart() {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let result = transform(elements[index])
      let left = found.withLock { found in
        found.results[index] = result
        found.left -= 1
        return found.left
      }
      if left == 0 { isDone.signal() }
    }
  }

  /// Takes part, waits for what others still work at, and gives the results in order.
  func results() -> [Result] {
    takePart()
    isDone.wait()
    return found.withLock { $0.results.compactMap(\.self) }
  }
}
