import Appraisal
import DataPackage
public import ProgrammeModel
public import Register
import ReportContent

/// What changed between two reports: two periods, or one period as known at two times.
public struct CompareReports: Sendable {
  /// One report: a period and what was known when.
  public struct Side: Sendable {
    /// The period.
    public let period: ReportPeriod
    /// What was known when.
    public let asOf: AsOf

    /// A report.
    public init(_ period: ReportPeriod, asOf: AsOf) {
      self.period = period
      self.asOf = asOf
    }
  }

  /// A figure that differs.
  public struct Difference: Sendable {
    /// The figure in the second report; in the first where the second lacks it.
    public let id: FigureID
    /// What the figure is called.
    public let title: Phrase
    /// What it is about, by name where it has one.
    public let subject: String
    /// What the first report shows; `nil` if it does not have the figure.
    public let before: Figure?
    /// What the second report shows; `nil` if it does not have the figure.
    public let after: Figure?
    /// Why it changed: the weightiest kind among the facts that changed, corrections before all else.
    public let kind: Change
    /// How many of the facts behind it changed, by kind.
    public let facts: [Change: Int]

    /// After - before, in kronor, share or number; `nil` where either is not a number.
    public var size: Double? {
      guard let old = before?.value.number, let new = after?.value.number else { return nil }
      return new - old
    }
  }

  /// The kinds a change can have, in the order they are told.
  public static let kinds: [Change] = [.correction, .newEstimate, .newOutcome, .newInformation]

  private let workspace: Workspace

