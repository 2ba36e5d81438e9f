/// Evenly distributed numbers from a stated seed, the same on every machine.
///
/// xoshiro256++ by Blackman and Vigna (2019), its state filled by SplitMix64 as they recommend: whole-number operations
/// only, a period of 2^256 - 1, and no known failure in the usual test batteries.
public struct UniformGenerator: RandomNumberGenerator, Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// The generator of a seed and a stream number; each stream is a sequence of its own.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var mixer = SplitMix(state: seed)
    let base = mixer.next()
    mixer = SplitMix(state: base ^ (stream &* 0xD134_2543_DE82_EF95))
    self.init(state: mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  init(state s0: UInt64, _ s1: UInt64, _ s2: UInt64, _ s3: UInt64) {
    (self.s0, self.s1, self.s2, self.s3) = (s0, s1, s2, s3)
  }

  /// The next 64 bits.
  @inline(__always)
  public mutating func next() -> UInt64 {
    let result = rotated(s0 &+ s3, 23) &+ s0
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotated(s3, 45)
    return result
  }

  /// The next number from 0 up to but not including 1, a multiple of 2^-53.
  @inline(__always)
  public mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

  @inline(__always)
  private func rotated(_ x: UInt64, _ bits: UInt64) -> UInt64 { (x << bits) | (x >> (64 - bits)) }
}

/// SplitMix64 (Steele, Lea and Flood 2014), for spreading a seed over a larger state.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
