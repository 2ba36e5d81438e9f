import Appraisal
import ProgrammeModel
import ReportContent
import Testing

/// A programme of which nothing is known gives a whole report that says so.
@Suite struct EmptyProgrammeTests {
  static let periods = [2013, 2018].flatMap { year in
    ReportPeriod.Occasion.allCases.map { ReportPeriod(year: year, occasion: $0) }
  }

  @Test(arguments: periods, Language.allCases)
  func `every section that needs no data is there, in order`(_ period: ReportPeriod, _ language: Language) {
    let report = SmallCity.report(SmallCity.empty(), language, at: period)
    let wanted = [
      "beslut", "sammanfattning", "ekonomi", "nytta", "perspektiv", "kostnadseffektivitet", "portfoljer", "brister",
      "metod",
    ]
    let ids = report.sections.map(\.id)
    #expect(ids.filter(wanted.contains) == wanted)
    #expect(report.sections.allSatisfy { !$0.heading.isEmpty })
    #expect(report.figures.allSatisfy { $0.value.number == nil || $0.value.number == 0 })
  }

  @Test func `what the head of the report lacks is said to be missing`() {
    let head = SmallCity.report(SmallCity.empty()).head
    #expect(head.first { $0.label == "Dnr" }?.value == "uppgift saknas")
    #expect(head.first { $0.label == "Handläggare" }?.value == "uppgift saknas")
    #expect(head.first { $0.label == "Avser" }?.value == "1\u{A0}januari\u{A0}2014 – 31\u{A0}augusti\u{A0}2014")
    let english = SmallCity.report(SmallCity.empty(), .english).head
    #expect(english.first { $0.label == "Case officer" }?.value == "missing")
  }

  @Test func `a summary of nothing says that there is nothing to sum up`() {
    let summary = SmallCity.report(SmallCity.empty()).section("sammanfattning")
    #expect(
      summary?.blocks.map(\.words) == [
        "Registret har inga projekt och inga rapporterade belopp för perioden, så det finns inget att sammanfatta."
      ])
    let known = SmallCity.report(SmallCity.programme()).section("sammanfattning")
    #expect(known?.blocks.map(\.words).joined().contains("inget att sammanfatta") == false)
  }

  @Test func `no deviation is made of nothing`() {
    let words = SmallCity.report(SmallCity.empty()).section("ekonomi")?.blocks.map(\.words).joined() ?? ""
    #expect(words.contains("någon avvikelse kan inte beräknas"))
    #expect(!words.contains("underskott") && !words.contains("ett överskott"))
  }

  @Test(arguments: [(ReportPeriod.Occasion.first, "Tertialrapport 1 2014"), (.annual, "Verksamhetsberättelse 2014")])
  func `the report is called what the city calls it`(_ occasion: ReportPeriod.Occasion, _ title: String) {
    let report = SmallCity.report(SmallCity.empty(), at: ReportPeriod(year: 2014, occasion: occasion))
    #expect(report.title == title)
  }
}

/// What holds for any report.
@Suite struct ReportFormTests {
  static let reports = [SmallCity.empty(), SmallCity.programme(), FinancingTests.programme].flatMap { programme in
    Language.allCases.map { SmallCity.report(programme, $0) }
  }

  @Test(arguments: reports.indices)
  func `ids of sections, tables and pictures are unique and plain`(_ index: Int) {
    let report = Self.reports[index]
    var ids = report.allSections.map(\.id)
    for block in report.allBlocks {
      if case .table(let table) = block { ids.append(table.id) }
      if case .chart(let chart) = block { ids.append(chart.id) }
    }
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }, "\(id)")
    }
  }

  @Test(arguments: reports.indices)
  func `every row of a table has a cell for every column`(_ index: Int) {
    for case .table(let table) in Self.reports[index].allBlocks {
      #expect(!table.caption.isEmpty && !table.columns.isEmpty)
      for row in table.rows where row.role != .group { #expect(row.cells.count == table.columns.count, "\(table.id)") }
    }
  }

  @Test(arguments: reports.indices)
  func `a figure with an id has one value wherever it stands, and a definition`(_ index: Int) {
    let named = Self.reports[index].figures.filter { !$0.id.name.isEmpty }
    for (id, figures) in Dictionary(grouping: named, by: \.id) {
      #expect(Set(figures.map(\.value)).count == 1, "\(id.text)")
      let definition = FigureCatalogue.definition(named: id.name)
      #expect(definition != nil, "\(id.name)")
      #expect(definition?.version == figures.first?.version)
    }
  }

  @Test(arguments: reports.indices)
  func `links lead to sections that are there`(_ index: Int) {
    let report = Self.reports[index]
    let ids = Set(report.allSections.map(\.id))
    for block in report.allBlocks {
      guard case .paragraph(let prose) = block else { continue }
      for case .link(_, let target) in prose { #expect(ids.contains(target), "\(target)") }
    }
  }
}
