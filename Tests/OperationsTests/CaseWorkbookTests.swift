import Appraisal
import DataPackage
import Foundation
import Intake
import ProgrammeModel
import Register
import SheetReaders
import TestSupport
import Testing
import Workbooks

@testable import Operations

/// The workbook of a benefit case, recalculated by LibreOffice, says what the appraisal says, and comes back unchanged.
@Suite struct CaseWorkbookTests {
  /// Projects whose cases together have every part, both conventions and negative effects.
  private static func projects(_ book: Book) -> [String] {
    book.casesOfProject.keys.sorted().prefix(6).map(\.rawValue)
  }

  /// The workbook with every saved result replaced, so that only a recalculation can be right.
  private static func spoiled(_ workbook: Workbook) -> Workbook {
    var spoiled = workbook
    for index in spoiled.sheets.indices {
      for (place, cell) in spoiled.sheets[index].cells {
        guard case .formula(let formula, let result) = cell.content else { continue }
        let wrong: CellContent.Result = if case .number = result { .number(-77) } else { .text("fel") }
        spoiled.sheets[index].put(.formula(formula, wrong), at: place.row, place.column, cell.look)
      }
    }
    return spoiled
  }

  @Test func `LibreOffice comes to the figures of the appraisal`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let book = try workspace.book()
    let folder = try TemporaryFolder()
    let projects = Self.projects(book)
    #expect(projects.count >= 3)
    for project in projects {
      let workbook = try WriteTemplate(workspace, asOf: .latest, .swedish).caseWorkbook(of: project)
      try Self.spoiled(workbook).write(to: folder.path("\(project).xlsx"))
    }
    try Spreadsheet.recalculated(projects.map { folder.path("\($0).xlsx") }, in: folder)
    var compared = 0
    for project in projects {
      let cells = try Self.results(folder.path("ut/\(project).xlsx"))
      let current = try #require(
        book.caseInForce(of: Identifier(project), on: book.programme.statedAt.swedishDay)
          ?? book.casesOfProject[Identifier(project)]?.last)
      let appraisal = CaseAppraisal(current, in: book, CaseConventions())
      // What the sheet does not count it says; every other case must agree.
      if !(cells[16]?.isEmpty ?? true) { continue }
      compared += 1
      for (row, parts) in [(12, Set([CaseItem.Part.green])), (13, [.green, .yellow])] {
        let flow = CashFlow(
          items: appraisal.items.filter { $0.part.isCost || parts.contains($0.part) }.compactMap(\.appraisalItem))
        let ours = AppraisalResult(flow, rate: try #require(appraisal.rate), timing: appraisal.timing)
        let theirs = try #require(cells[row].flatMap(Double.init), "\(project) \(row)")
        #expect(abs(theirs - ours.netPresentValue) < 0.01, "\(project): \(theirs) \(ours.netPresentValue)")
        let payback = cells[row + 2].flatMap(Double.init)
        #expect((payback == nil) == (ours.payback.value == nil), "\(project)")
        if let payback, let expected = ours.payback.value { #expect(abs(payback - expected) < 1e-6, "\(project)") }
      }
      for (row, part) in [(20, CaseItem.Part.green), (21, .yellow), (22, .red), (23, .external)] {
        let theirs = try #require(cells[row].flatMap(Double.init))
        let ours = appraisal.presentValue(of: appraisal.items.filter { $0.part == part }) ?? 0
        #expect(abs(theirs - ours) < 0.01, "\(project) \(part)")
      }
    }
    #expect(compared >= 3)
  }

  /// Column B of the sheet of results, by row from 1; of row 16, the warning in column A.
  private static func results(_ path: String) throws -> [Int: String] {
    let workbook = try XLSXWorkbook(SourceBytes(path: path))
    let entry = try #require(workbook.sheets.first { $0.name == "Resultat" })
    let sheet = try XLSXSheet(entry, of: workbook) { $0.count > 1 ? 1 : 0 }
    var cells: [Int: String] = [:]
    let cursor = try sheet.rows()
    while true {
      switch try cursor.next() {
      case .row(let row): cells[row.number] = row.number == 16 ? row[0].string : row[1].string
      case .problem: continue
      case .end: return cells
      }
    }
  }

  /// The numbers on the sheet of missing things, by what they count.
  private static func missing(_ path: String) throws -> [String: Double] {
    let workbook = try XLSXWorkbook(SourceBytes(path: path))
    let entry = try #require(workbook.sheets.first { $0.name == "Saknas" })
    var counts: [String: Double] = [:]
    let cursor = try XLSXSheet(entry, of: workbook).allRows()
    while true {
      switch try cursor.next() {
      case .row(let row): if row.number > 4 { counts[row[0].string] = Double(row[1].string) }
      case .problem: continue
      case .end: return counts
      }
    }
  }

