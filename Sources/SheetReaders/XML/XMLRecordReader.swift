import CLibXML2

/// Reads an XML document of the form root, table, row, field as a stream: memory grows with the longest row alone.
///
/// No network, no document type, no entities but those of XML itself, four levels at most.
public final class XMLRecordReader {
  /// The longest text of one row, in bytes.
  static let longestRow = 32 << 20
  /// The most different names, and the most fields of one row: no table of ours has a hundredth of either.
  static let mostNames = 10_000
  private static let blockBytes = 64 << 10

  private let source: SourceBytes
  private var context: xmlParserCtxtPtr?
  private var numbers: [UnsafePointer<UInt8>: Int] = [:]
  private var take: (XMLRecord) throws -> Void = { _ in }
  private var enter: (XMLHolder) -> Void = { _ in }
  private var stopped: (any Error)?

  private var depth = 0
  private var table = 0
  private var line = 0
  private var column = 0
  private var fields: [XMLRecord.Field] = []
  private var texts: [UInt8] = []
  private var open: (kind: XMLRecord.Kind, name: Int, start: Int, place: Position, index: Int)?

  private struct Position {
    let line: Int
    let column: Int
  }

  /// The names of elements and attributes, by number.
  public private(set) var names: [String] = []
  /// The local name of the root; empty before it is read.
  public private(set) var root = ""
  /// The namespace of the root; empty where it has none.
  public private(set) var rootNamespace = ""
  /// What made the document unreadable; `nil` if nothing did.
  public private(set) var flaw: XMLFlaw?

  /// A reader of a document.
  public init(_ source: SourceBytes) { self.source = source }

  deinit { if let context { xmlFreeParserCtxt(context) } }

  /// Reads the document, row by row; ends early at a ``flaw``.
  ///
  /// - Parameters:
  ///   - digest: called with each block, also after a flaw, so that the file's hash is whole.
  ///   - enter: called with the root and each table, before what is in it.
  ///   - take: called with each row.
  /// - Throws: ``SheetReadingError`` if the file cannot be read, and what `take` throws.
  public func read(
    digest: (UnsafeRawBufferPointer) -> Void = { _ in }, enter: @escaping (XMLHolder) -> Void = { _ in },
    _ take: @escaping (XMLRecord) throws -> Void
  ) throws {
    (self.take, self.enter) = (take, enter)
    defer { (self.take, self.enter) = ({ _ in }, { _ in }) }
    if source.byteCount == 0 { flaw = XMLFlaw(kind: .empty, line: 1, column: 0) }
    var calls = Self.makeCalls()
    context = xmlCreatePushParserCtxt(&calls, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    xmlCtxtUseOptions(context, XMLOptions.strict)
    try source.forEachBlock(of: Self.blockBytes) { block in
      digest(block)
      if flaw == nil, stopped == nil { parse(block, isLast: false) }
    }
    if flaw == nil, stopped == nil { parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }
    if let stopped { throw stopped }
    // Where the bytes are not in the encoding stated, the library may stop and still call the document well-formed.
    guard flaw == nil, root.isEmpty || depth != 0 else { return }
    let error = context.flatMap { xmlCtxtGetLastError($0) }?.pointee
    flaw = XMLFlaw(
      kind: error.map { XMLFlaw.Kind($0) } ?? (root.isEmpty ? .noElement : .cutOff), line: max(1, lineNow), column: 0)
  }

  private func parse(_ block: UnsafeRawBufferPointer, isLast: Bool) {
    let start = block.baseAddress?.assumingMemoryBound(to: CChar.self)
    let code = xmlParseChunk(context, start, Int32(block.count), isLast ? 1 : 0)
    guard flaw == nil, stopped == nil, code != 0, context?.pointee.wellFormed != 1 else { return }
    let error = context.flatMap { xmlCtxtGetLastError($0) }?.pointee
    flaw = XMLFlaw(
      kind: error.map { XMLFlaw.Kind($0) } ?? .other(""), line: error.map { Int($0.line) } ?? lineNow,
      column: error.map { Int($0.int2) } ?? 0)
  }

  private var lineNow: Int { Int(xmlSAX2GetLineNumber(context)) }

  private var positionNow: Position { Position(line: lineNow, column: Int(xmlSAX2GetColumnNumber(context))) }

  private func stop(_ kind: XMLFlaw.Kind) {
    guard flaw == nil else { return }
    flaw = XMLFlaw(kind: kind, line: lineNow, column: Int(xmlSAX2GetColumnNumber(context)))
    xmlStopParser(context)
  }

  private func number(_ name: UnsafePointer<UInt8>) -> Int {
    // The library keeps each name once, so that its address tells it.
    if let known = numbers[name] { return known }
    let number = names.count
    guard number < Self.mostNames else {
      stop(.tooMany)
      return 0
    }
    names.append(String(cString: name))
    numbers[name] = number
    return number
  }

  private func start(
    _ name: UnsafePointer<UInt8>, in namespace: UnsafePointer<UInt8>?, _ attributes: XMLAttributes
  ) {
    depth += 1
    switch depth {
    case 1:
      root = String(cString: name)
      rootNamespace = namespace.map { String(cString: $0) } ?? ""
      enter(holder(root, attributes))
    case 2:
      table = number(name)
      if flaw == nil { enter(holder(names[table], attributes)) }
    case 3:
      fields.removeAll(keepingCapacity: true)
      texts.removeAll(keepingCapacity: true)
      let place = positionNow
      (line, column) = (place.line, place.column)
      add(attributes, .attribute, place)
    case 4:
      if fields.count >= Self.mostNames { stop(.tooMany) }
      let place = positionNow
      open = (.element, number(name), texts.count, place, fields.count)
      fields.append(
        XMLRecord.Field(kind: .element, name: number(name), range: 0..<0, line: place.line, column: place.column))
      add(attributes, .elementAttribute, place)
      open?.start = texts.count
    default: stop(.tooDeep)
    }
  }

  private func holder(_ name: String, _ attributes: XMLAttributes) -> XMLHolder {
    let place = positionNow
    return XMLHolder(
      isRoot: depth == 1, name: name, attributes: attributes.names, line: place.line, column: place.column)
  }

  private func add(_ attributes: XMLAttributes, _ kind: XMLRecord.Kind, _ place: Position) {
    attributes.forEach { name, value in
      let start = texts.count
      texts.append(contentsOf: value)
      fields.append(
        XMLRecord.Field(
          kind: kind, name: number(name), range: start..<texts.count, line: place.line, column: place.column))
    }
    if texts.count > Self.longestRow { stop(.tooLong) }
  }

  private func text(_ bytes: FieldBytes) {
    if open != nil {
      if texts.count + bytes.count > Self.longestRow { return stop(.tooLong) }
      texts.append(contentsOf: bytes)
    } else if bytes.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) {
      stop(.textBetween)
    }
  }

