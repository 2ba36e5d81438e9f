import DataPackage
public import SheetReaders

/// One file of a delivery: on disk, or already in memory.
public struct DeliveredFile: Sendable {
  /// The name that diagnostics and receipts show, without folders above the delivery.
  public let name: String

  /// Called with the number of bytes of each read.
  var observer: (@Sendable (Int) -> Void)?

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
    case .path(let path): try SourceBytes(path: path, name: name, observer: observer)
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
  /// Whether it is a mapping for a file beside it: `budget.mappning.yaml` for `budget.csv`.
  var isMapping: Bool {
    ["yaml", "yml"].contains(fileExtension) && [".mappning", ".mapping"].contains { stem.lowercased().hasSuffix($0) }
  }

  /// The stem of the file that a mapping is for.
  var mappedStem: String { stem.lastIndex(of: ".").map { String(stem[..<$0]) } ?? stem }

  /// Whether it holds cells that a mapping can name: text or a workbook, but not the slip.
  var canBeMapped: Bool {
    DeliveredWorkbook.extensions.union(Self.mappedTexts).union(["csv"]).contains(fileExtension)
      && DeliveryPlan.table(named: stem)?.name != DeliverySlip.table.name
  }
}

extension DeliveredFile {
  /// The endings of files that are read as they are.
  static let tables = DeliveredWorkbook.extensions.union(["csv", "se", "si", "sie", "xml"])
  /// The endings of files that are read by a mapping alone.
  static let mappedTexts: Set<String> = ["txt", "tsv"]

  /// Whether systems and programs leave files and folders of that name for themselves: nobody delivers them.
  public static func isHidden(_ name: String) -> Bool {
    let last = name.split(separator: "/").last ?? ""
    return last.hasPrefix(".") || last.hasPrefix("~$")
  }

  /// Whether a file of that name can be taken in, with a mapping if need be.
  public static func isReadable(_ name: String) -> Bool {
    tables.union(mappedTexts).contains(DeliveredFile(name: name, bytes: []).fileExtension)
  }

  /// Whether a file of that name makes its folder a delivery: it holds tables, or says how to read one.
  public static func makesDelivery(_ name: String) -> Bool {
    let file = DeliveredFile(name: name, bytes: [])
    return tables.contains(file.fileExtension) || file.isMapping
  }

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
