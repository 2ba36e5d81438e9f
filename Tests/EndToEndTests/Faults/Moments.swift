import Foundation
import TestSupport

/// The random moments at which the fault tests strike, and how long they go on.
enum Moments {
  /// Whether the long tests run: `make test-long`.
  static let isLong = ProcessInfo.processInfo.environment["TERTIAL_LONG"] != nil

  /// The seed of the moments; another is given in `TERTIAL_SEED`, to look further or to repeat a failure.
  static let seed = ProcessInfo.processInfo.environment["TERTIAL_SEED"].flatMap(UInt64.init) ?? 20_141_013

  /// How many moments of each deed.
  static let count = isLong ? 200 : 12

  /// Where a process is struck.
  enum Strike: Sendable {
    /// So long after its start, as a share of an undisturbed run.
    case afterStart(share: Double)
    /// So long after it began to write, as a share of an undisturbed run.
    case afterFirstWrite(share: Double)
  }

  /// Half of the strikes anywhere, half from the moment that the deed begins to write: that is where it can go wrong.
  /// One falls as soon as it is seen to write, so that not even a quick machine gets through before.
  static func strikes(of deed: String) -> [Strike] {
    var generator = SeededGenerator(seed: seed ^ UInt64(deed.utf8.reduce(0) { $0 * 31 + Int($1) }))
    return (0..<count).map { number in
      number % 2 == 0
        ? .afterStart(share: Double.random(in: 0...1.05, using: &generator))
        : .afterFirstWrite(share: number == 1 ? 0 : Double.random(in: 0...0.25, using: &generator))
    }
  }
}
