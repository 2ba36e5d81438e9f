import DataPackage
import ProgrammeModel
import SheetReaders

/// A SIE file read as bookings: its sums, its receipt and what it covers.
struct LedgerRows {
  let file: DeliveredFile
  /// The ledger, as its bookings name it.
  let ledger: String
  let reading: SIELedger
  /// The file, where its vouchers are to be taken into a ledger; empty for a ledger's own file.
  let basis: String
  let sha256: String
  /// Something concerns the whole file, so that nothing of it is taken in.
  private(set) var isRefused = false
  private(set) var receipt: FileReceipt
  /// The sums whose texts can be kept.
  private(set) var sums: [SIELedger.Sum] = []

  /// Reads a file; `nil` if nothing of it can be read.
  init?(_ file: DeliveredFile, _ mapping: LedgerMapping, digest: any FileDigest, _ log: inout ProblemLog) {
    var digest = digest
    var found: Ledger?
    let reading: SIELedger
    let place = Place(file: file.name)
    do {
      let source = try file.open()
      guard source.byteCount > 0 else {
        log.note(.fileEmpty, at: place, ProblemDetails())
        return nil
      }
      let reader = try SIEReader(source, digest: { digest.update($0) }) { head in
        found = mapping.ledger(registrationNumber: head.organisationNumber, companyNumber: head.companyNumber)
        return SIEDimensions(
          project: found?.projectDimension ?? 6, administration: found?.administrationDimension)
      }
      reading = try reader.read()
    } catch SheetReadingError.notText(_, let kind) {
      log.note(.ledgerNotSIE, at: place, ProblemDetails(expected: kind.phrase))
      return nil
    } catch {
      OpenedTable.note(error, place, &log)
      return nil
    }
    guard reading.isSIE else {
      log.note(.ledgerNotSIE, at: place, ProblemDetails())
      return nil
    }
    self.file = file
    self.reading = reading
    ledger = Self.text(found?.id.rawValue ?? Self.name(of: reading.head, file)) ?? file.stem
    basis = reading.isForImport ? file.name : ""
    sha256 = digest.finish()
    receipt = FileReceipt(Place(file: file.name))
    receipt.table = BookingTable.table.name
    receipt.encoding = reading.encoding.encoding.rawValue
    if found == nil, !reading.sums.isEmpty {
      log.note(.ledgerNotKnown, at: Place(file: file.name), ProblemDetails(found: ledger))
    }
    noteEncoding(&log)
    for problem in reading.problems { note(problem, &log) }
    keepSums(&log)
    receipt.rowsRead = reading.isCutShort ? FaultyRun.most : sums.count
    receipt.isCutShort = reading.isCutShort
    if reading.isCutShort { isRefused = true }
    receipt.assumptions = assumptions
  }

  /// What the file calls its ledger, where none is registered: the organisation number, and the company's where given.
  private static func name(of head: SIEHead, _ file: DeliveredFile) -> String {
    let numbers = [head.organisationNumber, head.companyNumber].filter { !$0.isEmpty }.joined(separator: "/")
    if !numbers.isEmpty { return numbers }
    return head.name.isEmpty ? file.stem : head.name
  }

  /// A text as it can be kept; `nil` for one with control characters.
  private static func text(_ written: String) -> String? {
    var written = written
    if written.isEmpty { return "" }
    return written.withUTF8 { bytes in
      if case .text(let text) = FieldText.read(bytes) { return text }
      return nil
    }
  }

  private mutating func keepSums(_ log: inout ProblemLog) {
    for sum in reading.sums {
      guard let project = Self.text(sum.project), let account = Self.text(sum.account), !project.isEmpty,
        !account.isEmpty, let administration = Self.text(sum.administration)
      else {
        log.note(
          .ledgerLineNotRead, at: Place(file: file.name, row: sum.line),
          ProblemDetails(found: sum.project, expected: Phrase(sv: "Fält: objekt.", en: "Field: object.")))
        isRefused = true
        continue
      }
      sums.append(
        SIELedger.Sum(
          account: account, project: project, administration: administration, month: sum.month, ore: sum.ore,
          line: sum.line))
    }
  }

