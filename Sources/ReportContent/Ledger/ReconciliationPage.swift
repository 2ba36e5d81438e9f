import Appraisal
public import ProgrammeModel
public import Scrutiny

/// The reconciliation of reported outcome with the ledger, as a page.
public enum ReconciliationPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - reconciliation: the two sides.
  ///   - programme: what the page says it was made from.
  ///   - source: what the ledger's side was read from, as the reader knows it.
  public static func make(
    _ reconciliation: Reconciliation, in programme: Programme, source: String, language: Language
  ) -> Report {
    let content = Content(reconciliation, language)
    let last = reconciliation.months.upperBound
    var page = Report(
      kind: .project, language: language,
      title: content("Avstämning mot huvudboken", "Reconciliation with the ledger"),
      subtitle: content(
        "\(source): \(reconciliation.months.lowerBound) till \(last).",
        "\(source): \(reconciliation.months.lowerBound) to \(last)."),
      period: ReportPeriod(endedBy: last), of: programme)
    page.sections = [content.summary] + content.details
    return page
  }
}

extension ReportPeriod {
  /// The report whose tertial a month lies in.
  fileprivate init(endedBy month: Period) {
    self.init(year: month.year, occasion: Occasion(rawValue: (month.lastMonth + 3) / 4) ?? .annual)
  }
}

private struct Content {
  let reconciliation: Reconciliation
  let language: Language

  init(_ reconciliation: Reconciliation, _ language: Language) {
    self.reconciliation = reconciliation
    self.language = language
  }

  func callAsFunction(_ swedish: String, _ english: String) -> String {
    Phrase(sv: swedish, en: english)(language)
  }

  private func amount(_ money: Money?) -> Table.Cell {
    money.map { .figure(Figure(unidentified: .money($0), .kronor)) } ?? .empty
  }

  private func run(_ money: Money) -> Run { .figure(Figure(unidentified: .money(money), .kronor)) }

  private var unit: String { self("kr", "SEK") }

  var summary: Section {
    let sides: Prose = [
      .text(self("Rapporterat ", "Reported ")), run(reconciliation.reported), .text(self(", bokfört ", ", booked ")),
      run(reconciliation.booked), .text(self(", skillnad ", ", difference ")),
      run(reconciliation.reported - reconciliation.booked), .text("."),
    ]
    var blocks: [Block] = [.paragraph(sides)]
    if reconciliation.agrees {
      blocks.append(
        .paragraph(
          .plain(
            self(
              "Båda sidor säger detsamma för varje projekt, period och kostnadsslag.",
              "Both sides say the same for every project, period and cost type."))))
    }
    blocks.append(
      .paragraph(
        .plain(
          self(
            "Jämförelsen gäller driftkostnad och investeringsutgift utan internfakturering. Skillnad = rapporterat − "
              + "bokfört.",
            "Operating cost and investment expenditure without internal invoicing are compared. Difference = reported "
              + "− booked."))))
    if reconciliation.outside != .zero {
      blocks.append(
        .paragraph([
          .text(self("På koder utanför programmet är bokfört ", "On codes outside the programme is booked ")),
          run(reconciliation.outside), .text("."),
        ]))
    }
    if reconciliation.notCompared != .zero {
      blocks.append(
        .notice(
          severity: .notice,
          [
            .text(
              self(
                "Inte jämfört, eftersom filen bara omfattar en del av perioden som projektet rapporterar för: ",
                "Not compared, since the file covers only a part of the period that the project reports for: ")),
            run(reconciliation.notCompared), .text("."),
          ]))
    }
    return Section(id: "avstamning", heading: self("Läget", "The state"), blocks: blocks)
  }

  var details: [Section] {
    [projects, differences, codes, accounts].compactMap(\.self)
  }

