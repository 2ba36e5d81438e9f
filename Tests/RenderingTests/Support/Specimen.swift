import ProgrammeModel
import ReportContent

/// A report that holds every block, cell, chart, status and reason, and names that try to do harm.
enum Specimen {
  static let longName = String(repeating: "Stadsövergripande ärendehanteringssystem ", count: 8).prefix(300)
  static let hostileName = "<script>alert(1)</script> & \"Bygg\" <b>nu</b> 🏗️ \u{202E}tsalb\u{200F} 'P'"

  static func report(_ language: Language = .swedish) -> Report {
    let isSwedish = language == .swedish
    var report = Report(
      kind: .tertial, language: language, title: isSwedish ? "Tertialrapport 2 2014" : "Tertial report 2 2014",
      subtitle: isSwedish ? "Stadens it-program 2013–2018" : "The city's IT programme 2013–2018",
      period: ReportPeriod(year: 2014, occasion: .second),
      head: [
        Report.HeadLine(label: isSwedish ? "Kontor" : "Office", value: "Stadsledningskontoret, it-avdelningen"),
        Report.HeadLine(label: "Dnr", value: "123-456/2014"),
        Report.HeadLine(label: isSwedish ? "Datum" : "Date", value: "2014-09-20"),
        Report.HeadLine(
          label: isSwedish ? "Handläggare" : "Officer", value: isSwedish ? "uppgift saknas" : "not reported"),
        Report.HeadLine(label: isSwedish ? "Till" : "To", value: "Kommunstyrelsen"),
      ],
      registration: RegistrationNumber(rawValue: 17), statedAt: Instant(secondsSinceEpoch: 1_411_207_200),
      registerHash: String(repeating: "0123456789abcdef", count: 4))
    report.sections = [decision(), summary(), economy(), benefit(), pictures(), texts(), names()]
    return report
  }

  private static func decision() -> Section {
    Section(
      id: "decision", heading: "Förslag till beslut",
      blocks: [
        .paragraph(.plain("Stadsledningskontoret föreslår att kommunstyrelsen beslutar följande.")),
        .list(
          [
            .plain("Tertialrapport 2 för it-programmet godkänns."),
            [
              .text("Ramen för portfölj Skola ökas med "), .figure(SampleFigures.millions("frame.change", 4.5, "PF2")),
              .text("."),
            ],
          ], numbered: true),
        .list([.plain("En punkt utan nummer."), [.strong("Viktigt:"), .text(" en till.")]], numbered: false),
      ])
  }

  private static func summary() -> Section {
    Section(
      id: "summary", heading: "Sammanfattning",
      blocks: [
        .keyFigures([
          KeyFigure(
            label: "Beviljat till och med perioden", figure: SampleFigures.money("granted.total", ore: 41_600_000_000),
            comparison: [
              .text("av reserverade "), .figure(SampleFigures.money("reserved.total", ore: 65_000_000_000)),
            ]),
          KeyFigure(
            label: "Prognos mot budget", figure: SampleFigures.money("deviation.total", ore: -1_230_000_000),
            comparison: .plain("överskridande, 3,1 mnkr mer än i förra rapporten")),
          KeyFigure(label: "Realiserad nytta", figure: SampleFigures.undefined("PF0")),
          KeyFigure(
            label: "Projekt som pågår",
            figure: SampleFigures.figure(.count(31), .count, SampleFigures.id("project.running", ""), unit: "projekt"),
            comparison: .plain("fyra fler än i tertialrapport 1")),
        ]),
        .paragraph([
          .text("Programmets prognos är "), .figure(SampleFigures.millions("economy.forecast", 1234.5)),
          .text(" mot beviljade "), .figure(SampleFigures.money("granted.total", ore: 41_600_000_000)),
          .text(", och hemtagningen uppgår till "),
          .figure(SampleFigures.figure(.share(0.753), .percent, SampleFigures.id("benefit.taken"))),
          .text(" av planen. Utfallet för Kista är "), .figure(SampleFigures.missing(.notReported, "P2001")),
          .text(". Se "), .link("avsnittet om ekonomi", section: "economy"), .text(" och "),
          .foreign("the benefit case", .english), .text("."),
        ]),
        .notice(severity: .notice, .plain("Siffrorna är påhittade.")),
        .notice(severity: .warning, [.text("Tre nämnder har inte rapporterat: "), .strong("Kista"), .text(".")]),
        .notice(
          severity: .error, [.text("Summan avviker med "), .figure(SampleFigures.millions("sum.gap", 0.3)), .text(".")]),
      ])
  }

  private static func economy() -> Section {
    Section(
      id: "economy", heading: "Ekonomi", blocks: [.table(economyTable), .chart(bars)],
      subsections: [
        Section(
          id: "economy-PF1", heading: "Portfölj Gemensam service", blocks: [.table(wideTable)],
          subsections: [
            Section(
              id: "economy-PF1-notes", heading: "Anmärkningar",
              blocks: [.table(emptyTable), .markdown("# En rubrik i texten\nMed ett stycke.")])
          ])
      ])
  }

