public import ProgrammeModel

extension AuditSample.Kind {
  /// What the amounts are, in an auditor's words.
  public var words: Phrase {
    switch self {
    case .cost: Phrase(sv: "utfall", en: "outcome")
    case .benefit: Phrase(sv: "nyttoutfall", en: "benefit outcome")
    }
  }
}

extension AuditSample.Method {
  /// How the amounts are drawn, in an auditor's words.
  public var words: Phrase {
    switch self {
    case .monetaryUnit: Phrase(sv: "per krona", en: "by krona")
    case .random: Phrase(sv: "slumpmässigt", en: "at random")
    }
  }
}
