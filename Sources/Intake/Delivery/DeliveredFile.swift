public import SheetReaders

/// One file of a delivery: on disk, or already in memory.
public struct DeliveredFile: Sendable {
  /// The name that diagnostics and receipts show, without folders above the delivery.
  public let name: String

  private let content: Content

  private enum Content: Sendable {
    case path(String)
    case bytes([UInt8])
  }

  /// A file on disk; it need not exist, which is then a diagnostic.
  public init(name: String, path: String) {
    self.name = name
    content = .path(path)
  }

  /// A file in memory.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    content = .bytes(bytes)
  }

  /// Opens the file.
  ///
  /// - Throws: ``SheetReadingError`` for a missing or unreadable file.
  public func open() throws(SheetReadingError) -> SourceBytes {
    switch content {
    case .path(let path): try SourceBytes(path: path, name: name)
    case .bytes(let bytes): SourceBytes(bytes, name: name)
    }
  }
}

extension DeliveredFile {
  /// The name without folders and extension.
  var stem: String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return String(last) }
    return String(last[..<dot])
  }

  /// The extension in lower case, without the dot; empty if there is none.
  var fileExtension: String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}

extension DeliveredFile {
  /// Why the file cannot be opened; `nil` if it can.
  var openingError: SheetReadingError? {
    do throws(SheetReadingError) {
      _ = try open()
      return nil
    } catch {
      return error
    }
  }
}