  private static var economyTable: Table {
    var table = Table(
      id: "economy", caption: "Budget, utfall och prognos per portfölj, mnkr; avvikelse är budget minus prognos",
      columns: [
        .text("Portfölj"), .figures("Budget", unit: "mnkr"), .figures("Utfall", unit: "mnkr"),
        .figures("Prognos", unit: "mnkr"), .figures("Avvikelse", unit: "mnkr"), .figures("Andel", unit: ""),
        .text("Status"),
      ],
      notes: [.plain("Beslut i kommunfullmäktige 2013-11-21."), [.text("Se "), .link("nyttan", section: "benefit")]],
      sources: [TableName("budget"), TableName("utfall"), TableName("prognos"), TableName("okänd")])
    table.rows.append(Table.Row(.group, [.text("Gemensamma portföljer")]))
    let names = ["Gemensam service", "Skola", "Äldreomsorg"]
    for (index, name) in names.enumerated() {
      let id = "PF\(index + 1)"
      let base = Double(index + 1) * 1111.15
      table.rows.append(
        Table.Row(
          .body,
          [
            .text(name), .figure(SampleFigures.millions("economy.budget", base, id)),
            .figure(
              index == 1
                ? SampleFigures.missing(.notReported, note: "Utbildningsnämnden", id)
                : SampleFigures.millions("economy.outcome", base / 2, id)),
            .figure(SampleFigures.millions("economy.forecast", base * 1.01, id)),
            .figure(SampleFigures.millions("economy.deviation", base * -0.01, id)),
            .figure(
              index == 2
                ? SampleFigures.undefined(id)
                : SampleFigures.figure(.share(0.49), .percent, SampleFigures.id("economy.share", id))),
            .status(TrafficLight.allCases[index]),
          ]))
    }
    table.rows.append(
      Table.Row(
        .subtotal,
        [
          .text("Delsumma"), .figure(SampleFigures.millions("economy.budget", 6666.9, "S")),
          .figure(SampleFigures.undefined("S")), .figure(SampleFigures.millions("economy.forecast", 6733.6, "S")),
          .figure(SampleFigures.millions("economy.deviation", -0.04, "S")), .empty, .status(.notAssessed),
        ]))
    table.rows.append(Table.Row(.group, [.text("Övriga")]))
    for reason in MissingValue.Reason.allCases {
      table.rows.append(
        Table.Row(
          .body,
          [.text("Saknas: \(reason.rawValue)"), .figure(SampleFigures.missing(reason, "M-\(reason.rawValue)"))]))
    }
    table.rows.append(
      Table.Row(.total, [.text("Summa"), .figure(SampleFigures.millions("economy.budget", 7000, "T"))]))
    return table
  }

  private static var wideTable: Table {
    let years = (2009...2018).map { Table.Column.figures(String($0), unit: "tkr") }
    var table = Table(id: "years", caption: "Per år, tkr", columns: [.text("Projekt")] + years)
    for row in 0..<3 {
      table.rows.append(
        Table.Row(
          .body,
          [row == 0 ? .text(String(longName)) : .prose([.text("Projekt "), .link("\(row)", section: "names")])]
            + (0..<10).map { column in
              let id = SampleFigures.id("economy.year", "P\(row)", period: "\(2009 + column)")
              let amount = Money(ore: Int64(row * 7_000_000 + column * 133_333_300 - 200_000_000))
              return .figure(SampleFigures.figure(.money(amount), .thousands, id))
            }))
    }
    return table
  }

  private static var emptyTable: Table {
    Table(id: "empty", caption: "Anmärkningar", columns: [.text("Vad"), .text("När")])
  }

  private static var bars: Chart {
    let labels = ["Gemensam service", "Skola", String(longName)]
    func series(_ name: String, _ role: Chart.Series.Role, _ values: [Double?]) -> Chart.Series {
      Chart.Series(
        name: name, role: role,
        figures: values.enumerated().map { index, value in
          value.map { SampleFigures.millions("chart.\(role.rawValue)", $0, "PF\(index + 1)") }
            ?? SampleFigures.missing(.notReported, "chart-\(role.rawValue)-\(index)")
        })
    }
    return Chart(
      id: "frames", title: "Prognosen ryms i ramen för alla portföljer utom Skola",
      summary: "Skola har prognosen 62,0 mnkr mot ramen 55,0 mnkr.", unit: "mnkr",
      form: .bars(
        labels: labels,
        series: [
          series("Ram", .frame, [120, 55, 80]), series("Beviljat", .granted, [96.3, 55, 61.2]),
          series("Utfall", .outcome, [48.1, nil, 20]), series("Prognos", .forecast, [110, 62, 75]),
          series("Avvikelse", .other, [10, -7, 5]),
        ]))
  }

