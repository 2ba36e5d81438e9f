internal import Crypto
internal import FoundationEssentials

/// A pair of Ed25519 keys, written as PEM: PKCS #8 for the private one, SubjectPublicKeyInfo for the public (RFC 8410).
public struct SealingKey: Sendable {
  // The bytes and not the library's key, which cannot be shared between threads.
  private let seed: [UInt8]
  private let point: [UInt8]

  /// A new pair, from the system's randomness.
  public init() { self.init(Curve25519.Signing.PrivateKey()) }

  private init(_ key: Curve25519.Signing.PrivateKey) {
    seed = Array(key.rawRepresentation)
    point = Array(key.publicKey.rawRepresentation)
  }

  /// Reads a private key; `nil` for anything but an Ed25519 key in PKCS #8 without a password.
  public init?(pem text: String) {
    guard let seed = PEM.content(of: text, label: "PRIVATE KEY", after: PEM.privatePrefix),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { return nil }
    self.init(key)
  }

  /// The private key, for whoever seals to keep.
  public var privatePEM: String { PEM.text(label: "PRIVATE KEY", PEM.privatePrefix + seed) }

  /// The public key, for everyone.
  public var publicPEM: String { PEM.text(label: "PUBLIC KEY", PEM.publicPrefix + point) }

  /// The signature of a text's bytes, 64 bytes in base64.
  func signature(of text: String) throws -> String {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    return try key.signature(for: Data(text.utf8)).base64EncodedString()
  }
}

/// The public half of a ``SealingKey``.
public struct SealVerifier: Sendable {
  private let point: [UInt8]

  /// Reads a public key; `nil` for anything but an Ed25519 key in SubjectPublicKeyInfo.
  public init?(pem text: String) {
    guard let point = PEM.content(of: text, label: "PUBLIC KEY", after: PEM.publicPrefix),
      (try? Curve25519.Signing.PublicKey(rawRepresentation: point)) != nil
    else { return nil }
    self.point = Array(point)
  }

  /// Whether the signature, in base64, is of these bytes by this key.
  func accepts(_ signature: String, of text: String) -> Bool {
    guard let bytes = Data(base64Encoded: signature),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: point)
    else { return false }
    return key.isValidSignature(bytes, for: Data(text.utf8))
  }
}

/// Armour around DER; an Ed25519 key has one DER form, so that a fixed prefix is all there is to it.
private enum PEM {
  /// Version 0, algorithm 1.3.101.112, an octet string of an octet string of 32 bytes (RFC 8410, 7).
  static let privatePrefix: [UInt8] = [
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]
  /// Algorithm 1.3.101.112, a bit string of 32 bytes (RFC 8410, 4).
  static let publicPrefix: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]

  static func text(label: String, _ bytes: [UInt8]) -> String {
    "-----BEGIN \(label)-----\n\(Data(bytes).base64EncodedString())\n-----END \(label)-----\n"
  }

  static func content(of text: String, label: String, after prefix: [UInt8]) -> Data? {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    guard let first = lines.firstIndex(of: "-----BEGIN \(label)-----"),
      let last = lines.firstIndex(of: "-----END \(label)-----"), first < last,
      let bytes = Data(base64Encoded: lines[(first + 1)..<last].joined()), bytes.count == prefix.count + 32,
      bytes.starts(with: prefix)
    else { return nil }
    return Data(bytes.dropFirst(prefix.count))
  }
}
