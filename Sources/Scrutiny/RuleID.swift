/// The id of a rule, such as `R10`; never reused for another rule.
public struct RuleID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The id: `R` and two digits.
  public let rawValue: String

  /// The id of a rule.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Ordered by number.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

extension RuleID: ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id as a literal.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// The id.
  public var description: String { rawValue }
}
