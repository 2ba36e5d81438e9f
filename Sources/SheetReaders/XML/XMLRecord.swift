/// One row of an XML document of the form root, table, row, field: its attributes, and its elements with text.
///
/// Valid until the next one is asked for.
public struct XMLRecord {
  /// What a field of a row is.
  public enum Kind: Hashable, Sendable {
    /// An attribute of the row's element.
    case attribute
    /// An element within the row.
    case element
    /// An attribute of the element before.
    case elementAttribute
  }

  /// One field of a row.
  public struct Field {
    /// What it is.
    public let kind: Kind
    /// The number of its name, the same for each field of that name in the document.
    public let name: Int
    /// Where its text stands among the row's.
    let range: Range<Int>
    /// The line it begins on, from 1.
    public let line: Int
    /// The column that its tag, or the tag it is an attribute of, ends in, from 1.
    public let column: Int
  }

  /// The number of the table's name.
  public let table: Int
  /// The line that the row begins on, from 1.
  public let line: Int
  /// The column that the row's first tag ends in, from 1.
  public let column: Int
  /// The fields in the document's order.
  public let fields: [Field]
  let texts: UnsafeBufferPointer<UInt8>

  /// The text of a field.
  public func text(_ field: Field) -> FieldBytes { FieldBytes(rebasing: texts[field.range]) }
}

/// An element that holds rows: the root of a document, or a table in it.
public struct XMLHolder: Hashable, Sendable {
  /// Whether it is the root.
  public let isRoot: Bool
  /// Its local name.
  public let name: String
  /// The names of its attributes, without those that say where a schema is.
  public let attributes: [String]
  /// The line that its tag ends on, from 1.
  public let line: Int
  /// The column that its tag ends in, from 1.
  public let column: Int
}

/// What makes a document unreadable from a place on.
public struct XMLFlaw: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// An end tag does not match the tag that is open.
    case tagMismatch(String)
    /// The document ends before its elements do.
    case cutOff
    /// There is nothing in it.
    case empty
    /// There is something in it, but no element.
    case noElement
    /// A character that XML does not allow, or bytes that are not in the encoding stated.
    case character
    /// An entity that nothing declares; entities of one's own are not read.
    case entity(String)
    /// An attribute is there twice.
    case attributeTwice(String)
    /// A document type, which could hold entities that swell or fetch files.
    case documentType
    /// Elements within elements, deeper than any document of ours.
    case tooDeep
    /// Text where elements are expected.
    case textBetween
    /// A text longer than is read.
    case tooLong
    /// More different names, or fields of a row, than are read.
    case tooMany
    /// Something else, as the XML library says it.
    case other(String)
  }

  /// What is wrong.
  public let kind: Kind
  /// The line, from 1.
  public let line: Int
  /// The column, from 1; 0 if it is not known.
  public let column: Int
}
