import Appraisal
import DataPackage
import ProgrammeModel
import Register
import ReportContent

extension CompareReports {
  /// How much each kind of change moved each figure.
  ///
  /// From the earlier knowledge, the later changes are let in kind by kind and the earlier report's figure is worked out
  /// each time; the formula of today is used throughout. What then remains comes with the new period (or, between two
  /// printed reports, with another formula) and is given to the heaviest kind among the facts that are no corrections.
  /// Looking back in time nothing is split, as nothing had been registered yet.
  func parts(
    _ pairs: [Pair], _ first: Side, _ second: Side, _ facts: [FigureID: [Change: Int]]
  ) throws(OperationError) -> [FigureID: [Change: Double]] {
    let numbers = pairs.filter { $0.before?.value.number != nil && $0.after?.value.number != nil }
    guard !numbers.isEmpty else { return [:] }
    let extent = Extent.report(on: min(first.period, second.period))
    let old = try workspace.book(asOf: first.asOf, of: extent)
    let new = try workspace.programme(asOf: second.asOf, of: Extent(tables: [])).registration
    let base = old.programme.registration
    guard base <= new else { return [:] }
    var books = [old]
    if base < new {
      for count in 1...Self.kinds.count {
        let admitted = Set(Self.kinds.prefix(count))
        books.append(
          try workspace.book(
            asOf: second.asOf, of: extent,
            later: LaterChanges(after: base) { table, change in
              admitted.contains(Self.category(of: change, in: table))
            }))
      }
    }
    var parts: [FigureID: [Change: Double]] = [:]
    for pair in numbers { parts[pair.key] = split(pair, books, facts[pair.key] ?? [:]) }
    return parts
  }

  /// Withdrawals count as corrections, and first values as what their table holds.
  static func category(of change: Change, in table: TableName) -> Change {
    switch change {
    case .correction, .withdrawal: .correction
    case .first: kind(ofFirstIn: table)
    case .newEstimate, .newOutcome, .newInformation: change
    }
  }

  private func split(_ pair: Pair, _ books: [Book], _ facts: [Change: Int]) -> [Change: Double] {
    guard let before = pair.before, let start = before.value.number, let end = pair.after?.value.number,
      let definition = FigureDefinitions.definition(named: before.id.name), let period = ReportPeriod(before.id.period)
    else { return [:] }
    var parts: [Change: Double] = [:]
    var standing = definition.value(before.id.subject, period, books[0]).number ?? start
    var told = 0.0
    for (kind, book) in zip(Self.kinds, books.dropFirst()) {
      guard let value = definition.value(before.id.subject, period, book).number else { continue }
      if value != standing { parts[kind] = value - standing }
      told += value - standing
      standing = value
    }
    let rest = end - start - told
    guard abs(rest) > abs(end - start) * 1e-9 else { return parts }
    let kind = Self.kinds.dropFirst().max { facts[$0, default: 0] < facts[$1, default: 0] } ?? .newInformation
    parts[facts[kind, default: 0] > 0 ? kind : .newInformation, default: 0] += rest
    return parts
  }
}
