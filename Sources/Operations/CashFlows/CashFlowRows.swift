/// The rows of many cases as read, column by column, and how to walk through them case by case.
struct CashFlowRows {
  /// The cases' names in order of first appearance.
  var names: [String] = []
  /// Whether a row of the case was refused, so that the case cannot be worked out.
  var isSpoiled: [Bool] = []
  /// The case of each row, as an index of ``names``.
  var cases: [Int32] = []
  /// The year of each row, from the investment year.
  var years: [UInt8] = []
  /// Benefit, investment and running cost of each row.
  var amounts: [SIMD3<Double>] = []
  /// The line of each row.
  var lines: [Int32] = []

  /// The rows' indices ordered by case, and where each case starts; one more start at the end.
  func grouped() -> (order: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: names.count + 1)
    for number in cases { starts[Int(number) + 1] += 1 }
    for index in 0..<names.count { starts[index + 1] += starts[index] }
    var next = starts
    var order = [Int32](repeating: 0, count: cases.count)
    for (row, number) in cases.enumerated() {
      order[next[Int(number)]] = Int32(row)
      next[Int(number)] += 1
    }
    return (order, starts)
  }
}
