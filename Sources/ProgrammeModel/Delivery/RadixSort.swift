/// Sorts numbers by their digits, least significant first: time in proportion to their number.
public enum RadixSort {
  private static let bits: UInt64 = 11

  /// Sorts in ascending order.
  public static func sort(_ keys: inout [UInt64]) {
    // Digits that all keys share order nothing.
    let differing = keys.reduce(0) { $0 | ($1 ^ (keys.first ?? 0)) }
    var other = [UInt64](repeating: 0, count: keys.count)
    var shift: UInt64 = 0
    while shift < 64, differing >> shift != 0 {
      if (differing >> shift) & ((1 << bits) - 1) != 0 {
        pass(keys, into: &other, shift)
        swap(&keys, &other)
      }
      shift += bits
    }
  }

  private static func pass(_ keys: [UInt64], into target: inout [UInt64], _ shift: UInt64) {
    let mask: UInt64 = (1 << bits) - 1
    var starts = [Int](repeating: 0, count: 1 << Int(bits))
    for key in keys { starts[Int((key >> shift) & mask)] += 1 }
    var sum = 0
    for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
    for key in keys {
      let digit = Int((key >> shift) & mask)
      target[starts[digit]] = key
      starts[digit] += 1
    }
  }
}
