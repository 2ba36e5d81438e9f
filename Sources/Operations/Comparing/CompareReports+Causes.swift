import Appraisal
import DataPackage
import ProgrammeModel
import Register
import ReportContent

extension CompareReports {
  /// For each changed figure the facts that differ between the two, by kind of change; the names of subjects; and the
  /// figures that only one report shows though they stand unchanged, which is no change of a figure.
  func causes(
    _ pairs: [Pair], _ first: Side, _ second: Side, from extent: Extent
  ) throws(OperationError) -> (facts: [FigureID: [Change: Int]], names: [Subject: String], unchanged: Set<FigureID>) {
    let (oldBook, newBook) = (
      try workspace.book(asOf: first.asOf, of: extent, isTracing: true),
      try workspace.book(asOf: second.asOf, of: extent, isTracing: true)
    )
    var (oldLeaves, newLeaves) = (Leaves(oldBook), Leaves(newBook))
    var behind: [(key: FigureID, old: Set<FactReference>, new: Set<FactReference>)] = []
    for pair in pairs {
      // A figure that only one side shows is followed on both, so that facts which still stand are no cause.
      behind.append(
        (
          pair.key, oldLeaves.facts(of: pair.before?.id ?? pair.key.at(first.period, unless: pair.after?.id)),
          newLeaves.facts(of: pair.after?.id ?? pair.key.at(second.period, unless: pair.before?.id))
        ))
    }
    let all = behind.reduce(into: Set<FactReference>()) { $0.formUnion($1.old.union($1.new)) }
    let (was, now) = try onRegister { () throws(RegisterError) in
      (
        try workspace.register.origins(of: all, asOf: first.asOf),
        try workspace.register.origins(of: all, asOf: second.asOf)
      )
    }
    let isForward = oldBook.programme.registration <= newBook.programme.registration
    var facts: [FigureID: [Change: Int]] = [:]
    for (key, old, new) in behind {
      for fact in old.union(new) {
        let isNew = new.contains(fact) != old.contains(fact)
        guard isNew || was[fact]?.registration.number != now[fact]?.registration.number else { continue }
        facts[key, default: [:]][kind(of: fact, was[fact], now[fact], isForward), default: 0] += 1
      }
    }
    let unchanged = pairs.filter { pair in
      guard facts[pair.key] == nil, let shown = pair.before ?? pair.after, pair.before == nil || pair.after == nil
      else {
        return false
      }
      return shown.stands(in: pair.before == nil ? oldBook : newBook)
    }
    return (facts, newBook.subjectNames, Set(unchanged.map(\.key)))
  }

  /// A first value is what its table holds: an outcome in a table of outcomes, an estimate in one of estimates.
  /// What was known and is no longer has been withdrawn, which is a correction; looking back it was only not yet known.
  private func kind(
    of fact: FactReference, _ old: FactOrigin?, _ new: FactOrigin?, _ isForward: Bool
  ) -> Change {
    if new == nil, isForward { return .correction }
    guard let change = (new ?? old)?.change else { return .newInformation }
    switch change {
    case .correction, .newEstimate, .newOutcome, .newInformation: return change
    case .withdrawal: return .correction
    case .first: return Self.kind(ofFirstIn: fact.table)
    }
  }

  /// What a first value of a table is: an outcome, an estimate, or information.
  static func kind(ofFirstIn table: TableName) -> Change {
    DataPackage.tables.first { $0.name == table }?.change ?? .newInformation
  }
}

extension Figure {
  /// Whether the figure, of its own period, has the same value in another knowledge.
  fileprivate func stands(in book: Book) -> Bool {
    guard let definition = FigureDefinitions.definition(named: id.name), let period = ReportPeriod(id.period) else {
      return false
    }
    return value == definition.value(id.subject, period, book)
  }
}

extension FigureID {
  /// The figure of another report period; of a key that has its own period, the figure itself.
  fileprivate func at(_ period: ReportPeriod, unless same: FigureID?) -> FigureID {
    self == same ? self : FigureID(name: name, subject: subject, period: period.description)
  }
}

extension FactReference {
  /// The table that the fact is in.
  var table: TableName {
    switch self {
    case .cell(let table, _, _): table
    case .observation(let series, _): series.table
    }
  }
}
