public import Appraisal
public import ProgrammeModel

/// One thing that an auditor would ask of a programme: small, pure and named.
public protocol Rule: Sendable {
  /// The rule's id, such as `R01`.
  var id: RuleID { get }
  /// What the rule asks, in one line.
  var title: Phrase { get }
  /// How serious a finding is unless it says otherwise; a finding may be less serious, never more.
  var severity: Severity { get }
  /// Where the demand comes from and how binding it is.
  var demand: Demand { get }

  /// What the rule finds, in any order; only facts dated by the cut-off count.
  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding]
}

extension Rule {
  /// What this rule alone finds in a book; for several rules at once ``Scrutiny`` lays out the index only once.
  public func findings(in book: Book, at context: ScrutinyContext) -> [Finding] {
    findings(in: ScrutinyIndex(book, at: context), at: context).sorted()
  }

  /// A finding of this rule.
  func finding(
    about subject: Subject, _ discriminator: String = "", severity: Severity? = nil,
    answeredBy organisations: [Identifier<Organisation>], found: Phrase, facts: [FindingFact] = [], remedy: Phrase
  ) -> Finding {
    Finding(
      id: FindingID(rule: id, subject: subject, discriminator: discriminator),
      severity: severity ?? self.severity, organisations: organisations, found: found, facts: facts, remedy: remedy,
      standing: demand.standing)
  }
}
