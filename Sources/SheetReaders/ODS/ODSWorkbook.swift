/// A workbook in the open format of LibreOffice (ISO/IEC 26300), opened: its sheets known.
///
/// All sheets stand in one part, which is read as a stream once for the names and once for each sheet that is asked for.
public final class ODSWorkbook {
  /// The file, as given.
  public let fileName: String
  /// The names on the tabs, in order.
  public let sheets: [String]

  let source: SourceBytes
  let limits: ContainerLimits

  /// Opens a workbook.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - limits: how much is read at most.
  ///   - digest: called with each block of the raw file in order, to hash it.
  /// - Throws: ``SheetReadingError/workbook(path:_:)`` for a damaged, encrypted or too large file, other cases of it for
  ///   one that cannot be read, and what `digest` throws.
  public init(
    _ source: SourceBytes, limits: ContainerLimits = ContainerLimits(),
    digest: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws {
    try source.forEachBlock(digest)
    let kind = FileKind.recognise(try source.head(16))
    guard kind == .zip else { throw SheetReadingError.workbook(path: source.name, .notAContainer(kind)) }
    self.source = source
    self.limits = limits
    fileName = source.name
    let names = ODSSheetNames(most: limits.parts)
    try XMLPartReader.read(try Self.content(source, limits), names)
    guard !names.names.isEmpty else { throw SheetReadingError.workbook(path: source.name, .notAWorkbook) }
    sheets = names.names
  }

  /// Opens the part with the cells.
  func open() throws(SheetReadingError) -> ZIPPart { try Self.content(source, limits) }

  private static func content(_ source: SourceBytes, _ limits: ContainerLimits) throws(SheetReadingError) -> ZIPPart {
    guard let part = try ZIPArchive(source, limits).part("content.xml") else {
      throw .workbook(path: source.name, .notAWorkbook)
    }
    return part
  }
}

/// Collects the names of the sheets.
private final class ODSSheetNames: XMLPartHandler {
  private(set) var names: [String] = []
  private let most: Int
  /// Tables within a cell are no sheets.
  private var depth = 0

  init(most: Int) { self.most = most }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.is("table") else { return }
    if depth == 0, names.count < most { names.append(attributes.text("name") ?? "") }
    depth += 1
  }

  func end(_ name: XMLName) { if name.is("table") { depth -= 1 } }

  func text(_ bytes: FieldBytes) {}
}
