public import ProgrammeModel

/// What raw rows say of an indicator: the value, and what it was made of.
public struct IndicatorReading: FigureInputs {
  /// The value, or why there is none.
  public let value: FigureValue
  /// The inputs in the order of the formula.
  public let terms: [Term]

  /// A reading.
  public init(value: FigureValue, terms: [Term]) {
    self.value = value
    self.terms = terms
  }
}

extension IndicatorReading {
  /// Numerator / denominator × scale over the groups that have both; `nil` where there are no raw rows at all.
  ///
  /// - Parameters:
  ///   - scale: 100 for per cent, else 1.
  ///   - isShare: whether the numerator is part of the denominator, so that it cannot be larger.
  init?(
    _ numerator: RawTotals, _ denominator: RawTotals, names: (Phrase, Phrase), scale: Double = 1, isShare: Bool = false,
    ifZero reason: UndefinedReason = .denominatorIsZero, request: IndicatorRequest
  ) {
    guard !denominator.cells.isEmpty else { return nil }
    var (above, below, used) = (0.0, 0.0, 0)
    var (over, under) = (RawTotals.Cell(value: 0), RawTotals.Cell(value: 0))
    var (problem, missing): (UndefinedReason?, MissingValue?) = (nil, nil)
    var leftOut = 0
    for group in Set(numerator.cells.keys).union(denominator.cells.keys).sorted() {
      let (top, bottom) = (numerator.cells[group], denominator.cells[group])
      if let wrong = top?.problem ?? bottom?.problem ?? Self.excess(top, bottom, isShare) {
        problem = problem ?? wrong
        leftOut += 1
      } else if let one = top?.value, let other = bottom?.value {
        above += one
        below += other
        used += 1
        over.keys += top?.keys ?? []
        over.records += top?.records ?? []
        under.keys += bottom?.keys ?? []
        under.records += bottom?.records ?? []
      } else {
        missing = missing ?? top?.missing ?? bottom?.missing
        leftOut += 1
      }
    }
    let terms = [
      Term(names.0, .tally(above), over.origin(numerator.field, request)),
      Term(names.1, .tally(below), under.origin(denominator.field, request)),
    ]
    self.init(
      value: used == 0
        ? problem.map { .undefined($0.phrase) } ?? .missing(missing ?? MissingValue(.notReported))
        : below == 0 ? .undefined(reason.phrase) : .number(above / below * scale),
      terms: terms + Self.leftOut(leftOut))
  }

  /// The sum of one side alone; `nil` where there are no raw rows at all.
  init?(
    sum totals: RawTotals, name: Phrase, scale: Double = 1, among others: (name: Phrase, totals: RawTotals)? = nil,
    request: IndicatorRequest
  ) {
    guard !totals.cells.isEmpty else { return nil }
    let usable = totals.cells.filter { $0.value.value != nil && $0.value.problem == nil }
    var all = RawTotals.Cell(value: 0)
    for group in usable.keys.sorted() {
      all.value = (all.value ?? 0) + (usable[group]?.value ?? 0)
      all.keys += usable[group]?.keys ?? []
      all.records += usable[group]?.records ?? []
    }
    let missing = totals.cells.keys.sorted().compactMap { totals.cells[$0]?.missing }.first
    self.init(
      value: usable.isEmpty
        ? .missing(missing ?? MissingValue(.notReported)) : .number((all.value ?? 0) * scale),
      terms: [Term(name, .tally(all.value ?? 0), all.origin(totals.field, request))]
        + (others.map { [$0.totals.term($0.name, request)] } ?? []) + Self.leftOut(totals.cells.count - usable.count))
  }

  private static func excess(_ top: RawTotals.Cell?, _ bottom: RawTotals.Cell?, _ isShare: Bool) -> UndefinedReason? {
    guard isShare, let above = top?.value, let below = bottom?.value, above > below else { return nil }
    return .partAboveWhole
  }

  private static func leftOut(_ count: Int) -> [Term] {
    guard count > 0 else { return [] }
    let words = Phrase(sv: "Utelämnade, uppgift saknas eller är fel", en: "Left out, missing or wrong")
    return [Term(words, .count(count), .constant(words))]
  }
}

extension RawTotals.Cell {
  /// The facts behind, for a book that traces.
  fileprivate func origin(_ field: FieldName, _ request: IndicatorRequest) -> Origin {
    guard request.book.isTracing else { return .facts(.untraced) }
    return .facts(
      keys.isEmpty ? .records(records, field: field) : .observations(keys, from: request.first, through: request.last))
  }
}

extension RawTotals {
  /// All groups together, as an input that says what a sum was taken among.
  fileprivate func term(_ name: Phrase, _ request: IndicatorRequest) -> Term {
    var all = Cell(value: 0)
    for group in cells.keys.sorted() {
      all.value = (all.value ?? 0) + (cells[group]?.value ?? 0)
      all.keys += cells[group]?.keys ?? []
      all.records += cells[group]?.records ?? []
    }
    return Term(name, .tally(all.value ?? 0), all.origin(field, request))
  }
}

extension FigureValue {
  /// A sum of raw values: a count where it is whole.
  static func tally(_ sum: Double) -> FigureValue {
    guard sum.magnitude < 9e15, let whole = Int(exactly: sum) else { return .number(sum) }
    return .count(whole)
  }
}
