import Appraisal
public import ProgrammeModel
public import Register
public import ReportContent
import Scrutiny

/// The running delivery in five perspectives, its services, and what concerns one board.
public struct ShowPerspectives: Sendable {
  private let workspace: Workspace

  /// Perspectives from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The perspectives of the city, or of one board, service, project or portfolio.
  ///
  /// - Parameters:
  ///   - name: the perspective's name, in English or Swedish; `nil` for all five.
  ///   - object: whose perspectives; `nil` for the city's.
  ///   - period: the report period; `nil` for the last that something is reported for.
  ///   - asOf: what was known when.
  ///   - language: the language of all text.
  /// - Throws: ``OperationError`` for an unknown perspective or object, or a register that cannot be read.
  public func perspectives(
    _ name: String?, of object: (kind: ObjectKind, id: String)?, period: ReportPeriod?, asOf: AsOf, language: Language
  ) throws(OperationError) -> Report {
    let shown = try workspace.shownPeriod(period, asOf: asOf)
    let period = shown.period
    let book = try workspace.book(asOf: asOf, of: .perspectives(of: object?.kind, on: period))
    var wanted = Perspective.allCases
    if let name { wanted = [try Perspective(argument: name)] }
    if let object { try book.require(object.kind, object.id) }
    var report = PerspectiveReport.make(
      of: book, period: period, perspectives: wanted, kind: object?.kind ?? .city, object: object?.id ?? "staden",
      language: language)
    report.tell(shown)
    return report
  }

  /// The services in operation, or one of them in detail.
  ///
  /// - Throws: ``OperationError`` for an unknown service, or a register that cannot be read.
  public func services(
    _ id: String?, period: ReportPeriod?, asOf: AsOf, language: Language
  ) throws(OperationError) -> Report {
    let shown = try workspace.shownPeriod(period, asOf: asOf)
    let period = shown.period
    let book = try workspace.book(
      asOf: asOf, of: id == nil ? .services(on: period) : .perspectives(of: .service, on: period))
    if let id { try book.require(.service, id) }
    var report = PerspectiveReport.services(
      of: book, period: period, only: id.map { Identifier($0) }, language: language)
    report.tell(shown)
    return report
  }

  /// What concerns one board.
  ///
  /// - Throws: ``OperationError`` for an unknown organisation, or a register that cannot be read.
  public func overview(
    organisation: String, period: ReportPeriod?, asOf: AsOf, language: Language
  ) throws(OperationError) -> Report {
    let shown = try workspace.shownPeriod(period, asOf: asOf)
    let period = shown.period
    let book = try workspace.book(asOf: asOf, of: .report(on: period))
    try book.require(.organisation, organisation)
    let day = book.programme.statedAt.swedishDay
    let context = ScrutinyContext(of: book.programme, period: period, asOf: day)
    let findings = Scrutiny.findings(in: book, at: context).filter { finding in
      finding.organisations.contains { $0.rawValue == organisation }
    }
    var report = OverviewReport.make(
      of: book, organisation: Identifier(organisation), period: period, findings: findings, language: language)
    report.tell(shown)
    return report
  }
}

extension Perspective {
  /// The perspective that an argument names: `EXTERNAL`, `INTERNAL`, `MATURITY`, `COST`, `QUALITY`, or its Swedish word.
  ///
  /// - Throws: ``OperationError`` for anything else.
  init(argument: String) throws(OperationError) {
    let names: [String: Perspective] = [
      "EXTERNAL": .externalBenefit, "INTERNAL": .internalBenefit, "MATURITY": .itMaturity, "COST": .itCost,
      "QUALITY": .itQuality,
    ]
    guard let found = names[argument.uppercased()] ?? Perspective(rawValue: argument.lowercased()) else {
      throw OperationError(
        Phrase(
          sv: "Perspektivet \"\(argument)\" finns inte. Skriv EXTERNAL, INTERNAL, MATURITY, COST eller QUALITY.",
          en: "There is no perspective \"\(argument)\". Write EXTERNAL, INTERNAL, MATURITY, COST or QUALITY."),
        isUsage: true)
    }
    self = found
  }
}

extension Book {
  /// Complains of an object that the register does not know.
  fileprivate func require(_ kind: ObjectKind, _ id: String) throws(OperationError) {
    let (name, known): (Phrase, [String])
    switch kind {
    case .organisation:
      (name, known) = (Phrase(sv: "ingen organisation", en: "no organisation"), ids(organisations.keys))
    case .service: (name, known) = (Phrase(sv: "ingen tjänst", en: "no service"), ids(services.keys))
    case .project: (name, known) = (Phrase(sv: "inget projekt", en: "no project"), ids(projects.keys))
    case .portfolio: (name, known) = (Phrase(sv: "ingen portfölj", en: "no portfolio"), ids(nodes.keys))
    case .city: return
    }
    guard !known.contains(id) else { return }
    let others = KnownNames.phrase(known, like: id)
    throw OperationError(
      Phrase(
        sv: "Det finns \(name.swedish) \(id).\(others.swedish)", en: "There is \(name.english) \(id).\(others.english)")
    )
  }

  private func ids<Thing>(_ keys: some Sequence<Identifier<Thing>>) -> [String] { keys.map(\.rawValue) }
}
