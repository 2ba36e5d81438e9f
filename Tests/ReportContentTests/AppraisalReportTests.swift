import Appraisal
import ProgrammeModel
import ReportContent
import TestSupport
import Testing

@Suite struct AppraisalReportTests {
  private let book: Book
  private let appraisal: CaseAppraisal
  private let day = CalendarDay(year: 2014, month: 3, day: 1) ?? .beginning

  init() throws {
    let programme = try AppraisalCity.programme()
    book = Book(programme)
    let benefitCase = try #require(programme.benefitCases.last)
    appraisal = CaseAppraisal(benefitCase, in: book, CaseConventions())
  }

  private func report(_ language: Language = .swedish) throws -> Report {
    let period = try #require(ReportPeriod("2013VB"))
    return AppraisalReport.make(of: book, appraisal: appraisal, period: period, on: day, language: language)
  }

  private func table(_ id: String) throws -> Table {
    let sections = try report().sections
    let all = sections + sections.flatMap(\.subsections)
    let found = all.flatMap(\.blocks).compactMap { block -> Table? in
      if case .table(let table) = block, table.id == id { return table }
      return nil
    }
    return try #require(found.first, "no table \(id)")
  }

  private func kronor(_ cell: Table.Cell) -> Double? {
    if case .figure(let figure) = cell { return figure.value.number }
    return nil
  }

  private func words(_ cell: Table.Cell) -> String {
    if case .text(let text) = cell { return text }
    return ""
  }

  @Test func `the net present value is shown twice, with green alone and with yellow`() throws {
    let row = try #require(try table("tabell-resultat").rows.first)
    // Worked out by hand at 0 %: green 3 × 100 - 250 - 3 × 15, with yellow 3 × 40 - 20 more.
    #expect(kronor(row.cells[1]) == 5_000)
    #expect(kronor(row.cells[2]) == 105_000)
  }

  @Test func `citizens' benefit stands apart and enters neither the result nor any board's effect`() throws {
    let parts = try table("tabell-delar")
    #expect(
      parts.rows.contains { words($0.cells[0]).hasPrefix("Medborgarnas nytta") && kronor($0.cells[2]) == 900_000 })
    let total = try #require(try table("tabell-budgeteffekt-0").rows.first { $0.role == .total })
    #expect(total.cells.dropFirst().compactMap { kronor($0) } == [-250_000, 90_000, 90_000, 90_000])
  }

  @Test func `a company is listed after the boards' sum and is no part of it`() throws {
    let rows = try table("tabell-budgeteffekt-0").rows
    let last = try #require(rows.last)
    #expect(words(last.cells[0]).hasSuffix("(bolag)"))
    #expect(kronor(last.cells[2]) == -5_000)
  }

  @Test func `the boards' effect adds up to green benefit less costs but for the company's`() throws {
    let rows = try table("tabell-budgeteffekt-0").rows
    let boards = rows.filter { $0.role == .body && !words($0.cells[0]).hasSuffix("(bolag)") }
    let total = try #require(rows.first { $0.role == .total })
    for column in 1..<total.cells.count {
      #expect(boards.compactMap { kronor($0.cells[column]) }.reduce(0, +) == kronor(total.cells[column]))
    }
  }

  @Test func `the variance shares add up to one and stand in falling order`() throws {
    let shares = try table("tabell-nedbrytning").rows.compactMap { kronor($0.cells[4]) }
    #expect(shares.count == 2)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(shares == shares.sorted(by: >))
  }

  @Test func `the simulation states its seed and gives the same figures again`() throws {
    let first = try table("tabell-osakerhet")
    let second = try table("tabell-osakerhet")
    #expect(first.caption.contains("frö 1"))
    #expect(
      first.rows.flatMap(\.cells).compactMap { kronor($0) } == second.rows.flatMap(\.cells).compactMap { kronor($0) })
  }

  @Test func `half the adoption halves the benefit and a delay loses the last year`() throws {
    let rows = try table("tabell-scenarier").rows
    #expect(rows.map { kronor($0.cells[1]) } == [5_000, -95_000, -145_000, -195_000])
  }

  @Test func `versions stand side by side and the first is kept as it was`() throws {
    let rows = try table("tabell-versioner").rows
    #expect(rows.count == 3)
    #expect(kronor(rows[0].cells[2]) == 200_000)
    #expect(kronor(rows[1].cells[2]) == 295_000)
    #expect(words(rows[1].cells[5]).contains("dyrare"))
    let drift = try #require(try table("tabell-drift").rows.first)
    let causes = (3...5).compactMap { kronor(drift.cells[$0]) }.reduce(0, +)
    #expect(causes == kronor(drift.cells[1]))
  }

  @Test func `what is missing for a decision is listed and amounts left out are told`() throws {
    let sections = try report().sections.filter { $0.id == "saknas" || $0.id == "anmarkningar" }
    var text = ""
    for block in (sections + sections.flatMap(\.subsections)).flatMap(\.blocks) {
      switch block {
      case .paragraph(let prose), .notice(_, let prose): text += "\(prose)\n"
      case .list(let items, _): text += items.map { "\($0)" }.joined(separator: "\n")
      default: continue
      }
    }
    #expect(text.contains("vem realiserar den"))
    #expect(text.contains("Kostnader för egen tid"))
    #expect(text.contains("B har ett belopp 2030, utanför kalkylperioden 2014–2017. Det räknas inte."))
    #expect(text.contains("har ingen klass"))
  }

  @Test func `chosen conventions replace the case's own and are marked`() throws {
    var conventions = CaseConventions()
    conventions.horizon = 1
    let benefitCase = try #require(book.programme.benefitCases.last)
    let short = CaseAppraisal(benefitCase, in: book, conventions)
    #expect(short.years == [2014, 2015])
    let period = try #require(ReportPeriod("2013VB"))
    let made = AppraisalReport.make(of: book, appraisal: short, period: period, on: day, language: .swedish)
    #expect(made.head.contains { $0.value.contains("vald här") })
  }
}
