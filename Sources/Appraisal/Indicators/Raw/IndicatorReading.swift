public import ProgrammeModel

/// What raw rows say of an indicator: the value, and what it was made of.
public struct IndicatorReading: FigureInputs {
  /// The value, or why there is none.
  public let value: FigureValue
  /// The inputs in the order of the formula.
  public let terms: [Term]

  /// How many groups of raw rows are left out of it, since a value is missing or wrong.
  public let leftOut: Int

  /// A reading.
  public init(value: FigureValue, terms: [Term], leftOut: Int = 0) {
    self.value = value
    self.terms = terms
    self.leftOut = leftOut
  }
}

extension IndicatorReading {
  /// Numerator / denominator × scale over the groups that have both; `nil` where there are no raw rows at all.
  ///
  /// - Parameters:
  ///   - scale: 100 for per cent, else 1.
  ///   - isShare: whether the numerator is part of the denominator, so that it cannot be larger.
  ///   - ofSameRows: whether both are columns of the same rows, so that where one is blank the other must not count.
  init?(
    _ numerator: RawTotals, _ denominator: RawTotals, names: (Phrase, Phrase), scale: Double = 1, isShare: Bool = false,
    ofSameRows: Bool = false,
    ifZero reason: UndefinedReason = .denominatorIsZero, request: IndicatorRequest
  ) {
    guard !denominator.cells.isEmpty else { return nil }
    var (over, under, used) = (RawTotals.Cell(value: 0), RawTotals.Cell(value: 0), 0)
    var (problem, missing): (UndefinedReason?, MissingValue?) = (nil, nil)
    var leftOut = 0
    for (_, top, bottom) in Self.groups(numerator, denominator) {
      if let wrong = top?.problem ?? bottom?.problem ?? Self.excess(top, bottom, isShare) {
        problem = problem ?? wrong
        leftOut += 1
      } else if let top, let bottom, top.value != nil, bottom.value != nil, Self.areEven(top, bottom, ofSameRows) {
        over.merge(top)
        under.merge(bottom)
        used += 1
      } else {
        missing = missing ?? top?.missing ?? bottom?.missing
        leftOut += 1
      }
    }
    let (above, below) = (over.value ?? 0, under.value ?? 0)
    self.init(
      value: used == 0
        ? problem.map { .undefined($0.phrase) } ?? .missing(missing ?? MissingValue(.notReported))
        : below == 0
          ? .undefined((problem ?? reason).phrase)
          : Self.doubt(above, below, isShare).map { .undefined($0.phrase) } ?? .number(above * scale / below),
      terms: over.terms(names.0, numerator.fields, request) + under.terms(names.1, denominator.fields, request)
        + Self.leftOut(leftOut), leftOut: leftOut)
  }

  /// The sum of one side alone, in a unit such as a million; `nil` where there are no raw rows at all.
  init?(
    sum totals: RawTotals, name: Phrase, inUnitsOf unit: Double = 1,
    among others: (name: Phrase, totals: RawTotals)? = nil,
    request: IndicatorRequest
  ) {
    guard !totals.cells.isEmpty else { return nil }
    let usable = totals.cells.filter(\.value.isUsable)
    let all = RawTotals(cells: usable, []).together
    let missing = totals.cells.keys.sorted().compactMap { totals.cells[$0]?.missing }.first
    self.init(
      value: usable.isEmpty
        ? .missing(missing ?? MissingValue(.notReported)) : .number((all.value ?? 0) / unit),
      terms: all.terms(name, totals.fields, request)
        + (others.map { $0.totals.together.terms($0.name, $0.totals.fields, request) } ?? [])
        + Self.leftOut(totals.cells.count - usable.count), leftOut: totals.cells.count - usable.count)
  }

  /// What there is of each group on both sides, in order of group.
  private static func groups(
    _ numerator: RawTotals, _ denominator: RawTotals
  ) -> [(group: String, top: RawTotals.Cell?, bottom: RawTotals.Cell?)] {
    var groups = denominator.cells.map { (group: $0, top: numerator.cells[$0], bottom: RawTotals.Cell?.some($1)) }
    // Nearly always both sides have the same groups.
    if groups.count(where: { $0.top != nil }) < numerator.cells.count {
      for (group, top) in numerator.cells where denominator.cells[group] == nil { groups.append((group, top, nil)) }
    }
    return groups.count > 1 ? groups.sorted { $0.group < $1.group } : groups
  }

  /// A part larger than its whole; a whole below zero is a credit, of which the part is nothing or all.
  private static func excess(_ top: RawTotals.Cell?, _ bottom: RawTotals.Cell?, _ isShare: Bool) -> UndefinedReason? {
    guard isShare, let above = top?.value, let below = bottom?.value, below >= 0, above > below else { return nil }
    return .partAboveWhole
  }

  /// Why a share of all groups together cannot be right, such as one of cost with credits.
  private static func doubt(_ above: Double, _ below: Double, _ isShare: Bool) -> UndefinedReason? {
    guard isShare else { return nil }
    let share = above / below
    return share > 1 ? .partAboveWhole : share < 0 ? .partBelowZero : nil
  }

  /// Whether numerator and denominator are about the same months, as far as they say, and of the same rows.
  private static func areEven(_ top: RawTotals.Cell, _ bottom: RawTotals.Cell, _ ofSameRows: Bool) -> Bool {
    if ofSameRows, top.parts != bottom.parts { return false }
    guard let last = top.through, let reached = bottom.through else { return true }
    return last <= reached
  }

  private static func leftOut(_ count: Int) -> [Term] {
    guard count > 0 else { return [] }
    let words = Phrase(sv: "Utelämnade, uppgift saknas eller är fel", en: "Left out, missing or wrong")
    return [Term(words, .count(count), .constant(words))]
  }
}

extension RawTotals.Cell {
  /// What was summed and what was taken off, as inputs of a figure.
  fileprivate func terms(_ name: Phrase, _ fields: [FieldName], _ request: IndicatorRequest) -> [Term] {
    let sum = Term(name, .tally(WrittenDecimal.sum(value ?? 0, deducted ?? 0)), origin(fields, request))
    guard let deducted else { return [sum] }
    let words = Phrase(sv: "Avdrag från \(name.swedish)", en: "Deducted from \(name.english)")
    return [sum, Term(words, .tally(deducted), .facts(request.book.isTracing ? .values(deductions) : .untraced))]
  }

  private func origin(_ fields: [FieldName], _ request: IndicatorRequest) -> Origin {
    guard request.book.isTracing else { return .facts(.untraced) }
    if records.isEmpty { return .facts(.values(values)) }
    let rows = FactSelection.records(records, fields: fields)
    return .facts(values.isEmpty ? rows : FactSelection.values(values).joined(with: rows))
  }
}

extension RawTotals {
  /// All groups as one, in order; without a value where one of them has none.
  var together: Cell {
    var all = Cell(value: 0)
    for group in cells.keys.sorted() { if let cell = cells[group] { all.merge(cell) } }
    return all
  }
}

extension FigureValue {
  /// A sum of raw values: a count where it is whole.
  static func tally(_ sum: Double) -> FigureValue {
    guard sum.magnitude < 9e15, let whole = Int(exactly: sum) else { return .number(sum) }
    return .count(whole)
  }
}