  private var projects: Section? {
    guard !reconciliation.totals.isEmpty else { return nil }
    let table = Table(
      id: "tabell-projekt",
      caption: self(
        "Rapporterat och bokfört per projekt, kronor. ! = utöver gränserna i regel R09.",
        "Reported and booked by project, SEK. ! = beyond the limits of rule R09."),
      columns: [.text(self("Projekt", "Project"))]
        + [self("Rapporterat", "Reported"), self("Bokfört", "Booked"), self("Skillnad", "Difference")].map {
          .figures($0, unit: unit)
        } + [.text(self("Anm.", "Note"))],
      rows: reconciliation.totals.map { total in
        Table.Row(
          .body,
          [
            .text(total.project.rawValue), amount(total.reported), amount(total.booked), amount(total.difference),
            .text(remark(total)),
          ])
      } + [
        Table.Row(
          .total,
          [
            .text(self("Summa", "Total")), amount(reconciliation.reported), amount(reconciliation.booked),
            amount(reconciliation.reported - reconciliation.booked), .empty,
          ])
      ], sources: [TableName("utfall"), TableName("bokföring")])
    return Section(id: "projekt", heading: self("Projekt", "Projects"), blocks: [.table(table)])
  }

  private func remark(_ total: Reconciliation.Total) -> String {
    if reconciliation.onlyReported.contains(total) { return self("bara rapporterat (R19)", "reported alone (R19)") }
    if reconciliation.onlyBooked.contains(total) { return self("bara bokfört (R19)", "booked alone (R19)") }
    return total.isBeyondLimits ? "! R09" : ""
  }

  private var differences: Section? {
    let lines = reconciliation.differing
    guard !lines.isEmpty else { return nil }
    let table = Table(
      id: "tabell-skillnader",
      caption: self(
        "Det som skiljer, per projekt, period och kostnadsslag, kronor.",
        "What differs, by project, period and cost type, SEK."),
      columns: [
        .text(self("Projekt", "Project")), .text(self("Period", "Period")), .text(self("Kostnadsslag", "Cost type")),
      ]
        + [self("Rapporterat", "Reported"), self("Bokfört", "Booked"), self("Skillnad", "Difference")].map {
          .figures($0, unit: unit)
        },
      rows: lines.map { line in
        Table.Row(
          .body,
          [
            .text(line.project.rawValue), .text(line.period.description),
            .text(line.costType.map { $0.phrase(language) } ?? self("alla", "all")), amount(line.reported),
            amount(line.booked),
            amount(line.difference),
          ])
      }, sources: [TableName("utfall"), TableName("bokföring")])
    return Section(id: "skillnader", heading: self("Skillnader", "Differences"), blocks: [.table(table)])
  }

  private var codes: Section? {
    guard !reconciliation.unknownCodes.isEmpty else { return nil }
    let table = Table(
      id: "tabell-koder",
      caption: self(
        "Projektkoder i huvudboken som inget projekt i registret har (R19), kronor.",
        "Project codes of the ledger that no project of the register has (R19), SEK."),
      columns: [
        .text(self("Projektkod", "Project code")), .text(self("Förvaltning", "Administration")),
        .text(self("Huvudbok", "Ledger")), .figures(self("Bokfört", "Booked"), unit: unit),
      ],
      rows: reconciliation.unknownCodes.map { code in
        Table.Row(.body, [.text(code.code), .text(code.administration), .text(code.ledger), amount(code.booked)])
      }, sources: [TableName("projektkoder"), TableName("bokföring")])
    return Section(
      id: "okanda-koder", heading: self("Bara i huvudboken", "In the ledger alone"), blocks: [.table(table)])
  }

  private var accounts: Section? {
    guard !reconciliation.unmapped.isEmpty else { return nil }
    let table = Table(
      id: "tabell-konton",
      caption: self(
        "Konton som inte finns i tabellen konton; deras belopp räknas inte i jämförelsen, kronor.",
        "Accounts that are not in the table konton; their amounts do not count in the comparison, SEK."),
      columns: [
        .text(self("Konto", "Account")), .text(self("Huvudbok", "Ledger")),
        .figures(self("Bokfört", "Booked"), unit: unit),
      ],
      rows: reconciliation.unmapped.map { account in
        Table.Row(.body, [.text(account.account), .text(account.ledger), amount(account.booked)])
      }, sources: [TableName("konton"), TableName("bokföring")])
    return Section(
      id: "konton-utan-slag", heading: self("Konton utan kostnadsslag", "Accounts without a cost type"),
      blocks: [.table(table)])
  }
}
