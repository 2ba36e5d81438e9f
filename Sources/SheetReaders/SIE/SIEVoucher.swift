/// The voucher that is being read.
struct SIEVoucher {
  /// One of its transactions with a project.
  struct Part {
    let key: SIESums.Key
    let ore: Int64
    let line: Int
  }

  enum State { case none, announced, open }

  var state = State.none
  /// Series and number, as a person names it.
  var name = ""
  var day: Int32 = 0
  var line = 0
  /// The sum of its transactions in öre.
  var sum: Int64 = 0
  var parts: [Part] = []
  /// Every transaction's account and amount.
  var all: [(account: Int32, ore: Int64)] = []
  /// Whether something in it could not be read.
  var isSpoiled = false
}

extension SIEReader {
  /// A voucher begins.
  func readVoucher() {
    if voucher.state != .none { note(.voucherNotClosed, line: voucher.line) }
    voucher.parts.removeAll(keepingCapacity: true)
    voucher.all.removeAll(keepingCapacity: true)
    voucher.state = .announced
    voucher.line = lines.number
    (voucher.sum, voucher.isSpoiled) = (0, false)
    voucher.name = text(1).isEmpty ? text(2) : text(1) + " " + text(2)
    guard let day = fields.field(3) else { return spoil(.fieldMissing("verdatum")) }
    guard let found = SIEValues.day(day) else { return spoil(.fieldWrong("verdatum", found: text(3))) }
    voucher.day = found
  }

  func openVoucher() {
    if voucher.state == .announced { voucher.state = .open } else { note(.braceOpen) }
  }

  /// A voucher ends: it counts if its transactions add up to zero.
  func closeVoucher() {
    guard voucher.state == .open else { return note(.braceOpen) }
    voucher.state = .none
    if voucher.isSpoiled { return }
    guard voucher.sum == 0 else {
      return note(.unbalanced(voucher: voucher.name, ore: voucher.sum), line: voucher.line)
    }
    run.note(row: voucher.line, isFaulty: false)
    ledger.vouchers += 1
    for (account, ore) in voucher.all { booked.add(ore, to: account) }
    for part in voucher.parts { vouchers.add(part.ore, to: part.key, line: part.line) }
  }

  /// Reads a transaction of the voucher.
  func readTransaction() {
    guard voucher.state == .open else { return note(.transactionOutside) }
    ledger.records += 1
    guard let account = fields.field(1), !account.isEmpty else { return spoil(.fieldMissing("kontonr")) }
    guard fields.hasObjects, let amount = fields.field(2) else { return spoil(.fieldMissing("belopp")) }
    guard let ore = SIEValues.ore(amount) else { return spoil(.fieldWrong("belopp", found: text(2))) }
    var day = voucher.day
    if let stated = fields.field(3), !stated.isEmpty {
      guard let found = SIEValues.day(stated) else { return spoil(.fieldWrong("transdat", found: text(3))) }
      day = found
    }
    let (sum, overflow) = voucher.sum.addingReportingOverflow(ore)
    if overflow { return spoil(.tooLarge) }
    voucher.sum = sum
    let number = accounts.number(account)
    voucher.all.append((number, ore))
    guard fields.objectCount > 0 else { return }
    guard fields.objectCount.isMultiple(of: 2) else { return spoil(.objectsUnpaired) }
    let objects = objects()
    guard objects.project >= 0 else { return }
    if ledger.head.year.first > 0, day < ledger.head.year.first || day > ledger.head.year.last {
      if outsideYear.count == 0 { outsideYear.line = lines.number }
      outsideYear.count += 1
    }
    voucher.parts.append(
      SIEVoucher.Part(
        key: SIESums.Key(
          account: number, project: objects.project, administration: objects.administration, month: day / 100),
        ore: ore, line: lines.number))
  }

  /// The numbers of the line's project and administration; -1 where it has no project.
  func objects() -> (project: Int32, administration: Int32) {
    let wanted = dimensionsInUse
    var project: Int32 = -1
    var administration: UnsafeBufferPointer<UInt8>?
    for index in stride(from: 0, to: fields.objectCount, by: 2) {
      guard let dimension = SIEValues.number(fields.object(index)) else { continue }
      foundDimensions.insert(dimension)
      let object = fields.object(index + 1)
      if dimension == wanted.project, !object.isEmpty { project = projects.number(object) }
      if dimension == wanted.administration { administration = object }
    }
    guard project >= 0 else { return (-1, -1) }
    return (project, administration.map { administrations.number($0) } ?? -1)
  }

  private func spoil(_ problem: SIEProblem.Kind) {
    voucher.isSpoiled = true
    note(problem)
  }
}
