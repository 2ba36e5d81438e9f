/// Finds out what separates the cells of a text file: the header decides, the rows after it settle a tie.
enum DialectDetector {
  /// In order of preference where nothing else tells: a Swedish spreadsheet writes semicolons.
  private static let candidates: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
  /// How much of the beginning is looked at.
  static let sampleBytes = 1 << 16
  private static let sampleRows = 50

  /// Detects from the beginning of the text.
  ///
  /// - Parameters:
  ///   - sample: UTF-8 without byte order mark.
  ///   - isWhole: nothing follows the sample, so that its last line is complete.
  static func detect(_ sample: [UInt8], isWhole: Bool) -> CSVDialect {
    if let stated = stated(sample) { return CSVDialect(delimiter: stated, reason: .stated) }
    var counts = Sample(sample, candidates: candidates, rows: sampleRows)
    if !isWhole { counts.dropCutOff() }
    guard let header = counts.rows.first else {
      return CSVDialect(delimiter: candidates[0], reason: .singleColumn)
    }
    let present = candidates.indices.filter { header[$0] > 0 }
    guard let first = present.first else { return CSVDialect(delimiter: candidates[0], reason: .singleColumn) }
    if present.count == 1 { return CSVDialect(delimiter: candidates[first], reason: .onlyOneInHeader) }
    let ranked = present.map { (candidate: $0, agreeing: counts.rowsAgreeing(with: $0)) }
      .enumerated().sorted { ($1.element.agreeing, $0.offset) < ($0.element.agreeing, $1.offset) }.map(\.element)
    let reason: CSVDialect.Reason =
      ranked[0].agreeing > ranked[1].agreeing ? .agreesWithRows : .assumed(alternative: candidates[ranked[1].candidate])
    return CSVDialect(delimiter: candidates[ranked[0].candidate], reason: reason)
  }

  /// The delimiter of a first line `sep=;`, as spreadsheets write and read it.
  private static func stated(_ sample: [UInt8]) -> UInt8? {
    let line = sample.prefix { $0 != 0x0A && $0 != 0x0D }
    let bare = line.first == UInt8(ascii: "\"") && line.last == UInt8(ascii: "\"") ? line.dropFirst().dropLast() : line
    guard bare.count == 5, bare.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }),
      let delimiter = bare.last, delimiter < 0x80, delimiter != UInt8(ascii: "\""), delimiter >= 0x20 || delimiter == 9
    else { return nil }
    return delimiter
  }

  /// How often each candidate stands outside quotes in each of the first rows that are not blank.
  private struct Sample {
    private(set) var rows: [[Int]] = []
    /// Whether the last row ended with a line break.
    private var lastIsWhole = true

    init(_ bytes: [UInt8], candidates: [UInt8], rows limit: Int) {
      let none = [Int](repeating: 0, count: candidates.count)
      var row = none
      var inQuotes = false
      var hasContent = false
      // A quote opens a cell only at its start, or again at once after it closed (a doubled quote).
      var mayOpen = true
      for byte in bytes {
        if byte == UInt8(ascii: "\""), inQuotes || mayOpen {
          inQuotes.toggle()
          (mayOpen, hasContent) = (true, true)
        } else if inQuotes {
          continue
        } else if byte == 0x0A || byte == 0x0D {
          if hasContent { rows.append(row) }
          if rows.count == limit { return }
          (row, hasContent, mayOpen) = (none, false, true)
        } else {
          hasContent = true
          mayOpen = false
          if let index = candidates.firstIndex(of: byte) {
            row[index] += 1
            mayOpen = true
          }
        }
      }
      if hasContent {
        rows.append(row)
        lastIsWhole = false
      }
    }

    /// Forgets a row that the sample cuts off, unless it is the header.
    mutating func dropCutOff() {
      if !lastIsWhole, rows.count > 1 { rows.removeLast() }
    }

    /// How many rows have the candidate as often as the header has it.
    func rowsAgreeing(with candidate: Int) -> Int {
      rows.dropFirst().count { $0[candidate] == rows[0][candidate] }
    }
  }
}
