import Appraisal
import ProgrammeModel

extension LedgerTotals {
  /// What a project has reported for a year, as far as the ledgers cover it and ought to hold it.
  ///
  /// `nil` where a value is for a longer time than the ledgers cover, since it cannot be divided.
  func reported(by project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> Money? {
    let (series, last) = comparedSeries(of: project, year: year, index, context)
    let values = series.flatMap { ReportedCosts.perPeriod($0) }.filter { $0.period.year == year }
    guard !values.contains(where: { $0.period.first <= last && last < $0.period.last }) else { return nil }
    return values.filter { $0.period.last <= last }.map { $0.amount }.sum
  }

  /// The values that ``reported(by:year:_:_:)`` adds.
  func reportedRows(
    of project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> FactSelection {
    let (series, last) = comparedSeries(of: project, year: year, index, context)
    return .observations(series.map(\.key), from: Period.year(year).first, through: last)
  }

  /// The reported costs of a project that the ledgers of a year ought to hold, and the last day they are compared through.
  private func comparedSeries(
    of project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> (series: [Outcome], last: CalendarDay) {
    let end = lastDay(of: project, year: year, in: index.book) ?? Period.year(year).last
    let costs = index.book.amounts.outcomes(of: .project(project.id)).filter {
      $0.counterparty == nil && AmountSelection.cost.kinds.contains($0.kind)
    }
    // An extract is of the whole city; a ledger is of its organisation.
    let isOfTheCity = lastDayOfExtract(year) != nil && !isBooked(project, year: year)
    let ledgers = holders(of: project, year: year, in: index.book)
    return (
      isOfTheCity ? costs : costs.filter { isHeld(by: ledgers, $0.organisation) }, min(end, context.cutOff)
    )
  }

  /// The ledger's values behind ``unknownTotal(of:)``.
  func rows(ofUnknown code: String, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> FactSelection {
    let programme = index.book.programme
    let mapping = LedgerMapping(programme)
    let booked = programme.bookings.filter { $0.code == code && mapping.isCost($0, of: .unknown) }
    let extract = programme.ledgerEntries.filter { entry in
      entry.code == code && entry.isComparedCost && mapping.meaning(ofExtract: entry) == .unknown
        && entry.observations.contains { !isBooked(code: code, year: $0.period.year) }
    }
    return .observations(
      extract.map(\.key) + booked.map(\.key), from: .beginning, through: context.cutOff)
  }

  /// The ledger's values behind ``total(of:year:in:)``: bookings where the project has any that year, else the extract.
  func rows(
    of project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> FactSelection {
    let programme = index.book.programme
    let mapping = LedgerMapping(programme)
    let keys: [SeriesKey]
    if isBooked(project, year: year) {
      keys = programme.bookings.filter { mapping.isCost($0, of: .project(project.id)) }.map(\.key)
    } else {
      keys = programme.ledgerEntries.filter { entry in
        guard entry.isComparedCost else { return false }
        let meaning = mapping.meaning(ofExtract: entry)
        return meaning == .project(project.id) || meaning == .unknown && entry.code == project.ledgerCode
      }.map(\.key)
    }
    let last = lastDay(of: project, year: year, in: index.book) ?? Period.year(year).last
    return .observations(keys, from: Period.year(year).first, through: min(last, context.cutOff))
  }
}

extension LedgerMapping {
  /// Whether a series of bookings is cost on a code with a meaning.
  fileprivate func isCost(_ booking: Booking, of meaning: CodeMeaning) -> Bool {
    guard self.meaning(ofCode: booking.code, administration: booking.administration, in: booking.ledger) == meaning,
      let account = self.meaning(ofAccount: booking.account, in: booking.ledger), let kind = account.kind
    else { return false }
    return !account.isInternal && AmountSelection.cost.kinds.contains(kind)
  }
}
