public import ProgrammeModel
public import Register

/// Checks that nothing in a register was changed, also against what others kept: seals and printed heads.
public struct VerifyRegister: Sendable {
  private let workspace: Workspace

  /// A check of a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Recomputes the chain and everything it covers, and compares with what was kept elsewhere.
  ///
  /// - Parameters:
  ///   - seal: a seal whose signature has been checked (``SealRegister/read(_:publicKeyFile:)``); `nil` for none.
  ///   - head: a printed head, at least its first 12 hexadecimal digits, with the number of its registration before a
  ///     colon where that is known (`63:0a1b…`); `nil` for none.
  /// - Returns: what was found, and the registration that the printed head belongs to.
  /// - Throws: ``OperationError`` where the head is none, is not in the chain, or the seal is of another authority.
  public func run(
    seal: Seal? = nil, head: String? = nil
  ) throws(OperationError) -> (result: Verification, matched: RegistrationNumber?) {
    let register = workspace.register
    if let seal {
      let authority = try onRegister { () throws(RegisterError) in try register.authority() }
      guard seal.authority == authority.split(whereSeparator: \.isNewline).joined(separator: " ") else {
        throw OperationError(
          Phrase(
            sv: "Sigillet gäller \(seal.authority), men registret är \(authority)s. Ange det förseglade registret med "
              + "--register.",
            en:
              "The seal is of \(seal.authority), but the register is that of \(authority). Give the sealed register with "
              + "--register."))
      }
    }
    let result = try onRegister { () throws(RegisterError) in
      try register.verify(against: seal.map { [$0.head] } ?? [])
    }
    guard let head else { return (result, nil) }
    let parts = head.lowercased().split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let (wanted, number) = (String(parts.last ?? ""), parts.count == 2 ? Int64(parts[0]) : nil)
    guard (12...64).contains(wanted.utf8.count), wanted.allSatisfy(\.isHexDigit),
      parts.count == 1 || number != nil
    else {
      throw OperationError(
        Phrase(
          sv: "\"\(head)\" är inget kedjehuvud: minst de 12 första av 64 hexadecimala siffror.",
          en: "\"\(head)\" is no head of a chain: at least the first 12 of 64 hexadecimal digits."),
        isUsage: true)
    }
    // A chain that does not hold proves nothing about the hashes that stand in it.
    guard result.holds else { return (result, nil) }
    let log = try onRegister { () throws(RegisterError) in try register.log() }
    let foundation = log.first?.previous ?? result.head.hash
    if foundation.hasPrefix(wanted) { return (result, RegistrationNumber(rawValue: 0)) }
    guard
      let entry = log.first(where: { entry in
        entry.hash.hasPrefix(wanted) && (number.map { entry.number.rawValue == $0 } ?? true)
      })
    else {
      if let number, let missing = MissingEnd(of: result.head, through: number) {
        throw OperationError(missing.phrase)
      }
      throw OperationError(
        Phrase(
          sv: "Ingen registrering har kontrollsumman \(wanted): slutet är avskuret, kedjan omgjord, eller huvudet "
            + "kommer från ett annat register.",
          en: "No registration has the hash \(wanted): the end was cut off, the chain made anew, or the head is of "
            + "another register."))
    }
    return (result, entry.number)
  }
}

/// Registrations that something kept elsewhere knows of and the register lacks.
public struct MissingEnd: Hashable, Sendable {
  /// The last registration that the register has, and when it was made.
  public let end: RegisterHead
  /// The last registration that is known to have been made.
  public let last: Int64

  /// Nothing where the register goes that far.
  init?(of end: RegisterHead, through last: Int64) {
    guard last > end.registration.rawValue else { return nil }
    self.end = end
    self.last = last
  }

  /// What is missing, and where it can be looked for.
  public var phrase: Phrase {
    let (first, day) = (end.registration.rawValue + 1, end.statedAt.swedishDay)
    let numbers = first == last ? "\(first)" : "\(first)–\(last)"
    let count = last - first + 1
    return Phrase(
      sv:
        "Registrering \(numbers) saknas (\(count) st): registret slutar vid \(first - 1), \(day). Vad de innehöll kan "
        + "registret inte säga; det står i kvittona, de levererade filerna och säkerhetskopior från senare än \(day). Var "
        + "det fler kan bara något som förvarats på annat håll visa.",
      en:
        "Registration \(numbers) is missing (\(count) in all): the register ends at \(first - 1), \(day). It cannot say "
        + "what they held; receipts, the delivered files and backups later than \(day) do. Whether there were more only "
        + "something kept elsewhere can show.")
  }
}

extension Verification {
  /// The registrations that a seal or another head kept elsewhere knows of and the register lacks; `nil` if none.
  public var missingEnd: MissingEnd? {
    let known = problems.compactMap { problem -> Int64? in
      if case .head(let expected) = problem { expected.registration.rawValue } else { nil }
    }
    return known.max().flatMap { MissingEnd(of: head, through: $0) }
  }

  /// The first registration that does not hold: when, by whom and why, and what it covers.
  public var firstBrokenPhrase: Phrase? {
    guard let entry = firstBroken else { return nil }
    let number = entry.number.rawValue
    let covered = entry.tallies.filter { $0.new + $0.changed + $0.withdrawn > 0 }
      .map { "\($0.table.rawValue) \($0.new + $0.changed + $0.withdrawn)" }.joined(separator: ", ")
    let before =
      number > 1
      ? Phrase(
        sv: " Registrering 1–\(number - 1) håller.", en: " Registrations 1–\(number - 1) hold.")
      : Phrase(sv: "", en: "")
    let day = entry.header.statedAt.swedishDay
    return Phrase(
      sv: "Den första registreringen som inte håller är \(number), \(day), \(entry.by(.swedish)): "
        + "\(entry.why(.swedish)). Den omfattar \(covered.isEmpty ? "inga uppgifter" : covered).\(before.swedish)",
      en: "The first registration that does not hold is \(number), \(day), \(entry.by(.english)): "
        + "\(entry.why(.english)). It covers \(covered.isEmpty ? "no facts" : covered).\(before.english)"
    )
  }
}
