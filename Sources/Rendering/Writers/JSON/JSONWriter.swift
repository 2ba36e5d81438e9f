import ProgrammeModel
public import ReportContent

/// Writes a report's content as JSON (RFC 8259), members in a fixed order.
///
/// A figure is an object with its identity, the machine value as in the XML, and the text as printed.
public struct JSONWriter: Sendable {
  /// A writer.
  public init() {}

  /// The document, UTF-8, ended by a line feed.
  public func bytes(_ report: Report) -> [UInt8] {
    var document = JSONDocument(language: report.language)
    document.write(report)
    document.out.raw("\n")
    return document.out.bytes
  }
}
