import CLibXML2

/// Collects what the XML library reports while it reads.
final class ViolationList {
  private(set) var violations: [SchemaViolation] = []

  /// Adds a violation; after a thousand the rest would help nobody.
  func add(line: Int, _ message: String) {
    if violations.count < 1000 { violations.append(SchemaViolation(line: line, message: message)) }
  }

  /// Reads a document to its end against a schema, or to the point where it is no XML.
  func read(_ reader: xmlTextReaderPtr, _ schema: xmlSchemaPtr) {
    let user = Unmanaged.passUnretained(self).toOpaque()
    xmlTextReaderSetStructuredErrorHandler(reader, { ViolationList.receive($0, $1) }, user)
    guard xmlTextReaderSetSchema(reader, schema) == 0 else {
      add(line: 0, "the schema cannot be applied")
      return
    }
    var state = xmlTextReaderRead(reader)
    while state == 1 {
      if xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue) {
        add(line: Int(xmlTextReaderGetParserLineNumber(reader)), "a document type is not allowed")
        return
      }
      state = xmlTextReaderRead(reader)
    }
    let isInvalid = state < 0 || xmlTextReaderIsValid(reader) != 1
    if isInvalid, violations.isEmpty { add(line: 0, "the document is not valid") }
  }

  /// Takes an error from the XML library; `user` is the list.
  static func receive(_ user: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let user, let error = error?.pointee else { return }
    let text = error.message.map { String(cString: $0) } ?? "unknown"
    let line = text.split(separator: "\n").joined(separator: " ")
    Unmanaged<ViolationList>.fromOpaque(user).takeUnretainedValue().add(line: Int(error.line), line)
  }
}
