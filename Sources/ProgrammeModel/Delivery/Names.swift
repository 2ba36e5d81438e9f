/// The name of a table of the data package, such as `projekt`.
public struct TableName: RawRepresentable, Hashable, Sendable, Comparable {
  /// The name in files: Swedish, lower case, with å, ä and ö.
  public let rawValue: String

  /// A table name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A table name.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Whether the left comes before the right.
  public static func < (left: TableName, right: TableName) -> Bool { left.rawValue < right.rawValue }
}

/// The name of a column of a table, such as `projekt_id`.
public struct FieldName: RawRepresentable, Hashable, Sendable, Comparable {
  /// The name in files: Swedish, lower case, with å, ä and ö.
  public let rawValue: String

  // Hashed once: a city's records are looked up by column millions of times, and å, ä and ö are slow to hash.
  private let hash: Int

  /// A column name.
  public init(rawValue: String) { self.init(rawValue) }

  /// A column name.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
    hash = rawValue.hashValue
  }

  /// Whether it is the same name.
  public static func == (left: FieldName, right: FieldName) -> Bool {
    left.hash == right.hash && left.rawValue == right.rawValue
  }

  /// Feeds the name's own hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// Whether the left comes before the right.
  public static func < (left: FieldName, right: FieldName) -> Bool { left.rawValue < right.rawValue }
}

/// The key of a record or the dimensions of a series: the texts of the key columns in the order of the table.
public struct Key: Hashable, Sendable, Comparable {
  /// The canonical text of each key column.
  public let parts: [String]

  /// A key of parts.
  public init(_ parts: [String]) { self.parts = parts }

  /// One text for the whole key: parts joined by `|`, with `\` and `|` inside a part escaped by `\`.
  public var text: String {
    if parts.count == 1, let only = parts.first, !only.utf8.contains(where: { $0 == 0x7C || $0 == 0x5C }) {
      return only
    }
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(0x7C) }
      for byte in part.utf8 {
        if byte == 0x7C || byte == 0x5C { bytes.append(0x5C) }
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Takes apart what ``text`` put together.
  public init(text: String) {
    var text = text
    if let parts = text.withUTF8(Self.plainParts) {
      self.parts = parts
      return
    }
    let bytes = text.utf8
    var parts: [String] = []
    var current: [UInt8] = []
    var escaped = false
    for byte in bytes {
      if escaped {
        current.append(byte)
        escaped = false
      } else if byte == 0x5C {
        escaped = true
      } else if byte == 0x7C {
        parts.append(String(decoding: current, as: UTF8.self))
        current.removeAll()
      } else {
        current.append(byte)
      }
    }
    parts.append(String(decoding: current, as: UTF8.self))
    self.parts = parts
  }

  /// Takes apart what ``text`` put together, as UTF-8.
  public init(text bytes: UnsafeBufferPointer<UInt8>) {
    if let parts = Self.plainParts(bytes) {
      self.init(parts)
    } else {
      self.init(text: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The parts of a text in which nothing is escaped, as in nearly every key; `nil` of another.
  private static func plainParts(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard !bytes.contains(0x5C) else { return nil }
    var parts: [String] = []
    parts.reserveCapacity(bytes.reduce(1) { $1 == 0x7C ? $0 + 1 : $0 })
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x7C {
      parts.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end + 1
    }
    return parts
  }

  /// Whether the left comes before the right.
  public static func < (left: Key, right: Key) -> Bool { left.text < right.text }
}
