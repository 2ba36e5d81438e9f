internal import GRDB

/// Writes names and free-text reasons, which the chain knows only by their commitments.
struct PrivateTextWriter {
  private var writer: TableWriter
  private var next: Int64
  private let registration: Int64

  init(_ database: Database, registration: Int64) throws {
    writer = try TableWriter(database, .privateText)
    next = try database.next(.privateText)
    self.registration = registration
  }

  /// Writes a text and gives its number.
  mutating func insert(_ content: String, entropy: inout some RandomNumberGenerator) throws -> Int64 {
    let salt = Register.hexadecimal((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &entropy) })
    defer { next += 1 }
    try writer.insert([
      .integer(next), .integer(registration), .text(Register.commitment(to: content, salt: salt)), .text(salt),
      .text(content),
    ])
    return next
  }

  /// The leaf over everything written; `nil` for nothing.
  mutating func leaf() throws -> Leaf? { try writer.leaf() }
}

extension Register {
  /// What the chain holds of a private text: the SHA-256 of the salt's digits followed by the text.
  static func commitment(to content: String, salt: String) -> String { sha256(salt + content) }
}