  @Test
  func
    `the sheet of missing things asks for who follows up, for amounts outside the horizon and for numbers as text`()
    throws
  {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let workbook = try WriteTemplate(workspace, asOf: .latest, .swedish).caseWorkbook(of: "P1020")
    // A horizon two years shorter leaves two years of both benefits, and the costs of those years, outside.
    var shortened = Self.spoiled(workbook)
    let head = try #require(shortened.sheets.firstIndex { $0.name == "nyttokalkyler" })
    let column = try #require(BenefitCaseTable.table.columns.firstIndex { $0.name == BenefitCaseTable.horizon.name })
    shortened.sheets[head].put(.number(3), at: 1, column)
    let costs = try #require(shortened.sheets.firstIndex { $0.name == "kalkylkostnader" })
    let likely = try #require(CaseCostTable.table.columns.firstIndex { $0.name == CaseCostTable.likely.name })
    shortened.sheets[costs].put(.text("10 000,50"), at: 1, likely)
    shortened.sheets[costs].put(.text("uppgift saknas"), at: 2, likely)
    let folder = try TemporaryFolder()
    try Self.spoiled(workbook).write(to: folder.path("hel.xlsx"))
    try shortened.write(to: folder.path("kort.xlsx"))
    try Spreadsheet.recalculated([folder.path("hel.xlsx"), folder.path("kort.xlsx")], in: folder)
    let (whole, short) = (try Self.missing(folder.path("ut/hel.xlsx")), try Self.missing(folder.path("ut/kort.xlsx")))
    #expect(whole[CaseMissingPhrases.followUpOwners.swedish] == 2)
    #expect(whole[CaseMissingPhrases.owners.swedish] == 0)
    #expect(whole[CaseMissingPhrases.outsideHorizon.swedish] == 0)
    #expect(try #require(short[CaseMissingPhrases.outsideHorizon.swedish]) >= 4)
    #expect(whole[CaseMissingPhrases.textAmounts.swedish] == 0)
    #expect(short[CaseMissingPhrases.textAmounts.swedish] == 1)
    // What the workbook shows before it is recalculated is the same.
    let sheet = try #require(workbook.sheets.first { $0.name == "Saknas" })
    for row in 4..<(4 + whole.count) {
      guard case .text(let what)? = sheet.cells[CellPlace(row, 0)]?.content,
        case .formula(_, .number(let saved))? = sheet.cells[CellPlace(row, 1)]?.content
      else {
        Issue.record("no check in row \(row)")
        continue
      }
      #expect(whole[what] == saved, "\(what)")
    }
  }

  /// Every planned number, in order.
  private static func plannedValues(_ workspace: Workspace) throws -> [FixedDecimal] {
    try workspace.book().programme.benefitPlans.flatMap(\.observations).compactMap(\.value.value)
  }

  @Test func `the workbook comes back by import without errors or lost rows`() throws {
    let folder = try TemporaryFolder()
    let path = try SampleRegister.copy(in: folder)
    let workspace = try Workspace(register: path)
    let project = try #require(Self.projects(workspace.book()).first)
    let plans = try Self.plannedValues(workspace)
    let file = folder.path("kalkyl.xlsx")
    try WriteTemplate(workspace, asOf: .latest, .swedish).writeCase(of: project, to: file)
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Anna"
    let outcome = try ImportDeliveries(into: workspace, instructions).run([file], now: SystemClock.now)
    #expect(outcome.intake.lines(.swedish) == [])
    // Columns that were never stated become blanks that were stated; no value changes or goes away.
    #expect(outcome.verdict.isSuccess)
    #expect(outcome.receipt?.tallies.allSatisfy { $0.withdrawn == 0 } == true)
    #expect(try Self.plannedValues(workspace) == plans)
    #expect(outcome.intake.acceptedRows > 3)
  }

  @Test func `every table's template comes back by import without errors or lost rows`() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace(register: try SampleRegister.copy(in: folder))
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Anna"
    for (table, format, name) in [
      ("projekt", WriteTemplate.Format.workbook, "projekt.xlsx"), ("utfall", .workbook, "utfall.xlsx"),
      ("nyttor", .workbook, "nyttor.xlsx"), ("mätvärden", .text, "matvarden.csv"), ("risker", .text, "risker.csv"),
    ] {
      let file = folder.path(name)
      let rows = try WriteTemplate(workspace, asOf: .latest, .swedish).write(
        table: WriteTemplate.table(named: table), project: nil, as: format, to: file)
      #expect(rows > 0, "\(table)")
      let outcome = try ImportDeliveries(into: workspace, instructions).run([file], now: SystemClock.now)
      #expect(outcome.intake.errorCount == 0, "\(table): \(outcome.intake.lines(.swedish).prefix(4))")
      #expect(outcome.verdict.isSuccess, "\(table)")
      #expect(outcome.receipt?.tallies.allSatisfy { $0.withdrawn == 0 } == true, "\(table)")
    }
  }

  @Test func `an unknown table or project is told with what may be meant`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    #expect(throws: OperationError.self) { try WriteTemplate.table(named: "projket") }
    #expect(throws: OperationError.self) {
      try WriteTemplate(workspace, asOf: .latest, .swedish).caseWorkbook(of: "P0")
    }
  }
}
