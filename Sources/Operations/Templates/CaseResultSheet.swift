import Appraisal
import DataPackage
import ProgrammeModel
import Workbooks

/// What a benefit case comes to while it is being typed: the same formulas as the appraisal's, in a spreadsheet's words.
struct CaseResultSheet {
  private let book: CaseWorkbook
  private let language: Language
  private let figures: CaseResults

  // Cells that formulas name.
  private static let (caseID, rate, start, horizon, convention) = ("$B$5", "$B$6", "$B$7", "$B$8", "$B$9")
  /// The row of the first year, from 0.
  private static let firstYear = 29
  private static let lastYear = firstYear + CaseWorkbook.mostYears

  init(_ book: CaseWorkbook) {
    self.book = book
    language = book.language
    figures = CaseResults(book)
  }

  var sheet: WorkSheet {
    var sheet = WorkSheet(HelpSheet.results)
    sheet.isProtected = true
    sheet.isLandscape = true
    sheet.tab = .green
    sheet.columns = [0: .init(width: 68)]
    sheet.rowHeights = [0: 26, 10: 20, 11: 21, 12: 21, 13: 21, 14: 21, 18: 32]
    for column in 1...14 { sheet.columns[column] = .init(width: column == 1 ? 26 : 16) }
    sheet.put(CasePhrases.title(book.project.name)(language), at: 0, 0, CellLook(.title))
    sheet.put(CasePhrases.whileTyping(language), at: 1, 0, CellLook(.note))
    let (formula, count) = CaseMissingSheet(book).uncounted
    let warning = CasePhrases.uncounted(language)
    sheet.put(
      .formula("IF(\(formula)=0,\"\",\"\(warning)\")", .text(count == 0 ? "" : warning)), at: 15, 0, CellLook(.note))
    sheet.colour(CellRange(CellPlace(15, 0)), as: .warning, when: "$A$16<>\"\"")
    putAssumptions(&sheet)
    putResults(&sheet)
    putPresentValues(&sheet)
    putYears(&sheet)
    return sheet
  }

  private func putAssumptions(_ sheet: inout WorkSheet) {
    sheet.put(CasePhrases.assumptions(language), at: 3, 0, CellLook(.heading))
    func head(_ column: FieldName) -> String { book.head.cell(column, row: 1) }
    let rate = head(BenefitCaseTable.discountRate.name)
    let standard = book.book.programme.plans.first?.discountRate.value.map { "\($0.double / 100)" } ?? "0"
    let convention = head(BenefitCaseTable.convention.name)
    let end = DiscountConvention.endOfYear.rawValue
    let lines: [(Phrase, String, CellContent.Result, NumberShape)] = [
      (CasePhrases.caseID, "\(head(BenefitCaseTable.id.name))&\"\"", .text(book.caseID), .text),
      (CasePhrases.rate, "IF(ISNUMBER(\(rate)),\(rate),\(standard))", .number(figures.rate), .percent(2)),
      (CasePhrases.start, "N(\(head(BenefitCaseTable.startYear.name)))", .number(Double(figures.start)), .general),
      (CasePhrases.horizon, "N(\(head(BenefitCaseTable.horizon.name)))", .number(Double(figures.horizon)), .general),
      (
        CasePhrases.convention, "IF(\(convention)=\"\",\"\(end)\",\(convention))", .text(figures.convention), .text
      ),
    ]
    for (index, line) in lines.enumerated() {
      sheet.put(line.0(language), at: 4 + index, 0)
      sheet.put(.formula(line.1, line.2), at: 4 + index, 1, CellLook(.computed, line.3))
    }
  }

  private func putResults(_ sheet: inout WorkSheet) {
    sheet.put(CasePhrases.results(language), at: 10, 0, CellLook(.heading))
    // Present values stand in column B of rows 20 to 26: green, yellow, red, external, unclassed, investment, running.
    for (row, phrase, formula, value) in [
      (11, CasePhrases.netGreen, "B20-B25-B26", figures.netPresentValue(counting: [.green])),
      (12, CasePhrases.netGreenYellow, "B20+B21-B25-B26", figures.netPresentValue(counting: [.green, .yellow])),
    ] {
      sheet.put(phrase(language), at: row, 0, CellLook(.result))
      sheet.put(.formula(formula, .number(value)), at: row, 1, CellLook(.result, .decimal(0)))
    }
    for (row, phrase, column, sum, parts) in [
      (13, CasePhrases.paybackGreen, 13, 10, [CaseItem.Part.green]),
      (14, CasePhrases.paybackGreenYellow, 14, 12, [.green, .yellow]),
    ] {
      let years = CellRange(column: column, rows: Self.firstYear...Self.lastYear).fixedName
      let last = CellPlace(Self.lastYear, sum).fixedName
      let never = CasePhrases.never(language)
      sheet.put(phrase(language), at: row, 0, CellLook(.result))
      sheet.put(
        .formula("IF(COUNT(\(years))>0,MIN(\(years)),IF(\(last)<0,\"\(never)\",0))", figures.payback(parts, never)),
        at: row, 1, CellLook(.result, .upTo(1)))
    }
  }

