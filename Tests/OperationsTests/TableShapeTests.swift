import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Each figure of the perspectives and of the service annex stands under its own head.
@Suite struct TableShapeTests {
  @Test func `a row has a cell for each column`() throws {
    let report = try MakeReport(Workspace(register: SampleRegister.city.get().path)).content(
      ReportPeriod(year: 2016, occasion: .second), asOf: .latest, language: .swedish)
    func tables(_ section: Section) -> [Table] {
      section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        + section.subsections.flatMap(tables)
    }
    let own = ["perspektiv", "kostnader-jamforda", "betalar-och-far-nytta", "insatser", "tjanster"]
    let found = report.sections.filter { own.contains($0.id) }.flatMap(tables)
    #expect(found.count > 25)
    for table in found {
      for row in table.rows where row.role != .group {
        #expect(row.cells.count == table.columns.count, "\(table.id)")
      }
      for (index, column) in table.columns.enumerated() {
        let figures = table.rows.filter { row in
          guard index < row.cells.count, case .figure = row.cells[index] else { return false }
          return true
        }
        #expect(figures.isEmpty || column.isNumeric, "\(table.id) \(column.head)")
      }
    }
  }

  @Test func `the measure that the table counts as without owner is in the list`() throws {
    let report = try MakeReport(Workspace(register: SampleRegister.city.get().path)).content(
      ReportPeriod(year: 2014, occasion: .second), asOf: .latest, language: .swedish)
    let section = try #require(report.sections.first { $0.id == "insatser" })
    let tables = section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let counted = tables.first?.rows.last?.cells.last
    guard case .figure(let ownerless)? = counted else {
      Issue.record("no count of measures without owner")
      return
    }
    let listed = (tables.last?.rows ?? []).count { row in
      row.cells.contains { if case .text("saknas") = $0 { true } else { false } }
    }
    #expect(ownerless.value.number == Double(listed))
    #expect(listed > 0)
  }
}
