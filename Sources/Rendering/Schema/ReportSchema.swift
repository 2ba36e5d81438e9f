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
    if Self.isPlainlyValid(document, schema) { return [] }
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

  /// Whether a document that begins as our own do, and so has no document type, is valid.
  ///
  /// Asked first, since it takes three quarters of the time of a reading that can say what is wrong and where.
  private static func isPlainlyValid(_ document: [UInt8], _ schema: xmlSchemaPtr) -> Bool {
    let isOurs = XMLWriter.beginning.withUTF8Buffer { document.starts(with: $0) }
    guard isOurs, let context = xmlSchemaNewValidCtxt(schema) else { return false }
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlSchemaSetValidStructuredErrors(context, { _, _ in }, nil)
    return document.withUnsafeBytes { bytes in
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      guard let input = xmlParserInputBufferCreateMem(start, Int32(bytes.count), XML_CHAR_ENCODING_UTF8) else {
        return false
      }
      var handler = xmlSAXHandler()
      // The version of handlers that know of namespaces, XML_SAX2_MAGIC, which is no number to Swift.
      handler.initialized = 0xDEED_BEAF
      return xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_UTF8, &handler, nil) == 0
    }
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
