public import ProgrammeModel

/// Where a rule's demand comes from and how binding it is: an opinion is no duty.
public struct Demand: Hashable, Sendable {
  /// How binding a demand is.
  public enum Standing: String, Sendable, CaseIterable {
    /// A decision, or a proposal for one before the body that decides.
    case decided = "B"
    /// A proposal of the executive office.
    case proposal = "F"
    /// An opinion given in a consultation.
    case opinion = "R"
    /// The city's auditors.
    case audit = "V"
    /// A political statement.
    case political = "P"
    /// No document asks for it: a control of the programme office's own figures.
    case control = "K"
  }

  /// The documents that ask for it; none for a control of one's own figures.
  public let documents: [SourceDocument]
  /// The numbers of the requirements it serves, such as `S4`.
  public let requirements: [String]
  /// How binding it is.
  public let standing: Standing
  /// The numbers of recommendations in audit report 11/2012, where it comes from one.
  public let recommendations: [Int]

  /// A demand with its source.
  public init(
    _ standing: Standing, _ documents: [SourceDocument] = [], _ requirements: [String], recommendations: [Int] = []
  ) {
    self.standing = standing
    self.documents = documents
    self.requirements = requirements
    self.recommendations = recommendations
  }

  /// Where the demand comes from, in words.
  public var citation: Phrase {
    let numbers = recommendations.map(String.init)
    let recommended = Phrase(
      sv: numbers.isEmpty ? "" : ", rekommendation \(numbers.listed(.swedish)) i revisionsrapport 11/2012",
      en: numbers.isEmpty ? "" : ", recommendation \(numbers.listed(.english)) of audit report 11/2012")
    let sources = Phrase(
      sv: documents.map { $0.phrase.swedish }.listed(.swedish), en: documents.map { $0.phrase.english }.listed(.english)
    )
    guard !documents.isEmpty else { return standing.phrase }
    return Phrase(
      sv: "\(standing.phrase.swedish): \(sources.swedish)\(recommended.swedish)",
      en: "\(standing.phrase.english): \(sources.english)\(recommended.english)")
  }
}

extension Demand.Standing {
  /// The standing in words.
  public var phrase: Phrase {
    switch self {
    case .decided: Phrase(sv: "beslut eller förslag till beslut", en: "decision or proposed decision")
    case .proposal: Phrase(sv: "förslag från stadsledningskontoret", en: "proposal of the executive office")
    case .opinion: Phrase(sv: "synpunkt i remissvar", en: "opinion in a consultation")
    case .audit: Phrase(sv: "revisionens granskning", en: "the auditors' review")
    case .political: Phrase(sv: "politiskt uttalande", en: "political statement")
    case .control: Phrase(sv: "egen kontroll av uppgifterna", en: "own control of the data")
    }
  }
}
