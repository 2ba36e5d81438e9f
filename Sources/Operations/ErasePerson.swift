import DataPackage
public import ProgrammeModel
public import Register

/// Removes a person's name by a registered decision (gallring); the chain still holds.
public struct ErasePerson: Sendable {
  private let register: Register

  /// Erasing in a register.
  public init(_ workspace: Workspace) { register = workspace.register }

  /// Erases every version of the personal columns of a person's record.
  ///
  /// - Parameters:
  ///   - id: the person's id in the table `personer`.
  ///   - isEverywhere: whether the same names are erased wherever they stand as whole texts: as the one who registered,
  ///     and in other records.
  ///   - decision: the decision, such as a case number.
  ///   - actor: who carries it out.
  ///   - now: the machine's clock.
  /// - Throws: ``OperationError`` where the person is unknown, nothing is left to erase, or decision or name is blank.
  public func run(
    _ id: String, isEverywhere: Bool = false, decision: String, by actor: String, now: Instant
  ) throws(OperationError) -> RegistrationReceipt {
    let clock = ClockReading(.system, now: now)
    try OperationError.demand(decision, "--decision", Phrase(sv: "gallringsbeslutet", en: "the decision to erase"))
    try OperationError.demand(actor, "--by", Phrase(sv: "vem som gallrar", en: "who erases"))
    let (table, key) = (PersonTable.table.name, Key([id]))
    let versions = try onRegister { () throws(RegisterError) in try register.history(of: table, key) }
    guard !versions.isEmpty else {
      throw OperationError(
        Phrase(
          sv: "Ingen person har id \"\(id)\" i tabellen personer.", en: "No person has the id \"\(id)\" in personer."))
    }
    var texts: Set<Int64> = []
    for said in Set(versions.compactMap { $0.value?.value }) {
      let uses = try onRegister { () throws(RegisterError) in try register.privateTexts(saying: said) }
      let own = uses.filter {
        if case .cell(table, key, _, _) = $0.place { true } else { false }
      }
      guard !own.isEmpty else { continue }
      texts.formUnion((isEverywhere ? uses : own).map(\.number))
    }
    let header = RegistrationHeader(
      kind: "gallring", statedAt: now, actor: actor, reasonCode: "gallring", decision: decision)
    var entropy = SystemRandomNumberGenerator()
    let receipt = try onRegister { () throws(RegisterError) in
      try register.erase(texts, under: header, clock: clock, entropy: &entropy)
    }
    guard receipt.isAnythingNew else {
      throw OperationError(
        Phrase(
          sv: "\(id) har inget namn kvar att gallra.", en: "\(id) has no name left to erase."))
    }
    return receipt
  }
}
