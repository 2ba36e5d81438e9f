/// Something in an XML document that its schema does not allow.
public struct SchemaViolation: Hashable, Sendable, CustomStringConvertible {
  /// The line of the document, from 1; 0 if the XML library does not say.
  public let line: Int
  /// What is wrong, as the XML library says it.
  public let message: String

  /// `line 12: Element 'x': This element is not expected.`
  public var description: String { "line \(line): \(message)" }
}
