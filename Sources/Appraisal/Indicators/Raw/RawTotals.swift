import ProgrammeModel

/// One side of a ratio, group by group, so that a group without its other side can be left out of both.
struct RawTotals: Sendable {
  /// What there is of a group.
  struct Cell: Sendable {
    /// The sum; `nil` where a value in it is missing.
    var value: Double?
    /// Why it cannot be used although it is there.
    var problem: UndefinedReason?
    /// The first reason met among missing values.
    var missing: MissingValue?
    /// What was taken off on the way to the value; `nil` where nothing was.
    var deducted: Double?
    /// How much the series of a count cover together, as ``CountReach/parts``; `nil` of what is no count.
    var parts: Int?
    /// The last month that the values reach, counted from the year 0; `nil` for what there is.
    var through: Int?
    /// The values of series that it was summed from, in a book that traces.
    var values: [SeriesValue] = []
    /// The values that were taken off, in a book that traces.
    var deductions: [SeriesValue] = []
    /// The records it was counted from, in a book that traces.
    var records: [RecordOrigin] = []

    /// Adds a value, or notes that one is missing.
    mutating func add(_ observation: StoredObservation, of series: SeriesKey, isTracing: Bool) {
      switch observation.value {
      case .value(let number): value = value.map { WrittenDecimal.sum($0, number.double) }
      case .missing(let why): lack(why)
      }
      if isTracing { values.append(SeriesValue(series, observation.period)) }
    }

    /// Takes a value off, or notes that it is missing: without it nobody knows what is left.
    mutating func deduct(_ observation: StoredObservation, of series: SeriesKey, isTracing: Bool) {
      switch observation.value {
      case .value(let number):
        value = value.map { WrittenDecimal.difference($0, number.double) }
        deducted = WrittenDecimal.sum(deducted ?? 0, number.double)
      case .missing(let why): lack(why)
      }
      if isTracing { deductions.append(SeriesValue(series, observation.period)) }
    }

    /// Notes that a part is missing, without which there is no sum.
    mutating func lack(_ why: MissingValue) {
      value = nil
      missing = missing ?? why
    }

    /// Whether it can be used.
    var isUsable: Bool { value != nil && problem == nil }

    /// Adds what there is of another group; no value together where either has none.
    mutating func merge(_ other: Cell) {
      value = value.flatMap { sum in other.value.map { WrittenDecimal.sum(sum, $0) } }
      if let more = other.deducted { deducted = WrittenDecimal.sum(deducted ?? 0, more) }
      values += other.values
      deductions += other.deductions
      records += other.records
    }
  }

  /// The cells by group.
  var cells: [String: Cell] = [:]
  /// The columns that records were counted by.
  var fields = [FieldName("källa")]

  /// The sum of raw counts in a stretch of time, by group.
  ///
  /// A count of what happened is summed over the periods that lie within; a count of what there is (`isStock`) is taken
  /// from the last of them. Overlapping periods would count something twice: the group is then undefined. Where one of
  /// the group's series is silent in a month in which another speaks, the group has no sum.
  init(
    _ name: String, of request: IndicatorRequest, isStock: Bool = false, by: (DeliveryBook.Series) -> String = \.group,
    where counts: (DeliveryBook.Series) -> Bool = { _ in true }
  ) {
    for (group, series) in Dictionary(grouping: request.series(name).filter(counts), by: by) {
      var cell = Cell(value: 0)
      var reach = CountReach()
      for series in Self.ofSex(request.sex, series) {
        let within = series.observations.filter { $0.period.first >= request.first && $0.period.last <= request.last }
        reach.add(within, of: series, isStock: isStock, in: request)
        guard let last = within.last else { continue }
        if !isStock, Self.overlap(within.map(\.period)) { cell.problem = .overlappingPeriods }
        for observation in isStock ? [last] : within {
          cell.add(observation, of: series.key, isTracing: request.book.isTracing)
        }
      }
      guard reach.parts > 0 else { continue }
      if reach.hasGap { cell.lack(MissingValue(.notReported)) }
      cell.parts = reach.parts
      cell.through = isStock ? nil : reach.through
      cells[group] = cell
    }
  }

  /// Totals made elsewhere.
  init(cells: [String: Cell], _ fields: String...) { self.init(cells: cells, fields) }

  /// Totals made elsewhere, of records with several columns.
  init(cells: [String: Cell], _ fields: [String]) {
    self.cells = cells
    self.fields = fields.map(FieldName.init(_:))
  }

  /// Whether any two periods have a day in common.
  static func overlap(_ periods: [Period]) -> Bool {
    let ordered = periods.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    return zip(ordered, ordered.dropFirst()).contains { $0.last >= $1.first }
  }

  /// The series of one sex; for everybody those that count everybody, or where there are none both sexes.
  private static func ofSex(_ sex: SexBreakdown, _ series: [DeliveryBook.Series]) -> [DeliveryBook.Series] {
    if sex != .all { return series.filter { $0.sex == sex } }
    let whole = series.filter { $0.sex == nil || $0.sex == .all }
    return whole.isEmpty ? series : whole
  }
}