  private func noteEncoding(_ log: inout ProblemLog) {
    let report = reading.encoding
    if report.encoding != .codePage437, report.beyondASCII > 0, report.replacementCharacters == 0 {
      log.note(.ledgerEncoding, at: Place(file: file.name), ProblemDetails(found: report.encoding.rawValue))
    }
    if report.replacementCharacters > 0 {
      // Names are destroyed, amounts are not: the figures hold.
      log.note(
        .ledgerTextDestroyed, at: Place(file: file.name), ProblemDetails(count: report.replacementCharacters))
    }
  }

  private mutating func note(_ problem: SIEProblem, _ log: inout ProblemLog) {
    let (code, details) = problem.diagnosis
    if problem.concernsWholeFile { isRefused = true }
    log.note(code, at: Place(file: file.name, row: problem.isOfNoLine ? nil : problem.line), details)
  }

  private var assumptions: [Phrase] {
    let head = reading.head
    var all = [
      Phrase(
        sv: "SIE typ \(head.type)\(reading.isForImport ? "I" : ""), \(head.name), \(reading.vouchers) verifikationer, "
          + "\(reading.records) transaktioner eller saldon.",
        en: "SIE type \(head.type)\(reading.isForImport ? "I" : ""), \(head.name), \(reading.vouchers) vouchers, "
          + "\(reading.records) transactions or balances.")
    ]
    if reading.isChecked {
      all.append(Phrase(sv: "Kontrollsumman stämmer.", en: "The check sum is right."))
    }
    if !sums.isEmpty {
      all.append(
        Phrase(
          sv: "Det som är bokfört på projekt blev \(sums.count) summor per projekt, konto och månad; de är filens "
            + "rader här.",
          en: "What is booked on projects became \(sums.count) sums by project, account and month; they are its rows "
            + "here."
        ))
    }
    if let months, !isRefused, !hasErrors {
      all.append(
        Phrase(
          sv: "Omfattar \(months.lowerBound) till \(months.upperBound); det som saknas där är noll.",
          en: "Covers \(months.lowerBound) to \(months.upperBound); what is not there is zero."))
    }
    if reading.balancesArePartition == true {
      all.append(
        Phrase(
          sv: "Periodsaldona är delar som tillsammans är kontots saldo; raderna per projekt är summerade.",
          en: "The balances by period are parts that together are the account's; the rows by project are added up."))
    }
    return all
  }

  /// Whether something of the file could not be read, or does not agree with its own sums.
  var hasErrors: Bool { reading.problems.contains { $0.diagnosis.code.severity == .error } }

  /// The months that the file covers; `nil` for vouchers on their way into a ledger, and where no year is stated.
  var months: ClosedRange<Period>? {
    guard !reading.isForImport, let first = Self.month(reading.head.year.first / 100),
      let last = Self.month(reading.lastMonth), first <= last
    else { return nil }
    return first...last
  }

  /// The month that is written `YYYYMM`.
  static func month(_ number: Int32) -> Period? { Period.month(Int(number) % 100, of: Int(number) / 100) }

  /// What the file covers.
  var coverage: DeliveredLedger {
    DeliveredLedger(
      ledger: ledger, months: months, administrations: Set(sums.map(\.administration).filter { !$0.isEmpty }))
  }

  /// Enters the sums in a batch.
  func enter(into batch: inout ObservationBatch, source: UInt16) {
    for sum in sums {
      guard let period = Self.month(sum.month) else { continue }
      let key = SeriesKey(
        table: BookingTable.table.name, measure: BookingTable.amount.name,
        dimensions: Key([ledger, sum.administration, sum.project, sum.account, basis]))
      batch.append(
        ObservationBatch.Row(
          series: batch.number(of: key), period: period.code, digits: sum.ore, row: Int32(clamping: sum.line), note: 0,
          source: source, scale: 2, missing: 0))
    }
  }
}
