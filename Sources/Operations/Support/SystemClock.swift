import FoundationEssentials
import Glibc
public import ProgrammeModel

/// The machine's clock, read at the edge and handed in everywhere else.
public enum SystemClock {
  /// The moment now, in whole seconds.
  public static var now: Instant {
    Instant(secondsSinceEpoch: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }

  /// Seconds by a clock that only goes forward.
  static var seconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec)
  }
}

/// A reproducible source of salts for rebuilding a register (SplitMix64); the register marks such salts as given.
struct GivenEntropy: RandomNumberGenerator {
  private var state: UInt64

  /// The generator for a text: the same text gives the same salts.
  init(_ text: String) {
    // FNV-1a, 64 bits.
    state = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
