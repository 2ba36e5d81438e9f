import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// How many years stand beside each other before a new table begins.
  private static let yearsPerTable = 7

  /// Who pays and who benefits, year by year: costs and green benefit, likely amounts, not discounted.
  func budgetEffect() -> Section? {
    guard !appraisal.items.isEmpty else { return nil }
    var section = Section(
      id: "budgeteffekt", heading: self("Budgeteffekt per nämnd och år", "Budget effect per board and year"))
    let boards = bodies().filter { !isCompany($0) }
    let companies = bodies().filter(isCompany)
    let years = Array(appraisal.years.enumerated())
    for start in stride(from: 0, to: years.count, by: Self.yearsPerTable) {
      let part = Array(years[start..<min(start + Self.yearsPerTable, years.count)])
      var rows = boards.map { row($0, part) }
      rows.append(total(boards, part))
      rows += companies.map { row($0, part) }
      section.blocks.append(
        .table(
          Table(
            id: "tabell-budgeteffekt-\(start)",
            caption: self(
              "Grön nytta minus kostnader, mnkr, odiskonterat. Minus belastar budgeten. Bolag ingår inte i summan.",
              "Green benefit less costs, SEK m, not discounted. Minus burdens the budget. Companies are not in the sum."
            ),
            columns: [.text(self("Nämnd", "Board"))] + part.map { .figures(String($0.element), unit: millions) },
            rows: rows, sources: [TableName("kalkylkostnader"), TableName("nyttoplan")])))
    }
    return section
  }

  /// Everybody who pays or benefits; `nil` for amounts without anybody stated.
  private func bodies() -> [Identifier<Organisation>?] {
    var found: Set<Identifier<Organisation>?> = []
    for item in appraisal.items where item.part.isCost || item.part == .green { found.insert(owner(item)) }
    return found.sorted { ($0?.rawValue ?? "\u{FFFF}") < ($1?.rawValue ?? "\u{FFFF}") }
  }

  private func owner(_ item: CaseItem) -> Identifier<Organisation>? {
    item.part.isCost ? item.payer : item.beneficiary ?? item.payer
  }

  private func isCompany(_ organisation: Identifier<Organisation>?) -> Bool {
    organisation.flatMap { book.organisations[$0]?.kind } == .companyBoard
  }

  private func effect(_ organisation: Identifier<Organisation>?, _ year: Int) -> Double? {
    let amounts = appraisal.items.filter { ($0.part.isCost || $0.part == .green) && owner($0) == organisation }
      .map { year < $0.likely.count ? $0.likely[year] * ($0.part.isCost ? -1 : 1) : 0 }
    return amounts.isEmpty ? nil : amounts.reduce(0, +)
  }

  private func row(_ organisation: Identifier<Organisation>?, _ years: [(offset: Int, element: Int)]) -> Table.Row {
    let name = organisation.map { report.name(of: $0) } ?? self("Betalare saknas", "Payer missing")
    return Table.Row(
      .body,
      [.text(isCompany(organisation) ? name + self(" (bolag)", " (company)") : name)]
        + years.map {
          .figure(
            money(
              "budget-effect", effect(organisation, $0.offset), "\(organisation?.rawValue ?? "")/\($0.element)"))
        })
  }

  private func total(
    _ boards: [Identifier<Organisation>?], _ years: [(offset: Int, element: Int)]
  ) -> Table.Row {
    Table.Row(
      .total,
      [.text(self("Stadens nämnder", "The city's boards"))]
        + years.map { year in
          .figure(
            money(
              "budget-effect", boards.compactMap { effect($0, year.offset) }.reduce(0, +), "\(year.element)"))
        })
  }
}
