import Appraisal
import DataPackage
public import ProgrammeModel
public import Register
import Rendering
import ReportContent

/// What changed between two reports: two periods, or one period as known at two times.
public struct CompareReports: Sendable {
  /// One report: a period and what was known when, worked out now or as it was published.
  public struct Side: Sendable {
    /// The period.
    public let period: ReportPeriod
    /// What was known when.
    public let asOf: AsOf
    /// What was printed; `nil` for a report worked out now.
    let printed: PrintedReport?

    /// A report worked out now.
    public init(_ period: ReportPeriod, asOf: AsOf) {
      self.period = period
      self.asOf = asOf
      printed = nil
    }

    init(printed: PrintedReport) {
      period = printed.period
      asOf = .registration(printed.registration)
      self.printed = printed
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
    /// Why it changed: the kind that moved the value most; where no amounts tell, the weightiest kind among the facts
    /// that changed, corrections before all else.
    public let kind: Change
    /// How much of the difference each kind of change made; empty where either side is no number.
    ///
    /// Kinds are let in one by one, in the order of ``CompareReports/kinds``, so that the parts add up to ``size``.
    /// What a new period alone brings belongs to the kind of the facts that came with it.
    public let parts: [Change: Double]
    /// How many of the facts behind it changed, by kind.
    public let facts: [Change: Int]
    /// The versions of the formula, where they differ.
    public let formula: Formula?

    /// The versions of a formula on the two sides.
    public struct Formula: Hashable, Sendable {
      /// In the first report.
      public let before: Int
      /// In the second.
      public let after: Int
    }

    /// After - before, in kronor, share or number; `nil` where either is not a number.
    public var size: Double? {
      guard let old = before?.value.number, let new = after?.value.number else { return nil }
      return new - old
    }
  }

  /// The kinds a change can have, in the order they are told.
  public static let kinds: [Change] = [.correction, .newEstimate, .newOutcome, .newInformation]

  let workspace: Workspace

  /// Comparisons in a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// A report as it was printed, as one side of a comparison.
  ///
  /// - Parameter text: a period (the publication in force), a period and a number (`2014T2:1`), or an XML file.
  /// - Throws: ``OperationError`` where there is no such publication, or the file is no report of this register.
  public func side(published text: String) throws(OperationError) -> Side {
    Side(printed: try PublishReport(workspace).copy(named: text).report)
  }

  /// Every figure that differs, by kind and then the largest first: amounts, then shares and numbers, then those without
  /// a value. What came or went is as large as itself.
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
    let changed = Set(before.keys).union(after.keys).filter { key in
      guard let one = before[key], let two = after[key] else { return true }
      return !one.agrees(with: two)
    }
    let pairs = changed.map { Pair(key: $0, before: before[$0], after: after[$0]) }
    let causes = try causes(pairs, first, second, from: .report(on: min(first.period, second.period)))
    let parts = try parts(pairs, first, second, causes.facts)
    let found = pairs.compactMap { pair -> Difference? in
      guard !causes.unchanged.contains(pair.key), let id = pair.after?.id ?? pair.before?.id else { return nil }
      let (facts, parts) = (causes.facts[pair.key] ?? [:], parts[pair.key] ?? [:])
      let heaviest = Self.kinds.max { abs(parts[$0] ?? 0) < abs(parts[$1] ?? 0) }.flatMap { kind in
        parts[kind].flatMap { $0 == 0 ? nil : kind }
      }
      return Difference(
        id: id, title: Self.title(of: id), subject: causes.names.words(for: id.subject, language), before: pair.before,
        after: pair.after,
        kind: heaviest ?? Self.kinds.first { facts[$0, default: 0] > 0 } ?? .newInformation, parts: parts,
        facts: facts, formula: pair.formula)
    }
    return found.sorted { $0.precedes($1) }
  }

  /// What a figure is called, with the classes of benefit that it counts where its name says them.
  private static func title(of id: FigureID) -> Phrase {
    let title = FigureDefinitions.definition(named: id.name)?.title ?? Phrase(sv: id.name, en: id.name)
    let classes: Phrase
    switch id.name.split(separator: ".").last {
    case "green": classes = Phrase(sv: "grön nytta", en: "green benefit")
    case "green-yellow": classes = Phrase(sv: "grön och gul nytta", en: "green and yellow benefit")
    default: return title
    }
    return Phrase(sv: "\(title.swedish) (\(classes.swedish))", en: "\(title.english) (\(classes.english))")
  }

  /// A figure on both sides.
  struct Pair {
    let key: FigureID
    let before: Figure?
    let after: Figure?

    var formula: Difference.Formula? {
      guard let old = before?.version, let new = after?.version, old != new else { return nil }
      return Difference.Formula(before: old, after: new)
    }
  }

  private func figures(_ side: Side, _ language: Language) throws(OperationError) -> [Figure] {
    if let printed = side.printed { return printed.figures.map(\.inCatalogueStyle) }
    return try MakeReport(workspace).content(side.period, asOf: side.asOf, language: language).figures
  }
}

extension Figure {
  /// A figure read back from a printed report, in the style that its definition prints.
  fileprivate var inCatalogueStyle: Figure {
    FigureDefinitions.definition(named: id.name).map { styled($0.style) } ?? self
  }
}

extension CompareReports.Difference {
  /// By kind, then by what sort of value it is, then the largest first; ties by id.
  fileprivate func precedes(_ other: CompareReports.Difference) -> Bool {
    let kinds = CompareReports.kinds
    let (rank, otherRank) = (kinds.firstIndex(of: kind) ?? kinds.count, kinds.firstIndex(of: other.kind) ?? kinds.count)
    if rank != otherRank { return rank < otherRank }
    if sort != other.sort { return sort < other.sort }
    return magnitude == other.magnitude ? id.text < other.id.text : magnitude > other.magnitude
  }

  /// How much it changed; what came or went by all of it.
  private var magnitude: Double { abs(size ?? (after?.value.number ?? 0) - (before?.value.number ?? 0)) }

  private var sort: Int {
    switch (before?.value, after?.value) {
    case (.money, _), (_, .money): 0
    default: magnitude == 0 ? 2 : 1
    }
  }
}
