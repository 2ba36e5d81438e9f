/// The id of a thing in the programme. Identity is the id, never the name, and ids of different kinds do not mix.
public struct Identifier<Thing>: RawRepresentable, Hashable, Comparable, Sendable {
  /// The id as the city writes it.
  public let rawValue: String

  /// An id as the city writes it.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// An id as the city writes it.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Whether the left comes before the right.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An id written in code.
  public init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: CustomStringConvertible {
  /// The id as the city writes it.
  public var description: String { rawValue }
}