  /// Comparisons in a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Every figure that differs, by kind and then the largest first: amounts, then shares and numbers, then those that
  /// came, went or have no value.
  ///
  /// Between two periods, figures of the reports' own periods are compared with each other; history drawn in charts
  /// is left out. Between two days of knowledge every figure is compared.
  /// - Throws: ``OperationError`` where a report cannot be made.
  public func differences(_ first: Side, _ second: Side, language: Language) throws(OperationError) -> [Difference] {
    let (old, new) = (try figures(first, language), try figures(second, language))
    let isSamePeriod = first.period == second.period
    func keyed(_ figures: [Figure], _ period: ReportPeriod) -> [FigureID: Figure] {
      let counted = isSamePeriod ? figures : figures.filter { $0.id.period == period.description }
      return Dictionary(
        counted.map { (isSamePeriod ? $0.id : FigureID(name: $0.id.name, subject: $0.id.subject, period: ""), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (keyed(old, first.period), keyed(new, second.period))
    let changed = Set(before.keys).union(after.keys).filter { before[$0]?.value != after[$0]?.value }
    let causes = try causes(
      changed.map { ($0, before[$0]?.id, after[$0]?.id) }, first.asOf, second.asOf)
    let found = changed.compactMap { key -> Difference? in
      guard let id = after[key]?.id ?? before[key]?.id else { return nil }
      let facts = causes.facts[key] ?? [:]
      return Difference(
        id: id, title: FigureCatalogue.definition(named: id.name)?.title ?? Phrase(sv: id.name, en: id.name),
        subject: causes.names[id.subject.id] ?? id.subject.description, before: before[key], after: after[key],
        kind: Self.kinds.first { facts[$0, default: 0] > 0 } ?? .newInformation, facts: facts)
    }
    return found.sorted { $0.precedes($1) }
  }

  private func figures(_ side: Side, _ language: Language) throws(OperationError) -> [Figure] {
    try MakeReport(workspace).content(side.period, asOf: side.asOf, language: language).figures
  }

  /// For each changed figure the facts that differ between the two, by kind of change; and the names of subjects.
  private func causes(
    _ changed: [(key: FigureID, before: FigureID?, after: FigureID?)], _ first: AsOf, _ second: AsOf
  ) throws(OperationError) -> (facts: [FigureID: [Change: Int]], names: [String: String]) {
    let (oldBook, newBook) = (
      try workspace.book(asOf: first, isTracing: true), try workspace.book(asOf: second, isTracing: true)
    )
    var (oldLeaves, newLeaves) = (Leaves(oldBook), Leaves(newBook))
    var behind: [(key: FigureID, old: Set<FactReference>, new: Set<FactReference>)] = []
    for (key, before, after) in changed {
      behind.append(
        (key, before.map { oldLeaves.facts(of: $0) } ?? [], after.map { newLeaves.facts(of: $0) } ?? []))
    }
    let all = behind.reduce(into: Set<FactReference>()) { $0.formUnion($1.old.union($1.new)) }
    let (was, now) = try onRegister { () throws(RegisterError) in
      (try workspace.register.origins(of: all, asOf: first), try workspace.register.origins(of: all, asOf: second))
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
    let names = Dictionary(
      newBook.programme.projects.map { ($0.id.rawValue, "\($0.id.rawValue) \($0.name)") },
      uniquingKeysWith: { first, _ in first })
    return (facts, names)
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
    case .first: return DataPackage.tables.first { $0.name == fact.table }?.change ?? .newInformation
    }
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

extension CompareReports.Difference {
  /// By kind, then by what sort of value it is, then the largest first; ties by id.
  fileprivate func precedes(_ other: CompareReports.Difference) -> Bool {
    let kinds = CompareReports.kinds
    let (rank, otherRank) = (kinds.firstIndex(of: kind) ?? kinds.count, kinds.firstIndex(of: other.kind) ?? kinds.count)
    if rank != otherRank { return rank < otherRank }
    if sort != other.sort { return sort < other.sort }
    let (magnitude, otherMagnitude) = (abs(size ?? 0), abs(other.size ?? 0))
    return magnitude == otherMagnitude ? id.text < other.id.text : magnitude > otherMagnitude
  }

  private var sort: Int {
    guard size != nil else { return 2 }
    if case .money? = after?.value { return 0 }
    return 1
  }
}

extension CompareReports.Difference {
  /// The change as one sentence.
  public var sentence: Phrase {
    let kinds = CompareReports.kinds.compactMap { kind in facts[kind].map { "\(kind.rawValue): \($0)" } }
    let (swedish, english) = (text(.swedish), text(.english))
    let why =
      kinds.isEmpty
      ? Phrase(sv: "inga uppgifter bakom är ändrade", en: "no facts behind it changed")
      : Phrase(
        sv: "ändrade uppgifter – \(kinds.joined(separator: ", "))",
        en: "facts changed – \(kinds.joined(separator: ", "))")
    return Phrase(sv: "\(swedish) (\(why.swedish)).", en: "\(english) (\(why.english)).")
  }

  private func text(_ language: Language) -> String {
    func print(_ figure: Figure) -> String { Printing.text(figure, language) }
    let what = "\(title(language)), \(subject)"
    switch (before, after) {
    case (let old?, let new?):
      return Phrase(
        sv: "\(what): från \(print(old)) till \(print(new))\(step(new, language))",
        en: "\(what): from \(print(old)) to \(print(new))\(step(new, language))")(language)
    case (nil, let new?):
      return Phrase(sv: "\(what): \(print(new)) har kommit till", en: "\(what): \(print(new)) is new")(language)
    case (let old?, nil):
      return Phrase(sv: "\(what): \(print(old)) har fallit bort", en: "\(what): \(print(old)) is gone")(language)
    case (nil, nil): return what
    }
  }

  /// The difference in words of the same style, for amounts.
  private func step(_ new: Figure, _ language: Language) -> String {
    guard case .money(let now) = new.value, case .money(let was)? = before?.value else { return "" }
    let difference = Figure(id: id, version: new.version, value: .money(now - was), style: new.style, unit: new.unit)
    return Phrase(
      sv: ", skillnad \(Printing.text(difference, .swedish))", en: ", difference \(Printing.text(difference, .english))"
    )(
      language)
  }
}
