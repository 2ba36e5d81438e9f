public import Appraisal
public import ProgrammeModel

/// What identifies a finding from one check to the next, so that new, remaining, cleared and accepted can be told.
public struct FindingID: Hashable, Sendable {
  /// The rule.
  public let rule: RuleID
  /// What the finding is about.
  public let subject: Subject
  /// What tells it from other findings of the rule on the subject, such as a decision's id; empty where there is one.
  public let discriminator: String

  /// The identity of a finding.
  public init(rule: RuleID, subject: Subject, discriminator: String = "") {
    self.rule = rule
    self.subject = subject
    self.discriminator = discriminator
  }

  /// One text for the whole identity: `R01:projekt:P1040:B12`.
  public var text: String { "\(rule):\(subject.kind.rawValue):\(subject.id):\(discriminator)" }
}

extension FindingID: Comparable {
  /// Ordered by rule, subject and discriminator.
  public static func < (left: FindingID, right: FindingID) -> Bool {
    if left.rule != right.rule { return left.rule < right.rule }
    if left.subject != right.subject { return left.subject < right.subject }
    return left.discriminator < right.discriminator
  }
}

/// A figure that a finding rests on.
public struct FindingFact: Hashable, Sendable {
  /// What it is.
  public let label: Phrase
  /// Its value.
  public let value: FigureValue
  /// The columns or values of the register it was taken from; `nil` for what the rule works out.
  public let rows: FactSelection?
  /// The figure that `explain` takes apart; `nil` where it is a value of a record or worked out by the rule.
  public let figure: FigureID?
  /// What the rule worked it out from; empty for a figure and for a value of the register.
  public let parts: [FindingFact]

  /// A figure behind a finding.
  public init(
    _ label: Phrase, _ value: FigureValue, _ rows: FactSelection? = nil, figure: FigureID? = nil,
    parts: [FindingFact] = []
  ) {
    self.label = label
    self.value = value
    self.rows = rows
    self.figure = figure
    self.parts = parts
  }

  /// A value worked out from rows.
  init(_ label: Phrase, _ value: FigureValue, from basis: Origin) {
    if case .facts(let selection) = basis {
      self.init(label, value, selection)
    } else {
      self.init(label, value)
    }
  }

  /// The rows it was taken from, where they were collected.
  package var selection: FactSelection? {
    rows.flatMap { if case .untraced = $0 { nil } else { $0 } }
  }

  /// The record it was taken from; `nil` for a series of values and for what the rule works out.
  public var origin: RecordOrigin? {
    guard case .records(let origins, _) = rows, origins.count == 1 else { return nil }
    return origins.first
  }
}

/// Something that an auditor would remark on: what was found, what it rests on and what would clear it.
///
/// A city has tens of thousands, which are sorted, filtered and laid out, so that copies share what they say.
public struct Finding: Hashable, Sendable, Identifiable {
  private struct Content: Hashable {
    let id: FindingID
    let severity: Severity
    let organisations: [Identifier<Organisation>]
    let found: Phrase
    let facts: [FindingFact]
    let remedy: Phrase
    let standing: Demand.Standing
    var acceptance: Acceptance?
    var answers: [FindingAnswer] = []
  }

  // One element: an array is a reference to what is copied when it is changed.
  private var content: [Content]

  /// A finding.
  public init(
    id: FindingID, severity: Severity, organisations: [Identifier<Organisation>], found: Phrase, facts: [FindingFact],
    remedy: Phrase, standing: Demand.Standing
  ) {
    content = [
      Content(
        id: id, severity: severity, organisations: Set(organisations).sorted(), found: found, facts: facts,
        remedy: remedy, standing: standing)
    ]
  }

  /// What identifies it from one check to the next.
  public var id: FindingID { content[0].id }
  /// How serious it is.
  public var severity: Severity { content[0].severity }
  /// The organisations that must answer, in id order.
  public var organisations: [Identifier<Organisation>] { content[0].organisations }
  /// What was found, with names, ids, amounts and dates.
  public var found: Phrase { content[0].found }
  /// The figures it rests on.
  public var facts: [FindingFact] { content[0].facts }
  /// What would clear it.
  public var remedy: Phrase { content[0].remedy }
  /// How binding the demand behind it is.
  public var standing: Demand.Standing { content[0].standing }
  /// The decision to let it stand, in force or run out; `nil` if nobody has decided so.
  public package(set) var acceptance: Acceptance? {
    get { content[0].acceptance }
    set { content[0].acceptance = newValue }
  }
  /// What the organisations have been asked about it and have answered, in organisation order.
  public package(set) var answers: [FindingAnswer] {
    get { content[0].answers }
    set { content[0].answers = newValue }
  }

  /// The rule that found it.
  public var rule: RuleID { id.rule }
  /// What it is about.
  public var subject: Subject { id.subject }
  /// Whether somebody answers for letting it stand on the day of the check.
  public var isAccepted: Bool { acceptance?.isInForce ?? false }
}

extension Finding: Comparable {
  /// The most serious first, then by identity.
  public static func < (left: Finding, right: Finding) -> Bool {
    left.severity == right.severity ? left.id < right.id : left.severity > right.severity
  }
}
