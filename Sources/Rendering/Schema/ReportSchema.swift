import CLibXML2

/// The schema of the reports, and the check of documents against it.
///
/// Documents are read as a stream, without network, document types or entities; a document with a document type is
/// refused, as no report has one.
public struct ReportSchema: Sendable {
  /// The schema itself (XML Schema 1.0), to be given to whoever reads the reports.
  public static var bytes: [UInt8] { PackageResources.tertial_report_1_xsd }
  /// The name that the schema's file goes by.
  public static let fileName = "tertial-report-1.xsd"

  /// The schema.
  public init() {}

  /// Everything in a document that the schema does not allow, in the document's order; empty if it is valid.
  ///
  /// Throws ``RenderingError/unusableSchema(_:)`` if the schema itself does not work.
  public func violations(in document: [UInt8]) throws(RenderingError) -> [SchemaViolation] {
    guard document.count <= Int(Int32.max) else { return [SchemaViolation(line: 0, message: "more than 2 GiB")] }
    let faults = ViolationList()
    guard let schema = Self.parse(faults) else {
      throw .unusableSchema(faults.violations.map(\.description).joined(separator: "\n"))
    }
    defer { xmlSchemaFree(schema) }
    let violations = ViolationList()
    document.withUnsafeBytes { bytes in
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      let options = Int32(XML_PARSE_NONET.rawValue)
      guard let reader = xmlReaderForMemory(start, Int32(bytes.count), nil, "UTF-8", options) else {
        violations.add(line: 0, "the document cannot be opened")
        return
      }
      defer { xmlFreeTextReader(reader) }
      violations.read(reader, schema)
    }
    return violations.violations
  }

  private static func parse(_ faults: ViolationList) -> xmlSchemaPtr? {
    bytes.withUnsafeBytes { source in
      let start = source.bindMemory(to: CChar.self).baseAddress
      guard let context = xmlSchemaNewMemParserCtxt(start, Int32(source.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      let user = Unmanaged.passUnretained(faults).toOpaque()
      return withExtendedLifetime(faults) {
        xmlSchemaSetParserStructuredErrors(context, { ViolationList.receive($0, $1) }, user)
        return xmlSchemaParse(context)
      }
    }
  }
}
