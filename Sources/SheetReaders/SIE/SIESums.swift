/// Adds up what is booked, by numbers of account, project and administration, and by month.
struct SIESums {
  struct Key: Hashable {
    let account: Int32
    let project: Int32
    let administration: Int32
    let month: Int32
  }

  struct Total {
    var ore: Int64
    /// The line of the first record.
    let line: Int
  }

  private(set) var totals: [Key: Total] = [:]
  /// Whether a sum did not fit.
  private(set) var overflowed = false

  /// Adds an amount.
  mutating func add(_ ore: Int64, to key: Key, line: Int) {
    guard let total = totals[key] else {
      totals[key] = Total(ore: ore, line: line)
      return
    }
    let (sum, overflow) = total.ore.addingReportingOverflow(ore)
    if overflow { overflowed = true } else { totals[key] = Total(ore: sum, line: total.line) }
  }
}

/// The amounts of all records of each account, whatever their objects, to hold against what the file states.
struct SIEAccountTotals {
  private(set) var values: [Int64] = []
  private(set) var overflowed = false

  /// Adds an amount to an account by its number.
  mutating func add(_ ore: Int64, to account: Int32) {
    let index = Int(account)
    if index >= values.count { values.append(contentsOf: repeatElement(0, count: index + 1 - values.count)) }
    let (sum, overflow) = values[index].addingReportingOverflow(ore)
    if overflow { overflowed = true } else { values[index] = sum }
  }

  /// The sum of an account; 0 where it has none.
  func total(_ account: Int32) -> Int64 { values.indices.contains(Int(account)) ? values[Int(account)] : 0 }
}
