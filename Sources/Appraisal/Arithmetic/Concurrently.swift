import Dispatch
import Synchronization

/// Pure work done at once on as many cores as there are; the results come in the order of the work.
public enum Concurrently {
  /// The result of each element.
  public static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard elements.count > 1 else { return elements.map(transform) }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      let result = transform(elements[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The result of each piece of work.
  public static func results<Result: Sendable>(_ works: [@Sendable () -> Result]) -> [Result] { map(works) { $0() } }
}
