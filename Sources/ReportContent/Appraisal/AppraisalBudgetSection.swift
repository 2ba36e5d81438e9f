import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// The most years that stand beside each other; more are shared evenly among tables.
  private static let mostYears = 7

  /// Who pays and who benefits, year by year: costs and green benefit, likely amounts, not discounted.
  func budgetEffect() -> Section? {
    guard !appraisal.items.isEmpty else { return nil }
    var section = Section(
      id: "budgeteffekt", heading: self("Budgeteffekt per nämnd och år", "Budget effect per board and year"))
    let boards = appraisal.bearers.filter { !book.isCompany($0) }
    let companies = appraisal.bearers.filter(book.isCompany)
    let years = Array(appraisal.years.enumerated())
    let tables = (years.count + Self.mostYears - 1) / Self.mostYears
    let step = max(1, (years.count + max(tables, 1) - 1) / max(tables, 1))
    for start in stride(from: 0, to: years.count, by: step) {
      let part = Array(years[start..<min(start + step, years.count)])
      var rows = boards.map { row($0, part) }
      rows.append(total(part))
      rows += companies.map { row($0, part) }
      section.blocks.append(
        .table(
          Table(
            id: "tabell-budgeteffekt-\(start)",
            caption: self(
              "Grön nytta minus kostnader, \(unit), odiskonterat. Minus belastar budgeten. Bolag ingår inte i summan.",
              "Green benefit less costs, \(unit), not discounted. Minus burdens the budget. Companies are not in the sum."
            ),
            columns: [.text(self("Nämnd", "Board"))] + part.map { .figures(String($0.element), unit: unit) },
            rows: rows, sources: [TableName("kalkylkostnader"), TableName("nyttoplan")])))
    }
    return section
  }

  private func row(_ organisation: Identifier<Organisation>?, _ years: [(offset: Int, element: Int)]) -> Table.Row {
    let name = organisation.map { report.name(of: $0) } ?? self("Betalare saknas", "Payer missing")
    return Table.Row(
      .body,
      [.text(book.isCompany(organisation) ? name + self(" (bolag)", " (company)") : name)]
        + years.map {
          .figure(
            money(
              "budget-effect", appraisal.budgetEffect(on: organisation, year: $0.offset),
              "\(organisation?.rawValue ?? "")/\($0.element)"))
        })
  }

  private func total(_ years: [(offset: Int, element: Int)]) -> Table.Row {
    Table.Row(
      .total,
      [.text(self("Stadens nämnder", "The city's boards"))]
        + years.map { year in
          .figure(
            money(
              "budget-effect", appraisal.budgetEffectOnBoards(year: year.offset, in: book), "\(year.element)"))
        })
  }
}
