import ProgrammeModel

/// What IT spending is for, by ESV's three purposes.
enum SpendingPurpose: Sendable {
  case keep, improve, renew
}

extension RawTotals {
  /// What a cost is grouped by, to be set against counts of the same group; `row` is each row for itself.
  enum CostGroup: Sendable {
    case service, organisation, row
  }

  /// Cost in a stretch of time in kronor: operating cost and investment expenditure, internal invoicing left out.
  ///
  /// Rows of other types than those asked for count as zero, or with `onlyTypes` not at all.
  /// An accumulated series counts with its value at the end less its value before the beginning, within the year.
  static func cost(
    _ request: IndicatorRequest, by group: CostGroup, types: Set<CostType>? = nil,
    purpose: SpendingPurpose? = nil, onlyProjects: Bool = false, onlyTypes: Bool = false,
    except boards: Set<Identifier<Organisation>> = []
  ) -> RawTotals {
    var cells: [String: Cell] = [:]
    let rows = request.outcomes
    for row in rows where AmountSelection.cost.covers(row.kind, row.financier) && row.counterparty == nil {
      if let board = row.organisation, boards.contains(board) { continue }
      if onlyProjects, row.project == nil { continue }
      let name: String? =
        switch group {
        // What a project costs is not what running the service does, though the row names both.
        case .service: row.project == nil ? row.service?.rawValue : nil
        case .organisation: row.organisation?.rawValue
        // What is alone needs no name that tells it apart.
        case .row: rows.count == 1 ? "" : row.key.dimensions.text
        }
      guard let name else { continue }
      // By year first, as a row may have the months of many.
      let within = row.observations.filter {
        $0.period.year >= request.first.year && $0.period.year <= request.last.year
          && $0.period.first >= request.first && $0.period.last <= request.last
      }
      guard !within.isEmpty else { continue }
      var cell = cells[name] ?? Cell(value: 0)
      if let types, !(row.costType.map(types.contains) ?? false) {
        if !onlyTypes { cells[name] = cell }
        continue
      }
      if let purpose, let found = row.purpose(in: request.book) {
        if found != purpose {
          cells[name] = cell
          continue
        }
        if request.book.isTracing, let project = row.project.flatMap({ request.book.projects[$0] }) {
          cell.records.append(project.origin)
        }
      } else if purpose != nil {
        // A project that does not say what it does to the IT support leaves the split unknown.
        cell.lack(MissingValue(.notReported))
      }
      if row.counting == .accumulated {
        cell.addAccumulated(row, in: request)
      } else {
        if overlap(within.map(\.period)) { cell.problem = .overlappingPeriods }
        for observation in within { cell.add(observation, of: row.key, isTracing: request.book.isTracing) }
      }
      cell.through = max(cell.through ?? .min, within.last?.period.monthsInAll.upperBound ?? .min)
      cells[name] = cell
    }
    return RawTotals(cells: cells, "utvecklingsslag")
  }
}

extension RawTotals.Cell {
  /// Adds what an accumulated series grew by, year by year; a gap before the beginning leaves the growth unknown.
  fileprivate mutating func addAccumulated(_ row: Outcome, in request: IndicatorRequest) {
    let isTracing = request.book.isTracing
    for year in request.first.year...request.last.year {
      let upTo = row.observations.filter { $0.period.year == year && $0.period.last <= request.last }
      guard let latest = upTo.last, latest.period.last >= request.first else { continue }
      add(latest, of: row.key, isTracing: isTracing)
      if let before = upTo.last(where: { $0.period.last < request.first }) {
        deduct(before, of: row.key, isTracing: isTracing)
      }
    }
  }
}

extension Outcome {
  /// Running a service is keeping; a project says whether it improves or renews. `nil` where it does not say.
  fileprivate func purpose(in book: Book) -> SpendingPurpose? {
    guard let project else { return .keep }
    switch book.projects[project]?.development {
    case .improve: return .improve
    case .renew: return .renew
    case nil: return nil
    }
  }
}

extension RawTotals {
  /// All usable groups as one; those that are not stay for themselves, so that they are counted as left out.
  func merged() -> RawTotals {
    let usable = cells.filter(\.value.isUsable)
    var totals = self
    for group in usable.keys { totals.cells[group] = nil }
    if !usable.isEmpty { totals.cells["="] = RawTotals(cells: usable, []).together }
    return totals
  }

  /// The same with nothing, which is zero, in the groups that only the other side has.
  func zero(where other: RawTotals) -> RawTotals {
    var totals = self
    for group in other.cells.keys where totals.cells[group] == nil { totals.cells[group] = Cell(value: 0) }
    return totals
  }
}
