import ProgrammeModel
public import ReportContent

/// Writes a report as XML in the namespace `urn:tertial:report:1`.
///
/// The same report gives the same bytes, always and everywhere.
public struct XMLWriter: Sendable {
  /// The namespace of the reports; its last part is the version of the schema that readers can rely on.
  public static let namespace = "urn:tertial:report:1"

  /// How every document begins.
  static let beginning: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<report "

  /// A writer.
  public init() {}

  /// The document, UTF-8, not yet checked against the schema.
  public func bytes(_ report: Report) -> [UInt8] {
    var document = XMLDocument(report)
    document.write(report)
    return document.out.bytes
  }

  /// The document after a check against the schema.
  ///
  /// Throws ``RenderingError/invalidXML(_:)`` with all violations if the report's content breaks the schema, such as
  /// two sections with the same id.
  public func validated(_ report: Report) throws(RenderingError) -> [UInt8] {
    try validated(bytes(report))
  }

  /// A document of ours after a check against the schema, as ``validated(_:)-(Report)`` gives it.
  public func validated(_ bytes: [UInt8]) throws(RenderingError) -> [UInt8] {
    let violations = try ReportSchema().violations(in: bytes)
    guard violations.isEmpty else { throw .invalidXML(violations) }
    return bytes
  }
}
