/// The numbers that stand in one year of the series of a block, packed into a few bytes each.
///
/// For each series of which anything stands in the year: its place in the block, how many values stand (0 where one of them is
/// more than a number) and, the latest first, the period's last month and length, the decimals and the digits. Numbers are
/// written seven bits to a byte, the lowest first and the last without the eighth bit; digits have their sign in the lowest.
struct PackedYear: Sendable {
  /// How many series a block has at most: those with numbers from a multiple of it on.
  static let blockSize: Int64 = 512
  /// What stands for a year in the code of a period.
  static let yearCode: Int64 = 1000

  /// A number that stands for a period.
  struct Value: Sendable {
    /// The ``Period/code`` of the period without its year.
    let period: Int64
    let digits: Int64
    let scale: UInt8
  }

  private(set) var bytes: [UInt8] = []
  /// The last registration that wrote anything to the year, withdrawals included.
  private(set) var registration: Int64 = 0

  /// Notes that a registration wrote to the year.
  mutating func note(_ registration: Int64) { self.registration = max(self.registration, registration) }

  /// Adds a series, whose place is after those before it.
  ///
  /// - Parameter values: the latest first; none where something is more than a number.
  mutating func add(_ place: Int64, _ values: [Value]) {
    append(UInt64(bitPattern: place))
    append(UInt64(values.count))
    for value in values {
      append(UInt64(bitPattern: value.period))
      bytes.append(value.scale)
      append(UInt64(bitPattern: value.digits << 1 ^ value.digits >> 63))
    }
  }

  private mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
