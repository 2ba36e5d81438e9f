import Foundation
import ProgrammeModel
import Rendering
import ReportContent

/// A table of projects written as HTML, timed for `Benchmarks/rendering`.
///
/// Arguments: rows, rounds, a file for the texts of the cells (JSON, for the peer) and a file for the page. Each line that
/// is written is the seconds of a round.
@main struct RenderingBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let rows = Int(arguments[1]), let rounds = Int(arguments[2]) else {
      FileHandle.standardError.write(Data("rendering ROWS ROUNDS CELLS PAGE\n".utf8))
      exit(64)
    }
    let report = report(rows)
    let writer = try HTMLWriter()
    var page: [UInt8] = []
    for _ in 0..<rounds {
      let clock = ContinuousClock()
      let start = clock.now
      page = try writer.bytes(report)
      let (seconds, attoseconds) = (clock.now - start).components
      print(Double(seconds) + Double(attoseconds) / 1e18)
    }
    try Data(page).write(to: URL(fileURLWithPath: arguments[4]))
    try JSONEncoder().encode(cells(report)).write(to: URL(fileURLWithPath: arguments[3]))
  }

  /// A report with one table: a name and eight amounts a row.
  private static func report(_ rows: Int) -> Report {
    var report = Report(
      kind: .portfolio, language: .swedish, title: "Projekt", subtitle: "",
      period: ReportPeriod(year: 2014, occasion: .second), head: [], registration: RegistrationNumber(rawValue: 1),
      statedAt: Instant(secondsSinceEpoch: 0), registerHash: "")
    let columns = (1...8).map { Table.Column.figures("Belopp \($0)", unit: "mnkr") }
    var table = Table(id: "projekt", caption: "Projekt, mnkr", columns: [.text("Projekt")] + columns)
    table.rows = (0..<rows).map { row in
      Table.Row(
        .body,
        [.text("P\(10_000 + row) Ärenden & \"e-tjänster\" <\(row % 97)>")]
          + (0..<8).map { column in
            let ore = Int64((row * 7919 + column * 104_729) % 900_000_007) * 31 - 3_000_000_000
            return .figure(Figure(unidentified: .money(Money(ore: ore)), .millions))
          })
    }
    report.sections = [Section(id: "s", heading: "Projekt", blocks: [.table(table)])]
    return report
  }

  /// The texts of the cells as they are printed.
  private static func cells(_ report: Report) -> [[String]] {
    report.sections.flatMap(\.blocks).flatMap { block -> [[String]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { row in
        row.cells.map { cell in
          switch cell {
          case .text(let text): text
          case .figure(let figure): PrintedFigure(figure, .swedish, withUnit: false).text
          default: ""
          }
        }
      }
    }
  }
}
