public import Appraisal
public import ProgrammeModel
public import ReportContent
import SheetReaders

/// Works out many cases at once from one file of cash flows, for analysts.
public struct AppraiseCashFlows: Sendable {
  /// One case worked out.
  public struct Case: Sendable {
    /// Its name in the file.
    public let name: String
    /// What it amounts to, in the file's unit.
    public let result: AppraisalResult
  }

  /// The discount rate.
  public let rate: DiscountRate
  /// When in the year amounts fall.
  public let timing: DiscountTiming

  /// An appraisal at a rate in per cent, as somebody wrote it.
  ///
  /// - Throws: ``OperationError`` where the rate is missing, cannot be read or is questioned.
  public init(rate: String?, isMidYear: Bool) throws(OperationError) {
    guard let rate else {
      throw OperationError(
        Phrase(
          sv: "Kassaflöden behöver en ränta. Skriv till exempel --rate 3,5.",
          en: "Cash flows need a rate. Write for example --rate 3.5."), isUsage: true)
    }
    self.rate = try RateText.read(rate)
    timing = isMidYear ? .midYear : .endOfYear
  }

  /// Works out the cases of a file in order of first appearance; years without a row count 0.
  ///
  /// A case with a refused row is left out, and the diagnostics say which row and why.
  ///
  /// - Returns: What is wrong with the file.
  /// - Throws: ``OperationError`` where the file cannot be read.
  public func run(_ path: String, _ take: (Case) throws -> Void) throws -> [Diagnostic] {
    let file = try CashFlowFile(path: path)
    var diagnostics = file.diagnostics
    let rows = file.rows
    let factors = DiscountFactors(rate: rate, timing: timing, yearCount: CashFlowFile.lastYear + 1)
    let (order, starts) = rows.grouped()
    for number in rows.names.indices where !rows.isSpoiled[number] {
      let members = order[starts[number]..<starts[number + 1]]
      let count = members.reduce(0) { max($0, Int(rows.years[Int($1)]) + 1) }
      var benefit = [Double](repeating: 0, count: count)
      var investment = benefit
      var running = benefit
      var seen = [Bool](repeating: false, count: count)
      var isWhole = true
      for member in members {
        let row = Int(member)
        let year = Int(rows.years[row])
        if seen[year] {
          let place = Place(file: path, row: Int(rows.lines[row]))
          diagnostics.add(CashFlowTrouble.yearTwice(rows.names[number], year, place))
          isWhole = false
        }
        seen[year] = true
        benefit[year] = rows.amounts[row].x
        investment[year] = rows.amounts[row].y
        running[year] = rows.amounts[row].z
      }
      guard isWhole, let flow = CashFlow(benefit: benefit, investment: investment, runningCost: running) else {
        continue
      }
      try take(
        Case(name: rows.names[number], result: AppraisalResult(flow, factors: factors, timing: timing)))
    }
    return diagnostics.all(in: path)
  }

  /// The cases of a file as content for a reader, and what is wrong with the file.
  ///
  /// - Throws: ``OperationError`` where the file cannot be read.
  public func content(
    of path: String, on day: CalendarDay, language: Language
  ) throws -> (content: Report, diagnostics: [Diagnostic]) {
    var cases: [(name: String, result: AppraisalResult)] = []
    let diagnostics = try run(path) { cases.append(($0.name, $0.result)) }
    return (
      CashFlowReport.make(of: cases, rate: rate, timing: timing, file: path, on: day, language: language), diagnostics
    )
  }

  /// Whether a file has the heads of a file of cash flows.
  public static func recognises(_ path: String) -> Bool {
    guard path.lowercased().hasSuffix(".csv"), let source = try? SourceBytes(path: path, name: path),
      let sheet = try? CSVSheet(source)
    else { return false }
    return CashFlowColumns(sheet.header, file: path).isComplete
  }
}
