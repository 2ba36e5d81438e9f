import Testing

/// A case worked out by others, as `Documentation/WorkedExamples.md` lists it.
struct WorkedExample: Sendable, CustomTestStringConvertible {
  /// An expected value and how near it is printed.
  struct Expected: Sendable {
    let value: Double
    let tolerance: Double
  }

  let name: String
  let source: String
  let text: String
  let rate: String
  let isMidYear: Bool
  let expected: [String: Expected]

  var testDescription: String { name }

  private init(
    _ name: String, _ source: String, _ text: String, rate: String, isMidYear: Bool = false,
    _ expected: [String: (Double, Double)]
  ) {
    self.name = name
    self.source = source
    self.text = text
    self.rate = rate
    self.isMidYear = isMidYear
    self.expected = expected.mapValues { Expected(value: $0.0, tolerance: $0.1) }
  }

  /// Rows of net flows: the first an outlay, the others income or outlay.
  private static func flows(_ net: [Double]) -> String {
    CashFlowRun.head
      + net.enumerated().map { year, flow in
        flow < 0 ? "A;\(year);0;\(-flow);0\n" : "A;\(year);\(flow);0;0\n"
      }.joined()
  }

  private static let formulas = "Formlerna i ASEK 5.1 kapitel 3, räknade i Python"

  static let all = [
    Self(
      "Räkneexempel 0 %", formulas, CashFlowRun.worked, rate: "0",
      ["npv": (1700, 0.005), "nnk_i": (0.4250, 5e-5), "nnk_idu": (0.3091, 5e-5), "bcr": (1.3091, 5e-5)]),
    Self(
      "Räkneexempel 3 %", formulas, CashFlowRun.worked, rate: "3",
      ["npv": (1138.95, 0.0101), "nnk_i": (0.2847, 5e-5), "nnk_idu": (0.2119, 5e-5), "bcr": (1.2119, 5e-5)]),
    Self(
      "Räkneexempel 3,5 %", formulas, CashFlowRun.worked, rate: "3,5",
      [
        "npv": (1053.05, 0.0101), "nnk_i": (0.2633, 5e-5), "nnk_idu": (0.1967, 5e-5), "bcr": (1.1967, 5e-5),
        "irr": (0.108007, 5e-7), "payback": (3.8667, 5e-5), "discounted_payback": (4.1662, 5e-5),
      ]),
    Self(
      "Räkneexempel 8 %", formulas, CashFlowRun.worked, rate: "8 %",
      ["npv": (363.55, 0.0101), "nnk_i": (0.0909, 5e-5), "nnk_idu": (0.0699, 5e-5), "bcr": (1.0699, 5e-5)]),
    Self(
      "Mitt i året, 21 %", "(1 + 0,21)^½ = 1,1: 121 år 1 är värt 110 år 0", flows([-100, 121]), rate: "21",
      isMidYear: true, ["npv": (10, 1e-9)]),
    Self(
      "Sex lika år", "Annuitetstabell: 100 000 mot sex år à 30 000",
      flows([-100_000] + Array(repeating: 30_000, count: 6)),
      rate: "5", ["irr": (0.19905, 5e-6)]),
    Self(
      "Excel IRR, fyra år", "Microsoft Excel, funktionen IRR", flows([-70_000, 12_000, 15_000, 18_000, 21_000]),
      rate: "5",
      ["irr": (-0.021, 5e-4)]),
    Self(
      "Excel IRR, fem år", "Microsoft Excel, funktionen IRR",
      flows([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000]), rate: "5", ["irr": (0.087, 5e-4)]),
    Self(
      "Gitman", "NumPy 1.13, numpy.irr, efter Gitman 2003 s. 348", flows([-100, 39, 59, 55, 20]), rate: "5",
      ["irr": (0.28095, 5e-6)]),
    Self(
      "Lång väntan", "NumPy 1.13, numpy.irr", flows([-100, 0, 0, 74]), rate: "5", ["irr": (-0.0955, 5e-5)]),
    Self(
      "Slumpfall mot numpy-financial", "pyxirr 0.10.8 och numpy-financial 1.0.0",
      flows([-3798, 1279, 500, 2950]), rate: "3.5",
      ["npv": (565.2351241743991, 1e-9), "irr": (0.09927872655510718, 1e-12)]),
    Self(
      "Gitman, nuvärde", "NumPy 1.10, numpy.npv, efter Gitman 2003 s. 346", flows([-100, 39, 59, 55, 20]),
      rate: "28,1", ["npv": (-0.0084785916384548798, 1e-12)]),
    Self(
      "numpy-financial", "numpy-financial 1.0.0, npv", flows([-40_000, 5000, 8000, 12_000, 30_000]), rate: "8",
      ["npv": (3065.22267, 5e-6)]),
    Self(
      "Excel NPV", "Microsoft Excel, funktionen NPV", flows([0, -10_000, 3000, 4200, 6800]), rate: "10",
      ["npv": (1188.44, 0.005)]),
    Self(
      "FormCalc ett år", "Adobe LiveCycle Designer, FormCalc, NPV", flows([0, 5000]), rate: "6,5",
      ["npv": (4694.83568075117, 5e-9)]),
    Self(
      "FormCalc fyra år", "Adobe LiveCycle Designer, FormCalc, NPV", flows([0, 500, 1500, 4000, 10_000]), rate: "10",
      ["npv": (11529.60863329007, 1e-8)]),
  ]
}
