import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// How many items are written out; the others are counted in the sums above them.
  private static let shownItems = 24
  /// How many years stand beside each other before a new table begins.
  private static let yearsPerTable = 7

  /// The parts of the case apart: classes, negative effects, costs, and what is in no sum.
  func parts() -> Section {
    var section = Section(id: "delar", heading: self("Nytta och kostnad för sig", "Benefit and cost apart"))
    section.blocks.append(.table(partsTable()))
    let red = (book.benefitsOfProject[benefitCase.project] ?? []).filter { $0.benefitClass.value == .red }
    if !red.isEmpty {
      let names = red.prefix(Self.shownItems).map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
      let more = red.count - Self.shownItems
      section.blocks.append(
        .paragraph(
          .plain(
            self("Röd nytta, svår att värdera och i ingen summa: ", "Red benefit, hard to value and in no sum: ")
              + names + (more > 0 ? self(" och \(more) till.", " and \(more) more.") : "."))))
    }
    if !appraisal.items.isEmpty {
      section.subsections.append(
        Section(id: "poster", heading: self("Posterna", "The items"), blocks: [.table(itemTable())]))
    }
    let adoption = adoptionTables()
    if !adoption.isEmpty {
      section.subsections.append(
        Section(
          id: "anslutning", heading: self("Anslutning", "Adoption"), blocks: adoption.map { Block.table($0) }))
    }
    return section
  }

  /// What a part is called.
  private func name(_ part: CaseItem.Part, _ isDisbenefit: Bool) -> String {
    switch (part, isDisbenefit) {
    case (.green, false): self("Grön nytta", "Green benefit")
    case (.green, true): self("Negativ effekt, grön", "Disbenefit, green")
    case (.yellow, false): self("Gul nytta", "Yellow benefit")
    case (.yellow, true): self("Negativ effekt, gul", "Disbenefit, yellow")
    case (.investment, _): self("Investering", "Investment")
    case (.running, _): self("Drift", "Running cost")
    case (.external, false):
      self("Medborgarnas nytta och tid (ingår inte)", "Citizens' benefit and time (not included)")
    case (.external, true): self("Negativ effekt för medborgarna (ingår inte)", "Citizens' disbenefit (not included)")
    case (.red, _): self("Röd (ingår inte)", "Red (not included)")
    case (.unclassed, _): self("Utan klass (ingår inte)", "Without class (not included)")
    }
  }

  private func partsTable() -> Table {
    let order: [CaseItem.Part] = [.green, .yellow, .investment, .running, .external, .red, .unclassed]
    return Table(
      id: "tabell-delar",
      caption: self(
        "\(unit.uppercasedFirst) över hela kalkylperioden. Negativa effekter räknas av.",
        "\(unit) over the whole horizon. Disbenefits are subtracted."),
      columns: [
        .text(self("Del", "Part")), .figures(self("Poster", "Items"), unit: ""),
        .figures(self("Summa", "Sum"), unit: unit), .figures(self("Nuvärde", "Present value"), unit: unit),
      ],
      rows: order.flatMap { part in
        [false, true].compactMap { isDisbenefit -> Table.Row? in
          let items = appraisal.items.filter { $0.part == part && $0.isDisbenefit == isDisbenefit }
          guard !items.isEmpty else { return nil }
          let id = part.rawValue + (isDisbenefit ? "/negative" : "")
          return Table.Row(
            .body,
            [
              .text(name(part, isDisbenefit)), .figure(figure("items", .count(items.count), .count, id)),
              .figure(money("sum", items.reduce(0) { $0 + $1.likely.reduce(0, +) }, id)),
              .figure(money("present-value", appraisal.presentValue(of: items), id)),
            ])
        }
      }, sources: [TableName("nyttoplan"), TableName("kalkylkostnader")])
  }

  /// Each item with the years it falls in: once, or every year.
  private func itemTable() -> Table {
    let hidden = appraisal.items.count - Self.shownItems
    return Table(
      id: "tabell-poster",
      caption: self("Trolig summa och nuvärde, \(unit).", "Likely sum and present value, \(unit).")
        + (hidden > 0
          ? self(
            " \(hidden) poster till visas inte men är med i delarna ovan.",
            " \(hidden) more items are not shown but are in the parts above.") : ""),
      columns: [
        .text(self("Post", "Item")), .text(self("Del", "Part")), .text(self("När", "When")),
        .figures(self("Summa", "Sum"), unit: unit), .figures(self("Nuvärde", "Pres. value"), unit: unit),
      ],
      rows: appraisal.items.prefix(Self.shownItems).map { item in
        let id = "\(item.part.rawValue)/\(item.id)"
        return Table.Row(
          .body,
          [
            .text(item.name), .text(short(item)), .text(when(item)),
            .figure(money("item.sum", item.likely.reduce(0, +), id)),
            .figure(money("item.present-value", appraisal.presentValue(of: [item]), id)),
          ])
      }, sources: [TableName("nyttoplan"), TableName("kalkylkostnader")])
  }

  /// The part of an item in a word.
  private func short(_ item: CaseItem) -> String {
    let part =
      switch item.part {
      case .green: self("grön", "green")
      case .yellow: self("gul", "yellow")
      case .red: self("röd", "red")
      case .external: self("medborgare", "citizens")
      case .unclassed: self("utan klass", "no class")
      case .investment: self("investering", "investment")
      case .running: self("drift", "running")
      }
    return item.isDisbenefit ? part + self(", negativ", ", negative") : part
  }

  /// Once in a year, every year of a span, or the years.
  private func when(_ item: CaseItem) -> String {
    let years = item.likely.indices.filter { item.likely[$0] != 0 }.map { benefitCase.startYear + $0 }
    guard let first = years.first, let last = years.last else { return "–" }
    if years.count == 1 { return self("\(first), engång", "\(first), once") }
    if last - first + 1 == years.count { return self("\(first)–\(last), årligen", "\(first)–\(last), yearly") }
    return self("\(years.count) år \(first)–\(last)", "\(years.count) years \(first)–\(last)")
  }

  /// The share of full adoption that benefits were multiplied by, year by year.
  private func adoptionTables() -> [Table] {
    let planned = (book.benefitsOfProject[benefitCase.project] ?? []).compactMap { benefit in
      book.benefitAmounts.adoption(of: benefit.id, in: benefitCase.id).flatMap { share in
        book.benefitAmounts.plan(of: benefit.id, in: benefitCase.id).map { _ in (benefit, share) }
      }
    }
    guard !planned.isEmpty else { return [] }
    let years = Array(appraisal.years.dropFirst())
    return stride(from: 0, to: years.count, by: Self.yearsPerTable).map { start in
      let part = years[start..<min(start + Self.yearsPerTable, years.count)]
      return Table(
        id: "tabell-anslutning-\(start)",
        caption: self(
          "Andel av full anslutning, procent. Nyttorna är planerade vid full anslutning och multipliceras med andelen.",
          "Share of full adoption, per cent. The benefits are planned at full adoption and multiplied by the share."),
        columns: [.text(self("Nytta", "Benefit"))] + part.map { .figures(String($0), unit: "%") },
        rows: planned.prefix(Self.shownItems).map { benefit, share in
          Table.Row(
            .body,
            [.text(benefit.name)]
              + part.map { year in
                .figure(
                  figure(
                    "adoption", .share(share.percent(in: year).double / 100), .percent, "\(benefit.id.rawValue)/\(year)"
                  ))
              })
        }, sources: [TableName("anslutningsgrader")])
    }
  }
}