  private func putPresentValues(_ sheet: inout WorkSheet) {
    sheet.put(CasePhrases.presentValues(language), at: 17, 0, CellLook(.heading))
    for (column, head) in [CasePhrases.part, CasePhrases.presentValue, CasePhrases.plainSum].enumerated() {
      sheet.put(head(language), at: 18, column, CellLook(.head, wraps: true))
    }
    let factors = CellRange(column: 1, rows: Self.firstYear...Self.lastYear).fixedName
    for (index, line) in CaseResults.lines.enumerated() {
      let amounts = CellRange(column: 2 + index, rows: Self.firstYear...Self.lastYear).fixedName
      let row = 19 + index
      sheet.put(line.title(language), at: row, 0, CellLook(line.role))
      sheet.put(
        .formula("SUMPRODUCT(\(factors),\(amounts))", .number(figures.presentValue(of: line.part))), at: row, 1,
        CellLook(line.role, .decimal(0)))
      sheet.put(
        .formula("SUM(\(amounts))", .number(figures.sum(of: line.part))), at: row, 2, CellLook(line.role, .decimal(0)))
    }
  }

  private func putYears(_ sheet: inout WorkSheet) {
    sheet.put(CasePhrases.yearByYear(language), at: 27, 0, CellLook(.heading))
    let heads =
      [CasePhrases.year, CasePhrases.factor] + CaseResults.lines.map(\.title) + [
        CasePhrases.netOfGreen, CasePhrases.addedUp, CasePhrases.netOfGreenYellow, CasePhrases.addedUp,
        CasePhrases.paybackGreen, CasePhrases.paybackGreenYellow,
      ]
    for (column, head) in heads.enumerated() {
      sheet.put(head(language), at: 28, column, CellLook(.head, wraps: true))
    }
    sheet.rowHeights[28] = 62
    for year in 0...CaseWorkbook.mostYears { putYear(year, &sheet) }
    // Years beyond the horizon count as nothing; their zeros would only be in the way.
    let first = CellPlace(Self.firstYear, 0)
    sheet.blank(
      CellRange(first, CellPlace(Self.firstYear + CaseWorkbook.mostYears, heads.count - 1)), when: "$\(first.name)=\"\""
    )
  }

  private func putYear(_ year: Int, _ sheet: inout WorkSheet) {
    let row = Self.firstYear + year
    func name(_ column: Int, _ offset: Int = 0) -> String { CellPlace(row + offset, column).name }
    func put(_ column: Int, _ formula: String, _ result: Double?, _ shape: NumberShape = .decimal(0)) {
      sheet.put(
        .formula(formula, result.map { .number($0) } ?? .text("")), at: row, column, CellLook(.computed, shape))
    }
    let isWithin = year <= figures.horizon
    put(
      0, "IF(\(year)<=\(Self.horizon),\(Self.start)+\(year),\"\")", isWithin ? Double(figures.start + year) : nil,
      .general)
    let shift = "IF(\(Self.convention)=\"\(DiscountConvention.midYear.rawValue)\",SQRT(1+\(Self.rate)),1)"
    put(
      1, "IF(\(name(0))=\"\",0,\(year == 0 ? "1" : "\(shift)/(1+\(Self.rate))^\(year)"))", figures.factor(year),
      .decimal(4))
    for (index, line) in CaseResults.lines.enumerated() {
      put(2 + index, "IF(\(name(0))=\"\",0,\(amounts(line.part, name(0))))", figures.amount(of: line.part, year))
    }
    let cost = "\(name(7))-\(name(8))"
    let nets = [("\(name(2))-\(cost)", [CaseItem.Part.green]), ("\(name(2))+\(name(3))-\(cost)", [.green, .yellow])]
    for (index, (formula, parts)) in nets.enumerated() {
      let (net, sum) = (9 + 2 * index, 10 + 2 * index)
      put(net, formula, figures.net(parts, year))
      put(sum, year == 0 ? name(net) : "\(name(sum, -1))+\(name(net))", figures.addedUp(parts, year))
      let turns = "AND(\(name(sum, -1))<0,\(name(sum))>=0)"
      put(
        13 + index,
        year == 0 ? "\"\"" : "IF(\(turns),\(year - 1)-\(name(sum, -1))/\(name(net)),\"\")", figures.turn(parts, year),
        .upTo(1))
    }
  }

  /// The sum of a part in the year that a cell names.
  private func amounts(_ part: CaseItem.Part, _ year: String) -> String {
    let workings = CaseWorkings(book)
    if let word = CaseResults.word(of: part) {
      return "SUMIFS(\(workings.range(2)),\(workings.range(0)),\"\(word)\",\(workings.range(1)),\(year))"
    }
    let kind: CaseCostKind = part == .investment ? .investment : .running
    let costs = book.costs
    return "SUMIFS(\(workings.range(3)),\(costs.range(CaseCostTable.year.name)),\(year),"
      + "\(costs.range(CaseCostTable.kind.name)),\"\(kind.rawValue)\")"
  }
}
