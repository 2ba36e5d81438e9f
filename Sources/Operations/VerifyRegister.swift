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
  ///   - head: a printed head, at least its first 12 hexadecimal digits; `nil` for none.
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
            sv: "Sigillet gäller \(seal.authority), men registret är \(authority)s.",
            en: "The seal is of \(seal.authority), but the register is that of \(authority)."))
      }
    }
    let result = try onRegister { () throws(RegisterError) in
      try register.verify(against: seal.map { [$0.head] } ?? [])
    }
    guard let head else { return (result, nil) }
    let wanted = head.lowercased()
    guard (12...64).contains(wanted.utf8.count), wanted.allSatisfy(\.isHexDigit) else {
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
    guard let entry = log.first(where: { $0.hash.hasPrefix(wanted) }) else {
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
