extension SIEReader {
  /// Reads a balance by period of the file's own year; those of earlier years are in the files of those years.
  func readPeriodBalance() {
    guard text(1) == "0" else { return }
    ledger.records += 1
    guard let month = fields.field(2).flatMap(SIEValues.month) else {
      return note(.fieldWrong("period", found: text(2)))
    }
    guard let account = fields.field(3), !account.isEmpty else { return note(.fieldMissing("kontonr")) }
    // Files of type 2 may leave the object list out.
    guard let amount = fields.field(4) else { return note(.fieldMissing("saldo")) }
    guard let ore = SIEValues.ore(amount) else { return note(.fieldWrong("saldo", found: text(4))) }
    let number = accounts.number(account)
    run.note(row: lines.number, isFaulty: false)
    balances.all.add(ore, to: number)
    guard fields.objectCount > 0 else { return balances.whole.add(ore, to: number) }
    guard fields.objectCount.isMultiple(of: 2) else { return note(.objectsUnpaired) }
    balances.withObjects.insert(number)
    let objects = objects()
    guard objects.project >= 0 else { return }
    var combination: [Int] = []
    for index in stride(from: 0, to: fields.objectCount, by: 2) {
      combination.append(SIEValues.number(fields.object(index)) ?? -1)
    }
    balances.rows.append(
      SIEBalances.Row(
        key: SIESums.Key(
          account: number, project: objects.project, administration: objects.administration, month: month),
        combination: balances.number(of: combination.sorted()), ore: ore, line: lines.number))
  }
}

extension SIEReader {
  /// Holds the file against itself and gives the sums their texts.
  func finish(_ lastLabel: UInt64) {
    if voucher.state != .none, !hasCutOff { note(.cutOff, line: voucher.line) }
    if checksum != nil, !hasCutOff { note(.cutOff) }
    // A line without a line break may be half a line; a closing brace cannot be, and a check sum vouches for itself.
    if !lines.isEnded, lastLabel != SIELabel.close, !ledger.isChecked, !hasCutOff { note(.cutOff) }
    ledger.isForImport = ledger.head.type == "4" && !hasBalances && ledger.head.through == 0
    stated = stated.filter { closed.contains($0.key) }
    let wanted = [dimensionsInUse.project] + [dimensionsInUse.administration].compactMap { $0 }
    var sums = vouchers
    var totals = booked
    if ledger.vouchers == 0, ledger.head.type != "4" {
      let isPartition = balances.isPartition(stated: stated)
      let found = balances.sums(isPartition: isPartition, wanted: wanted.sorted())
      sums = found.sums
      ledger.balancesArePartition = isPartition
      if let account = found.ambiguous { note(.balancesAmbiguous(account: name(account)), line: 1) }
      totals = isPartition == false ? balances.whole : balances.all
    }
    if sums.overflowed || totals.overflowed { note(.tooLarge, line: 1) }
    if outsideYear.count > 0 { note(.outsideYear(count: outsideYear.count), line: outsideYear.line) }
    compare(totals, Set(sums.totals.keys.map(\.account)))
    ledger.sums = sums.totals.map { key, total in
      SIELedger.Sum(
        account: name(key.account), project: text(projects, key.project),
        administration: key.administration < 0 ? "" : text(administrations, key.administration), month: key.month,
        ore: total.ore, line: total.line)
    }.sorted { $0.line == $1.line ? ($0.project, $0.account) < ($1.project, $1.account) : $0.line < $1.line }
    for (account, name) in accountNames { ledger.accountNames[self.name(account)] = name }
    if ledger.sums.isEmpty, !hasCutOff { noteNothing() }
  }

  private var hasCutOff: Bool { ledger.problems.contains { $0.kind == .cutOff } }

  private func name(_ account: Int32) -> String { text(accounts, account) }

  private func text(_ numbers: SIENumbers, _ number: Int32) -> String {
    numbers.bytes(number).withUnsafeBufferPointer { encoding.text($0) }
  }

  /// Says why nothing was booked on any project.
  private func noteNothing() {
    let others = foundDimensions.subtracting([dimensionsInUse.project]).sorted()
    if ledger.records == 0 || (others.isEmpty && ledger.head.type < "3") {
      note(.nothingByProject(type: ledger.head.type), line: 1)
    } else {
      let found = others.map { "\($0) \(ledger.head.dimensions[$0] ?? "")" }.joined(separator: ", ")
      note(.noProjectDimension(dimension: dimensionsInUse.project, found: found), line: 1)
    }
  }

  /// Holds the sums of accounts against what the file states: a file that lacks vouchers is found by that.
  ///
  /// Balance accounts count only where projects have amounts on them: some programs state balances of another day.
  private func compare(_ totals: SIEAccountTotals, _ withProjects: Set<Int32>) {
    guard ledger.records > 0, !ledger.problems.contains(where: \.leavesRecordOut) else { return }
    for (account, stated) in stated.sorted(by: { name($0.key) < name($1.key) }) {
      let found = totals.total(account)
      guard found != stated, results.contains(account) || withProjects.contains(account) else { continue }
      note(.sumDiffers(account: name(account), booked: found, stated: stated), line: 1)
    }
  }
}
