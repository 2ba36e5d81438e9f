import Synchronization

extension Concurrently {
  /// Makes the result of each element on as many cores as there are, and hands each on as soon as those before it have
  /// been: in the order of the elements and one at a time, so that nothing waits for the last to be made.
  public static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result,
    handingOn use: @escaping @Sendable (Element, Result) -> Void
  ) {
    let made = InOrder(elements, use)
    _ = map(Array(elements.indices)) { made.put(transform(elements[$0]), at: $0) }
  }
}

/// Results that wait for their turn.
private final class InOrder<Element: Sendable, Result: Sendable>: Sendable {
  private struct Line {
    var waiting: [Result?]
    var next = 0
    var isHandingOn = false

    /// The result whose turn it is, where it is there and nobody hands on what was before it.
    mutating func take() -> (Int, Result)? {
      guard !isHandingOn, next < waiting.count, let result = waiting[next] else { return nil }
      waiting[next] = nil
      isHandingOn = true
      next += 1
      return (next - 1, result)
    }
  }

  private let elements: [Element]
  private let use: @Sendable (Element, Result) -> Void
  private let line: Mutex<Line>

  init(_ elements: [Element], _ use: @escaping @Sendable (Element, Result) -> Void) {
    (self.elements, self.use) = (elements, use)
    line = Mutex(Line(waiting: Array(repeating: nil, count: elements.count)))
  }

  /// Puts a result in line, and hands on those whose turn has come; nobody waits while another does.
  func put(_ result: Result, at index: Int) {
    var turn = line.withLock { line in
      line.waiting[index] = result
      return line.take()
    }
    while let (place, result) = turn {
      use(elements[place], result)
      turn = line.withLock { line in
        line.isHandingOn = false
        return line.take()
      }
    }
  }
}
