import ProgrammeModel
import ReportContent
import TestSupport

/// A report that holds strings that run scripts where a writer is careless, in every field.
enum Attacks {
  /// Each script alone, and after each way out of a place.
  static let all = AttackStrings.all

  /// A report with an attack in every field that people can write.
  static func report(_ attacks: [String]) -> Report {
    let first = attacks.first ?? ""
    var report = Report(
      kind: .board, language: .swedish, title: attacks.joined(separator: " "), subtitle: first,
      period: ReportPeriod(year: 2014, occasion: .first),
      head: attacks.map { Report.HeadLine(label: $0, value: $0) }, registration: RegistrationNumber(rawValue: 1),
      statedAt: Instant(secondsSinceEpoch: 0), registerHash: "")
    report.sections = attacks.enumerated().map { index, attack in section(attack, index) }
    return report
  }

  private static func section(_ attack: String, _ index: Int) -> Section {
    let figure = Figure(
      id: FigureID(name: attack, subject: Subject(.other, attack), period: attack), version: 1,
      value: .missing(MissingValue(.secret, note: attack)), style: .millions, unit: attack)
    let number = Figure(
      id: FigureID(name: "n", subject: Subject(.other, "\(index)"), period: ""), version: 1, value: .number(1),
      style: .number(decimals: 0), unit: attack)
    let undefined = Figure(
      id: FigureID(name: "u", subject: Subject(.other, attack), period: ""), version: 1,
      value: .undefined(Phrase(sv: attack, en: attack)), style: .percent)
    let prose: Prose = [
      .text(attack), .figure(figure), .figure(number), .strong(attack), .link(attack, section: attack + "\(index)"),
      .foreign(attack, .english),
    ]
    var table = Table(
      id: attack + "\(index)", caption: attack, columns: [.text(attack), .figures(attack, unit: attack)],
      notes: [prose], sources: [TableName(attack)])
    table.rows = [
      Table.Row(.group, [.text(attack)]), Table.Row(.body, [.prose(prose), .figure(undefined)]),
      Table.Row(.total, [.text(attack), .figure(number)]),
    ]
    let series = Chart.Series(name: attack, role: .other, figures: [number, figure])
    let panel = Chart.Panel(label: attack, figures: [number], labels: [attack], target: number, direction: .rising)
    let mark = Chart.Mark(label: attack, figure: number)
    let day = Figure(unidentified: .day(CalendarDay(daysSinceEpoch: 16_000)), .day)
    let days = Chart.Series(name: attack, role: .start, figures: [day, day])
    func chart(_ name: String, _ form: Chart.Form) -> Block {
      .chart(Chart(id: attack + name + "\(index)", title: attack, summary: attack, unit: attack, form: form))
    }
    return Section(
      id: attack + "\(index)", heading: attack,
      blocks: [
        .paragraph(prose), .list([prose], numbered: true), .markdown(attack), .notice(severity: .error, prose),
        .keyFigures([KeyFigure(label: attack, figure: undefined, comparison: prose)]), .table(table),
        chart("a", .bars(labels: [attack, attack], series: [series])),
        chart("b", .lines(labels: [attack, attack], series: [series])), chart("c", .panels([panel])),
        chart("d", .waterfall(Waterfall(labels: [attack], changes: series, start: nil, end: mark))),
        chart(
          "e",
          .map(
            PortfolioMap(
              things: [PortfolioMap.Thing(id: attack, name: attack, light: .red)], across: series, upwards: series,
              risk: series))),
        chart(
          "f",
          .timeline(
            Timeline(
              labels: [attack, attack], start: days, end: days, goLiveFirst: days, goLive: days, slip: series,
              points: [days, days], cutOff: mark))),
      ])
  }
}
