/// How far a delivery has come on its way into the register, counted in rows of descriptive tables and values.
public enum DeliveryProgress: Hashable, Sendable {
  /// So many were held against what the register has.
  case comparing(Int)
  /// So many were gone through to be written.
  case writing(Int)
}

/// Counts what has passed, and tells of it now and then.
struct PassingCount {
  private static let lot = 4096

  private let tell: (@Sendable (Int) -> Void)?
  private var passed: Int
  private var told: Int

  /// A count that goes on from a number; without anybody to tell it costs nothing.
  init(from passed: Int = 0, _ tell: (@Sendable (Int) -> Void)?) {
    self.tell = tell
    (self.passed, told) = (passed, passed)
  }

  /// Counts what has passed since.
  mutating func add(_ count: Int) {
    guard let tell else { return }
    passed += count
    guard passed - told >= Self.lot else { return }
    told = passed
    tell(passed)
  }
}
