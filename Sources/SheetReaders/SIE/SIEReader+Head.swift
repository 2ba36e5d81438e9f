extension SIEReader {
  /// Reads a record that is neither voucher nor balance by period; one that is not known is left.
  func readHead(_ label: UInt64) {
    switch label {
    case SIELabel.account:
      guard let account = fields.field(1), !account.isEmpty else { return note(.fieldMissing("kontonr")) }
      accountNames[accounts.number(account)] = text(2)
    case SIELabel.object:
      if number(1) == dimensionsInUse.project { ledger.projectNames[text(2)] = text(3) }
    case SIELabel.dimension: if let number = number(1) { ledger.head.dimensions[number] = text(2) }
    case SIELabel.result: state(isClosing: true, isResult: true)
    case SIELabel.closing: state(isClosing: true)
    case SIELabel.opening: state(isClosing: false)
    case SIELabel.type: ledger.head.type = String(text(1).prefix(1))
    case SIELabel.company: ledger.head.companyNumber = text(1)
    case SIELabel.organisation: ledger.head.organisationNumber = text(1)
    case SIELabel.name: ledger.head.name = text(1)
    case SIELabel.program: ledger.head.program = text(1)
    case SIELabel.made: ledger.head.madeOn = fields.field(1).flatMap(SIEValues.day) ?? 0
    case SIELabel.extent: ledger.head.through = fields.field(1).flatMap(SIEValues.day) ?? 0
    case SIELabel.currency: readCurrency()
    case SIELabel.year: readYear()
    default: break
    }
  }

  /// The dimensions that count, asked for when the first record needs them; the head comes before.
  var dimensionsInUse: SIEDimensions {
    if let chosen { return chosen }
    let found = dimensions(ledger.head)
    chosen = found
    return found
  }

  private func number(_ index: Int) -> Int? { fields.field(index).flatMap(SIEValues.number) }

  private func readCurrency() {
    let currency = text(1)
    ledger.head.currency = currency
    if !currency.isEmpty, currency.uppercased() != "SEK" { note(.currency(currency)) }
  }

  private func readYear() {
    guard text(1) == "0", fields.count > 2 else { return }
    guard let first = fields.field(2).flatMap(SIEValues.day), let last = fields.field(3).flatMap(SIEValues.day),
      first <= last
    else { return note(.fieldWrong("#RAR", found: text(2) + " " + text(3))) }
    ledger.head.year = SIEYear(first: first, last: last)
  }

  /// Takes in what the file states of an account for its year.
  private func state(isClosing: Bool, isResult: Bool = false) {
    guard text(1) == "0" else { return }
    hasBalances = true
    guard let account = fields.field(2), let amount = fields.field(3) else { return note(.fieldMissing("saldo")) }
    guard let ore = SIEValues.ore(amount) else { return note(.fieldWrong("saldo", found: text(3))) }
    let number = accounts.number(account)
    if isClosing { closed.insert(number) }
    if isResult { results.insert(number) }
    let (sum, overflow) = (stated[number] ?? 0).addingReportingOverflow(isClosing ? ore : -ore)
    if overflow { note(.tooLarge) } else { stated[number] = sum }
  }
}

extension SIEReader {
  /// An empty check sum opens the records that it covers, one with a value closes them.
  func readChecksum() {
    guard let stated = fields.field(1), !stated.isEmpty else {
      checksum = SIEChecksum()
      converted = SIEChecksum()
      return
    }
    guard let computed = checksum?.value else { return }
    checksum = nil
    let written = encoding.text(stated)
    let isRight = [computed, converted.value].contains { sum in
      // Some programs write the sum as a signed number.
      written == String(sum) || written == String(Int32(bitPattern: sum))
    }
    ledger.isChecked = isRight
    if !isRight { note(.checksum(stated: written, computed: computed)) }
  }

  /// Takes the line's label and fields into the check sum.
  func addToChecksum() {
    fields.forEach { bytes in
      checksum?.update(bytes)
      if encoding == .codePage437 { return }
      converted.update(bytes, as: encoding)
    }
  }
}
