/// Reads a SIE file of type 1 to 4 in two passes: one for its characters and its hash, one for its records.
///
/// The format description is that of the SIE group, version 4B of 2008-09-30. Labels and fields that it does not know
/// are left, as it demands. Memory grows with the number of accounts, objects and months, with the transactions of the
/// largest voucher and, in a file of type 2 or 3, with its balances by project, not with the other records.
public final class SIEReader {
  /// How many problems of each kind are kept.
  static let keptProblems = 100

  let lines: SIELines
  let fields = SIEFields()
  let encoding: SIEEncoding
  let dimensions: (SIEHead) -> SIEDimensions
  var ledger: SIELedger
  var problemCounts: [String: Int] = [:]
  /// Vouchers and balances by period are its rows; a problem elsewhere counts by its line.
  var run = FaultyRun()

  var accounts = SIENumbers()
  var projects = SIENumbers()
  var administrations = SIENumbers()
  var accountNames: [Int32: String] = [:]
  /// What `#RES` states, or `#UB` less `#IB`, of the year.
  var stated: [Int32: Int64] = [:]
  /// The accounts whose state at the end of the year, or result, is stated.
  var closed: Set<Int32> = []
  /// The accounts whose result is stated.
  var results: Set<Int32> = []
  var hasBalances = false

  var chosen: SIEDimensions?
  var voucher = SIEVoucher()
  var vouchers = SIESums()
  var booked = SIEAccountTotals()
  var balances = SIEBalances()
  var checksum: SIEChecksum?
  var converted = SIEChecksum()
  var outsideYear: (count: Int, line: Int) = (0, 0)
  var foundDimensions: Set<Int> = []

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - digest: called with each block of the file in order, to hash it.
  ///   - dimensions: says which dimensions count in the ledger that the head names; asked once.
  /// - Throws: ``SheetReadingError`` if the file cannot be read or is no text.
  public init(
    _ source: SourceBytes, digest: (UnsafeRawBufferPointer) throws -> Void = { _ in },
    dimensions: @escaping (SIEHead) -> SIEDimensions = { _ in SIEDimensions() }
  ) throws {
    let report = try SIEEncodingReport(surveying: source, digest: digest)
    encoding = report.encoding
    ledger = SIELedger(encoding: report)
    lines = SIELines(source, skipping: report.hasByteOrderMark ? 3 : 0)
    self.dimensions = dimensions
  }

  /// Reads all records.
  ///
  /// - Throws: ``SheetReadingError`` if the file cannot be read to its end.
  public func read() throws(SheetReadingError) -> SIELedger {
    var lastLabel: UInt64 = 0
    reading: while !run.isExhausted {
      switch try lines.next() {
      case .end: break reading
      case .tooLong:
        note(.lineTooLong)
        break reading
      case .line(let line):
        if !ledger.isSIE { ledger.isSIE = SIELabel.begins(line) }
        if let brace = Self.brace(in: line) {
          lastLabel = SIELabel.pack(brace)
        } else if let flaw = fields.read(line) {
          // A line that the end of the file cuts off says more than its open quotation mark.
          note(lines.isEnded ? (flaw == .quoteOpen ? .quoteOpen : .braceOpen) : .cutOff)
          continue
        } else if let label = fields.field(0), !label.isEmpty {
          lastLabel = SIELabel.pack(label)
        } else {
          continue
        }
        take(lastLabel)
      }
    }
    // Of a file that was given up nothing is added up, and what it lacks says nothing of it.
    if run.isExhausted { ledger.isCutShort = true } else { finish(lastLabel) }
    return ledger
  }

  /// The brace of a line that holds one brace alone.
  private static func brace(in line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    var found: Int?
    for (index, byte) in line.enumerated() {
      switch byte {
      case 0x20, 0x09: continue
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        if found != nil { return nil }
        found = index
      default: return nil
      }
    }
    return found.map { UnsafeBufferPointer(rebasing: line[$0..<$0 + 1]) }
  }

  private func take(_ label: UInt64) {
    if label == SIELabel.checksum { return readChecksum() }
    if checksum != nil, label != SIELabel.open, label != SIELabel.close { addToChecksum() }
    switch label {
    case SIELabel.transaction: readTransaction()
    case SIELabel.open: openVoucher()
    case SIELabel.close: closeVoucher()
    case SIELabel.voucher: readVoucher()
    // An added transaction is followed by the same as #TRANS, and a removed one counts no longer.
    case SIELabel.addedTransaction, SIELabel.removedTransaction: break
    case SIELabel.periodBalance: readPeriodBalance()
    default: readHead(label)
    }
  }

  /// Notes a problem, of each kind the first ones.
  func note(_ kind: SIEProblem.Kind, line: Int? = nil) {
    run.note(row: line ?? lines.number, isFaulty: true)
    let name = String(String(describing: kind).prefix { $0 != "(" })
    let count = problemCounts[name, default: 0] + 1
    problemCounts[name] = count
    if count > Self.keptProblems {
      ledger.moreProblems += 1
    } else {
      ledger.problems.append(SIEProblem(kind: kind, line: line ?? lines.number))
    }
  }

  /// A field as text; empty where the record has none such.
  func text(_ index: Int) -> String { fields.field(index).map(encoding.text) ?? "" }
}
