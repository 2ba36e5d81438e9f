/// A reproducible source of randomness for property tests (SplitMix64, Steele et al. 2014).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// The generator that always gives the same numbers for the same seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The seeds of a property, always the same, so that a failure repeats itself.
///
/// A property puts its seed into the comment of each expectation, so that a failure prints it.
public func seeds(_ count: Int, startingAt first: UInt64 = 1) -> [UInt64] {
  (0..<UInt64(count)).map { first &+ $0 }
}
