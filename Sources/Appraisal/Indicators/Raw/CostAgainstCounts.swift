import ProgrammeModel

extension RawTotals {
  /// IT cost and what it is set against at boards: a column of `verksamhetsmått`.
  ///
  /// A board's own cost is set against its own count. For the city all cost counts, central ones too, but not that of boards
  /// that ought to have told of their count and have not, or have told of fewer months: they are left out of both sides.
  static func cost(
    _ request: IndicatorRequest, against column: String, isStock: Bool, types: Set<CostType>? = nil
  ) -> (cost: RawTotals, counts: RawTotals) {
    let measure = "verksamhetsmått/" + column
    let counts = RawTotals(measure, of: request, isStock: isStock)
    guard request.kind == .city else {
      return (.cost(request, by: .organisation, types: types).only(counts), counts)
    }
    // Months of cost are not divided by fewer months of what they are set against.
    let ofBoards = RawTotals.cost(request, by: .organisation, types: types)
    var even = counts
    for (board, cell) in ofBoards.cells {
      if let last = cell.through, let reached = counts.cells[board]?.through, last > reached {
        even.cells[board]?.lack(MissingValue(.notReported))
      }
    }
    let silent = request.boards(without: even, of: measure)
    var cost = RawTotals.cost(request, by: .row, types: types, except: silent).merged()
    for board in silent where request.hasCost(at: board) {
      cost.cells[board.rawValue] = Cell(value: nil, missing: MissingValue(.notReported))
    }
    return (cost, even.merged())
  }

  /// The groups that the other side has too; cost elsewhere is no gap in it.
  func only(_ other: RawTotals) -> RawTotals {
    var totals = self
    totals.cells = cells.filter { other.cells[$0.key] != nil }
    return totals
  }
}

extension IndicatorRequest {
  /// The boards in being, or those that have ever told of a count, that have no usable one in the stretch of time.
  fileprivate func boards(without counts: RawTotals, of measure: String) -> Set<Identifier<Organisation>> {
    let told = book.delivery.measure(measure)?.ofOrganisation ?? [:]
    return Set(
      book.organisations.values.filter { organisation in
        (organisation.from ?? .beginning) <= last && (organisation.to ?? .end) >= first
          && (organisation.kind == .specialistBoard || organisation.kind == .districtBoard
            || told[organisation.id] != nil)
          && !(counts.cells[organisation.id.rawValue]?.isUsable ?? false)
      }.map(\.id))
  }

  /// Whether any cost is reported at a board in the stretch of time.
  fileprivate func hasCost(at board: Identifier<Organisation>) -> Bool {
    let own = IndicatorRequest(
      kind: .organisation, object: board.rawValue, first: first, last: last, sex: sex, book: book)
    return !RawTotals.cost(own, by: .organisation).cells.isEmpty
  }
}
