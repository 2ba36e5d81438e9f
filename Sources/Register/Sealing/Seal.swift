public import ProgrammeModel

/// A signed statement of a chain's head, for an auditor to keep: nothing up to it can be changed or cut off unseen.
///
/// It is a short text; the last line holds the signature of all the lines before it, newlines included.
public struct Seal: Hashable, Sendable {
  /// The authority whose register it is.
  public let authority: String
  /// The head that is vouched for.
  public let head: RegisterHead
  /// When it was sealed, by the clock of whoever sealed it.
  public let sealedAt: Instant
  /// Ed25519, 64 bytes in base64.
  public let signature: String

  /// Seals a head.
  ///
  /// - Throws: `unexpected` if the key cannot sign.
  public init(
    _ head: RegisterHead, of authority: String, at instant: Instant, with key: SealingKey
  ) throws(RegisterError) {
    self.head = head
    // One line each: a name with line breaks could otherwise pose as another line.
    self.authority = authority.split(whereSeparator: \.isNewline).joined(separator: " ")
    sealedAt = instant
    do {
      signature = try key.signature(of: Self.statement(self.authority, head, instant))
    } catch {
      throw .unexpected(detail: "\(error)")
    }
  }

  /// Reads a seal's text; `nil` if it is none. What it says is not yet checked.
  public init?(text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    func part(_ index: Int, _ label: String) -> String? {
      guard lines.indices.contains(index), lines[index].hasPrefix(label + ": ") else { return nil }
      return String(lines[index].dropFirst(label.count + 2))
    }
    guard lines.count == 7, lines[0] == Self.title, let authority = part(1, Self.labels[0]),
      let number = part(2, Self.labels[1]).flatMap({ Int64($0) }),
      let statedAt = part(3, Self.labels[2]).flatMap({ Instant($0) }), let hash = part(4, Self.labels[3]),
      let sealedAt = part(5, Self.labels[4]).flatMap({ Instant($0) }), let signature = part(6, Self.labels[5])
    else { return nil }
    self.authority = authority
    head = RegisterHead(registration: RegistrationNumber(rawValue: number), statedAt: statedAt, hash: hash)
    self.sealedAt = sealedAt
    self.signature = signature
  }

  /// The seal as it is written to a file.
  public var text: String { Self.statement(authority, head, sealedAt) + "\(Self.labels[5]): \(signature)\n" }

  /// Whether this very statement was signed by the key's owner.
  public func isSigned(by verifier: SealVerifier) -> Bool {
    verifier.accepts(signature, of: Self.statement(authority, head, sealedAt))
  }

  private static let title = "Tertial sigill 1"
  private static let labels = ["myndighet", "registrering", "tid", "kontrollsumma", "förseglad", "signatur"]

  private static func statement(_ authority: String, _ head: RegisterHead, _ sealedAt: Instant) -> String {
    let values = [
      authority, String(head.registration.rawValue), head.statedAt.description, head.hash, sealedAt.description,
    ]
    return title + "\n" + zip(labels, values).map { "\($0): \($1)\n" }.joined()
  }
}
