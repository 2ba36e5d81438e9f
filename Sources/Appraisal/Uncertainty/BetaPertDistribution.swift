/// The BetaPERT distribution of an estimate: a beta distribution stretched from lowest to highest, with the peak at likely.
///
/// α = 1 + 4(m-a)/(b-a), β = 1 + 4(b-m)/(b-a), density ∝ x^(α-1) (1-x)^(β-1) on 0...1 (Vose 2008). Sampled by the inverse
/// of its distribution function, held as a table of 1024 cells of equal width: the mass of each cell by Simpson's rule, even
/// density within it. One uniform number gives one value, rising with it, so that the same seed gives comparable runs
/// for different estimates; rejection sampling would not. The table moves the mean by less than a millionth of the
/// range, far below what any number of draws resolves.
struct BetaPertDistribution {
  private static let cellCount = 1024
  /// ln x and ln (1-x) at the ends and middle of every cell, shared by all distributions; the ends of the range left 0.
  private static let logarithms: (below: [Double], above: [Double]) = {
    let steps = 2 * cellCount
    let below = (0...steps).map { $0 == 0 ? 0 : ElementaryFunctions.logarithm(Double($0) / Double(steps)) }
    return (below, below.reversed())
  }()

  private let lowest: Double
  private let range: Double
  /// The share below the start of each cell, and 1 at the end.
  private let cumulative: [Double]
  /// One over the mass of each cell.
  private let inverseMass: [Double]
  /// For each 1/1024 of probability, the first cell that reaches into it.
  private let guide: [Int32]

  init(_ estimate: ThreePointEstimate) {
    lowest = estimate.lowest
    range = estimate.range
    let position = range > 0 ? (estimate.likely - lowest) / range : 0.5
    let masses = Self.masses(position: position)
    var sums = [0.0]
    var sum = CompensatedSum()
    for mass in masses {
      sum.add(mass)
      sums.append(sum.total)
    }
    let total = sum.total
    cumulative = sums.map { min(1, $0 / total) }.dropLast() + [1]
    inverseMass = masses.map { total / $0 }
    var cell: Int32 = 0
    var guide: [Int32] = []
    for step in 0..<Self.cellCount {
      while cumulative[Int(cell) + 1] <= Double(step) / Double(Self.cellCount) { cell += 1 }
      guide.append(cell)
    }
    self.guide = guide
  }

  /// The value that is exceeded with probability 1-u, for u from 0 up to but not including 1.
  @inline(__always)
  func quantile(_ u: Double) -> Double {
    var cell = Int(guide[Int(u * Double(Self.cellCount))])
    while cumulative[cell + 1] <= u { cell += 1 }
    let within = min(1, (u - cumulative[cell]) * inverseMass[cell])
    return lowest + range * ((Double(cell) + within) / Double(Self.cellCount))
  }

  /// The mass of each cell, up to a common factor, for a peak at `position` between 0 and 1.
  private static func masses(position: Double) -> [Double] {
    let (first, second) = (4 * position, 4 * (1 - position))
    let logarithms = logarithms
    let density = (1..<2 * cellCount).map { step -> Double in
      ElementaryFunctions.exponential(first * logarithms.below[step] + second * logarithms.above[step])
    }
    let inner = (1..<cellCount - 1).map { cell -> Double in
      let (start, middle, end) = (density[2 * cell - 1], density[2 * cell], density[2 * cell + 1])
      return (start + 4 * middle + end) / 6
    }
    return [endMass(power: first, other: second)] + inner + [endMass(power: second, other: first)]
  }

  /// The mass of the cell at an end, where x^power may rise too steeply for Simpson's rule.
  ///
  /// That factor is integrated exactly, h^(p+1)/(p+1), and the other one taken at its centre of mass, h(p+1)/(p+2).
  private static func endMass(power: Double, other: Double) -> Double {
    let width = 1 / Double(cellCount)
    let centre = width * (power + 1) / (power + 2)
    let logarithm = power * logarithms.below[2] + other * ElementaryFunctions.logarithm(1 - centre)
    return ElementaryFunctions.exponential(logarithm) / (power + 1)
  }
}
