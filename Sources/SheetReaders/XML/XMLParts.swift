import CLibXML2

/// How XML is read everywhere: no network, and nothing printed.
enum XMLOptions {
  /// NOENT gives `&amp;` in attributes as the character it is. There are no entities but those of XML itself, since a
  /// document type ends the reading before any of its own is declared.
  static let strict = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
}

/// The local name of an element, valid during the call that gave it.
struct XMLName {
  let start: UnsafePointer<UInt8>

  /// Whether it is that name.
  @inline(__always)
  func `is`(_ name: StaticString) -> Bool {
    var index = 0
    let other = name.utf8Start
    while start[index] == other[index] {
      if start[index] == 0 { return true }
      index += 1
    }
    return false
  }
}

/// The attributes of an element, valid during the call that gave them.
struct XMLAttributes {
  /// For each attribute its local name, prefix, namespace, and the start and end of its value.
  private let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  init(_ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.fields = fields
    self.count = count
  }

  /// The value of the attribute with that local name, whatever its prefix.
  subscript(name: StaticString) -> FieldBytes? {
    guard let fields else { return nil }
    for index in 0..<count {
      guard let local = fields[index * 5], XMLName(start: local).is(name), let start = fields[index * 5 + 3],
        let end = fields[index * 5 + 4]
      else { continue }
      return FieldBytes(start: start, count: end - start)
    }
    return nil
  }

  /// The local names of the attributes, without those that say where a schema is, which any element may have.
  var names: [String] {
    guard let fields else { return [] }
    return (0..<count).compactMap { index in
      if let namespace = fields[index * 5 + 2], XMLName(start: namespace).is(Self.instances) { return nil }
      return fields[index * 5].map { String(cString: $0) }
    }
  }

  private static let instances: StaticString = "http://www.w3.org/2001/XMLSchema-instance"

  /// Calls `body` with the local name and value of each attribute, in order.
  func forEach(_ body: (UnsafePointer<UInt8>, FieldBytes) -> Void) {
    guard let fields else { return }
    for index in 0..<count {
      guard let local = fields[index * 5], let start = fields[index * 5 + 3], let end = fields[index * 5 + 4] else {
        continue
      }
      body(local, FieldBytes(start: start, count: end - start))
    }
  }

  /// The value as a text.
  func text(_ name: StaticString) -> String? { self[name].map { String(decoding: $0, as: UTF8.self) } }

  /// The value as a whole number.
  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int(String(decoding: $0, as: UTF8.self)) } }

  /// Whether the value says yes.
  func isTrue(_ name: StaticString) -> Bool {
    guard let value = self[name] else { return false }
    return value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) || value.elementsEqual("on".utf8)
  }
}

/// Takes what a reading of an XML part finds, in the part's order.
protocol XMLPartHandler: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ name: XMLName)
  /// Text of an element, maybe in several pieces.
  func text(_ bytes: FieldBytes)
}