  private static func benefit() -> Section {
    let labels = ["2013T1", "2013T2", "2013VB", "2014T1", "2014T2"]
    func series(_ name: String, _ role: Chart.Series.Role, _ values: [Double?]) -> Chart.Series {
      Chart.Series(
        name: name, role: role,
        figures: zip(labels, values).map { label, value in
          let id = SampleFigures.id("line.\(role.rawValue)", "", period: label)
          guard let value else { return SampleFigures.figure(.missing(MissingValue(.notReported)), .millions, id) }
          return SampleFigures.figure(.money(Money(rounding: value * 1e6) ?? .zero), .millions, id)
        })
    }
    let lines = Chart(
      id: "benefit", title: "Nyttan tas hem långsammare än den realiseras",
      summary: "Till och med tertial 2 2014 är 21,5 mnkr realiserat och 9,8 mnkr hemtaget av planerade 40,0 mnkr.",
      unit: "mnkr",
      form: .lines(
        labels: labels,
        series: [
          series("Planerat först", .plannedFirst, [5, 12, 22, 34, 48]),
          series("Planerat nu", .plannedNow, [5, 11, 19, 28, 40]),
          series("Realiserat", .realised, [2, 6, nil, 15.5, 21.5]),
          series("Hemtaget", .takenHome, [0, 1.5, 4, 7, 9.8]),
          series("Mål", .target, [10, 20, 30, 40, 50]),
          series("Budget", .budget, [nil, nil, nil, nil, nil]),
        ]))
    return Section(
      id: "benefit", heading: "Nytta", blocks: [.chart(lines), .chart(panels), .chart(nothing), .table(ratings)])
  }

  private static var panels: Chart {
    func panel(_ name: String, _ values: [Double?], target: Double?, _ direction: Direction?, unit: String)
      -> Chart.Panel
    {
      let periods = ["2012", "2013", "2014T2"]
      return Chart.Panel(
        label: name,
        figures: zip(periods, values).map { period, value in
          SampleFigures.figure(
            value.map { .number($0) } ?? .missing(MissingValue(.notYetDue)), .number(decimals: 1),
            SampleFigures.id("indicator", name, period: period), unit: unit)
        },
        labels: periods,
        target: target.map {
          SampleFigures.figure(.number($0), .number(decimals: 1), SampleFigures.id("target", name), unit: unit)
        },
        direction: direction)
    }
    return Chart(
      id: "perspectives", title: "Två av fyra mätetal når sina mål",
      summary: "Nöjdheten stiger, handläggningstiden sjunker.", unit: "",
      form: .panels([
        panel("Nöjda användare av stadens e-tjänster", [61, 64, 67.5], target: 70, .rising, unit: "%"),
        panel("Handläggningstid", [12, nil, 7.5], target: 8, .falling, unit: "dagar"),
        panel("Incidenter", [40, 35, nil], target: nil, nil, unit: ""),
        panel(String(longName), [3, 3, 3], target: 3, .rising, unit: ""),
      ]))
  }

  private static var nothing: Chart {
    Chart(
      id: "nothing", title: "Ett diagram utan värden", summary: "Alla värden saknas.", unit: "mnkr",
      form: .bars(
        labels: ["A"],
        series: [Chart.Series(name: "Utfall", role: .outcome, figures: [SampleFigures.missing(.secret, "nothing")])]))
  }

  private static var ratings: Table {
    Table(
      id: "ratings", caption: "Måluppfyllelse och brister",
      columns: [.text("Mål"), .text("Bedömning"), .text("Brist")],
      rows: Rating.allCases.enumerated().map { index, rating in
        Table.Row(
          .body,
          [
            .text("Mål \(index + 1)"), .rating(rating),
            index < Severity.allCases.count ? .severity(Severity.allCases[index]) : .empty,
          ])
      })
  }

  private static func texts() -> Section {
    Section(
      id: "texts", heading: "Bakgrund",
      blocks: [
        .markdown(
          """
          # Rubrik ett
          Ett stycke med **fetstil**, *kursiv*, `kod` och projekt_id_namn.
          Samma stycke, [stadens sida](https://stockholm.example/it?a=1&b=2).

          ### Rubrik tre
          - första punkten
          - andra punkten
            som fortsätter

          3. tre
          4. fyra

          <script>alert(1)</script> [klicka](javascript:alert(1)) [brev](mailto:it@stad.example)
          """)
      ])
  }

  private static func names() -> Section {
    Section(
      id: "names", heading: hostileName,
      blocks: [
        .paragraph(.plain(hostileName)),
        .table(
          Table(
            id: "names", caption: hostileName,
            columns: [.text(hostileName), .figures(hostileName, unit: "<i>mnkr</i>")],
            rows: [
              Table.Row(.body, [.text(String(longName)), .figure(SampleFigures.millions("n", 1, hostileName))]),
              Table.Row(.body, [.text(hostileName), .figure(SampleFigures.millions("n", -1, "P 1"))]),
            ])),
      ])
  }
}
