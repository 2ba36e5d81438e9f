import CLibXML2

/// Reads an XML part piece by piece: no network, no document type, no entities of its own, depth at most 256.
final class XMLPartReader {
  /// How much XML is taken at a time: what it turns into must be small even in the worst of files.
  private static let pieceBytes = 8 << 10
  private static let blockBytes = 256 << 10

  private let part: ZIPPart
  private let handler: any XMLPartHandler
  private let block: UnsafeMutablePointer<UInt8>
  private var context: xmlParserCtxtPtr?
  private var position = 0
  private var length = 0
  private var hasDocumentType = false
  private var hasEnded = false
  private var hasRoot = false
  private var depth = 0

  init(_ part: ZIPPart, _ handler: any XMLPartHandler) {
    self.part = part
    self.handler = handler
    block = .allocate(capacity: Self.blockBytes)
    var calls = Self.makeCalls()
    context = xmlCreatePushParserCtxt(&calls, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    xmlCtxtUseOptions(context, XMLOptions.strict)
  }

  deinit {
    xmlFreeParserCtxt(context)
    block.deallocate()
  }

  /// Reads the whole part.
  static func read(_ part: ZIPPart, _ handler: any XMLPartHandler) throws(SheetReadingError) {
    let reader = XMLPartReader(part, handler)
    while try reader.step() {}
  }

  /// Reads the next piece; false at the end.
  func step() throws(SheetReadingError) -> Bool {
    guard !hasEnded else { return false }
    if position == length {
      position = 0
      length = try part.read(into: block, capacity: Self.blockBytes)
    }
    let count = min(Self.pieceBytes, length - position)
    let code = block.withMemoryRebound(to: CChar.self, capacity: Self.blockBytes) {
      xmlParseChunk(context, $0 + position, Int32(count), count == 0 ? 1 : 0)
    }
    position += count
    if hasDocumentType { throw part.error(.documentType(part.name)) }
    guard code == 0 || isHarmless else {
      throw part.error(.notWellFormed(part.name, line: Int(xmlSAX2GetLineNumber(UnsafeMutableRawPointer(context)))))
    }
    if count == 0 {
      // Where bytes cannot be converted the library may stop and still call the part well-formed.
      guard hasRoot, depth == 0 else {
        throw part.error(.notWellFormed(part.name, line: Int(xmlSAX2GetLineNumber(UnsafeMutableRawPointer(context)))))
      }
      hasEnded = true
    }
    return !hasEnded
  }

  /// Whether what libxml2 complains about leaves the document well-formed: a namespace nobody declared, for one.
  private var isHarmless: Bool { context?.pointee.wellFormed == 1 }

  private func refuseDocumentType() {
    hasDocumentType = true
    xmlStopParser(context)
  }

  private static func makeCalls() -> xmlSAXHandler {
    var calls = xmlSAXHandler()
    calls.initialized = UInt32(XML_SAX2_MAGIC)
    calls.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let name, let reader = XMLPartReader.reader(user) else { return }
      reader.hasRoot = true
      reader.depth += 1
      reader.handler.start(XMLName(start: name), XMLAttributes(attributes, count: Int(count)))
    }
    calls.endElementNs = { user, name, _, _ in
      guard let name, let reader = XMLPartReader.reader(user) else { return }
      reader.depth -= 1
      reader.handler.end(XMLName(start: name))
    }
    calls.characters = { user, start, count in
      XMLPartReader.reader(user)?.handler.text(FieldBytes(start: start, count: Int(count)))
    }
    calls.cdataBlock = calls.characters
    calls.ignorableWhitespace = calls.characters
    calls.internalSubset = { user, _, _, _ in XMLPartReader.reader(user)?.refuseDocumentType() }
    calls.serror = { _, _ in }
    return calls
  }

  fileprivate static func reader(_ user: UnsafeMutableRawPointer?) -> XMLPartReader? {
    user.map { Unmanaged<XMLPartReader>.fromOpaque($0).takeUnretainedValue() }
  }
}
