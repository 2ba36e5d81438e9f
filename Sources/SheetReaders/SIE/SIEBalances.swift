/// The balances by period of a file of type 2 or 3, which programs write in two ways.
///
/// Some write the account's whole (an empty object list) and beside it each object's part; added up, cost would be
/// counted twice. Others write parts that add up to the account, the empty list being what has no object. `#RES` says
/// which of them a file does, since the whole year's balances add up to it in one reading and not in the other.
struct SIEBalances {
  /// One balance with objects in the project dimension.
  struct Row {
    let key: SIESums.Key
    /// The dimensions of the object list in order, as one number for each combination.
    let combination: Int32
    let ore: Int64
    let line: Int
  }

  /// The rows with a project.
  var rows: [Row] = []
  /// Per account, the balances without objects.
  var whole = SIEAccountTotals()
  /// Per account, all balances.
  var all = SIEAccountTotals()
  /// The accounts that have balances with objects.
  var withObjects: Set<Int32> = []
  /// The numbers of dimensions in each combination.
  private(set) var combinations: [[Int]] = []
  private var numbers: [[Int]: Int32] = [:]

  /// The number of a combination of dimensions, new or known.
  mutating func number(of combination: [Int]) -> Int32 {
    if let known = numbers[combination] { return known }
    let number = Int32(combinations.count)
    combinations.append(combination)
    numbers[combination] = number
    return number
  }

  /// How the file writes balances; `nil` where nothing tells.
  func isPartition(stated: [Int32: Int64]) -> Bool? {
    var (parts, wholes) = (0, 0)
    for account in withObjects {
      guard let stated = stated[account] else { continue }
      let (asParts, asWhole) = (all.total(account) == stated, whole.total(account) == stated)
      if asParts, !asWhole { parts += 1 }
      if asWhole, !asParts { wholes += 1 }
    }
    return parts == wholes ? nil : parts > wholes
  }

  /// The sums of the projects; `ambiguous` is an account whose cost depends on a way of writing that nothing tells.
  func sums(isPartition: Bool?, wanted: [Int]) -> (sums: SIESums, ambiguous: Int32?) {
    var sums = SIESums()
    var combinationsOf: [SIESums.Key: Set<Int32>] = [:]
    for row in rows { combinationsOf[row.key, default: []].insert(row.combination) }
    var ambiguous: Int32?
    for row in rows {
      let present = combinationsOf[row.key] ?? []
      if isPartition != true, present.count > 1 {
        if isPartition == nil { ambiguous = ambiguous ?? row.key.account }
        if chosen(present, wanted) != row.combination { continue }
      }
      sums.add(row.ore, to: row.key, line: row.line)
    }
    return (sums, ambiguous)
  }

  /// The combination that holds a project's whole: the wanted dimensions alone, else the one with fewest.
  private func chosen(_ present: Set<Int32>, _ wanted: [Int]) -> Int32? {
    present.min { left, right in
      let (one, other) = (combinations[Int(left)], combinations[Int(right)])
      if (one == wanted) != (other == wanted) { return one == wanted }
      return one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
    }
  }
}
