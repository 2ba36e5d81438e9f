import Appraisal
import Foundation

/// The calculations of a nyttokalkyl on many cases in memory, timed for `Benchmarks/calculations`.
///
/// Arguments: a file of little-endian doubles (the flows, case by case), years per case, rounds. Each line that is
/// written is a name and the fastest seconds, then a checksum that the peer's must match.
@main struct Calculations {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let years = Int(arguments[2]), let rounds = Int(arguments[3]) else {
      FileHandle.standardError.write(Data("calculations FLOWS YEARS ROUNDS\n".utf8))
      exit(64)
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: arguments[1]))
    let flows = data.withUnsafeBytes { bytes in
      [Double](unsafeUninitializedCapacity: bytes.count / 8) { target, count in
        count = bytes.count / 8
        for index in 0..<count {
          target[index] = Double(
            bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)))
        }
      }
    }
    guard let batch = NetFlowBatch(flows: flows, yearCount: years), let rate = DiscountRate(fraction: 0.035),
      let simulation = Simulation(seed: 1, iterations: 10_000_000, distribution: .triangular),
      let estimate = ThreePointEstimate(lowest: 1, likely: 2, highest: 4)
    else {
      FileHandle.standardError.write(Data("the flows cannot be used\n".utf8))
      exit(1)
    }
    for _ in 0..<rounds {
      time("npv") { batch.netPresentValues(rate: rate, timing: .endOfYear).reduce(0, +) }
      time("irr") { batch.internalRates().rates.reduce(0) { $1.isNaN ? $0 : $0 + $1 } }
      time("draws") { simulation.draws(estimate).reduce(0, +) }
      time("simulation") { simulation.run([.init(estimate: estimate, weight: 1)]).value?.mean ?? 0 }
    }
  }

  private static func time(_ name: String, _ work: () -> Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let sum = work()
    let (seconds, attoseconds) = (clock.now - start).components
    print("\(name) \(Double(seconds) + Double(attoseconds) / 1e18) \(sum)")
  }
}