  private func end() {
    if depth == 4, let open {
      fields[open.index] = XMLRecord.Field(
        kind: open.kind, name: open.name, range: open.start..<texts.count, line: open.place.line,
        column: open.place.column)
      self.open = nil
    } else if depth == 3, flaw == nil, stopped == nil {
      texts.withUnsafeBufferPointer { texts in
        do {
          try take(XMLRecord(table: table, line: line, column: column, fields: fields, texts: texts))
        } catch {
          stopped = error
          xmlStopParser(context)
        }
      }
    }
    depth -= 1
  }

  private static func makeCalls() -> xmlSAXHandler {
    var calls = xmlSAXHandler()
    calls.initialized = UInt32(XML_SAX2_MAGIC)
    calls.startElementNs = { user, name, _, namespace, _, _, count, _, attributes in
      guard let name else { return }
      XMLRecordReader.reader(user)?.start(name, in: namespace, XMLAttributes(attributes, count: Int(count)))
    }
    calls.endElementNs = { user, _, _, _ in XMLRecordReader.reader(user)?.end() }
    calls.characters = { user, start, count in
      XMLRecordReader.reader(user)?.text(FieldBytes(start: start, count: Int(count)))
    }
    calls.cdataBlock = calls.characters
    calls.ignorableWhitespace = calls.characters
    calls.internalSubset = { user, _, _, _ in XMLRecordReader.reader(user)?.stop(.documentType) }
    calls.serror = { _, _ in }
    return calls
  }

  private static func reader(_ user: UnsafeMutableRawPointer?) -> XMLRecordReader? {
    user.map { Unmanaged<XMLRecordReader>.fromOpaque($0).takeUnretainedValue() }
  }
}

extension XMLFlaw.Kind {
  /// What an error of the XML library means.
  init(_ error: xmlError) {
    let message = error.message.map { String(cString: $0) } ?? ""
    let name = error.str1.map { String(cString: $0) } ?? ""
    switch xmlParserErrors(UInt32(error.code)) {
    case XML_ERR_TAG_NAME_MISMATCH: self = .tagMismatch(name)
    case XML_ERR_TAG_NOT_FINISHED, XML_ERR_DOCUMENT_END, XML_ERR_GT_REQUIRED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
      XML_ERR_LTSLASH_REQUIRED:
      self = .cutOff
    case XML_ERR_DOCUMENT_EMPTY: self = .noElement
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING:
      self = .character
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: self = .entity(name)
    case XML_ERR_ATTRIBUTE_REDEFINED: self = .attributeTwice(name)
    default: self = .other(message.split(separator: "\n").joined(separator: " "))
    }
  }
}
