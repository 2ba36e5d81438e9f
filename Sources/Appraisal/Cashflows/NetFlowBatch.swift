/// Net flows of many cases side by side in memory, for analysts who value whole portfolios at once.
///
/// One array holds the cases after each other, each with the same number of years; costs are negative. Each case gets
/// the same result, to the last bit, as when it is calculated alone.
public struct NetFlowBatch: Sendable {
  /// The flows, case by case, each from year 0.
  public let flows: [Double]
  /// Years per case, the investment year included.
  public let yearCount: Int

  /// Cases of `yearCount` years each; `nil` unless the flows divide evenly into them and each is at most
  /// ``CashFlow/largestAmount``.
  public init?(flows: [Double], yearCount: Int) {
    guard yearCount > 0, flows.count.isMultiple(of: yearCount) else { return nil }
    let isUsable = flows.withUnsafeBufferPointer { buffer in
      buffer.allSatisfy { $0.magnitude <= CashFlow.largestAmount }
    }
    guard isUsable else { return nil }
    self.flows = flows
    self.yearCount = yearCount
  }

  /// How many cases there are.
  public var caseCount: Int { flows.count / yearCount }

  /// Each case's net present value, in the unit of the flows, unrounded.
  public func netPresentValues(rate: DiscountRate, timing: DiscountTiming) -> [Double] {
    let factors = DiscountFactors(rate: rate, timing: timing, yearCount: yearCount).values
    return [Double](unsafeUninitializedCapacity: caseCount) { results, count in
      flows.withUnsafeBufferPointer { flows in
        factors.withUnsafeBufferPointer { factors in
          for row in 0..<caseCount {
            var sum = CompensatedSum()
            let start = row * yearCount
            for year in 0..<yearCount { sum.add(flows[start + year] * factors[year]) }
            results[row] = sum.total
          }
        }
      }
      count = caseCount
    }
  }

  /// Each case's internal rate of return and sign changes, with flows at the ends of the years.
  public func internalRates() -> InternalRateBatch {
    var signChanges = [Int32](repeating: 0, count: caseCount)
    let rates = [Double](unsafeUninitializedCapacity: caseCount) { results, count in
      flows.withUnsafeBufferPointer { flows in
        for row in 0..<caseCount {
          let net = UnsafeBufferPointer(rebasing: flows[row * yearCount..<(row + 1) * yearCount])
          let pattern = SignPattern(of: net)
          signChanges[row] = Int32(pattern.changes)
          results[row] =
            switch pattern.changes {
            case 0: .nan
            case 1: SoleRate.find(in: net, pattern)
            default: InternalRates(of: Array(net)).sole.value ?? .nan
            }
        }
      }
      count = caseCount
    }
    return InternalRateBatch(rates: rates, signChanges: signChanges)
  }
}

/// The internal rates of return of many cases.
public struct InternalRateBatch: Sendable {
  /// One fraction a case; not a number where no rate, or more than one, makes the present value 0.
  public let rates: [Double]
  /// How many times each case's net flows change sign.
  public let signChanges: [Int32]
}
