import Testing

@testable import Operations

/// When a file that is dropped in a watched folder is whole.
@Suite struct WatchSettlingTests {
  private static let now: Int64 = 1_400_000_000
  private static let young = FileStamp(size: 10, seconds: Int(now) - 1)

  /// One file after another as they are met, by the seconds on both clocks; `+` where the file is whole.
  private static func judged(_ steps: [(String, FileStamp, Writers, Int)]) -> String {
    var settling = Settling()
    return steps.map { name, stamp, writers, second in
      settling.isWhole(name, stamp, writers, monotonic: second, now: now + Int64(second)) ? "+" : "-"
    }.joined()
  }

  @Test func `where the system tells whether anybody writes, that counts`() {
    #expect(Self.judged([("a", Self.young, .none, 0), ("a", Self.young, .some, 1000)]) == "+-")
  }

  @Test func `another user's file is whole when it has stood unchanged for five seconds`() {
    let grown = FileStamp(size: 20, seconds: Int(Self.now) + 4)
    let steps: [(String, FileStamp, Writers, Int)] = [
      ("a", Self.young, .unknown, 0), ("a", Self.young, .unknown, 4), ("a", grown, .unknown, 5),
      ("b", grown, .unknown, 10), ("a", grown, .unknown, 10),
    ]
    #expect(Self.judged(steps) == "----+", "it grew, and b is another file")
  }

  @Test func `a file that was changed long ago is whole at once, and one from a clock ahead is waited for`() {
    let ahead = FileStamp(size: 10, seconds: Int(Self.now) + 3600)
    #expect(Self.judged([("a", Self.young, .unknown, 119)]) == "+")
    #expect(Self.judged([("b", ahead, .unknown, 0), ("b", ahead, .unknown, 5)]) == "-+")
  }
}
