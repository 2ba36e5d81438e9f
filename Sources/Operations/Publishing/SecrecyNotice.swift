import DataPackage
public import ProgrammeModel
import Register

/// That what is shown rests on values under secrecy, for whoever might hand it on.
public struct SecrecyNotice: Sendable {
  /// The marks, in order of id.
  public let marks: [SecrecyMark]

  /// `nil` where there is no mark.
  init?(_ marks: some Sequence<SecrecyMark>) {
    self.marks = Set(marks).sorted { $0.id < $1.id }
    if self.marks.isEmpty { return nil }
  }

  /// One for several; `nil` where there are none.
  public init?(_ notices: some Sequence<SecrecyNotice>) { self.init(notices.flatMap(\.marks)) }

  /// The legal grounds, each once.
  public var grounds: [String] {
    marks.map(\.ground).reduce(into: []) { found, ground in
      if !ground.isEmpty, !found.contains(ground) { found.append(ground) }
    }
  }

  /// What a reader is told.
  public var words: Phrase {
    let named = grounds.isEmpty ? "" : " (\(grounds.joined(separator: ", ")))"
    return Phrase(
      sv: "Intern: vilar på uppgifter som omfattas av sekretess\(named) och får inte lämnas ut utan prövning.",
      en: "Internal: rests on values under secrecy\(named) and must not be handed out without examination.")
  }
}

extension Workspace {
  /// The facts under the marks of secrecy that hold by the latest knowledge; `nil` where there are none, or only what is
  /// public is read.
  func secretFacts() throws(OperationError) -> SecretFacts? {
    guard !isPublic else { return nil }
    let marks = try disclosureInForce().marks
    guard !marks.isEmpty else { return nil }
    let tables = SecretFacts.tables(for: marks).union([SecrecyTable.table.name])
    let records = try onRegister { () throws(RegisterError) in
      try register.snapshot(asOf: .latest, tables: tables)
    }
    return SecretFacts(marks, in: records)
  }
}

extension SecretFacts {
  /// The marks over a fact.
  func marks(over fact: FactReference) -> [SecrecyMark] {
    switch fact {
    case .cell(let table, let key, let field): marks(over: table, key, field)
    case .observation(let series, let period): marks(over: series, period)
    }
  }

  /// What is to be said of something that rests on facts; `nil` where none of them is under a mark.
  func notice(over facts: some Sequence<FactReference>) -> SecrecyNotice? {
    SecrecyNotice(Set(facts.flatMap { marks(over: $0) }))
  }
}
