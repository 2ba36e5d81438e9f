import Foundation
import SheetReaders

/// Reads files without registering anything, timed for `Benchmarks/readers`.
///
/// Arguments: the kind (`sie`, `xml` or `xlsx`), a file, rounds. Each line is the seconds of a round, then the rows read
/// and a sum over what was read, which the peer's must match where it can.
@main struct Readers {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let rounds = Int(arguments[3]) else { usage() }
    for _ in 0..<rounds {
      let start = ContinuousClock.now
      let found = try read(arguments[1], arguments[2])
      let time = ContinuousClock.now - start
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
      print(String(format: "%.4f", seconds), found.rows, found.sum)
    }
  }

  private static func read(_ kind: String, _ path: String) throws -> (rows: Int, sum: Int) {
    let source = try SourceBytes(path: path)
    switch kind {
    case "sie":
      let ledger = try SIEReader(source).read()
      guard ledger.problems.isEmpty else { throw Unreadable(problem: "\(ledger.problems[0])") }
      return (ledger.records, ledger.sums.reduce(0) { $0 + Int($1.ore) })
    case "xml":
      let reader = XMLRecordReader(source)
      var (rows, bytes) = (0, 0)
      try reader.read { record in
        rows += 1
        for field in record.fields { bytes += record.text(field).count }
      }
      if let flaw = reader.flaw { throw Unreadable(problem: "\(flaw)") }
      return (rows, bytes)
    case "xlsx":
      let workbook = try XLSXWorkbook(source)
      var (rows, cells) = (0, 0)
      for entry in workbook.sheets {
        let sheet = try XLSXSheet(entry, of: workbook) { _ in 1 }
        rows += try sheet.forEachRow({ cells += $0.count }, problem: { _ in }).rows
      }
      return (rows, cells)
    default: usage()
    }
  }

  private struct Unreadable: Error { let problem: String }

  private static func usage() -> Never {
    FileHandle.standardError.write(Data("readers sie|xml|xlsx FILE ROUNDS\n".utf8))
    exit(64)
  }
}
