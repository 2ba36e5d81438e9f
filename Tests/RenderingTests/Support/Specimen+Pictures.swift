import ProgrammeModel
import ReportContent

extension Specimen {
  /// Every form of picture that the rest of the specimen does not have, with long names and missing values.
  static func pictures() -> Section {
    Section(
      id: "pictures", heading: "Bilder",
      blocks: [.chart(waterfall), .chart(map), .chart(timeline), .chart(tornado), .chart(distribution), .chart(payers)])
  }

  private static func series(
    _ name: String, _ role: Chart.Series.Role, _ values: [Double?]
  ) -> Chart.Series {
    Chart.Series(
      name: name, role: role,
      figures: values.enumerated().map { index, value in
        value.map { SampleFigures.millions("picture.\(role.rawValue)", $0, "\(name)-\(index)") }
          ?? SampleFigures.missing(.notReported, "picture-\(name)-\(index)")
      })
  }

  private static var waterfall: Chart {
    Chart(
      id: "waterfall", title: "Avvikelsen har försämrats sedan förra rapporten, mest i Skola",
      summary: "Från 2,0 mnkr till −4,5 mnkr.", unit: "mnkr",
      form: .waterfall(
        Waterfall(
          labels: ["Gemensam service", "Skola", String(longName), "Äldreomsorg", "Övriga projekt"],
          changes: series("Förändring", .deviation, [1.5, -9, 0, nil, 1]),
          start: Chart.Mark(label: "Avvikelse 2014T1", figure: SampleFigures.millions("deviation", 2, "before")),
          end: Chart.Mark(label: "Avvikelse 2014T2", figure: SampleFigures.millions("deviation", -4.5, "now")))))
  }

  private static var map: Chart {
    let count = 30
    let lights: [TrafficLight] = [.green, .yellow, .red, .notAssessed]
    return Chart(
      id: "map", title: "Sju av trettio projekt har negativt nettonuvärde", summary: "Kostnad mot nettonuvärde.",
      unit: "mnkr",
      form: .map(
        PortfolioMap(
          things: (0..<count).map { index in
            PortfolioMap.Thing(
              id: "P\(1000 + index)",
              name: index % 5 == 0 ? String(longName.prefix(60)) : "Digital ansökan om plats \(index)",
              light: lights[index % 4])
          },
          across: series("Bedömd slutkostnad", .cost, (0..<count).map { Double(($0 * 37) % 41) + 2 }),
          upwards: series(
            "Nettonuvärde", .netPresentValue, (0..<count).map { $0 == 7 ? nil : Double(($0 * 53) % 97) - 22 }),
          risk: Chart.Series(
            name: "Högsta risk", role: .risk,
            figures: (0..<count).map { index in
              SampleFigures.figure(.count(index % 25 + 1), .count, SampleFigures.id("picture.risk", "\(index)"))
            }))))
  }

  private static var timeline: Chart {
    let first = CalendarDay(year: 2012, month: 11, day: 1)?.daysSinceEpoch ?? 0
    func days(_ name: String, _ role: Chart.Series.Role, _ offset: (Int) -> Int?) -> Chart.Series {
      Chart.Series(
        name: name, role: role,
        figures: (0..<12).map { index in
          let day = offset(index).map { CalendarDay(daysSinceEpoch: first + index * 90 + $0) }
          return Figure(unidentified: day.map(FigureValue.day) ?? .missing(MissingValue(.unstated)), .day)
        })
    }
    return Chart(
      id: "timeline", title: "Fem av tolv projekt går i drift senare än först planerat",
      summary: "Projekten från start till slut.", unit: "",
      form: .timeline(
        Timeline(
          labels: (0..<12).map { "P\(1000 + $0) " + ($0 % 4 == 1 ? String(longName) : "Digital ansökan om plats") },
          start: days("Start", .start) { _ in 0 }, end: days("Slut", .end) { $0 == 5 ? nil : 500 + $0 * 20 },
          goLiveFirst: days("Först planerad driftstart", .plannedFirst) { _ in 400 },
          goLive: days("Driftstart", .plannedNow) { $0 == 6 ? nil : 400 + ($0 % 3) * 90 },
          slip: Chart.Series(
            name: "Förskjutning", role: .slip,
            figures: (0..<12).map { Figure(unidentified: .count(($0 % 3) * 3), .count, unit: "mån") }),
          points: (0..<5).map { point in
            days("B\(point)", .decisionPoint) { $0 == 8 ? nil : [0, 30, 75, 420, 480][point] }
          },
          cutOff: Chart.Mark(
            label: "Rapporten avser läget",
            figure: Figure(
              unidentified: CalendarDay(year: 2014, month: 8, day: 31).map(FigureValue.day) ?? .count(0), .day)))))
  }

  private static var tornado: Chart {
    Chart(
      id: "tornado", title: "Antal ärenden ändrar svaret mest", summary: "Nettonuvärdet är 12,0 mnkr som planerat.",
      unit: "mnkr",
      form: .tornado(
        labels: ["Antal ärenden", String(longName), "Kalkylränta"], worse: series("Sämst", .worse, [-8, 2, 9]),
        better: series("Bäst", .better, [31, 20, 14]),
        base: Chart.Mark(label: "Som planerat", figure: SampleFigures.millions("picture.base", 12))))
  }

  private static var distribution: Chart {
    let edges = (0...12).map { Double($0 * 4 - 12) }
    let shares = [0.01, 0.03, 0.06, 0.1, 0.15, 0.18, 0.17, 0.12, 0.09, 0.05, 0.03, 0.01]
    return Chart(
      id: "distribution", title: "Sannolikheten för vinst är 80 %", summary: "Hälften av alla ligger under 11,0 mnkr.",
      unit: "mnkr",
      form: .distribution(
        lower: series("Från", .other, Array(edges.dropLast())), upper: series("Till", .other, Array(edges.dropFirst())),
        share: Chart.Series(
          name: "Andel", role: .other,
          figures: shares.enumerated().map { index, share in
            SampleFigures.figure(.share(share), .percent, SampleFigures.id("picture.share", "\(index)"))
          }),
        marks: [
          Chart.Mark(label: "P10", figure: SampleFigures.millions("picture.mark", 1, "10")),
          Chart.Mark(label: "P50", figure: SampleFigures.millions("picture.mark", 11, "50")),
          Chart.Mark(label: "P90", figure: SampleFigures.millions("picture.mark", 24, "90")),
        ]))
  }

  private static var payers: Chart {
    Chart(
      id: "payers", title: "En nämnd betalar utan att nytta har realiserats hos den", summary: "Betalar mot nytta.",
      unit: "mnkr",
      form: .bars(
        labels: ["Utbildningsnämnden", "Äldrenämnden"],
        series: [
          series("Betalar", .paid, [12, 8]), series("Grön nytta", .realised, [20, 0]),
          series("Gul nytta", .yellow, [5, nil]),
        ]))
  }
}
