import Appraisal
import ProgrammeModel
import Workbooks

/// What the registered version of a case comes to: shown in the workbook until the spreadsheet works it out itself.
struct CaseResults {
  /// One part of the case, as a line of the results and a column of the years.
  struct Line {
    let part: CaseItem.Part
    let title: Phrase
    let role: CellRole
  }

  /// The parts, in the order of the results.
  static let lines: [Line] = [
    Line(part: .green, title: CasePhrases.green, role: .green),
    Line(part: .yellow, title: CasePhrases.yellow, role: .yellow),
    Line(part: .red, title: CasePhrases.red, role: .red),
    Line(part: .external, title: CasePhrases.external, role: .computed),
    Line(part: .unclassed, title: CasePhrases.unclassed, role: .computed),
    Line(part: .investment, title: CasePhrases.investment, role: .computed),
    Line(part: .running, title: CasePhrases.running, role: .computed),
  ]

  let rate: Double
  let start: Int
  let horizon: Int
  let convention: String
  private let items: [CaseItem]
  private let factors: [Double]

  init(_ book: CaseWorkbook) {
    let standard = book.book.programme.plans.first?.discountRate.value
    guard let current = book.current else {
      rate = (standard?.double ?? 0) / 100
      start = book.created.swedishDay.year
      horizon = 5
      convention = DiscountConvention.endOfYear.rawValue
      items = []
      factors = [Double](repeating: 0, count: CaseWorkbook.mostYears + 1)
      return
    }
    let appraisal = CaseAppraisal(current, in: book.book, CaseConventions())
    rate = appraisal.rate?.fraction ?? 0
    start = current.startYear
    horizon = current.horizon
    convention = (current.convention ?? .endOfYear).rawValue
    items = appraisal.items
    factors = appraisal.factors?.values ?? []
  }

  /// The word for a part of the benefit in the workings; `nil` for a cost.
  static func word(of part: CaseItem.Part) -> String? {
    switch part {
    case .green: CaseWorkings.Part.green.rawValue
    case .yellow: CaseWorkings.Part.yellow.rawValue
    case .red: CaseWorkings.Part.red.rawValue
    case .external: CaseWorkings.Part.external.rawValue
    case .unclassed: CaseWorkings.Part.unclassed.rawValue
    case .investment, .running: nil
    }
  }

  /// The factor of a year; 0 beyond the horizon.
  func factor(_ year: Int) -> Double { year <= horizon && factors.indices.contains(year) ? factors[year] : 0 }

  /// The likely amount of a part in a year.
  func amount(of part: CaseItem.Part, _ year: Int) -> Double {
    items.reduce(0) { $1.part == part && $1.likely.indices.contains(year) ? $0 + $1.likely[year] : $0 }
  }

  func sum(of part: CaseItem.Part) -> Double {
    (0...CaseWorkbook.mostYears).reduce(0) { $0 + amount(of: part, $1) }
  }

  func presentValue(of part: CaseItem.Part) -> Double {
    (0...CaseWorkbook.mostYears).reduce(0) { $0 + factor($1) * amount(of: part, $1) }
  }

  func netPresentValue(counting parts: [CaseItem.Part]) -> Double {
    parts.reduce(0) { $0 + presentValue(of: $1) } - presentValue(of: .investment) - presentValue(of: .running)
  }

  func net(_ parts: [CaseItem.Part], _ year: Int) -> Double {
    parts.reduce(0) { $0 + amount(of: $1, year) } - amount(of: .investment, year) - amount(of: .running, year)
  }

  func addedUp(_ parts: [CaseItem.Part], _ year: Int) -> Double { (0...year).reduce(0) { $0 + net(parts, $1) } }

  /// The years until the sum turns from negative, if it turns in that year.
  func turn(_ parts: [CaseItem.Part], _ year: Int) -> Double? {
    guard year > 0 else { return nil }
    let (before, after) = (addedUp(parts, year - 1), addedUp(parts, year))
    return before < 0 && after >= 0 ? Double(year - 1) - before / net(parts, year) : nil
  }

  func payback(_ parts: [CaseItem.Part], _ never: String) -> CellContent.Result {
    if let first = (1...CaseWorkbook.mostYears).lazy.compactMap({ turn(parts, $0) }).first { return .number(first) }
    return addedUp(parts, CaseWorkbook.mostYears) < 0 ? .text(never) : .number(0)
  }
}
