public import ProgrammeModel

/// A share that answers an auditor's question: of those asked, how many meet the demand.
///
/// A frozen figure like any other: the report and `explain` use the same definition.
public struct AuditMeasure: Sendable {
  /// The frozen name, such as `audit.benefits-owned`.
  public let name: String
  /// What the share is called.
  public let title: Phrase
  /// Who is asked, what meets the demand and who is left out.
  public let formula: Phrase
  /// What those asked are called.
  public let asked: Phrase
  /// The column that shows whether the demand is met, for `explain`.
  let field: FieldName
  let count: @Sendable (Book, ReportPeriod) -> AuditCount

  /// How many were asked, how many meet the demand, and who was left out and why.
  public func count(in book: Book, at period: ReportPeriod) -> AuditCount { count(book, period) }

  /// The share as a figure of the programme.
  public func figure(in book: Book, at period: ReportPeriod) -> Figure {
    Figure(
      id: FigureID(name: name, subject: Subject(.programme, ""), period: period.description), version: 1,
      value: inputs(book, period).ratio, style: .percent)
  }

  /// The share as a definition for `explain`.
  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: name, title: title, formula: formula, style: .percent, value: { inputs($2, $1).ratio },
      terms: { inputs($2, $1).terms })
  }

  private func inputs(_ book: Book, _ period: ReportPeriod) -> RatioInputs {
    let count = count(book, period)
    let met = Phrase(sv: "Uppfyller kravet", en: "Meet the demand")
    return RatioInputs(
      numerator: Term(met, .count(count.met.count), .facts(.records(count.met, field: field))),
      denominator: Term(asked, .count(count.asked.count), .facts(.records(count.asked, field: field))),
      undefined: .denominatorIsZero)
  }
}

/// Those asked by an audit measure.
public struct AuditCount: Sendable {
  /// Somebody left out of the share, with the reason.
  public struct Exception: Hashable, Sendable {
    /// What is left out.
    public let id: String
    /// Its name.
    public let name: String
    /// Why.
    public let reason: Phrase
  }

  /// The records of those asked.
  public internal(set) var asked: [RecordOrigin] = []
  /// The records of those that meet the demand.
  public internal(set) var met: [RecordOrigin] = []
  /// Who was left out.
  public internal(set) var exceptions: [Exception] = []

  mutating func ask(_ origin: RecordOrigin, isMet: Bool) {
    asked.append(origin)
    if isMet { met.append(origin) }
  }

  mutating func leaveOut(_ id: String, _ name: String, _ swedish: String, _ english: String) {
    exceptions.append(Exception(id: id, name: name, reason: Phrase(sv: swedish, en: english)))
  }
}
