/// Internal rates of return printed in manuals and textbooks, with the decimals printed there.
struct PublishedRate: Sendable {
  let source: String
  let flows: [Double]
  let rate: Double
  let tolerance: Double

  static let all = [
    Self(
      source: "Microsoft Excel, IRR function, after four years", flows: [-70_000, 12_000, 15_000, 18_000, 21_000],
      rate: -0.021, tolerance: 0.0005),
    Self(
      source: "Microsoft Excel, IRR function, after five years",
      flows: [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000], rate: 0.087, tolerance: 0.0005),
    Self(
      source: "Microsoft Excel, IRR function, after two years", flows: [-70_000, 12_000, 15_000], rate: -0.444,
      tolerance: 0.0005),
    Self(
      source: "NumPy 1.13 manual, numpy.irr, after Gitman 2003 p. 348", flows: [-100, 39, 59, 55, 20], rate: 0.28095,
      tolerance: 0.000005),
    Self(source: "NumPy 1.13 manual, numpy.irr", flows: [-100, 0, 0, 74], rate: -0.0955, tolerance: 0.00005),
    Self(source: "NumPy 1.13 manual, numpy.irr", flows: [-100, 100, 0, 7], rate: 0.06206, tolerance: 0.000005),
  ]

  /// Published as the rate, although the flows change sign more than once.
  static let ambiguous = [
    Self(source: "NumPy 1.13 manual, numpy.irr", flows: [-100, 100, 0, -7], rate: -0.0833, tolerance: 0.00005)
  ]
}
