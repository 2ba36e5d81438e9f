public import ProgrammeModel
public import Register

/// Takes back a registration by a new one; both remain to be seen.
public struct UndoRegistration: Sendable {
  private let register: Register

  /// Undoing in a register.
  public init(_ workspace: Workspace) { register = workspace.register }

  /// Undoes a registration: what still stands from it gets its former value, or none.
  ///
  /// - Parameters:
  ///   - number: the registration.
  ///   - actor: who undoes it.
  ///   - reason: why, in words; kept apart from the chained content, as names are.
  ///   - decision: the decision it rests on; empty if none.
  ///   - now: the machine's clock.
  /// - Throws: ``OperationError`` where there is no such registration, where it was a publication or an erasure, where
  ///   nothing stands from it any longer, or where name or reason is blank.
  public func run(
    _ number: Int64, by actor: String, reason: String, decision: String = "", now: Instant
  ) throws(OperationError) -> RegistrationReceipt {
    let clock = ClockReading(.system, now: now)
    try OperationError.demand(actor, "--by", Phrase(sv: "vem som ångrar", en: "who undoes it"))
    try OperationError.demand(reason, "--reason", Phrase(sv: "varför", en: "why"))
    let wanted = RegistrationNumber(rawValue: number)
    let entry = try onRegister { () throws(RegisterError) in try register.registration(wanted) }
    if entry?.header.kind == PublishReport.kind {
      throw OperationError(
        Phrase(
          sv: "Registrering \(number) är en publicering, och det som har publicerats kan inte ångras. Publicera en "
            + "rättad rapport för samma period; den ersätter den gamla, och båda finns kvar.",
          en: "Registration \(number) is a publication, and what was published cannot be undone. Publish a corrected "
            + "report on the same period; it supersedes the old one, and both remain."))
    }
    let header = RegistrationHeader(
      kind: "undo", statedAt: now, actor: actor, reasonCode: Change.correction.rawValue, reason: reason,
      decision: decision)
    var entropy = SystemRandomNumberGenerator()
    let receipt = try onRegister { () throws(RegisterError) in
      try register.undo(wanted, under: header, clock: clock, entropy: &entropy)
    }
    guard receipt.isAnythingNew else { throw try nothingStands(number, entry) }
    return receipt
  }

  private func nothingStands(
    _ number: Int64, _ entry: RegistrationEntry?
  ) throws(OperationError) -> OperationError {
    if let earlier = entry?.reversedBy {
      let latest = try latestUndoing(from: earlier)
      let rest =
        latest == earlier
        ? Phrase(sv: "Den kan ångras i sin tur.", en: "That can be undone in turn.")
        : Phrase(
          sv: "Den har ångrats i sin tur; den senaste ångringen, som kan ångras, är registrering \(latest.rawValue).",
          en: "That was undone in turn; the latest undoing, which can be undone, is registration \(latest.rawValue).")
      return OperationError(
        Phrase(
          sv: "Registrering \(number) är redan ångrad av registrering \(earlier.rawValue). \(rest.swedish)",
          en: "Registration \(number) has already been undone by registration \(earlier.rawValue). \(rest.english)"))
    }
    return OperationError(
      Phrase(
        sv: "Inget står kvar från registrering \(number): allt i den har ändrats av senare registreringar. "
          + "Ångra dem först, eller ta in en rättelse.",
        en: "Nothing stands from registration \(number): later ones have changed all of it. Undo them first, or import "
          + "a correction."))
  }
}

extension UndoRegistration {
  /// The last of a chain of undoings, each of the one before.
  private func latestUndoing(from first: RegistrationNumber) throws(OperationError) -> RegistrationNumber {
    var latest = first
    while true {
      let number = latest
      let entry = try onRegister { () throws(RegisterError) in try register.registration(number) }
      // A registration is undone by a later one, so that the chain ends.
      guard let next = entry?.reversedBy, next > latest else { return latest }
      latest = next
    }
  }
}

extension OperationError {
  /// Refuses a blank text that an act needs.
  static func demand(_ text: String, _ option: String, _ what: Phrase) throws(OperationError) {
    guard text.allSatisfy(\.isWhitespace) else { return }
    throw OperationError(
      Phrase(sv: "Ange \(what.swedish) med \(option).", en: "State \(what.english) with \(option)."), isUsage: true)
  }
}
